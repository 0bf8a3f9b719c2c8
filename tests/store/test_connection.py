from __future__ import annotations

import os
import sqlite3
import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from thrust_gui.store.connection import (
    beside,
    connect,
    connect_looking,
    connect_reading,
    make_file,
    make_folder,
    pending,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@pytest.fixture
def file(path: Path) -> Path:
    make_folder(path.parent)
    make_file(path)
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_folder_and_files_are_their_owners_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        make_folder(path.parent)
        make_file(path)
        with closing(connect(path, 50)) as opened:
            opened.execute("CREATE TABLE t (a)")
            assert {each.name: mode(each) for each in path.parent.iterdir()} == {
                "thrust.sqlite3": 0o600,
                "thrust.sqlite3-wal": 0o600,
                "thrust.sqlite3-shm": 0o600,
            }
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700


@posix
def test_a_file_that_others_could_read_is_closed_to_them(file: Path) -> None:
    file.chmod(0o644)
    make_file(file)
    assert mode(file) == 0o600


@posix
def test_a_folder_of_the_lifter_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert mode(tmp_path) == 0o755


def test_what_is_there_is_not_emptied(path: Path) -> None:
    make_folder(path.parent)
    path.write_bytes(b"something")
    make_file(path)
    assert path.read_bytes() == b"something"


def test_writing_is_durable_with_each_commit(file: Path) -> None:
    with closing(connect(file, 1234)) as opened:
        found = {
            name: opened.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "fullfsync")
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 1234,
        "fullfsync": 1,
    }


def open_to_read(path: Path, busy_ms: int) -> sqlite3.Connection:
    connection, lasting = connect_reading(path, busy_ms)
    assert lasting
    return connection


@pytest.mark.parametrize("open_it", [open_to_read, connect_looking])
def test_questions_change_nothing(
    file: Path, open_it: Callable[[Path, int], sqlite3.Connection]
) -> None:
    with closing(connect(file, 50)) as writer:
        writer.execute("CREATE TABLE t (a)")
        with closing(open_it(file, 50)) as asking:
            assert asking.execute("SELECT count(*) FROM t").fetchone() == (0,)
            with pytest.raises(sqlite3.OperationalError):
                asking.execute("INSERT INTO t VALUES (1)")


def test_a_look_leaves_the_write_ahead_log_where_it_is(file: Path) -> None:
    writer = connect(file, 50)
    writer.execute("CREATE TABLE t (a)")
    kept = beside(file, "-wal").read_bytes()
    main = file.read_bytes()
    for side in ("", "-wal"):
        beside(file, side).rename(beside(file.with_name("killed"), side))
    writer.close()
    killed = file.with_name("killed")
    with closing(connect_looking(killed, 50)) as looking:
        assert looking.execute("SELECT count(*) FROM t").fetchone() == (0,)
    assert (killed.read_bytes(), beside(killed, "-wal").read_bytes()) == (main, kept)


def test_a_log_without_a_place_for_its_index_is_read_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder that cannot be written; simulated, because root can write in any."""
    with closing(connect(file, 50)) as writer:
        writer.execute("CREATE TABLE t (a)")
    real = sqlite3.connect

    def no_index(name: str, **options: Any) -> sqlite3.Connection:  # noqa: ANN401 - as they come
        if "immutable" not in name:
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error
        opened: sqlite3.Connection = real(name, **options)
        return opened

    monkeypatch.setattr("thrust_gui.store.connection.sqlite3.connect", no_index)
    asking, lasting = connect_reading(file, 50)
    assert not lasting
    with closing(asking):
        assert asking.execute("SELECT count(*) FROM t").fetchone() == (0,)
    beside(file, "-wal").write_bytes(b"not written back yet")
    with pytest.raises(sqlite3.OperationalError):
        connect_reading(file, 50)


def test_other_failures_are_handed_on(file: Path) -> None:
    with closing(connect(file, 10)) as writer:
        writer.execute("PRAGMA locking_mode = EXCLUSIVE")
        writer.execute("CREATE TABLE t (a)")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            connect_reading(file, 10)


@pytest.mark.parametrize("content", [b"junk" * 2000, b""])
def test_a_failed_opening_leaves_no_connection(path: Path, content: bytes) -> None:
    make_folder(path.parent)
    if content:
        path.write_bytes(content)
    with pytest.raises(sqlite3.DatabaseError):
        connect(path, 50)


def test_pending(file: Path) -> None:
    assert not pending(file)
    beside(file, "-wal").write_bytes(b"")
    assert not pending(file)
    beside(file, "-wal").write_bytes(b"x")
    assert pending(file)


def test_odd_names_are_names(tmp_path: Path) -> None:
    path = tmp_path / "a folder?mode=memory&x=%41#ä" / "thrust.sqlite3"
    make_folder(path.parent)
    make_file(path)
    with closing(connect(path, 50)) as opened:
        opened.execute("CREATE TABLE t (a)")
    assert path.stat().st_size > 0
