"""Who says the words, from Settings to the voice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.bootstrap.test_program import SETTINGS, Rig
from tests.helpers.painted import click
from thrust_gui.app.settings import VoiceChoice
from thrust_gui.ui.page import PageName
from thrust_gui.ui.settings.page import SettingsPage
from thrust_gui.ui.widgets.segmented import Segment

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Other:
    """A voice of the computer's, or none."""

    def __init__(self, *, offered: bool) -> None:
        self.offered = offered
        self.told: list[bool] = []

    def choose(self, *, chosen: bool) -> None:
        self.told.append(chosen)


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, replace(SETTINGS, voice=VoiceChoice.OWN))
    qtbot.addWidget(made.window)
    yield made
    made.go()


def with_voice(rig: Rig, other: Other) -> None:
    late = rig.program.late
    rig.program._late = replace(late, hooks=replace(late.hooks, own_voice=other))


def open_settings(rig: Rig) -> SettingsPage:
    rig.window.show()
    rig.window.open_page(PageName.SETTINGS)
    page = rig.window.page_widget(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def test_another_voice_is_chosen_where_there_is_one_and_kept(rig: Rig) -> None:
    other = Other(offered=True)
    with_voice(rig, other)
    page = open_settings(rig)
    assert page.sound.voice.isVisible()
    assert page.sound.voice.value == "own"
    segments = page.sound.voice.findChildren(Segment)
    click(next(each for each in segments if each.accessibleName() == "Recorded"))
    assert other.told[-1] is False
    assert rig.preferences.load().voice is VoiceChoice.RECORDED
    click(page.sound.button)  # nothing to reset: it is the default
    assert other.told[-1] is False


def test_the_choice_is_in_effect_once_sound_is_ready(rig: Rig, qtbot: QtBot) -> None:
    other = Other(offered=True)
    with_voice(rig, other)
    with qtbot.waitSignal(rig.window.first_frame):
        rig.window.show()
    qtbot.waitUntil(lambda: bool(rig.jobs.drain() and rig.connected))
    assert (rig.connected, other.told) == (1, [True])


def test_without_another_voice_there_is_nothing_to_choose(rig: Rig) -> None:
    with_voice(rig, Other(offered=False))
    page = open_settings(rig)
    assert not page.sound.voice.isVisible()
