"""The output chosen in Settings: what the player is told, what is kept, what is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from tests.bootstrap.test_program import SETTINGS, Rig
from thrust_gui.app.devices import Device, Devices
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

HEADSET: Final = Device("headset", "Headset")
DOCK: Final = Device("usb.1", "Dock")


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, replace(SETTINGS, output=DOCK))
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def opened(rig: Rig) -> SettingsPage:
    rig.window.open_page(PageName.SETTINGS)
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def note(page: SettingsPage) -> str:
    return page.sound.output.note


def test_what_was_chosen_before_is_played_on_from_the_start(rig: Rig) -> None:
    assert rig.player.chosen_device == DOCK


def test_another_is_played_on_at_once_and_kept(rig: Rig) -> None:
    opened(rig).sound.output.picker.choose(HEADSET.id)
    assert rig.player.chosen_device == HEADSET
    assert rig.preferences.load().output == HEADSET


def test_the_system_s_is_followed_again(rig: Rig) -> None:
    opened(rig).sound.output.picker.choose("")
    assert rig.player.chosen_device is None
    assert rig.preferences.load().output is None


def test_one_that_is_away_is_named_until_it_comes(rig: Rig) -> None:
    page = opened(rig)
    assert note(page).startswith("Dock is not connected.")
    rig.player.outputs = Devices((HEADSET, DOCK), HEADSET.id)
    assert rig.player.devices_changed is not None
    rig.player.devices_changed()
    assert not note(page)
    rig.player.outputs = Devices((HEADSET,), HEADSET.id)
    page.sound.output.looked.emit()
    assert note(page).startswith("Dock is not connected.")
