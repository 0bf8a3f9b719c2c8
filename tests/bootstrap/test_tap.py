"""From Settings into the test by ear and back: what the player is told meanwhile, and after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.bootstrap.test_program import SETTINGS, Rig
from tests.helpers.painted import click, press
from thrust_gui.app.settings import SoundMode
from thrust_gui.app.tap_test import BEATS, FIRST_MS
from thrust_gui.domain.delay import Delay
from thrust_gui.domain.tapping import BEAT_MS
from thrust_gui.domain.units import frames
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.settings.tap_page import TapPage

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WIRELESS = (("headset", Delay(1000, 90, hum=True)),)


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, replace(SETTINGS, sound=SoundMode.OFF, level=10, delays=WIRELESS))
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def tap_along(rig: Rig, page: TapPage, late_ms: float) -> None:
    for beat in range(BEATS):
        rig.player.frame = frames(round(FIRST_MS + beat * BEAT_MS + late_ms))
        press(page, Qt.Key.Key_Space)
    assert rig.player.timeline is not None
    rig.player.frame = rig.player.timeline.length
    page._look()


def open_test(rig: Rig) -> tuple[SettingsPage, TapPage]:
    rig.window.open_page(PageName.SETTINGS)
    settings = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(settings, SettingsPage)
    click(settings.sound.delay.ear)
    page = rig.window.findChild(TapPage)
    assert page is not None
    assert page.isVisible()
    return settings, page


def test_the_delay_is_found_by_ear_kept_and_in_effect(rig: Rig) -> None:
    settings, page = open_test(rig)
    assert rig.window.windowTitle() == "Set the delay by ear"
    press(page, Qt.Key.Key_Space)
    assert rig.player.sound == (SoundMode.TONES, 40)
    assert rig.player.delays == (("headset", Delay(1000, 0, hum=True)),)
    tap_along(rig, page, 160)
    tap_along(rig, page, -40)
    assert rig.player.sound == (SoundMode.OFF, 10)
    press(page, Qt.Key.Key_Return)
    assert settings.isVisible()
    expected = (("headset", Delay(1000, 200, hum=True)),)
    assert rig.player.delays == rig.program.settings.delays == expected
    assert rig.preferences.load().delays == expected


def test_another_page_ends_the_test_and_sound_is_as_it_was(rig: Rig) -> None:
    _, page = open_test(rig)
    press(page, Qt.Key.Key_Space)
    rig.window.open_page(PageName.TODAY)
    assert rig.player.timeline is None
    assert rig.player.sound == (SoundMode.OFF, 10)
    assert rig.player.delays == WIRELESS
    _, again = open_test(rig)
    assert again is page
    press(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
