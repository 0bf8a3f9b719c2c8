from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.test_review import workout
from tests.helpers.history import DAY, FRIDAY, Desk, three
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.records import BandRecord
from thrust_gui.domain.revision import minute_of
from thrust_gui.ui.history.draft import Draft

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.records import WorkoutRecord

Key = Qt.Key
GREEN = BandRecord(id="g", name="", width_mm=29, colour="green", rigging="folded")


def opened(qtbot: QtBot, key: str = "w0") -> Desk:
    here = Desk(qtbot, *three(), bands=(GREEN,))
    here.read()
    here.page.desk.toggle(here.page.feed.row_of(key))
    return here


def saved(here: Desk, key: str = "w0") -> WorkoutRecord:
    found = here.log.workout(key)
    assert found is not None
    return found


@given(st.integers(0, 50), st.sampled_from((None, 8.0)), st.text(max_size=4))
def test_fields_that_say_the_same_change_nothing(
    count: int, effort: float | None, note: str
) -> None:
    record = workout("a", FRIDAY, (count,))
    record = replace(
        record,
        note=note if note.strip() else "",
        sets=(replace(record.sets[0], effort=effort, peak_force_n=200.0, tut_ms=123),),
    )
    assert Draft.of(record).result == record


def test_a_set_is_put_right_by_keyboard(qtbot: QtBot) -> None:
    here = opened(qtbot)
    one = here.editing.sets[0]
    assert not here.editing.save.isEnabled()
    for field, key in (
        (one.reps, Key.Key_Down),
        (one.band, Key.Key_Up),
        (one.hold, Key.Key_Up),
        (one.effort, Key.Key_Up),
    ):
        field.setFocus()
        QTest.keyClick(field, key)
    QTest.keyClicks(one.note, "knees")
    QTest.keyClick(one.note, Key.Key_Return)
    here.settle()
    found = saved(here).sets[0]
    assert (found.completed_reps, str(found.tempo), found.effort) == (11, "3-0-1-2.5", 1.0)
    assert (BandUse(found.band, found.rigging), found.note) == (BandUse("g", "folded"), "knees")
    assert (found.tut_ms, found.hold_ms) == (11 * 6500, 11 * 2500)
    assert here.told == ["Set 1 of 2026-11-20 changed"]
    assert not here.page.desk.open
    assert here.list.hasFocus()
    assert here.current == "w0"


