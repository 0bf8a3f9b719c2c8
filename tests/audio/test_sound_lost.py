"""Devices and servers that really go and come back within a set: what is heard then, and when.

A set is given three tries, for a machine that is busy with other things starves the server too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.live_set import Order, play
from tests.helpers.losses import SECOND, Ears, jumps, sources, wrong
from tests.helpers.pulse import SINK, Pulse, missing_tools, null_sink

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

TRIES: Final = 3


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    with null_sink() as server:
        yield server


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
