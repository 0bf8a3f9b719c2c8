"""Copies of a log's file: made from a moment of it, looked over, described by what is in them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from thrust_gui.app.backups import Backup, Reason
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.store.checkup import sound
from thrust_gui.store.connection import connect_copying, connect_standing, make_file, sync_folder
from thrust_gui.store.migrations import APPLICATION_ID, VERSION, version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES_A_STEP: Final = 256
"""One mebibyte: a step takes a millisecond or two, and a record need not wait longer."""
STAMP: Final = "%Y-%m-%d-%H%M%S"
STAMP_LENGTH: Final = len("2026-11-20-180000")
COUNTS: Final = """
SELECT (SELECT count(*) FROM workout WHERE deleted = 0),
       (SELECT count(*) FROM set_entry JOIN workout ON workout.id = set_entry.workout
         WHERE set_entry.deleted = 0 AND workout.deleted = 0),
       (SELECT count(*) FROM workout) + (SELECT count(*) FROM set_entry)
         + (SELECT count(*) FROM rep) + (SELECT count(*) FROM band)
         + (SELECT count(*) FROM calibration)"""


@dataclass(frozen=True, slots=True)
class Counts:
    """What is in a log; `rows` counts deleted ones too."""

    workouts: int
    sets: int
    rows: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Two files with the same mark hold the same: the log's id, its last stamp, its version."""

    log: str
    hlc: object
    version: int


def count(connection: sqlite3.Connection) -> Counts:
    """What is in a log."""
    return Counts(*connection.execute(COUNTS).fetchone())


def copy_to(source: sqlite3.Connection, target: Path, between: Callable[[], None]) -> Counts:
    """Copy a log as it is at one moment, in steps; `target` is whole, or not there.

    Args:
        source: not inside a transaction; others may go on writing to its file.
        target: a free name.
        between: called between two steps; what it raises ends the copy.

    Raises:
        Refusal: the copy is not sound.
        OSError, sqlite3.Error: it could not be written.
    """
    draft = target.with_name(f".{target.name}.tmp")
    draft.unlink(missing_ok=True)
    make_file(draft)
    try:
        source.execute("BEGIN")  # holds the moment; in WAL mode that keeps nobody from writing
        try:
            counts = count(source)
            with closing(connect_copying(draft)) as copy:
                source.backup(
                    copy, pages=PAGES_A_STEP, progress=lambda _status, _left, _all: between()
                )
        finally:
            source.execute("ROLLBACK")
        _verify(draft, counts)
        _sync(draft)
        draft.replace(target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    sync_folder(target.parent)
    return counts


def _verify(draft: Path, counts: Counts) -> None:
    with closing(connect_standing(draft)) as copy:
        if not (sound(copy) and count(copy) == counts):
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "The copy is not the same as the log."),
            )


def describe(path: Path) -> Backup | None:
    """What a backup's name and its first look say; None for anything that is no backup of ours."""
    named = read_name(path)
    if named is None:
        return None
    try:
        with closing(connect_standing(path)) as connection:
            if not is_ours(connection):
                return None
            found = count(connection)
    except sqlite3.Error:
        return None
    made, reason = named
    return Backup(
        name=path.name, made=made, reason=reason, workouts=found.workouts, sets=found.sets
    )


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether a file is a log that this version can read."""
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    return owner == APPLICATION_ID and 0 < version(connection) <= VERSION


def mark(connection: sqlite3.Connection) -> Mark:
    """Which log it is, and of when."""
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    return Mark(str(meta.get("log")), meta.get("hlc"), version(connection))


def mark_of(path: Path) -> Mark | None:
    """Which log a backup is of, and of when; None where it cannot be read."""
    try:
        with closing(connect_standing(path)) as connection:
            return mark(connection)
    except sqlite3.Error:
        return None


def name_of(stem: str, made: datetime, reason: Reason, number: int = 1) -> str:
    """The name of a backup's file: ``thrust-2026-11-20-180000-daily.sqlite3``."""
    tail = f"-{number}" if number > 1 else ""
    return f"{stem}-{made:{STAMP}}-{reason}{tail}.sqlite3"


def read_name(path: Path) -> tuple[datetime, Reason] | None:
    """When and why a backup was made, by its name; None where that is no backup's name."""
    _, _, rest = path.stem.partition("-")
    try:
        made = datetime.strptime(rest[:STAMP_LENGTH], STAMP)  # noqa: DTZ007 - local, as named
        reason = Reason(rest[STAMP_LENGTH + 1 :].partition("-")[0])
    except ValueError:
        return None
    return made, reason


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
