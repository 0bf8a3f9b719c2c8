"""A sink under way, and what its counter means on the timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import merge
from typing import TYPE_CHECKING, Final

from thrust_gui.audio.follower import Follower
from thrust_gui.audio.watchdog import Verdict, Watch
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.app.settings import SoundMode
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.audio.mixing import Clip
    from thrust_gui.audio.sink import Sink
    from thrust_gui.domain.delay import Delay
    from thrust_gui.domain.timeline import Timeline

SECOND_NS: Final = 1_000_000_000
MOST_HELD_MS: Final = 85
"""The most that what is heard is taken to be behind a device's counter."""
PAD_MS: Final = 500
"""Silence after the last frame, so that the end is heard before the stream runs dry."""
OPEN_ROOM_MS: Final = 240_000
"""For the marks to come; a set that takes longer goes on by the clock until it is heard again."""


def room_for(timeline: Timeline | None, frame: int) -> int:
    """How many samples a stream of what is left of a timeline has; 0 of none."""
    if timeline is None:
        return 0
    more_ms = PAD_MS + (OPEN_ROOM_MS if timeline.is_open else 0)
    return timeline.length - frame + frames(more_ms, timeline.rate)


@dataclass(frozen=True, slots=True)
class Stream:
    """A sink under way.

    Attributes:
        sink, watch, follower: what plays, whether it moves, where it is.
        offset: the timeline's frame at its first sample.
        late: how long after the device took them samples are heard, beyond what it holds itself.
        late_to: what that is on the device it was moved to.
        lead: samples before the first of the timeline, for the device to wake.
        hum: samples in which the device is kept awake.
    """

    sink: Sink
    watch: Watch
    follower: Follower
    offset: int = 0
    late: int = 0
    late_to: int = 0
    lead: int = 0
    hum: int = 0

    @classmethod
    def opened(cls, sink: Sink, delay: Delay, now_ns: int, rate: int, lead: int = 0) -> Stream:
        """A sink that is about to start on a device of which this is known.

        What is heard of it begins before its first sample, so that the position waits: for as long
        as the device is late, and for the lead.
        """
        late = frames(delay.late_ms, rate)
        follower = Follower(-late, now_ns, rate)
        hum = sink.samples.size if delay.hum else lead
        watch = Watch(now_ns)
        return cls(sink, watch, follower, late=late, late_to=late, lead=lead, hum=hum)

    def rouse(self, length: int) -> None:
        """Have the device wake in the first samples, while the stream is brought in step."""
        if length:
            from thrust_gui.audio.hum import hum  # noqa: PLC0415 - numpy with first sound
            from thrust_gui.audio.mixing import add  # noqa: PLC0415 - numpy with first sound

            for clip in hum(0, length, self.follower.rate):
                add(self.sink.samples, clip.samples, clip.frame)

    def looked_at(self, now_ns: int) -> tuple[Stream, Verdict]:
        """After a look at the device's counter."""
        if self.sink.failed():
            return self, Verdict.LOST
        watch = self.watch.seen(now_ns, self.sink.processed())
        verdict = watch.verdict(now_ns)
        follower, late = self.follower, self.late
        if verdict is Verdict.MOVING:
            late = self._slewed(now_ns)
            held = min(watch.held, frames(MOST_HELD_MS, follower.rate)) + late
            follower = follower.followed(now_ns, watch.processed + self.offset, held)
        elif verdict is Verdict.STARTING:
            follower = follower.restarted(now_ns)  # while it waits, no time passes for it
        return replace(self, watch=watch, follower=follower, late=late), verdict

    @property
    def end(self) -> int:
        """The timeline's frame at which its samples end."""
        return self.offset + self.sink.samples.size

    @property
    def ran_out(self) -> bool:
        """Whether the device took in all there is."""
        return self.watch.processed >= self.sink.samples.size

    def restarted(self, now_ns: int) -> Stream:
        """After a pause."""
        return replace(
            self, watch=self.watch.restarted(now_ns), follower=self.follower.restarted(now_ns)
        )

    def as_late_as(self, delay: Delay) -> Stream:
        """The same stream on a device of which this is known; the position goes there evenly."""
        return replace(self, late_to=frames(delay.late_ms, self.follower.rate))

    def _slewed(self, now_ns: int) -> int:
        """How late it counts as by now, on the way to another device, half as fast as time."""
        most = (now_ns - self.follower.at_ns) * self.follower.rate // (2 * SECOND_NS)
        return self.late + max(-most, min(self.late_to - self.late, most))

    def moved(self, by: int) -> Stream:
        """The same stream, beginning elsewhere on the timeline."""
        return replace(self, offset=self.offset + by, follower=self.follower.moved(by))

    def clips(self, timeline: Timeline, voice: VoiceClips, mode: SoundMode) -> Iterator[Clip]:
        """All that is to be heard in it, by the timeline's frame, and what is not to be heard."""
        from thrust_gui.audio.hum import hum  # noqa: PLC0415 - numpy with first sound
        from thrust_gui.audio.score import clips  # noqa: PLC0415 - likewise

        tone = hum(self.offset, self.offset + self.hum, self.follower.rate)
        begin = self.offset + self.lead
        heard = (each for each in clips(timeline, voice, mode) if each.frame >= begin)
        return merge(tone, heard, key=lambda clip: clip.frame)
