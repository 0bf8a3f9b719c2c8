"""Which device is played on: the chosen one while it is there, the system's while it is not."""

from __future__ import annotations

from typing import Final

import pytest

from thrust_gui.app.devices import Device, Devices

SPEAKER: Final = Device("pci.stereo", "Speaker")
HEADSET: Final = Device("bluez.00:11", "Headset")
BOTH: Final = Devices((SPEAKER, HEADSET), SPEAKER.id)


@pytest.mark.parametrize(
    ("devices", "choice", "played_on", "misses"),
    [
        (BOTH, None, SPEAKER.id, False),
        (BOTH, HEADSET, HEADSET.id, False),
        (BOTH, SPEAKER, SPEAKER.id, False),
        (BOTH, ("usb.1", "Dock"), SPEAKER.id, True),
        (BOTH, ("bluez.22:33", "Headset"), HEADSET.id, False),
        (BOTH, (HEADSET.id, "Renamed"), HEADSET.id, False),
        (Devices((SPEAKER,), SPEAKER.id), HEADSET, SPEAKER.id, True),
        (Devices(), HEADSET, "", True),
        (Devices(), None, "", False),
    ],
)
def test_the_device_to_play_on(
    devices: Devices, choice: tuple[str, str] | None, played_on: str, *, misses: bool
) -> None:
    assert devices.played_on(choice) == played_on
    assert devices.misses(choice) == misses


def test_of_two_that_are_alike_the_id_decides() -> None:
    left, right = Device("usb.1", "Dock"), Device("usb.2", "Dock")
    devices = Devices((left, right), "usb.1")
    assert devices.chosen(right) == right
    assert devices.chosen(("usb.3", "Dock")) is None
