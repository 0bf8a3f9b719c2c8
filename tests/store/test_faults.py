"""Harm done to the file and its folder under a running log, and before it starts."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.store.patience import WAIT_S, Watcher
from tests.store.records import FRIDAY, junk, rep, row_id, set_of, workout
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store import connection, trouble
from thrust_gui.store.connection import beside
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

pytestmark = pytest.mark.harm
moving = pytest.mark.skipif(sys.platform == "win32", reason="there, files in use stay in place")

JUNK = junk(30_000)
WHOLE = workout(1, sets=[set_of(11, [rep(1), rep(2), rep(3)])])


def train(log: SqliteLog, *ordinals: int) -> None:
    """Repetitions of a workout, the first of which opens it."""
    if 1 in ordinals:
        log.save_workout(workout(1))
        log.save_set(row_id(1), set_of(11))
    for ordinal in ordinals:
        log.save_rep(row_id(11), rep(ordinal))


def integrity(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as opened:
        return [text for (text,) in opened.execute("PRAGMA integrity_check")]


def damaged(folder: Path) -> list[Path]:
    return sorted(folder.glob("thrust.damaged-*.sqlite3"))


# --- at the start ---------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [JUNK, b"x", b"SQLite format 3\0" + JUNK, b"\0" * 100_000])
def test_junk_is_set_aside_and_a_new_log_begun(log: SqliteLog, path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert log.contents() == LogContents()
    train(log, 1, 2, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    (kept,) = damaged(path.parent)
    assert kept.read_bytes() == content
    (notice,) = log.notices()
    assert str(notice) == (
        f"The log was damaged. It is kept unchanged as {kept.name} in {path.parent}, "
        "and a new log was begun."
    )


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.9, 0.999])
def test_a_cut_off_log_is_set_aside(opening: Opening, path: Path, share: float) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    content = path.read_bytes()[: int(path.stat().st_size * share)]
    path.write_bytes(content)
    log = opening()
    log.save_workout(workout(2))
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (workout(2),)
    assert [each.read_bytes() for each in damaged(path.parent)] == [content]


def test_a_page_damaged_in_the_middle_is_found_before_the_first_record(
    opening: Opening, path: Path
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    content = scribble(path)
    log = opening()
    watcher = Watcher(log)
    log.start()
    watcher.well()
    assert [each.read_bytes() for each in damaged(path.parent)] == [content]
    train(log, 1, 2, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


def test_a_newer_log_stops_everything_and_stays_as_it_is(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    log = opening()
    watcher = Watcher(log)
    for ask in (log.contents, log.make_ready, log.first_day):
        with pytest.raises(Refusal, match="written by a newer Thrust"):
            ask()
    log.save_workout(workout(2))
    assert "written by a newer Thrust" in str(watcher.problem().problem)
    assert not log.close()
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_folder_that_cannot_be_made_is_waited_for(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    path.parent.write_text("a file where the folder should be")
    train(log, 1, 2, 3)
    problem = watcher.waiting(5).problem
    assert problem is not None
    assert problem.template == trouble.NO_FOLDER
    path.parent.unlink()
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


# --- while it runs --------------------------------------------------------------------------------


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


def test_damage_met_by_a_question_is_answered_from_the_new_log_at_the_next(
    opening: Opening, path: Path
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    scribble(path)
    log = opening()
    assert log.days(FRIDAY, FRIDAY)
    with pytest.raises(Refusal, match="has been set aside"):
        log.contents()
    assert log.contents() == LogContents()
    assert len(damaged(path.parent)) == 1


def scribble(path: Path) -> bytes:
    """Damage the first page of the repetitions; a look at the front cannot see it."""
    with closing(sqlite3.connect(path)) as opened:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'rep'"
        (page,) = opened.execute(query).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = JUNK[:4096]
    path.write_bytes(content)
    return bytes(content)


def overwrite(path: Path) -> None:
    """All pages but the first: connections that are open do not notice until they read."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(JUNK * (path.stat().st_size // len(JUNK) + 1))


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
