from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.helpers.history import Desk, deletions, three
from thrust_gui.ui.history.rows import WeekRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# --- by keyboard --------------------------------------------------------------------------------


def test_the_list_is_worked_by_keyboard(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.list.hasFocus()
    assert here.current == "w0"
    here.press(Qt.Key.Key_Down)
    assert here.current == "w2"
    here.press(Qt.Key.Key_Down)
    assert here.current == "w7"
    here.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert here.keys == ["w0", "w2", "w2-1", "w2-2", "w7"]
    here.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert here.current == "w2-2"
    here.press(Qt.Key.Key_Enter)
    assert (here.keys, here.current) == (["w0", "w2", "w7"], "w2")
    here.press(Qt.Key.Key_Right)
    assert "w2-1" in here.keys
    here.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert (here.keys, here.current) == (["w0", "w2", "w7"], "w2")
    here.press(Qt.Key.Key_End)
    assert here.current == "w7"
    here.press(Qt.Key.Key_Home)
    assert here.current == "w0"


def test_left_on_a_set_closes_its_workout(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert here.current == "w0-1"
    here.press(Qt.Key.Key_Left)
    assert (here.current, here.keys) == ("w0", ["w0", "w2", "w7"])


def test_enter_of_the_window_is_the_main_action(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.main_action()
    assert "w0-1" in here.keys


def test_space_is_left_to_the_window(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    pressed: list[int] = []
    here.page.keyPressEvent = lambda event: pressed.append(event.key())  # type: ignore[method-assign]
    here.press(Qt.Key.Key_Space)
    assert pressed == [Qt.Key.Key_Space]
    assert here.keys == ["w0", "w2", "w7"]


def test_a_page_that_is_opened_has_the_focus_when_it_was_read(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.page.setFocus()
    here.page.refresh()
    here.settle()
    assert here.list.hasFocus()
    assert here.current == "w0"
    assert [index.row() for index in here.list.selectedIndexes()] == [1]


def test_rows_are_told_to_readers(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = QAccessible.queryAccessibleInterface(here.list)
    assert told.text(QAccessible.Text.Name) == "Workouts by week, newest first"
    words = [told.child(n).text(QAccessible.Text.Name) for n in range(3)]
    assert words[0] == "This week, 16–22 November, 2 of 3–4 sessions, 46 reps"
    assert words[1].startswith("Friday, 20 November, 2 sets: 12 + 11, 23 reps")
    assert words[2].startswith("Wednesday, 18 November")


# --- deleting -----------------------------------------------------------------------------------


def test_delete_takes_a_workout_away_at_once_and_undo_brings_it_back(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w7"]
    assert here.current == "w7"
    assert here.list.hasFocus()
    assert told == ["Workout of 2026-11-18 deleted"]
    assert "w2" in here.log.deleted
    here.settle()
    assert here.keys == ["w0", "w7"]
    assert "2 sessions, 46 reps" in here.words
    here.editor.undo()
    here.page.refresh()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]
    assert "3 sessions, 69 reps" in here.words


def test_delete_takes_one_set(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w0-2", "w2", "w7"]
    assert here.current == "w0-2"
    assert told == ["Set 1 of 2026-11-20 deleted"]
    assert here.list.rows[0] == WeekRow(start=date(2026, 11, 16), sessions=2, reps=34)
    here.settle()
    here.press(Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w2", "w7"]
    assert here.current == "w2"
    here.settle()
    here.editor.undo()
    here.editor.undo()
    here.page.refresh()
    here.settle()
    assert here.keys == ["w0", "w0-1", "w0-2", "w2", "w7"]


def test_deleting_the_last_row_chooses_the_one_before(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_End, Qt.Key.Key_Delete)
    assert here.current == "w2"
    here.press(Qt.Key.Key_Delete)
    assert here.current == "w0"
    here.press(Qt.Key.Key_Delete)
    assert "Your workouts will be here" in here.words
    here.settle()
    assert here.page.empty.button.hasFocus()


def test_an_answer_from_before_a_deletion_is_not_believed(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.refresh()
    early = here.jobs.waiting.pop()
    here.press(Qt.Key.Key_Delete)
    assert here.keys == ["w2", "w7"]
    here.log.deleted.clear()  # as if it were still queued for the disk
    early()
    assert here.keys == ["w2", "w7"]
    here.log.deleted.add("w0")
    here.settle()
    assert here.keys == ["w2", "w7"]


def test_nothing_chosen_nothing_deleted(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert told == []
