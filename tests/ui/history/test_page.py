from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.app.test_review import workout
from tests.helpers.history import DAY, FRIDAY, Broken, Desk, many, three
from thrust_gui.domain.records import LogContents
from thrust_gui.ui.history.page import CHUNK
from thrust_gui.ui.history.rows import WeekRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# --- what is shown ------------------------------------------------------------------------------


def test_quiet_until_it_is_read(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    assert here.words - {""} == {"History"}
    assert not here.list.isVisible()
    here.page.refresh()
    assert not here.list.isVisible()


def test_workouts_by_week_and_what_they_come_to(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.keys == ["w0", "w2", "w7"]
    assert "3 sessions, 69 reps" in here.words
    assert [row.reps for row in here.list.rows if isinstance(row, WeekRow)] == [46, 23]


def test_an_empty_log_says_what_will_be_here_and_offers_a_start(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    started = QSignalSpy(here.page.start_requested)
    assert {"Your workouts will be here"} <= here.words
    assert here.page.empty.button.hasFocus()
    QTest.keyClick(here.page.empty.button, Qt.Key.Key_Space)
    here.page.main_action()
    assert started.count() == 2


def test_the_first_workout_takes_the_place_of_the_notice(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    here.log.add(LogContents(workouts=three()[:1]))
    here.read()
    assert here.list.isVisible()
    assert here.list.hasFocus()
    assert here.current == "w0"


@pytest.mark.parametrize("again", ["button", "main action"])
def test_an_unreadable_log_is_said_and_can_be_tried_again(qtbot: QtBot, again: str) -> None:
    log = Broken()
    here = Desk(qtbot, *three(), log=log)
    here.read()
    assert {"The log could not be read", "The disk is gone."} <= here.words
    log.mended = True
    if again == "button":
        QTest.mouseClick(here.page.unread.button, Qt.MouseButton.LeftButton)
    else:
        here.page.main_action()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]
    assert here.list.isVisible()


def test_any_other_failure_is_said_too(qtbot: QtBot) -> None:
    here = Desk(qtbot)

    def fail() -> object:
        raise OSError("no such file")

    here.log.first_day = fail  # type: ignore[assignment,method-assign]
    here.read()
    assert "no such file" in here.words


# --- reading on ---------------------------------------------------------------------------------


def test_older_workouts_are_read_on_the_way_down(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.page.refresh()
    here.jobs.drain()
    first = len(here.keys)
    assert CHUNK - 4 <= first <= CHUNK + 1
    assert here.keys[-1] == "more"
    here.settle()
    assert len(here.keys) == first
    bar = here.list.verticalScrollBar()
    for _ in range(10):
        bar.setValue(bar.maximum())
        here.settle()
    assert here.keys == [each.id for each in many(160)]
    weeks = [row for row in here.list.rows if isinstance(row, WeekRow)]
    assert len({row.start for row in weeks}) == len(weeks)
    assert sum(row.reps for row in weeks) == 160 * 35


def test_a_high_window_reads_on_until_it_is_full(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(400), size=(1352, 9000))
    here.read()
    for _ in range(6):
        here.settle()
    bar = here.list.verticalScrollBar()
    assert bar.maximum() > 0
    assert len(here.keys) > 2 * CHUNK


def test_the_place_is_kept_when_older_workouts_come(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    here.list.choose("w0030")
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    here.settle()
    assert len(here.keys) > CHUNK
    assert (bar.value(), here.current) == (at, "w0030")


def test_reading_again_keeps_what_was_read(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    here.settle()
    before, at = here.keys, bar.value()
    here.log.add(LogContents(workouts=(workout("new", FRIDAY + DAY),)))
    here.page.refresh()
    here.settle()
    assert here.keys[: len(before) + 1][:2] == ["new", "w0000"]
    assert set(before) <= {*here.keys, "more"}
    assert bar.value() == pytest.approx(at, abs=200)


def test_questions_do_not_pile_up(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    for _ in range(3):
        here.page.refresh()
    assert len(here.jobs.waiting) == 1
    assert here.jobs.drain() == 2
