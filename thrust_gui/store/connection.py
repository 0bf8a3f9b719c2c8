"""Opening SQLite files: private, and durable with each commit."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from thrust_gui.store.held import Held, hold, release

if TYPE_CHECKING:
    from pathlib import Path

SIDES: Final = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file."""

WRITING: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)
NO_PLACE: Final = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
COPYING: Final = ("PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF")
READING: Final = ("PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF")


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter; one that is there is left as it is."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True)
        sync_folder(folder.parent)


def make_file(path: Path) -> None:
    """Make an empty file that only its owner can read; one that is there becomes so."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
    try:
        os.close(os.open(path, flags, 0o600))
    except FileExistsError:
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    else:
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where folders can be synced."""
    if sys.platform != "win32":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def connect(path: Path, busy_ms: int) -> sqlite3.Connection:
    """Open an existing file for reading and writing."""
    return _connect(path, "mode=rw", busy_ms, WRITING)


def connect_reading(path: Path, busy_ms: int) -> tuple[sqlite3.Connection, bool]:
    """Open an existing file for questions only; whether the connection will see later changes."""
    return _unless_read_only(path, "mode=rw", busy_ms)


def connect_standing(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes, such as a backup; nothing is made beside it."""
    return _connect(path, "mode=ro&immutable=1", 0, READING)


def connect_copying(path: Path) -> sqlite3.Connection:
    """Open a file to copy a whole log into; whoever does so syncs it, or throws it away."""
    return _connect(path, "mode=rw", 0, COPYING)


def connect_looking(path: Path, busy_ms: int) -> sqlite3.Connection:
    """Open an existing file so that no byte of it, or of its write-ahead log, can change.

    But where the machine stopped while the file was being made, half a transaction is rolled back.
    """
    try:
        return _unless_read_only(path, "mode=ro", busy_ms)[0]
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
        return _connect(path, "mode=rw", busy_ms, READING)


def pending(path: Path) -> bool:
    """Whether a file has a write-ahead log that holds something."""
    try:
        return beside(path, "-wal").stat().st_size > 0
    except OSError:
        return False


def beside(path: Path, side: str) -> Path:
    """The file that SQLite keeps beside another under a suffix of SIDES."""
    return path.with_name(path.name + side)


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of an error; 0 where Python raised it by itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _unless_read_only(path: Path, mode: str, busy_ms: int) -> tuple[sqlite3.Connection, bool]:
    """Open a file for reading, also in a folder that cannot be written.

    There SQLite has no place for its index of the write-ahead log; where there is no such log, the
    file is read as one that does not change.
    """
    try:
        return _connect(path, mode, busy_ms, READING), True
    except sqlite3.OperationalError as error:
        unfinished = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK
        if primary_code(error) not in NO_PLACE or pending(path) or unfinished:
            raise
        return _connect(path, "mode=ro&immutable=1", busy_ms, READING), False


def _connect(path: Path, mode: str, busy_ms: int, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    """Open a file; the first read happens here, so that what cannot be read fails here."""
    identity = hold(path)
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=busy_ms / 1000,
            isolation_level=None,
            check_same_thread=False,
            factory=Held,
        )
    except BaseException:
        release(identity)
        raise
    connection.identity = identity
    try:
        for pragma in pragmas:
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
