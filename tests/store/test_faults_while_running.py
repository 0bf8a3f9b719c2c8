"""Harm done to the file and its folder under a running log."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.store.harm import WHOLE, damaged, integrity, overwrite, train
from tests.store.patience import WAIT_S, Watcher
from tests.store.records import rep, row_id, set_of, workout
from thrust_gui.domain.message import Refusal
from thrust_gui.store import connection, trouble
from thrust_gui.store.connection import beside
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

pytestmark = pytest.mark.harm
moving = pytest.mark.skipif(sys.platform == "win32", reason="there, files in use stay in place")


def test_a_locked_log_is_waited_for(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    train(log, 1)
    assert log.flush(WAIT_S)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        train(log, 2, 3)
        problem = watcher.waiting(2).problem
        assert problem is not None
        assert problem.template == trouble.LOCKED
        found = log.workout(row_id(1))
        assert found is not None
        assert found.reps == 1
        other.execute("ROLLBACK")
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


def test_a_log_locked_from_the_start_is_waited_for(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    log = opening()
    watcher = Watcher(log)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        train(log, 2, 3)
        assert "Another program is holding" in str(watcher.problem().problem)
        with pytest.raises(Refusal, match="Another program is holding"):
            log.contents()
        other.execute("ROLLBACK")
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    assert damaged(path.parent) == []


def test_a_full_file_is_waited_for(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite is told that no more pages may be had, and answers as on a full disk."""
    with opening() as first:
        train(first, 1)
    pages = path.stat().st_size // 4096
    full = (*connection.WRITING, f"PRAGMA max_page_count = {pages}")
    log = opening()
    watcher = Watcher(log)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "WRITING", full)
        for number in range(2, 60):
            log.save_workout(workout(number))
        problem = watcher.problem().problem
        assert problem is not None
        assert problem.template == trouble.FULL
        train(log, 2, 3)
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.workout(row_id(1)) == WHOLE
    assert len(log.contents().workouts) == 59


def test_a_log_that_becomes_read_only_is_waited_for(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opening() as first:
        train(first, 1)
    log = opening()
    watcher = Watcher(log)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "WRITING", ("PRAGMA query_only = ON",))
        train(log, 2, 3)
        problem = watcher.waiting(2).problem
        assert problem is not None
        assert problem.template == trouble.READ_ONLY
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


@moving
def test_a_folder_that_vanishes_is_waited_for(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    train(log, 1)
    assert log.flush(WAIT_S)
    away = path.parent.with_name("unplugged")
    path.parent.rename(away)
    train(log, 2, 3)
    problem = watcher.waiting(2).problem
    assert problem is not None
    assert problem.template == trouble.GONE
    assert not path.parent.exists()
    with pytest.raises(Refusal, match=r"is not there any more\. Put it back\."):
        log.contents()
    away.rename(path.parent)
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    assert log.notices() == ()


@moving
def test_an_empty_folder_in_its_place_gets_this_session_whole(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    train(log, 1)
    assert log.flush(WAIT_S)
    shutil.rmtree(path.parent)
    train(log, 2)
    watcher.problem()
    path.parent.mkdir()
    watcher.well()
    train(log, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


@moving
def test_a_deleted_file_is_begun_again_with_this_session(log: SqliteLog, path: Path) -> None:
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    for side in ("", *connection.SIDES):
        beside(path, side).unlink(missing_ok=True)
    train(log, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    assert integrity(path) == ["ok"]


@moving
def test_another_log_in_its_place_gets_this_session_too(
    opening: Opening, log: SqliteLog, path: Path
) -> None:
    with opening() as first:
        first.save_workout(workout(7))
    old = path.read_bytes()
    train(log, 1)
    log.mark_workout(row_id(7), deleted=True)
    log.save_set(row_id(7), set_of(71))
    assert log.flush(WAIT_S)
    path.unlink()
    for side in connection.SIDES:
        beside(path, side).unlink(missing_ok=True)
    train(log, 2)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (workout(1, sets=[set_of(11, [rep(1), rep(2)])]),)
    path.unlink()
    for side in connection.SIDES:
        beside(path, side).unlink(missing_ok=True)
    path.write_bytes(old)
    train(log, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


@moving
def test_an_older_copy_in_its_place_gets_what_it_misses(log: SqliteLog, path: Path) -> None:
    log.make_ready()
    older = path.read_bytes()
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    path.parent.rename(path.parent.with_name("replaced"))
    path.parent.mkdir()
    path.write_bytes(older)
    train(log, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


@moving
def test_a_lock_while_catching_up_loses_nothing(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    log.make_ready()
    older = path.read_bytes()
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    path.parent.rename(path.parent.with_name("replaced"))
    path.parent.mkdir()
    path.write_bytes(older)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        train(log, 3)
        assert "Another program is holding" in str(watcher.problem().problem)
        other.execute("ROLLBACK")
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


@moving
def test_damage_met_while_writing_loses_nothing_of_this_session(
    opening: Opening, path: Path
) -> None:
    log = opening()
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite(path)
    train(log, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    assert len(damaged(path.parent)) == 1
    assert len(log.notices()) == 1
    assert integrity(path) == ["ok"]


def test_the_last_of_many_tries_repeats(opening: Opening, path: Path) -> None:
    log = opening(Tuning(busy_ms=1, retry_s=(0.001, 0.002)))
    watcher = Watcher(log)
    path.parent.write_text("a file where the folder should be")
    for number in range(20):
        log.save_workout(workout(number))
        watcher.waiting(number + 1)
    path.parent.unlink()
    watcher.well()
    assert log.flush(WAIT_S)
    assert len(log.contents().workouts) == 20
