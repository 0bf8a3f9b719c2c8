"""A player over fake devices, as a test of it needs them."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from tests.helpers.fakes import FakeClock
from tests.helpers.pulse import onsets
from tests.helpers.speakers import FakeSpeaker
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.player import SetPlayer
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Timeline, compile_set

SCREEN_S: Final = 1 / 60
SET: Final = compile_set(Tempo.parse("1-0-1-1"), 4, 3)
SECOND: Final = 48_000


class Gym:
    """A player, its devices, its clock, and what the screen read."""

    def __init__(self, *devices: str, on: bool = True) -> None:
        self.clock = FakeClock()
        self.speaker = FakeSpeaker(self.clock, list(devices))
        self.player = SetPlayer(self.clock, lambda: self.speaker)
        self.player.set_sound(mode=SoundMode.BOTH if on else SoundMode.OFF, level=80)
        self.read: list[int] = []

    def run(self, seconds: float) -> int:
        """Let time pass with the screen looking; where we are then."""
        for _ in range(round(seconds / SCREEN_S)):
            self.clock.advance(SCREEN_S)
            self.read.append(self.player.position())
        return self.read[-1]

    def play(self, timeline: Timeline = SET, frame: int = 0, *, paused: bool = False) -> None:
        self.read.clear()
        self.player.play(timeline, frame, paused=paused)

    @property
    def late_ms(self) -> float:
        """By how much the screen is behind what is heard."""
        lead = self.player._lead
        assert lead is not None
        self.speaker.sink.catch_up()
        return (lead.offset + self.speaker.sink.heard - self.player.position()) / 48

    def heard(self) -> list[int]:
        """The timeline's frames at which the last stream has onsets."""
        lead = self.player._lead
        assert lead is not None
        assert lead.sink is self.speaker.sink
        return [lead.offset + place for place in onsets(self.speaker.sink.samples)]


def cues_from(frame: int) -> list[int]:
    return [cue.frame for cue in SET.cues if cue.frame >= frame]


def even(read: list[int]) -> bool:
    """Without a step back or a leap."""
    return all(0 <= later - sooner <= SECOND * SCREEN_S * 2 for sooner, later in pairwise(read))
