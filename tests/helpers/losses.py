"""What was heard of a live set whose devices came and went, held against its timeline."""

from __future__ import annotations

from contextlib import ExitStack
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tests.helpers.pulse import onsets, recording
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from tests.helpers.live_set import Order, Seen
    from tests.helpers.pulse import Pulse, Recording

SECOND: Final = 48_000
EXACT_MS: Final = 3.0
"""An interval between two cues, against the timeline's."""
AGREE_MS: Final = 50.0
"""A cue as it is heard, against the position on screen."""
LEAP_MS: Final = 250.0
"""What the position may be off by for a moment, when a stream takes over from the clock."""


class Ears:
    """Records what a server plays, as often as it is there."""

    def __init__(self, pulse: Pulse) -> None:
        self.heard: list[Recording] = []
        self._pulse = pulse
        self._stack = ExitStack()

    def open(self, sink: str = "null") -> None:
        self.heard.append(self._stack.enter_context(recording(self._pulse, sink)))

    def close(self) -> None:
        self._stack.close()

    def kill(self) -> None:
        """The server dies."""
        self._pulse.kill()
        self.close()

    def start(self) -> None:
        """It comes back."""
        self._pulse.start()
        self.open()


def wrong(order: Order, seen: list[Seen], heard: Recording, *, least: int) -> list[str]:
    """What is not as it should be of the cues in a recording."""
    found = onsets(heard.samples)
    due = due_cues(order, seen, heard)
    if len(found) < least:
        return [f"{len(found)} of {least} cues were heard"]
    if len(due) < len(found):
        return [f"{len(found)} onsets, {len(due)} cues"]
    said = [
        f"the interval at {frame} is off by {error:.1f} ms"
        for frame, error in zip(due, errors_ms(due, found), strict=False)
        if error > EXACT_MS
    ]
    return said + [
        f"the cue at {frame} is late by {late:.0f} ms"
        for frame, place in zip(due, found, strict=True)
        if abs(late := late_ms(seen, frame, heard, place)) > AGREE_MS
    ]


def due_cues(order: Order, seen: list[Seen], heard: Recording) -> list[int]:
    """The frames of the cues that a recording should have, from the first it has on."""
    cues = [cue.frame for cue in compile_set(Tempo.parse(order.tempo), order.reps, 0).cues]
    found = onsets(heard.samples)
    if not found:
        return []
    first = min(cues, key=lambda frame: abs(late_ms(seen, frame, heard, found[0])))
    return cues[cues.index(first) :][: len(found)]


def errors_ms(due: list[int], found: list[int]) -> list[float]:
    """How far each interval that was heard is from the timeline's."""
    return [
        abs((b - a) - (d - c)) * 1000 / SECOND
        for (a, b), (c, d) in zip(pairwise(due), pairwise(found), strict=True)
    ]


def late_ms(seen: list[Seen], frame: int, heard: Recording, place: int) -> float:
    """By how much the screen was behind what was heard."""
    at = next(each.at_ns for each in seen if each.frame >= frame)
    return (at - heard.heard_ns(place)) / 1e6


def jumps(seen: list[Seen]) -> list[str]:
    """Where the position went back, or further than time had passed."""
    return [
        f"{(b.frame - a.frame) / 48:.0f} ms in {(b.at_ns - a.at_ns) / 1e6:.0f} ms"
        for a, b in pairwise(seen)
        if not 0 <= (b.frame - a.frame) / 48 <= (b.at_ns - a.at_ns) / 1e6 + LEAP_MS
    ]


def sources(seen: list[Seen]) -> list[str]:
    """One after the other, without repeats."""
    return [seen[0].source, *(b.source for a, b in pairwise(seen) if a.source != b.source)]
