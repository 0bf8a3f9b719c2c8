"""The test by ear as a page: keys in, player and result out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.fakes import FakePlayer
from tests.helpers.painted import click, press, shown
from thrust_gui.app.ports import Source
from thrust_gui.app.tap_test import BEATS, FIRST_MS, Half
from thrust_gui.domain.tapping import BEAT_MS
from thrust_gui.domain.units import frames
from thrust_gui.ui.settings.tap_page import TapPage
from thrust_gui.ui.theme import DARK, THEMES, Theme
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Lifter:
    """Somebody with a headset before the page; the player is where they put it."""

    def __init__(self, qtbot: QtBot, theme: Theme = DARK) -> None:
        self.player = FakePlayer()
        page = TapPage(self.player)
        page.resize(936, 640)
        self.page = shown(qtbot, page, theme)
        self.page.setFocus()
        self.told: list[object] = []
        page.begun.connect(lambda: self.told.append("begun"))
        page.ended.connect(lambda: self.told.append("ended"))
        page.found.connect(self.told.append)
        page.left.connect(lambda: self.told.append("left"))

    def at(self, ms: float) -> None:
        """Be so long after the first beat, with the page looking."""
        self.player.frame = frames(round(FIRST_MS + ms))
        self.page._look()

    def tap_along(self, late_ms: float, count: int = BEATS) -> None:
        for beat in range(count):
            self.at(beat * BEAT_MS + late_ms)
            press(self.page, Qt.Key.Key_Space)
        assert self.player.timeline is not None
        self.player.frame = self.player.timeline.length
        self.page._look()

    def go_through(self) -> None:
        press(self.page, Qt.Key.Key_Space)
        self.tap_along(150)
        self.tap_along(-30)


@pytest.fixture
def lifter(qtbot: QtBot) -> Lifter:
    return Lifter(qtbot)


def test_one_key_starts_and_a_result_is_taken_with_another(lifter: Lifter) -> None:
    assert lifter.player.calls == []
    lifter.go_through()
    assert lifter.player.calls == ["play", "play", "stop"]
    assert lifter.told == ["begun", "ended"]
    assert lifter.page.title.text() == "Heard 180 ms ± 8 ms late"
    assert lifter.page.use.text() == "Use 180 ms"
    press(lifter.page, Qt.Key.Key_Space)  # the hand goes on tapping
    assert lifter.told == ["begun", "ended"]
    press(lifter.page, Qt.Key.Key_Return)
    assert lifter.told == ["begun", "ended", 180, "left"]


def test_the_light_is_lit_with_the_beat_and_dark_while_it_clicks(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_Space)
    for beat in range(3):
        lifter.at(beat * BEAT_MS + 10)
        assert not lifter.page.disc.lit
    lifter.tap_along(100)
    for beat in range(3):
        lifter.at(beat * BEAT_MS + 10)
        assert lifter.page.disc.lit
        lifter.at(beat * BEAT_MS + 300)
        assert not lifter.page.disc.lit


def test_a_held_key_is_one_tap(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_Space)
    lifter.at(0)
    QTest.keyPress(lifter.page, Qt.Key.Key_Space)
    assert len(lifter.page.test.taps) == 1
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True
    )
    for _ in range(5):
        QApplication.sendEvent(lifter.page, again)
    assert len(lifter.page.test.taps) == 1


def test_a_sound_that_is_not_heard_ends_it_with_a_sentence(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_Space)
    lifter.player.heard = Source.LOST
    lifter.at(100)
    assert lifter.page.wrong.text.startswith("No sound is heard now")
    assert lifter.told == ["begun", "ended"]
    lifter.player.heard = Source.DEVICE
    press(lifter.page, Qt.Key.Key_Return)
    assert lifter.page.test.half is Half.CLICKS
    assert lifter.page.wrong.text == ""


def test_too_few_taps_and_it_can_be_done_again(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_Space)
    lifter.tap_along(100, 4)
    assert lifter.page.wrong.text == "Taps heard: 4. It takes 10, one with each beat."
    assert not lifter.page.use.isVisible()
    click(lifter.page.start)
    assert lifter.page.test.half is Half.CLICKS


def test_buttons_do_what_the_keys_do(lifter: Lifter) -> None:
    click(lifter.page.start)
    lifter.tap_along(300)
    lifter.tap_along(0)
    click(lifter.page.use)
    assert lifter.told == ["begun", "ended", 300, "left"]
    click(lifter.page.back)
    assert lifter.told[-1] == "left"


def test_left_in_the_middle_nothing_plays_on(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_Space)
    lifter.at(1000)
    press(lifter.page, Qt.Key.Key_Escape)
    lifter.page.hide()
    assert lifter.told == ["begun", "left", "ended"]
    assert lifter.player.timeline is None
    assert lifter.page.test.half is Half.IDLE
    assert lifter.page.title.text() == "Tap along with what you hear"


def test_other_keys_are_not_its_own(lifter: Lifter) -> None:
    press(lifter.page, Qt.Key.Key_A)
    press(lifter.page, Qt.Key.Key_Space)
    lifter.at(500)
    press(lifter.page, Qt.Key.Key_Return)
    assert lifter.page.test.half is Half.CLICKS
    assert lifter.page.test.taps == ()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_nothing_moves_and_every_word_is_whole(qtbot: QtBot, theme: Theme) -> None:
    lifter = Lifter(qtbot, theme)
    page = lifter.page
    places = {page.disc.geometry()}

    def whole() -> None:
        places.add(page.disc.geometry())
        for label in page.findChildren(Label):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()

    whole()
    lifter.go_through()
    whole()
    press(page, Qt.Key.Key_Escape)
    page.open()
    press(page, Qt.Key.Key_Space)
    lifter.player.heard = Source.NO_DEVICE
    lifter.at(0)
    whole()
    assert len(places) == 1


def test_every_button_is_reached_by_tab_and_named(lifter: Lifter) -> None:
    lifter.go_through()
    reached: set[str] = set()
    for _ in range(4):
        press(lifter.page, Qt.Key.Key_Tab)
        focus = lifter.page.focusWidget()
        assert focus is not None
        reached.add(focus.accessibleName())
    assert {"Back", "Once more", "Use 180 ms"} <= reached
    assert lifter.page.disc.accessibleName() == "Heard 180 ms ± 8 ms late"
