"""The sound card's choice of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt

from tests.helpers.painted import press
from tests.ui.settings.test_page import Open
from thrust_gui.app.devices import Device, Devices
from thrust_gui.app.settings import Settings
from thrust_gui.ui.settings.output_row import OutputProps, derive_output
from thrust_gui.ui.settings.presenter import Group

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SPEAKER: Final = Device("pci.stereo", "Speaker")
HEADSET: Final = Device("bluez.00:11", "Headset")
BOTH: Final = Devices((SPEAKER, HEADSET), SPEAKER.id)
LISTED: Final = (("", "System default (Speaker)"), SPEAKER, HEADSET)


@pytest.mark.parametrize(
    ("devices", "choice", "props"),
    [
        (BOTH, None, OutputProps(LISTED, "", "")),
        (BOTH, HEADSET, OutputProps(LISTED, HEADSET.id, "")),
        (BOTH, ("bluez.22", "Headset"), OutputProps(LISTED, HEADSET.id, "")),
        (
            BOTH,
            ("usb.1", "Dock"),
            OutputProps(
                (*LISTED, ("usb.1", "Dock (not connected)")),
                "usb.1",
                "Dock is not connected. Until it is, sound comes from the system's device.",
            ),
        ),
        (Devices(), None, OutputProps((("", "System default"),), "", "")),
    ],
)
def test_what_stands_in_the_row(
    devices: Devices, choice: tuple[str, str] | None, props: OutputProps
) -> None:
    assert derive_output(devices, choice) == props


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    page = Open(qtbot)
    page.page.output.set_devices(BOTH)
    return page


def texts(opened: Open) -> list[str]:
    return [action.text() for action in opened.page.sound.output.picker.make_menu().actions()]


def test_a_device_is_chosen_from_the_menu_and_kept_by_id_and_name(opened: Open) -> None:
    assert texts(opened) == ["System default (Speaker)", "Speaker", "Headset"]
    menu = opened.page.sound.output.picker.make_menu()
    menu.actions()[2].trigger()
    assert opened.page.settings.output == HEADSET
    assert opened.page.sound.output.picker.accessibleDescription() == "Headset"
    menu.actions()[0].trigger()
    assert opened.page.settings.output is None


def test_it_is_chosen_by_keys(opened: Open) -> None:
    picker = opened.page.sound.output.picker
    picker.setFocus()
    press(picker, Qt.Key.Key_Down)
    assert opened.page.settings.output == SPEAKER
    assert picker.accessibleName() == "Output"


def test_a_chosen_device_that_is_away_stays_chosen_and_that_is_said(opened: Open) -> None:
    opened.page.set_settings(Settings(output=HEADSET))
    assert not opened.page.sound.output.note
    opened.page.output.set_devices(Devices((SPEAKER,), SPEAKER.id))
    assert "Headset is not connected" in opened.page.sound.output.note
    assert texts(opened)[-1] == "Headset (not connected)"
    opened.page.sound.output.picker.choose(SPEAKER.id)
    assert not opened.page.sound.output.note
    assert opened.page.settings.output == SPEAKER


def test_one_that_is_away_is_chosen_again_by_stepping_back(opened: Open) -> None:
    opened.page.set_settings(Settings(output=HEADSET))
    opened.page.output.set_devices(Devices((SPEAKER,), SPEAKER.id))
    opened.page.sound.output.picker.changed.emit(HEADSET.id)
    assert opened.page.settings.output == HEADSET


def test_it_is_reset_with_the_sound(opened: Open) -> None:
    opened.page.set_settings(Settings(output=HEADSET))
    opened.page._on_reset(Group.SOUND)
    assert opened.page.settings.output is None


def test_devices_are_looked_for_while_the_row_is_seen(opened: Open, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.page.output.looked, timeout=3_000):
        pass
    opened.page.hide()
    assert not opened.page.sound.output._timer.isActive()
