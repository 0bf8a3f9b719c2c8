"""Plays a timeline's cues, and is the clock of a set.

What leads is either a stream on a device or, where there is none to be heard, the monotonic clock.
The lead changes at the very frame that was reached, in both directions: a device that stops is left
where it stopped, and a stream that comes later is started silent, aligned with the clock while it
runs, and only then given its cues, from the first sample not yet on its way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.app.ports import Source
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.gaps import Gaps
from thrust_gui.audio.plays_on import PlaysOn
from thrust_gui.audio.silent import SilentClock
from thrust_gui.audio.sounding import Sounding
from thrust_gui.audio.stream import PAD_MS, Stream, room_for
from thrust_gui.audio.watchdog import START_NS, Verdict
from thrust_gui.domain.compat import override
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import Clock
    from thrust_gui.app.settings import ChosenOutput, SoundMode
    from thrust_gui.audio.sink import Speaker
    from thrust_gui.domain.timeline import Timeline

SECOND_NS: Final = 1_000_000_000
FIRST_RETRY_NS: Final = SECOND_NS
RETRY_NS: Final = 5 * SECOND_NS
LOOK_NS: Final = SECOND_NS
"""How soon and how often a lost device is tried again, and how often it is looked for one."""
SETTLE_NS: Final = 6 * SECOND_NS // 10
"""A stream that joins a running set moves this long before its place is relied upon."""


class SetPlayer(PlaysOn):
    """The CuePlayer of the program. Made in an instant: sound is loaded when first needed."""

    def __init__(
        self,
        clock: Clock,
        make_speaker: Callable[[], Speaker] | None = None,
        voice: VoiceClips | None = None,
    ) -> None:
        super().__init__(make_speaker)
        self._clock = clock
        self._sounding = Sounding(voice or VoiceClips())
        self._timeline: Timeline | None = None
        self._running = False
        self._frame = 0
        self._silent = SilentClock(0, None, 1)
        self._lead: Stream | None = None
        self._joining: Stream | None = None
        self._unheard: Source | None = None
        self._retry_ns = self._look_ns = 0
        self._gaps = Gaps()

    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:
        """Play from a frame, instead of whatever was playing; or stand there, ready to resume."""
        self.stop()
        self._gaps = Gaps()
        self._timeline = timeline
        self._frame = min(max(frame, 0), timeline.length)
        if not paused:
            self.resume()

    def rescore(self, timeline: Timeline) -> None:
        """Go on in a timeline that is the same up to the position; neither stops nor moves it."""
        self._timeline = timeline
        if self._lead:
            self._write(self._lead, self._frame)

    def pause(self) -> None:
        """Silence at once; the position stands still."""
        if not self._running:
            return
        self.position()
        self._running = False
        self._drop_joining()
        if self._lead:
            self._lead.sink.suspend()
            self._wake = self._wake.heard(self._lead.sink.device, self._clock.monotonic_ns())

    def resume(self) -> None:
        """Go on from where it stands."""
        if self._timeline is None or self._running:
            return
        now = self._clock.monotonic_ns()
        self._silent = SilentClock(self._frame, now, self._timeline.rate)
        if self._lead and self._cannot_go_on(self._lead, now):
            self._drop_lead()
        self._running = True
        if self._lead:
            self._lead = self._lead.restarted(now)
            self._lead.sink.resume()
        elif self._sounding.on and self._unheard is None:
            self._start(now)
            self._silent = self._silent.begun(self._clock.monotonic_ns())
        else:
            self._retry_ns = now

    def stop(self) -> None:
        """Play nothing more and forget the timeline."""
        self._drop_joining()
        self._drop_lead()
        self._running = False
        self._timeline = None
        self._frame = 0

    def position(self) -> int:
        """The frame we are at; never goes back while one timeline plays."""
        if self._timeline and self._running and self._frame < self._timeline.length:
            now = self._clock.monotonic_ns()
            reached = self._follow(self._lead, now) if self._lead else self._silent.at(now)
            self._frame = max(self._frame, min(reached, self._timeline.length))
            self._sounding.go_on(self._frame)
            if self._lead is None and self._sounding.on:
                self._join(now)
            alone_ns = self._silent.since_ns if self._sounding.on else None
            self._gaps = self._gaps.seen(now, self._lead, alone_ns)
        return self._frame

    def source(self) -> Source:
        """What the position is read from now."""
        if not self._sounding.on:
            return Source.MUTED
        return self._unheard or (Source.OTHER_DEVICE if self._outlet.misses else Source.DEVICE)

    def gap_ms(self) -> float | None:
        """The longest time without the sound that was due, since `play`; None while it is off."""
        return self._gaps.longest_ms if self._sounding.on else None

    def set_sound(self, *, mode: SoundMode, level: int) -> None:
        """What is heard, and its level in per cent; takes effect at once, position unmoved."""
        was_on, other = self._sounding.on, self._sounding.choose(mode, level)
        if not self._sounding.on:
            self._drop_joining()
        elif not was_on:
            self._retry_ns = 0
            self._unheard = None
        if self._lead:
            self._lead.sink.set_volume(self._sounding.volume)
            if other:
                self._write(self._lead)

    def choose_device(self, choice: ChosenOutput | None) -> None:
        """Play on a device while it is there, None for the system's; takes effect at once."""
        if not self._outlet.choose(choice):
            return
        self.position()
        self._drop_joining()
        self._retry_ns = 0
        if self._lead and self._running:
            self._lose(self._clock.monotonic_ns(), None)
        else:
            self._drop_lead()
            self._unheard = None

    def close(self) -> None:
        """Stop, and let go of the system's sound."""
        self.stop()
        self._outlet.close()

    # --- a device leads ----------------------------------------------------------------------

    def _start(self, now: int) -> None:
        """Play from here on the device to play on; the position waits until that is heard."""
        lead = self._wake.lead(self.device(), now, self._silent.rate)
        stream = self._open(lead, now, lead)
        if stream is None:
            return
        self._lead = stream.moved(self._frame - lead)
        self._write(self._lead)
        stream.sink.start()

    def _cannot_go_on(self, stream: Stream, now: int) -> bool:
        """Whether it dozed off in a pause, or should be on another device: it has to begin anew."""
        lead = self._wake.lead(stream.sink.device, now, stream.follower.rate)
        return lead > 0 or self._outlet.is_astray(stream.sink)

    def _follow(self, stream: Stream, now: int) -> int:
        self._lead, verdict = stream.looked_at(now)
        if self._lead.ran_out:
            return self._ran_out(self._lead, now)
        if verdict is Verdict.LOST:
            self._lose(now, Source.LOST)
            return self._frame
        reached = self._lead.follower.frame
        if self._outlet.is_chosen and now >= self._look_ns:
            self._look_ns = now + LOOK_NS
            self._steer(now, reached)
        return reached

    def _steer(self, now: int, reached: int) -> None:
        """Leave a device that is not the one to play on; the clock leads meanwhile."""
        if self._lead and self._outlet.is_astray(self._lead.sink):
            self._frame = max(self._frame, reached)
            self._lose(now, None)

    def _ran_out(self, stream: Stream, now: int) -> int:
        """At the end; or, where marks went on for longer than there was room, by the clock."""
        if self._timeline is None or not self._timeline.is_open:
            return stream.end
        self._frame = max(self._frame, stream.follower.frame)
        self._lose(now, None)
        return self._frame

    def _lose(self, now: int, unheard: Source | None) -> None:
        """Go on by the clock from the frame that was reached; sound is tried again."""
        self._drop_lead()
        self._silent = SilentClock(self._frame, now, self._silent.rate)
        self._unheard = unheard
        self._retry_ns = now + (FIRST_RETRY_NS if unheard else 0)

    @override
    def _devices_changed(self) -> None:
        """Try again at the next look; leave a device that is not the one to play on any more."""
        self._retry_ns = 0
        if self._timeline is None or not self._running:
            self._unheard = None
        elif self._lead:
            self._steer(self._clock.monotonic_ns(), self.position())
            self._was_moved(self.device())
        super()._devices_changed()

    def _was_moved(self, device: str) -> None:
        """The system may have moved what leads to a device that is heard sooner or later."""
        if self._lead and device:
            self._lead = self._lead.as_late_as(self._wake.delay(device))

    # --- the clock leads, a device may join ----------------------------------------------------

    def _join(self, now: int) -> None:
        """Bring a stream in step with the clock, then let it lead."""
        if self._joining is None:
            if now >= self._retry_ns:
                self._retry_ns = now + RETRY_NS
                more = frames(PAD_MS + START_NS // 1_000_000, self._silent.rate)
                self._joining = self._open(more, now)
                if self._joining:
                    self._joining.rouse(self._wake.lead(self.device(), now, self._silent.rate))
                    self._joining.sink.start()
            return
        self._joining, verdict = self._joining.looked_at(now)
        moving = self._joining.watch.moving
        if verdict is Verdict.LOST:
            self._drop_joining()
            self._unheard = Source.LOST
        elif moving is not None and now - moving >= SETTLE_NS:
            self._lead = self._joining.moved(self._frame - self._joining.follower.frame)
            self._joining = None
            self._unheard = None
            self._write(self._lead)

    # --- streams -------------------------------------------------------------------------------

    def _open(self, more: int, now: int, lead: int = 0) -> Stream | None:
        """A stream for the rest of the timeline and for some more, not yet started."""
        if self._timeline is None:
            return None
        rate, delay = self._silent.rate, self._wake.delay(self.device())
        length = room_for(self._timeline, self._frame) + frames(delay.late_ms, rate) + more
        prompt = self._timeline.is_open
        sink = self._outlet.open(length, rate, prompt=prompt)
        if sink is None:
            self._unheard = Source.NO_DEVICE
            self._retry_ns = now + LOOK_NS
            return None
        sink.set_volume(self._sounding.volume)
        return Stream.opened(sink, delay, now, rate, lead)

    def _write(self, stream: Stream, marked: int | None = None) -> None:
        if self._timeline:
            self._sounding.write(stream, self._timeline, self._frame, marked)

    def _drop_lead(self) -> None:
        if self._lead:
            if self._running:
                self._wake = self._wake.heard(self._lead.sink.device, self._clock.monotonic_ns())
            self._lead.sink.stop()
            self._lead = None
            self._sounding.forget()

    def _drop_joining(self) -> None:
        if self._joining:
            self._joining.sink.stop()
            self._joining = None
