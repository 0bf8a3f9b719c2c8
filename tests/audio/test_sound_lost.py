"""Devices and servers that really go and come back within a set: what is heard then, and when.

A set is given three tries, for a machine that is busy with other things starves the server too.
"""

from __future__ import annotations

from contextlib import ExitStack
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.live_set import Order, Seen, play
from tests.helpers.pulse import SINK, Pulse, Recording, missing_tools, null_sink, onsets, recording
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

SECOND: Final = 48_000
TRIES: Final = 3
EXACT_MS: Final = 3.0
"""An interval between two cues, against the timeline's."""
AGREE_MS: Final = 50.0
"""A cue as it is heard, against the position on screen."""
LEAP_MS: Final = 250.0
"""What the position may be off by for a moment, when a stream takes over from the clock."""


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    with null_sink() as server:
        yield server


class Ears:
    """Records what a server plays, as often as it is there."""

    def __init__(self, pulse: Pulse) -> None:
        self.heard: list[Recording] = []
        self._pulse = pulse
        self._stack = ExitStack()

    def open(self) -> None:
        self.heard.append(self._stack.enter_context(recording(self._pulse)))

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
    cues = [cue.frame for cue in compile_set(Tempo.parse(order.tempo), order.reps, 0).cues]
    found = onsets(heard.samples)
    if len(found) < least:
        return [f"{len(found)} of {least} cues were heard"]
    first = min(cues, key=lambda frame: abs(late_ms(seen, frame, heard, found[0])))
    due = cues[cues.index(first) :][: len(found)]
    if len(due) < len(found):
        return [f"{len(found)} onsets from the cue at {first} on"]
    said = [
        f"the interval at {a} is off by {error:.1f} ms"
        for (a, b), (c, d) in zip(pairwise(due), pairwise(found), strict=True)
        if (error := abs((b - a) - (d - c)) * 1000 / SECOND) > EXACT_MS
    ]
    return said + [
        f"the cue at {frame} is late by {late:.0f} ms"
        for frame, place in zip(due, found, strict=True)
        if abs(late := late_ms(seen, frame, heard, place)) > AGREE_MS
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


def test_a_server_that_dies_again_and_again_is_heard_again_each_time(pulse: Pulse) -> None:
    steps = ((2, "tell kill"), (3, "tell start"), (11, "tell kill"), (18, "tell start"))
    order = Order(reps=10, steps=tuple((second * SECOND, step) for second, step in steps))
    complaints: list[str] = []
    for _ in range(TRIES):
        ears = Ears(pulse)
        ears.open()
        seen = play(order, pulse.environment, {"kill": ears.kill, "start": ears.start})
        ears.close()
        assert not jumps(seen)
        assert sources(seen)[0] == sources(seen)[-1] == "device"
        assert len(ears.heard) == 3
        complaints = wrong(order, seen, ears.heard[1], least=2)
        complaints += wrong(order, seen, ears.heard[2], least=4)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))


def test_a_server_that_comes_after_the_set_began_is_heard(pulse: Pulse) -> None:
    order = Order(reps=5, steps=((SECOND, "tell start"),))
    complaints: list[str] = []
    for _ in range(TRIES):
        pulse.kill()
        ears = Ears(pulse)
        seen = play(order, pulse.environment, {"start": ears.start})
        ears.close()
        assert not jumps(seen)
        assert sources(seen) == ["no_device", "device"]
        complaints = wrong(order, seen, ears.heard[0], least=3)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))


def test_a_speaker_that_is_unplugged_and_plugged_in_again(pulse: Pulse) -> None:
    steps = ((1, "pactl unload-module module-null-sink"), (3, "tell plug"))
    order = Order(reps=5, steps=tuple((second * SECOND, step) for second, step in steps))
    complaints: list[str] = []
    for _ in range(TRIES):
        ears = Ears(pulse)

        def plug(ears: Ears = ears) -> None:
            pulse.pactl("load-module", *SINK.split())
            ears.open()

        seen = play(order, pulse.environment, {"plug": plug})
        ears.close()
        assert not jumps(seen)
        assert sources(seen)[:2] == ["device", "lost"]
        assert sources(seen)[-1] == "device"
        complaints = wrong(order, seen, ears.heard[0], least=3)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))


def test_a_speaker_that_is_put_to_sleep_and_woken(pulse: Pulse) -> None:
    steps = ((1, "pactl suspend-sink null 1"), (3, "tell wake"))
    order = Order(reps=6, steps=tuple((second * SECOND, step) for second, step in steps))
    complaints: list[str] = []
    for _ in range(TRIES):
        ears = Ears(pulse)

        def wake(ears: Ears = ears) -> None:
            pulse.pactl("suspend-sink", "null", "0")
            ears.open()

        seen = play(order, pulse.environment, {"wake": wake})
        ears.close()
        assert not jumps(seen)
        assert sources(seen)[:2] == ["device", "lost"]
        assert sources(seen)[-1] == "device"
        complaints = wrong(order, seen, ears.heard[0], least=3)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))
