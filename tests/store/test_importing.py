from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.store.records import FRIDAY, rep, row_id, set_of, workout
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import BandRecord, LogContents

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.store.log import SqliteLog

BAND = BandRecord(id=row_id(90), name="Light", width_mm=22, flat_length_mm=1040, colour="green")
FIRST = workout(1, sets=[set_of(11, [rep(1), rep(2)])])
SECOND = workout(2, sets=[set_of(21, [rep(1)]), set_of(22, ordinal=2)], hour=18)
CONTENTS = LogContents(bands=(BAND,), workouts=(FIRST, SECOND))


def batches(path: Path) -> list[tuple[int, int, int]]:
    query = """SELECT (SELECT count(*) FROM band WHERE import_batch = import_batch.id),
        (SELECT count(*) FROM workout WHERE workout.import_batch = import_batch.id),
        (SELECT count(*) FROM set_entry WHERE set_entry.import_batch = import_batch.id)
        FROM import_batch ORDER BY id"""
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute(query.replace("band WHERE imp", "band WHERE band.imp")).fetchall()


def test_everything_comes_in_and_knows_its_batch(log: SqliteLog) -> None:
    log.add(CONTENTS)
    assert log.contents() == CONTENTS
    assert batches(log.path) == [(1, 2, 3)]
    assert log.ids() == {row_id(each) for each in (90, 1, 11, 2, 21, 22)}


def test_a_second_time_adds_nothing(log: SqliteLog) -> None:
    log.add(CONTENTS)
    log.add(CONTENTS)
    assert log.contents() == CONTENTS
    assert batches(log.path) == [(1, 2, 3)]


def test_what_is_new_comes_in_also_into_a_known_workout(log: SqliteLog) -> None:
    log.add(LogContents(workouts=(FIRST,)))
    grown = replace(FIRST, note="other", sets=(*FIRST.sets, set_of(12, [rep(1)], ordinal=2)))
    log.add(LogContents(workouts=(grown, SECOND)))
    assert log.contents().workouts == (replace(grown, note=""), SECOND)
    assert batches(log.path) == [(0, 1, 1), (0, 1, 3)]


def test_what_was_deleted_stays_deleted(log: SqliteLog) -> None:
    log.add(CONTENTS)
    log.mark_workout(FIRST.id, deleted=True)
    log.mark_set(row_id(22), deleted=True)
    log.add(CONTENTS)
    assert log.contents().workouts == (replace(SECOND, sets=SECOND.sets[:1]),)


def test_it_comes_after_what_was_saved_before(log: SqliteLog) -> None:
    log.save_workout(replace(FIRST, note="mine"))
    log.add(CONTENTS)
    found = log.workout(FIRST.id)
    assert found == replace(FIRST, note="mine")


def test_nothing_of_what_cannot_be_added_is(log: SqliteLog) -> None:
    twice = set_of(13, [rep(1), rep(1)])
    bad = LogContents(workouts=(SECOND, replace(FIRST, sets=(*FIRST.sets, twice))))
    with pytest.raises(Refusal, match="Nothing was added: the log does not take it"):
        log.add(bad)
    assert log.contents() == LogContents()
    log.save_workout(FIRST)
    assert log.flush(5)
    assert log.health().problem is None


def test_an_empty_log_leaves_no_batch(log: SqliteLog) -> None:
    log.add(LogContents())
    assert batches(log.path) == []
    assert log.first_day() is None
    assert log.days(FRIDAY, FRIDAY) == ()
