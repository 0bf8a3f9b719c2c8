from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.store.records import FRIDAY, rep, set_of, workout
from thrust_gui.store import reader, volume
from thrust_gui.store.connection import connect, make_file, make_folder
from thrust_gui.store.migrations import APPLICATION_ID, VERSION, migrate, version
from thrust_gui.store.rows import BAND, REP, SET, WORKOUT
from thrust_gui.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from thrust_gui.store.log import SqliteLog

COMMON = {"id", "hlc", "device", "deleted"}


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    make_folder(path.parent)
    make_file(path)
    with closing(connect(path, 50)) as opened:
        yield opened


def columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}


def test_an_empty_file_becomes_a_log(connection: sqlite3.Connection) -> None:
    migrate(connection, lambda: "the log")
    assert version(connection) == VERSION == 4
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    tables = connection.execute("PRAGMA table_list").fetchall()
    ours = {name: strict for _, name, *_, strict in tables if not _internal(name)}
    assert ours.keys() == TABLES
    assert all(ours.values())
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    assert meta["log"] == "the log"
    assert len(meta["device"]) == 12


def test_every_row_can_be_merged_and_holds_its_record(connection: sqlite3.Connection) -> None:
    migrate(connection, lambda: "the log")
    for table in TABLES - {"meta"}:
        assert columns(connection, table) >= COMMON, table
    for table, wanted in (("workout", WORKOUT), ("set_entry", SET), ("rep", REP), ("band", BAND)):
        assert columns(connection, table) >= set(wanted)


def test_a_second_time_changes_nothing(connection: sqlite3.Connection) -> None:
    migrate(connection, lambda: "first")
    migrate(connection, lambda: "second")
    assert connection.execute("SELECT value FROM meta WHERE key = 'log'").fetchone() == ("first",)


def test_two_processes_at_once_make_one_log(path: Path) -> None:
    make_folder(path.parent)
    make_file(path)
    both = threading.Barrier(2)

    def make(name: str) -> str:
        with closing(connect(path, 20_000)) as opened:
            both.wait()
            migrate(opened, lambda: name)
            return str(opened.execute("SELECT value FROM meta WHERE key = 'log'").fetchone()[0])

    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(make, ("one", "other"))
    assert one == other


def test_a_migration_that_fails_leaves_no_trace(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = (("CREATE TABLE half (id TEXT) STRICT", "this is no SQL"),)
    monkeypatch.setattr("thrust_gui.store.migrations.MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, lambda: "the log")
    assert version(connection) == 0
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("INSERT INTO band (id, hlc, device, name, width_mm) VALUES (?,?,?,?,?)", "a1dnw"),
        ("INSERT INTO rep (id, hlc, device, deleted) VALUES (?,?,?,?)", "a1d2"),
        ("INSERT INTO meta (key) VALUES (?)", "a"),
    ],
)
def test_strict_tables_take_no_nonsense(
    connection: sqlite3.Connection, statement: str, values: str
) -> None:
    migrate(connection, lambda: "the log")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement, tuple(values))


def plan(log: SqliteLog, query: str, values: tuple[object, ...]) -> str:
    with closing(sqlite3.connect(log.path)) as opened:
        steps = opened.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
    return "\n".join(str(step[-1]) for step in steps)


def test_weekly_sums_read_two_indexes_and_nothing_else(log: SqliteLog) -> None:
    log.save_workout(workout(1))
    log.save_set(workout(1).id, set_of(2, [rep(1)]))
    assert log.flush(5)
    steps = plan(log, volume.DAYS, (FRIDAY.isoformat(), FRIDAY.isoformat()))
    assert "w USING COVERING INDEX workout_by_date (deleted=? AND local_date>? AND" in steps
    assert "s USING COVERING INDEX set_of_workout (workout=? AND deleted=?)" in steps
    assert "rep" not in steps.replace("completed_reps", "")


@pytest.mark.parametrize(
    ("query", "values", "index"),
    [
        (reader.NEWEST, ("9999", 5), "workout_by_date"),
        (reader.SETS, ("x",), "set_of_workout"),
        (reader.FIRST_DAY, (), "COVERING INDEX workout_by_date"),
    ],
)
def test_no_question_reads_a_whole_table(
    log: SqliteLog, query: str, values: tuple[object, ...], index: str
) -> None:
    log.make_ready()
    steps = plan(log, query, values)
    assert index in steps
    assert "SCAN workout\n" not in f"{steps}\n"


def _internal(name: str) -> bool:
    return name.startswith("sqlite_")
