from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.helpers.history import Desk, many, three

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


def test_arrow_keys_go_from_workout_to_workout(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.list.hasFocus()
    assert here.current == "w0"
    here.press(Key.Key_Down)
    assert here.current == "w2"
    here.press(Key.Key_Down)
    assert here.current == "w7"
    here.press(Key.Key_Down)
    assert here.current == "w7"
    here.press(Key.Key_Up)
    assert (here.current, here.chosen) == ("w2", {"w2"})
    here.press(Key.Key_Home)
    assert here.current == "w0"
    here.press(Key.Key_End)
    assert here.current == "w7"


def test_pages_and_ends_are_reached_at_once(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(40))
    here.read()
    here.press(Key.Key_PageDown)
    assert here.list.currentIndex().row() > 6
    here.press(Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp)
    assert here.current == "w0000"
    here.press(Key.Key_End)
    assert here.list.currentIndex().row() == here.page.feed.sheet.count - 1
    bottom = here.list.visualRect(here.list.currentIndex()).bottom()
    assert bottom <= here.list.viewport().height()


def test_enter_f2_and_e_edit_and_escape_goes_back(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2, Key.Key_E):
        here.press(key)
        assert here.editing.workout.id == "w0"
        assert here.editing.sets[0].reps.hasFocus()
        QTest.keyClick(here.editing.sets[0].reps, Key.Key_Escape)
        assert not here.page.desk.open
        assert here.list.hasFocus()


def test_enter_of_the_window_is_the_main_action(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.main_action()
    assert here.editing.workout.id == "w0"
    here.page.main_action()
    assert not here.page.desk.open


def test_space_and_shift_choose_several(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Key.Key_Down, shift=True)
    assert here.chosen == {"w0", "w2"}
    assert here.page.chosen.isVisible()
    assert "2 workouts chosen" in here.words
    here.press(Key.Key_Space)
    assert here.chosen == {"w0"}
    assert here.page.filters.isVisible()
    here.press(Key.Key_Space)
    here.press(Key.Key_Escape)
    assert here.chosen == {"w2"}


def test_delete_takes_the_chosen_away_at_once_and_undo_brings_them_back(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Key.Key_Down, Key.Key_Delete)
    assert here.keys == ["w0", "w7"]
    assert here.current == "w7"
    assert here.told == ["Workout of 2026-11-18 deleted"]
    here.settle()
    assert here.keys == ["w0", "w7"]
    assert "2 workouts, 46 reps" in here.words
    here.editor.undo()
    assert here.keys == ["w0", "w2", "w7"]
    here.settle()
    assert "3 workouts, 69 reps" in here.words
    here.press(Key.Key_Home)
    here.press(Key.Key_Down, Key.Key_Down, shift=True)
    here.press(Key.Key_Backspace)
    assert here.told[-1] == "3 workouts deleted"
    here.settle()
    assert "Your workouts will be here" in here.words
    here.editor.undo()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]


def test_what_is_shown_does_not_wait_for_the_disk(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.refresh()
    early = here.jobs.waiting.pop()
    here.press(Key.Key_Delete)
    kept, here.log.deleted = here.log.deleted, set()  # as if it were still queued for the disk
    early()
    assert here.keys == ["w2", "w7"]
    here.log.deleted = kept
    here.settle()
    assert here.keys == ["w2", "w7"]


def test_rows_that_were_not_read_can_be_deleted_too(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    here.page.clear_filters()
    here.settle()
    assert "?" in here.keys
    QTest.keyClick(here.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    here.press(Key.Key_Delete)
    here.settle()
    assert here.told == ["160 workouts deleted"]
    assert "Your workouts will be here" in here.words


def test_letters_do_not_search(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Key.Key_F)
    assert here.current == "w0"


def test_rows_are_told_to_readers(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = QAccessible.queryAccessibleInterface(here.list)
    assert told.text(QAccessible.Text.Name) == "Workouts by week, newest first"
    words = [told.child(n).text(QAccessible.Text.Name) for n in range(3)]
    assert words[0] == "This week, 16–22 November, 2 of 3–4 sessions, 46 reps"
    assert words[1].startswith("Friday, 20 November, 2 sets: 12 + 11 with No band noted, 23 reps")
    assert words[2].startswith("Wednesday, 18 November")


def test_the_keys_have_a_place_when_an_undo_takes_the_workout_away(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.desk.add()
    here.editing.finish()
    here.settle()
    added = here.current
    assert added not in {"w0", "w2", "w7"}
    here.editor.undo()
    here.settle()
    assert here.current in {"w0", "w2", "w7"}
    assert here.chosen == {here.current}


def test_the_keys_have_a_place_in_a_log_that_was_gone_back_to(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.header.search.setFocus()
    here.log.mark_workout("w0", deleted=True)
    here.page.refresh()
    here.settle()
    here.page.setFocus()
    assert here.list.hasFocus()
    assert (here.current, here.chosen) == ("w2", {"w2"})
