"""Whatever is done in whatever order, the position never jumps."""

from __future__ import annotations

from typing import Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.helpers.fakes import FakeClock
from tests.helpers.pulse import onsets
from tests.helpers.speakers import FakeSpeaker
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.player import SetPlayer
from thrust_gui.domain.compat import override
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

SET: Final = compile_set(Tempo.parse("1-0-1-1"), 3, 3)
SECOND: Final = 48_000
LEAP: Final = SECOND // 4
"""A quarter of a second: what a screen may be off by for a moment when a stream comes in late."""


class Workout(RuleBasedStateMachine):
    """The lifter, the cables and the time that passes."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.speaker = FakeSpeaker(self.clock)
        self.player = SetPlayer(self.clock, lambda: self.speaker)
        self.on = True
        self.playing = self.running = False
        self.last = 0

    @rule(frame=st.integers(0, SET.length), paused=st.booleans())
    def play(self, frame: int, paused: bool) -> None:
        self.player.play(SET, frame, paused=paused)
        self.playing, self.running, self.last = True, not paused, frame

    @rule()
    def pause(self) -> None:
        self.player.pause()
        self.running = False

    @rule()
    def resume(self) -> None:
        self.player.resume()
        self.running = self.playing

    @rule()
    def stop(self) -> None:
        self.player.stop()
        self.playing = self.running = False
        self.last = 0

    @rule(on=st.booleans(), level=st.integers(0, 100))
    def sound(self, on: bool, level: int) -> None:
        self.player.set_sound(mode=SoundMode.BOTH if on else SoundMode.OFF, level=level)
        self.on = on

    @rule(
        devices=st.lists(st.sampled_from(["speaker", "headphones"]), unique=True),
        said=st.booleans(),
        moved=st.booleans(),
        begins_ms=st.sampled_from([0, 50, 900, 5_000]),
    )
    def cables(self, devices: list[str], said: bool, moved: bool, begins_ms: int) -> None:
        self.speaker.moves_streams = moved
        self.speaker.begins_ms = begins_ms
        self.speaker.plug(*devices, said=said)

    @rule(device=st.sampled_from(["speaker", "headphones", "dock", ""]))
    def choose(self, device: str) -> None:
        self.player.choose_device((device, device.title()) if device else None)

    @rule(frames=st.integers(1, 400), screen_ms=st.sampled_from([4, 17, 60]))
    def time(self, frames: int, screen_ms: int) -> None:
        for _ in range(frames):
            self.clock.advance(screen_ms / 1000)
            self._look(screen_ms)

    @rule(ms=st.integers(1, 900))
    def hang(self, ms: int) -> None:
        self.clock.advance(ms / 1000)
        self._look(ms)

    def _look(self, passed_ms: int) -> None:
        position = self.player.position()
        assert self.last <= position <= SET.length
        moved = position - self.last
        assert moved <= (passed_ms * SECOND / 1000 + LEAP if self.running else 0)
        self.last = position

    @invariant()
    def it_stands_unless_it_runs(self) -> None:
        position = self.player.position()
        assert position >= self.last
        assert self.running or position == self.last
        self.last = position

    @invariant()
    def the_source_is_said(self) -> None:
        assert (self.player.source() is Source.MUTED) == (not self.on)

    @invariant()
    def at_most_one_stream_plays(self) -> None:
        assert len(self.speaker.playing) <= 1
        assert self.playing or not self.speaker.playing

    @invariant()
    def cues_are_where_the_timeline_has_them(self) -> None:
        lead = self.player._lead
        if lead:
            heard = [lead.offset + place for place in onsets(lead.sink.samples)]
            assert heard == [cue.frame for cue in SET.cues if heard and cue.frame >= heard[0]]

    @override
    def teardown(self) -> None:
        self.player.close()
        assert not self.speaker.playing


TestWorkout = Workout.TestCase
TestWorkout.settings = settings(stateful_step_count=25, deadline=None)
