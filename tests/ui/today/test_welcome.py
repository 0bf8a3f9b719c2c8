from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from tests.app.test_review import workout
from tests.helpers.today import DAY, FRIDAY, KNOWN, SIZES, Desk, desk
from thrust_gui.app.settings import Settings
from thrust_gui.domain.guide import CAUTION
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.units import CM_PER_INCH, Units
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.today.welcome import Welcome


# --- the welcome --------------------------------------------------------------------------------


def welcome(here: Desk) -> Welcome:
    found = here.page._welcome
    assert found is not None
    return found


def test_the_caution_comes_before_the_first_workout(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    started = QSignalSpy(here.page.start_requested)
    changed = QSignalSpy(here.page.settings_changed)
    assert any("See a medical professional" in each for each in here.words)
    assert "Welcome" in here.words
    assert not here.page.hero.isVisible()
    here.page.setFocus()
    assert welcome(here).read.hasFocus()
    QTest.keyClick(welcome(here).read, Qt.Key.Key_Space)
    assert changed.count() == 1
    assert changed.at(0) == [replace(Settings(), caution_seen=True)]
    assert started.count() == 0
    assert here.page.hero.isVisible()
    assert here.page.hero.start.hasFocus()
    assert "Today’s workout" in here.words
    here.page.main_action()
    assert started.count() == 1


def test_enter_acknowledges_and_keeps_height_and_bench(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    changed = QSignalSpy(here.page.settings_changed)
    here.page.setFocus()
    panel = welcome(here)
    QTest.keyClick(panel.read, Qt.Key.Key_Tab)
    assert panel.height_step.hasFocus()
    QTest.keyClick(panel.height_step, Qt.Key.Key_Up)
    QTest.keyClick(panel.height_step, Qt.Key.Key_Tab)
    assert panel.bench_step.hasFocus()
    QTest.keyClick(panel.bench_step, Qt.Key.Key_Down)
    here.page.main_action()
    assert changed.at(0) == [replace(Settings(), caution_seen=True, height_cm=171.0, bench_cm=41.0)]


def test_the_guide_is_open_before_it_was_acknowledged(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    asked = QSignalSpy(here.page.guide_requested)
    changed = QSignalSpy(here.page.settings_changed)
    welcome(here).guide.click()
    assert asked.at(0) == [CAUTION]
    assert changed.count() == 0


def test_inches_go_in_inches(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings(units=Units.IMPERIAL))
    panel = welcome(here)
    assert panel.height_step.accessibleDescription() == "5 ft 7 in"
    panel.height_step.step_by(1)
    panel.bench_step.step_by(2)
    assert panel.height_step.value == pytest.approx(170 + CM_PER_INCH)
    assert panel.bench_step.value == pytest.approx(42 + CM_PER_INCH)


def test_the_figure_of_the_welcome_follows(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    here.page.refresh()
    view = welcome(here).figure.view
    assert view is not None
    welcome(here).height_step.step_by(5)
    assert view._props.body.height_m == pytest.approx(1.75)
    welcome(here).accept()
    assert here.page.hero.figure.view is not None


def test_other_settings_while_the_welcome_is_open_are_kept(qtbot: QtBot) -> None:
    here = desk(qtbot, settings=Settings())
    changed = QSignalSpy(here.page.settings_changed)
    other = Settings(plan=Plan(reps=9), units=Units.IMPERIAL)
    here.page.set_settings(other)
    welcome(here).accept()
    assert changed.at(0) == [replace(other, caution_seen=True)]


# --- room ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("settings", [KNOWN, Settings()], ids=["plan", "welcome"])
def test_nothing_is_cut_off(qtbot: QtBot, size: tuple[int, int], settings: Settings) -> None:
    here = desk(
        qtbot, *(workout(f"{n}", FRIDAY - n * DAY, (12,) * 6) for n in range(5)), settings=settings
    )
    here.open_log()
    here.resize(size)
    assert (here.page.width(), here.page.height()) == size
    whole = here.page.rect()
    for part in here.page.findChildren(QWidget):
        if not part.isVisible():
            continue
        place = QRect(part.mapTo(here.page, part.rect().topLeft()), part.size())
        assert whole.contains(place), part
        if isinstance(part, Label) and not part.wordWrap():
            assert part.width() >= part.sizeHint().width(), part.text()
        if isinstance(part, Label):
            assert part.height() >= min(part.heightForWidth(part.width()), part.height() + 1)


@pytest.mark.parametrize("size", SIZES[:3])
def test_parts_do_not_overlap(qtbot: QtBot, size: tuple[int, int]) -> None:
    here = desk(qtbot, workout("a", FRIDAY - DAY))
    here.open_log()
    here.resize(size)
    parts = [
        each
        for each in here.page.findChildren(QWidget)
        if each.isVisible() and not each.findChildren(QWidget)
    ]
    places = [
        (part, QRect(part.mapTo(here.page, part.rect().topLeft()), part.size())) for part in parts
    ]
    for index, (one, place) in enumerate(places):
        for other, elsewhere in places[index + 1 :]:
            assert not place.intersects(elsewhere), (one, other)


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    for settings in (KNOWN, Settings()):
        here = desk(qtbot, settings=settings)
        for each in here.page.findChildren(QWidget):
            if each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert each.accessibleName(), each
