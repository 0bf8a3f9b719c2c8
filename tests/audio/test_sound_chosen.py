"""A chosen device on a real PulseAudio, which moves streams as it sees fit.

A set is given three tries, for a machine that is busy with other things starves the server too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.live_set import Order, play
from tests.helpers.losses import SECOND, Ears, jumps, sources, wrong
from tests.helpers.pulse import Pulse, missing_tools, null_sink

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
        server.plug("dock")
        server.pactl("set-default-source", "dock.monitor")  # else the server moves recorders too
        yield server


def test_the_system_does_not_take_sound_away_from_it(pulse: Pulse) -> None:
    steps = ((0, "choose null"), (3, "tell change"))
    order = Order(reps=5, steps=tuple((second * SECOND, step) for second, step in steps))
    complaints: list[str] = []
    for _ in range(TRIES):
        pulse.pactl("set-default-sink", "null")
        ears = Ears(pulse)

        def change(ears: Ears = ears) -> None:
            pulse.pactl("set-default-sink", "dock")
            ears.open("null")

        seen = play(order, pulse.environment, {"change": change})
        ears.close()
        assert not jumps(seen)
        assert sources(seen) == ["device"]
        complaints = wrong(order, seen, ears.heard[0], least=3)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))


@pytest.mark.parametrize("away_s", [0, 4], ids=["for an instant", "for a while"])
def test_while_it_is_away_the_system_s_is_and_it_is_returned_to(pulse: Pulse, away_s: int) -> None:
    steps = ((0, "choose headset"), (4, "tell unplug"), (4 + away_s, "tell plug"))
    order = Order(reps=6, steps=tuple((second * SECOND, step) for second, step in steps))
    complaints: list[str] = []
    for _ in range(TRIES):
        ears = Ears(pulse)

        def plug(ears: Ears = ears) -> None:
            pulse.plug("headset")
            ears.open("headset")

        def unplug(ears: Ears = ears) -> None:
            pulse.unplug("headset")
            ears.open("null")

        plug()
        seen = play(order, pulse.environment, {"plug": plug, "unplug": unplug})
        ears.close()
        pulse.unplug("headset")
        assert not jumps(seen)
        assert sources(seen)[0] == sources(seen)[-1] == "device"
        assert "other_device" in sources(seen) or not away_s
        first, away, again = ears.heard
        complaints = wrong(order, seen, first, least=1)
        complaints += wrong(order, seen, away, least=1) if away_s else []
        complaints += wrong(order, seen, again, least=3)
        if not complaints:
            return
    pytest.fail("; ".join(complaints))
