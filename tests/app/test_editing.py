from __future__ import annotations

from datetime import date

from tests.app.test_review import workout
from tests.helpers.fakes import MemoryLog
from thrust_gui.app.editing import Editor
from thrust_gui.domain.records import LogContents

DAY = date(2026, 11, 18)


def editor_of() -> tuple[Editor, MemoryLog]:
    log = MemoryLog()
    log.add(LogContents(workouts=(workout("a", DAY),)))
    return Editor(log), log


def test_nothing_to_take_back() -> None:
    editor, _ = editor_of()
    assert (editor.last, editor.next, editor.undo(), editor.redo()) == (None, None, None, None)


def test_a_workout_deleted_and_back_and_deleted_again() -> None:
    editor, log = editor_of()
    before = log.contents()
    change = editor.delete_workout(before.workouts[0])
    assert log.contents().workouts == ()
    assert str(change.said) == "Workout of 2026-11-18 deleted"
    assert editor.last is change
    assert editor.undo() is change
    assert log.contents() == before
    assert editor.next is change
    assert editor.redo() is change
    assert log.contents().workouts == ()


def test_a_set_deleted_and_back() -> None:
    editor, log = editor_of()
    before = log.contents()
    change = editor.delete_set(before.workouts[0], before.workouts[0].sets[1])
    assert [each.ordinal for each in log.contents().workouts[0].sets] == [1, 3]
    assert str(change.said) == "Set 2 of 2026-11-18 deleted"
    editor.undo()
    assert log.contents() == before


def test_a_new_change_forgets_what_was_undone() -> None:
    editor, log = editor_of()
    (kept,) = log.contents().workouts
    editor.delete_set(kept, kept.sets[0])
    editor.undo()
    editor.delete_workout(kept)
    assert editor.redo() is None
