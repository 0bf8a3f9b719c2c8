"""What a real PulseAudio says of its devices, however it is treated."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from tests.helpers.pulse import Pulse, missing_tools, null_sink
from thrust_gui.audio import census
from thrust_gui.audio.census import Census

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKS = 20

needs_pulse = pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed")


@pytest.fixture
def pulse(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    with null_sink() as server:
        monkeypatch.setenv("PULSE_SERVER", server.environment["PULSE_SERVER"])
        monkeypatch.setenv("XDG_RUNTIME_DIR", server.environment["XDG_RUNTIME_DIR"])
        yield server


@pytest.fixture
def asked() -> Iterator[Census]:
    made = Census()
    yield made
    made.close()


def known(asked: Census) -> dict[str, int] | None:
    """After a few looks."""
    return next((found for _ in range(LOOKS) if (found := asked.sinks()) is not None), None)


@pytest.mark.sound
@needs_pulse
def test_devices_that_come_and_go_are_seen_with_the_next_look(pulse: Pulse, asked: Census) -> None:
    assert known(asked) == {"null": 0}
    pulse.plug("dock")
    assert asked.sinks() == {"null": 0, "dock": 1}
    pulse.unplug("dock")
    assert asked.sinks() == {"null": 0}
    pulse.plug("dock")
    assert asked.sinks() == {"null": 0, "dock": 2}


@pytest.mark.sound
@needs_pulse
def test_a_server_that_dies_is_asked_again_when_it_is_back(pulse: Pulse, asked: Census) -> None:
    for _ in range(3):
        assert known(asked) == {"null": 0}
        pulse.kill()
        assert [asked.sinks() for _ in range(LOOKS)] == [None] * LOOKS
        pulse.start()


@pytest.mark.sound
@needs_pulse
def test_a_server_that_hangs_is_not_waited_for(pulse: Pulse, asked: Census) -> None:
    known(asked)
    os.kill(pulse.pid, signal.SIGSTOP)
    assert asked.sinks() == {"null": 0}
    os.kill(pulse.pid, signal.SIGCONT)
    pulse.plug("dock")
    assert [asked.sinks() for _ in range(LOOKS)][-1] == {"null": 0, "dock": 1}


def test_without_the_library_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(census, "LIBRARY", "libpulse-that-is-not-there.so")
    without = Census()
    assert without.sinks() is None
    without.close()


def test_elsewhere_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert Census().sinks() is None


@pytest.mark.parametrize(
    ("before", "now", "there"),
    [
        (None, None, None),
        ({"dock": 1}, None, None),
        (None, {"dock": 1}, {"dock"}),
        ({"dock": 1}, {"dock": 1, "headset": 2}, {"dock", "headset"}),
        ({"dock": 1, "headset": 2}, {"dock": 1, "headset": 3}, {"dock"}),
        ({"dock": 1}, {}, set[str]()),
    ],
)
def test_a_device_that_went_and_came_back_is_missed_once(
    before: dict[str, int] | None, now: dict[str, int] | None, there: set[str] | None
) -> None:
    from thrust_gui.audio.qt_speaker import still_there  # noqa: PLC0415 - loads QtMultimedia

    assert still_there(before, now) == there
