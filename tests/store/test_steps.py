from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.edits import act
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.store.records import FRIDAY, rep, row_id, set_of, workout
from thrust_gui.app.editing import KEPT, Editor
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Message
from thrust_gui.domain.records import LogContents
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.store.conftest import Opening
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.records import WorkoutRecord


def filled() -> LogContents:
    return LogContents(
        workouts=tuple(
            replace(
                workout(n, FRIDAY - timedelta(days=n)),
                sets=(
                    set_of(10 * n, [rep(1), rep(2), rep(3, complete=False)]),
                    set_of(10 * n + 1, [rep(1)], 2),
                ),
            )
            for n in (1, 2, 3)
        )
    )


def editor_of(log: SqliteLog) -> Editor:
    editor = Editor(log, FakeClock(), log.new_id)
    editor.remember(editor.read())
    return editor


def settled(log: SqliteLog) -> LogContents:
    assert log.flush(20)
    return log.contents()


def test_an_edit_is_taken_back_after_a_restart(opening: Opening) -> None:
    log = opening()
    log.add(filled())
    before = log.contents()
    editor = editor_of(log)
    first = before.workouts[0]
    editor.revise(first, replace(first, note="Näher"))
    editor.delete(before.workouts[1:])
    editor.move(log.contents().workouts[:1], -30)
    after = settled(log)
    assert after != before
    assert log.close()
    again = opening()
    later = editor_of(again)
    assert [str(each.said) for each in later.read()] == [
        "Note of 2026-11-17 changed",
        "2 workouts deleted",
        "Workout of 2026-11-17 moved to 2026-10-18",
    ]
    for _ in range(3):
        assert later.undo()
    assert later.undo() is None
    assert settled(again) == before
    assert again.close()
    third = opening()
    last = editor_of(third)
    for _ in range(3):
        assert last.redo()
    assert settled(third) == after


def test_steps_are_bounded_and_forget_what_was_undone(opening: Opening) -> None:
    log = opening()
    log.add(filled())
    editor = editor_of(log)
    first = log.contents().workouts[0]
    for n in range(KEPT + 3):
        first = settled(log).workouts[0]
        editor.revise(first, replace(first, note=str(n)))
    editor.undo()
    editor.undo()
    assert log.flush(20)
    assert [each.undone for each in log.steps()] == [False] * (KEPT - 2) + [True] * 2
    editor.revise(first, replace(first, note="new"))
    assert log.flush(20)
    assert [each.undone for each in log.steps()] == [False] * (KEPT - 1)


def test_a_log_without_a_file_has_no_steps(opening: Opening) -> None:
    assert opening().steps() == ()


def test_a_step_is_one_transaction(opening: Opening) -> None:
    log = opening()
    log.add(filled())
    editor = editor_of(log)
    editor.delete(log.contents().workouts)
    assert log.flush(20)
    with closing(sqlite3.connect(log.path)) as opened:
        (stamps,) = opened.execute(
            "SELECT count(DISTINCT hlc) FROM (SELECT hlc FROM workout WHERE deleted "
            "UNION ALL SELECT hlc FROM undo_step)"
        ).fetchone()
    assert stamps == 1


def test_sentences_are_kept_with_dates_and_sentences_in_them(opening: Opening) -> None:
    log = opening()
    editor = editor_of(log)
    added = editor.add(filled().workouts[0])
    assert added is not None
    nested = Message("{one} {two}", {"one": Message("a {day}", {"day": FRIDAY}), "two": 2.5})
    log.take_step(replace(added, id=row_id(500), said=nested), keep=5)
    assert log.flush(20)
    assert [each.said for each in log.steps()] == [added.said, nested]


class Both(MemoryLog):
    """Dictionaries, and a file beside them that undergoes the same."""

    beside: SqliteLog

    @override
    def take_step(self, step: Step, *, keep: int) -> None:
        MemoryLog.take_step(self, step, keep=keep)
        self.beside.take_step(step, keep=keep)

    @override
    def turn_step(self, step: Step, *, undone: bool) -> None:
        MemoryLog.turn_step(self, step, undone=undone)
        self.beside.turn_step(step, undone=undone)


class Desk:
    """What `acts` needs of a table, over both."""

    def __init__(self, log: Both, new_id: Callable[[], str]) -> None:
        self.log = log
        self.new_id = new_id
        self.editor = Editor(log, FakeClock(), new_id)

    @property
    def all(self) -> tuple[WorkoutRecord, ...]:
        return self.log.contents().workouts


@given(st.data())
@settings(max_examples=25)
def test_the_file_follows_the_model(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "thrust.sqlite3"
        model = Both()
        with SqliteLog(path, FakeClock()) as log:
            model.beside = log
            log.add(filled())
            model.add(filled())
            here = Desk(model, log.new_id)
            for _ in range(data.draw(st.integers(1, 8))):
                act(data, here)
            assert settled(log) == model.contents()
            assert log.steps() == model.steps()
        with SqliteLog(path, FakeClock()) as log:
            assert log.contents() == model.contents()
            assert log.steps() == model.steps()
