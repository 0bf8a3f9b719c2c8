from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from tests.app.test_review import workout
from tests.helpers.fakes import MemoryLog
from tests.helpers.today import DAY, FRIDAY, KNOWN, desk
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.ui.widgets.button import Kind
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.records import WorkoutRecord


# --- before and after the log is read -----------------------------------------------------------


def test_the_plan_is_there_before_the_log(qtbot: QtBot) -> None:
    here = desk(qtbot)
    assert here.words >= {"Friday, 20 November", "Today’s workout", "Banded hip thrust"}
    assert {"Tempo 3-0-1-2", "6 s a rep, 72 s a set", "Start workout"} <= here.words
    assert not here.jobs.waiting


def test_ready_is_told_when_the_log_is_shown(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 2 * DAY))
    ready = QSignalSpy(here.page.ready)
    here.page.refresh()
    here.jobs.drain()
    assert ready.count() == 0
    here.page.set_review(here.review)
    assert ready.count() == 0
    here.jobs.drain()
    assert ready.count() == 1
    assert {"1 of 3–4 sessions", "Good to train. 1 rest day since Wed", "12, 12, 11"} <= here.words


def test_nothing_moves_when_the_cards_fill(qtbot: QtBot) -> None:
    here = desk(qtbot, *(workout(f"{n}", FRIDAY - n * DAY) for n in range(1, 5)))

    def places() -> list[QRect]:
        parts = [each for each in here.page.findChildren(QWidget) if each.isVisible()]
        return [each.geometry() for each in parts if not isinstance(each, Label)]

    hero = here.page.hero.geometry()
    here.page.refresh()
    QCoreApplication.processEvents()
    assert here.page.hero.geometry() == hero
    before = places()
    here.open_log()
    here.page.grab()
    assert places() == before


def test_an_empty_log_says_what_will_be_here(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.open_log()
    assert "The sets of your last session will be here, with your effort." in here.words
    assert {"0 of 3–4 sessions", "Good to train. This is your first session"} <= here.words


def test_an_unreadable_log_is_said_and_training_goes_on(qtbot: QtBot) -> None:
    class Unreadable(MemoryLog):
        @override
        def first_day(self) -> date | None:
            raise AssertionError

        @override
        def workouts(
            self, *, before: date | None = None, limit: int = 50
        ) -> tuple[WorkoutRecord, ...]:
            raise Refusal("The disk is gone.")

    here = desk(qtbot, log=Unreadable())
    ready = QSignalSpy(here.page.ready)
    here.open_log()
    assert "The log could not be read: The disk is gone." in here.words
    assert ready.count() == 1
    started = QSignalSpy(here.page.start_requested)
    here.page.main_action()
    assert started.count() == 1


def test_a_log_that_can_be_read_again_is_shown_again(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 2 * DAY))

    class Failing(Review):
        @override
        def today(self, first_weekday: int = 0) -> object:  # type: ignore[override]  # it never answers
            raise OSError("no such file")

    here.page.set_review(Failing(here.log, here.clock))
    here.jobs.drain()
    assert "The log could not be read: no such file" in here.words
    here.open_log()
    assert "1 of 3–4 sessions" in here.words
    assert not any("could not be read" in each for each in here.words)


def test_questions_do_not_pile_up(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.page.set_review(here.review)
    here.page.refresh()
    here.page.refresh()
    assert len(here.jobs.waiting) == 1
    assert here.jobs.drain() == 2


def test_a_new_day_is_seen_at_the_next_look(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY))
    here.open_log()
    assert "Done for today. Tomorrow is a rest day" in here.words
    here.clock.advance(24 * 3600)
    here.page.refresh()
    here.jobs.drain()
    assert {"Saturday, 21 November", "You trained yesterday. Tomorrow is the better day"} <= (
        here.words
    )


# --- doing --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("back", "text", "kind"),
    [(2, "Start workout", Kind.PRIMARY), (1, "Train anyway", Kind.SECONDARY)],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_start_by_key(qtbot: QtBot, back: int, text: str, kind: Kind, key: Qt.Key) -> None:
    here = desk(qtbot, workout("a", FRIDAY - back * DAY))
    here.open_log()
    started = QSignalSpy(here.page.start_requested)
    assert here.page.hero.start.accessibleName() == text
    assert here.page.hero.start._kind is kind
    here.page.setFocus()
    assert here.page.hero.start.hasFocus()
    if key is Qt.Key.Key_Space:
        QTest.keyClick(here.page.hero.start, key)
    else:
        here.page.main_action()
    assert started.count() == 1


def test_the_plan_is_edited_elsewhere(qtbot: QtBot) -> None:
    here = desk(qtbot)
    edit, start = QSignalSpy(here.page.edit_requested), QSignalSpy(here.page.start_requested)
    QTest.mouseClick(here.page.hero.edit, Qt.MouseButton.LeftButton)
    here.page.setFocus()
    QTest.keyClick(here.page.hero.start, Qt.Key.Key_Tab)
    assert here.page.hero.edit.hasFocus()
    QTest.keyClick(here.page.hero.edit, Qt.Key.Key_Space)
    here.page.main_action()
    assert (edit.count(), start.count()) == (3, 0)


def test_other_settings_are_shown_at_once(qtbot: QtBot) -> None:
    here = desk(qtbot)
    here.page.set_settings(replace(KNOWN, plan=Plan(sets=4, reps=8)))
    assert any(each.startswith("Banded hip thrust, 4 sets × 8 reps") for each in here.words)
    assert not here.jobs.waiting


def test_another_first_day_of_the_week_asks_the_log_again(qtbot: QtBot) -> None:
    here = desk(qtbot, workout("a", FRIDAY - 5 * DAY))
    here.open_log()
    assert "0 of 3–4 sessions" in here.words
    here.page.set_settings(replace(KNOWN, first_weekday=6))
    assert here.jobs.drain() == 1
    assert "1 of 3–4 sessions" in here.words


def test_the_figure_comes_after_the_first_frame(qtbot: QtBot) -> None:
    here = desk(qtbot)
    figure = here.page.hero.figure
    assert figure.view is None
    here.page.refresh()
    view = here.page.hero.figure.view
    assert view is not None
    assert view._props.body.height_m == pytest.approx(1.70)
    here.page.set_settings(replace(KNOWN, height_cm=185.0, bench_cm=36.0))
    assert view._props.body.height_m == pytest.approx(1.85)
    assert view._props.body.bench_m == pytest.approx(0.36)
    here.page.refresh()
    assert here.page.hero.figure.view is view