def test_a_change_is_shown_and_can_be_taken_back(qtbot: QtBot) -> None:
    here = opened(qtbot)
    before = here.log.contents()
    here.editing.sets[1].reps.step_by(-3)
    QTest.keyClick(here.editing, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert here.told == ["Reps of set 2 on 2026-11-20 changed from 11 to 8"]
    here.settle()
    assert "3 workouts, 66 reps" in here.words
    here.editor.undo()
    here.settle()
    assert here.log.contents() == before
    assert "3 workouts, 69 reps" in here.words


def test_a_workout_moves_to_another_day_and_time(qtbot: QtBot) -> None:
    here = opened(qtbot)
    editing = here.editing
    QTest.keyClick(editing.date, Key.Key_PageDown)
    QTest.keyClick(editing.date, Key.Key_Down)
    assert editing.date.day == date(2026, 11, 12)
    editing.time.selectAll()
    QTest.keyClicks(editing.time, "06:30")
    QTest.keyClick(editing.time, Key.Key_Up)
    QTest.keyClick(editing.time, Key.Key_Return)
    here.settle()
    found = saved(here)
    assert (found.local_date, minute_of(found)) == (date(2026, 11, 12), 6 * 60 + 35)
    assert here.keys == ["w2", "w7", "w0"]
    assert here.current == "w0"
    assert here.told == ["Workout of 2026-11-20 moved to 2026-11-12"]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("date", "31/02/2026", "This is no date. Write it like 20/11/2026."),
        ("date", "21/11/2026", "This day has not come yet. Choose today or a day before."),
        ("time", "25:00", "This is no time. Write it like 18:30."),
    ],
)
def test_what_cannot_be_is_said_and_not_saved(
    qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    here = opened(qtbot)
    editing = here.editing
    part = getattr(editing, field)
    part.selectAll()
    QTest.keyClicks(part, typed)
    assert editing.problem.text == words
    assert part.wrong
    QTest.keyClick(part, Key.Key_Return)
    assert here.page.desk.open
    assert here.told == []
    part.selectAll()
    QTest.keyClicks(part, {"date": "2026-11-19", "time": "18:05"}[field])
    assert (editing.problem.text, part.wrong) == ("", False)
    QTest.keyClick(part, Key.Key_Return)
    assert not here.page.desk.open


def test_sets_come_and_go(qtbot: QtBot) -> None:
    here = opened(qtbot)
    high = here.editing.height()
    here.editing.add.click()
    here.settle()
    assert here.editing.height() > high
    assert here.editing.sets[2].reps.hasFocus()
    here.editing.sets[0].bin.click()
    assert [each.label.text() for each in here.editing.sets] == ["Set 1", "Set 2"]
    here.editing.finish()
    here.settle()
    assert [each.ordinal for each in saved(here).sets] == [2, 3]
    assert saved(here).sets[1].completed_reps == 11
    here.editor.undo()
    assert [each.ordinal for each in saved(here).sets] == [1, 2]


def test_the_last_set_stays(qtbot: QtBot) -> None:
    here = opened(qtbot)
    for each in here.editing.sets:
        each.bin.click()
    assert here.editing.problem.text == "A workout has at least one set."
    assert not here.editing.save.isEnabled()
    here.editing.add.click()
    assert here.editing.save.isEnabled()


def test_a_workout_is_added_after_the_fact(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    QTest.keyClick(here.list, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editing = here.editing
    assert editing.adding
    assert editing.date.hasFocus()
    assert editing.geometry().bottom() < here.rect("w0").top()
    here.page.desk.add()
    assert here.editing is editing
    QTest.keyClick(editing.date, Key.Key_Down)
    editing.note.setFocus()
    QTest.keyClicks(editing.note, "At the sea")
    QTest.keyClick(editing.note, Key.Key_Return)
    here.settle()
    assert here.told == ["Workout of 2026-11-19 added"]
    assert here.current not in {"", "w0", "w2", "w7"}
    found = saved(here, here.current)
    assert (found.local_date, found.note, found.reps) == (FRIDAY - DAY, "At the sea", 36)
    here.editor.undo()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]


def test_a_first_workout_is_added_to_an_empty_log(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    QTest.mouseClick(here.page.header.add, Qt.MouseButton.LeftButton)
    assert here.list.isVisible()
    QTest.keyClick(here.editing.date, Key.Key_Escape)
    assert "Your workouts will be here" in here.words
    here.page.desk.add()
    here.editing.finish()
    here.settle()
    assert len(here.keys) == 1
    assert here.list.isVisible()


def test_the_editor_goes_with_its_workout(qtbot: QtBot) -> None:
    here = opened(qtbot, "w2")
    here.editor.delete((saved(here, "w0"),))
    here.settle()
    assert here.editing.workout.id == "w2"
    assert here.editing.y() == round(here.rect("w2").bottom())
    here.editor.delete((saved(here, "w2"),))
    here.settle()
    assert not here.page.desk.open


def test_an_undo_while_editing_is_not_lost_to_the_way_back(qtbot: QtBot) -> None:
    here = opened(qtbot)
    here.editing.sets[0].reps.step_by(-1)
    here.editing.finish()
    here.settle()
    here.page.desk.toggle(1)
    here.editor.undo()
    here.settle()
    before = here.log.contents()
    here.editing.sets[1].reps.step_by(-1)
    here.editing.finish()
    here.settle()
    assert [each.completed_reps for each in saved(here).sets] == [11, 10]
    here.editor.undo()
    assert here.log.contents() == before


def test_every_field_is_told_to_readers_and_reached_by_tab(qtbot: QtBot) -> None:
    here = opened(qtbot)
    one = here.editing.sets[0]
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in (one.reps, one.band, one.hold, one.effort, one.note, one.bin)
    ]
    assert names == [
        "Set 1: reps",
        "Set 1: band",
        "Set 1: hold, seconds",
        "Set 1: effort of 10",
        "Set 1: note",
        "Set 1: delete",
    ]
    described = QAccessible.queryAccessibleInterface(one.band)
    assert described.text(QAccessible.Text.Description) == "No band noted"
    one.reps.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or here.editing, Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [one.band, one.hold, one.effort, one.note, one.bin]
    assert here.editing.accessibleName() == "Edit the workout of Friday, 20 November"


def test_a_set_of_another_program_knows_of_no_hold(qtbot: QtBot) -> None:
    plain = workout("w0", FRIDAY, (8,))
    record = replace(plain.sets[0], tempo=None, target_reps=0, tut_ms=0, hold_ms=0)
    here = Desk(qtbot, replace(plain, sets=(record,)))
    here.read()
    here.page.desk.toggle(1)
    one = here.editing.sets[0]
    assert (one.hold.isEnabled(), one.hold.accessibleDescription()) == (False, "–")
    one.reps.step_by(1)
    here.editing.finish()
    assert saved(here).sets[0] == replace(record, completed_reps=9)


def test_enter_on_a_button_presses_it(qtbot: QtBot) -> None:
    here = opened(qtbot)
    here.editing.add.setFocus()
    QTest.keyClick(here.editing.add, Key.Key_Return)
    assert len(here.editing.sets) == 3
    here.editing.cancel.setFocus()
    QTest.keyClick(here.editing.cancel, Key.Key_Return)
    assert not here.page.desk.open
    assert here.told == []
