"""An import can be taken back whole, made again, and stopped half-way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.fakes import FakeClock
from tests.store.records import calibration, rep, row_id, set_of, workout
from thrust_gui.app.editing import Editor
from thrust_gui.app.transfer import BatchInfo, CalledOffError
from thrust_gui.domain.records import BandRecord, LogContents
from thrust_gui.store import importing

if TYPE_CHECKING:
    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

BAND = BandRecord(id=row_id(90), name="Light", width_mm=22)
FIRST = workout(1, sets=[set_of(11, [rep(1), rep(2)])])
SECOND = workout(2, sets=[set_of(21, [rep(1)]), set_of(22, [rep(1)], ordinal=2)], hour=18)
CONTENTS = LogContents(bands=(BAND,), workouts=(FIRST, SECOND))
STRONG = BatchInfo("strong", "strong.csv")


def test_a_batch_knows_where_it_came_from(log: SqliteLog) -> None:
    assert log.batches() == ()
    made = log.add(CONTENTS, STRONG)
    assert made is not None
    assert (made.info, made.workouts, made.sets, made.deleted) == (STRONG, 2, 3, False)
    assert log.batches() == (made,)
    assert log.add(CONTENTS, STRONG) is None
    later = log.add(LogContents(workouts=(workout(3),)))
    assert log.batches() == (later, made)


def test_it_is_taken_back_and_made_again(log: SqliteLog) -> None:
    made = log.add(CONTENTS, STRONG)
    assert made is not None
    log.mark_batch(made.id, deleted=True)
    assert log.flush(5)
    assert log.contents() == LogContents()
    assert log.batches() == (replace(made, deleted=True),)
    log.mark_batch(made.id, deleted=False)
    assert log.flush(5)
    assert log.contents() == CONTENTS
    assert log.batches() == (made,)


def test_as_a_step_it_is_turned_as_often_as_one_likes(opening: Opening) -> None:
    log = opening()
    made = log.add(CONTENTS, STRONG)
    assert made is not None
    editor = Editor(log, FakeClock(), log.new_id)
    editor.remember(editor.read())
    made_step = editor.imported(made)
    assert editor.undo() == made_step
    for _ in range(2):  # whoever does it twice changes nothing
        log.mark_batch(made.id, deleted=True)
    assert log.flush(5)
    assert log.contents() == LogContents()
    assert log.close()
    again = opening()
    later = Editor(again, FakeClock(), again.new_id)
    later.remember(later.read())
    assert later.last is None
    step = later.redo()
    assert step is not None
    assert str(step.said) == "3 sets from strong.csv imported"
    assert again.flush(5)
    assert again.contents() == CONTENTS
    assert again.batches() == (made,)


def test_what_was_deleted_by_hand_stays_deleted(log: SqliteLog) -> None:
    made = log.add(CONTENTS)
    assert made is not None
    log.mark_set(row_id(22), deleted=True)
    log.mark_workout(FIRST.id, deleted=True)
    for deleted in (True, False):
        log.mark_batch(made.id, deleted=deleted)
    assert log.flush(5)
    assert log.contents().workouts == (replace(SECOND, sets=SECOND.sets[:1]),)


def test_a_workout_that_got_other_sets_stays_with_them(log: SqliteLog) -> None:
    made = log.add(CONTENTS)
    assert made is not None
    mine = set_of(12, [rep(1)], ordinal=2)
    log.save_set(FIRST.id, mine)
    log.mark_batch(made.id, deleted=True)
    assert log.flush(5)
    assert log.contents().workouts == (replace(FIRST, sets=(mine,)),)
    log.mark_batch(made.id, deleted=False)
    assert log.flush(5)
    assert log.contents().workouts == (replace(FIRST, sets=(*FIRST.sets, mine)), SECOND)


def test_what_was_taken_back_can_be_imported_anew(log: SqliteLog) -> None:
    made = log.add(CONTENTS)
    assert made is not None
    log.mark_batch(made.id, deleted=True)
    assert log.flush(5)
    assert log.ids() == frozenset()
    again = log.add(LogContents(bands=(BAND,), workouts=(SECOND,)), STRONG)
    assert again is not None
    assert (again.workouts, again.sets) == (1, 2)
    assert log.contents() == LogContents(bands=(BAND,), workouts=(SECOND,))
    log.mark_batch(made.id, deleted=False)
    assert log.flush(5)
    assert log.contents() == CONTENTS


def test_a_calibration_goes_and_comes_with_its_import(log: SqliteLog) -> None:
    kept, brought = calibration(70, BAND.id), calibration(71, BAND.id)
    log.save_band(BAND)
    log.save_calibration(kept)
    contents = LogContents(bands=(BAND,), calibrations=(kept, brought))
    made = log.add(contents, STRONG)
    assert made is not None
    assert log.calibrations() == (kept, brought)
    assert log.add(contents) is None
    for _ in range(2):
        log.mark_batch(made.id, deleted=True)
        assert log.flush(5)
        assert log.calibrations() == (kept,)
        assert brought.id not in log.ids()
        log.mark_batch(made.id, deleted=False)
        assert log.flush(5)
        assert log.calibrations() == (kept, brought)
    log.mark_batch(made.id, deleted=True)
    assert log.add(contents) is not None
    assert log.calibrations() == (kept, brought)


def test_a_calibration_deleted_by_hand_stays_deleted(log: SqliteLog) -> None:
    brought = calibration(71, BAND.id)
    contents = LogContents(bands=(BAND,), calibrations=(brought,))
    made = log.add(contents)
    assert made is not None
    log.mark_calibration(brought.id, deleted=True)
    for deleted in (True, False):
        log.mark_batch(made.id, deleted=deleted)
    assert log.flush(5)
    assert log.contents() == LogContents(bands=(BAND,))
    assert log.add(contents) is None


@pytest.mark.parametrize("looks", [1, 2, 3])
def test_stopped_before_the_end_leaves_nothing(
    log: SqliteLog, monkeypatch: pytest.MonkeyPatch, looks: int
) -> None:
    monkeypatch.setattr(importing, "STEP", 3)
    told: list[tuple[int, int]] = []
    with pytest.raises(CalledOffError):
        log.add(
            CONTENTS,
            progress=lambda done, total: told.append((done, total)),
            cancelled=lambda: len(told) >= looks,
        )
    assert told == [(0, 6), (3, 6), (6, 6)][:looks]
    assert (log.contents(), log.batches()) == (LogContents(), ())
    log.save_workout(FIRST)
    assert log.flush(5)
    assert log.health().problem is None


def test_an_unknown_tempo_is_kept_as_such(log: SqliteLog) -> None:
    unknown = replace(set_of(11), tempo=None, target_reps=0, completed_reps=8)
    mine = replace(FIRST, sets=(unknown,))
    log.add(LogContents(workouts=(mine,)))
    assert log.contents().workouts == (mine,)
    with closing(sqlite3.connect(log.path)) as opened:
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
