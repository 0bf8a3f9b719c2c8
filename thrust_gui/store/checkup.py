"""Is this file our log, and is it sound? What is not is set aside, never overwritten.

The look at opening costs a few milliseconds however long the log is: the header, the first page
(SQLite compares the length of the file with what it should be), the list of tables. The thorough
check reads every page; the writer makes it once, on its own thread, before its first record.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.store.connection import SIDES, beside, connect_looking, pending, primary_code
from thrust_gui.store.held import first_bytes
from thrust_gui.store.migrations import APPLICATION_ID, VERSION, version
from thrust_gui.store.schema import TABLES, TABLES_1

if TYPE_CHECKING:
    from pathlib import Path

MAGIC: Final = b"SQLite format 3\0"
HEADER_BYTES: Final = 100
PAGE_SIZE_AT: Final = slice(16, 18)
VERSION_AT: Final = slice(60, 64)
"""Where the header keeps them, big-endian; 1 stands for 65536 (sqlite.org/fileformat.html, 1.3)."""
FRACTIONS_AT: Final = slice(21, 24)
FRACTIONS: Final = bytes((64, 32, 32))
"""Three bytes that are the same in every SQLite file; they tell a header from junk behind MAGIC."""
LONG_PAGES: Final = 16_384
"""64 MiB, some twenty years of training; checked whole in about 0.3 s."""
DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class State(StrEnum):
    """What a look at a file came to."""

    NOTHING = "nothing"
    READY = "ready"
    OLD = "old"
    """Ours, of an earlier version: to be migrated before anything is asked of it."""
    DAMAGED = "damaged"


def look(path: Path, busy_ms: int) -> State:
    """Look at a file without changing a byte of it.

    Raises:
        Refusal: it was written by a newer version.
        OSError, sqlite3.Error: it cannot be read now, which says nothing about its soundness.
    """
    if not path.exists():
        return State.DAMAGED if pending(path) else State.NOTHING
    header = first_bytes(path, HEADER_BYTES)
    if header == b"":
        return State.DAMAGED if pending(path) else State.NOTHING
    if header is None or beside(path, "-journal").exists():
        pass  # open here already: looked at then, and SQLite notices damage since by itself;
        # or the machine stopped while the file was being made: SQLite rolls that back first
    elif not header.startswith(MAGIC) or header[FRACTIONS_AT] != FRACTIONS or _torn(path, header):
        return State.DAMAGED
    else:
        _refuse_newer(path, int.from_bytes(header[VERSION_AT], "big"))
    try:
        with closing(connect_looking(path, busy_ms)) as connection:
            _refuse_newer(path, version(connection))
            return _state(connection)
    except sqlite3.DatabaseError as error:
        if primary_code(error) in DAMAGE:
            return State.DAMAGED
        raise


def sound(connection: sqlite3.Connection) -> bool:
    """The thorough check: every page is read, every row's form, and the indexes against them.

    The indexes of a very long log are left out: comparing them takes three times as long.
    """
    try:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        check = "integrity_check" if pages <= LONG_PAGES else "quick_check"
        (said,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if primary_code(error) in DAMAGE:
            return False
        raise
    return bool(said == "ok")


def set_aside(path: Path, utc_ms: int, utc_offset_min: int) -> Path:
    """Rename a file and what SQLite keeps beside it to a dated name that is free.

    The sides go first: should the machine stop in between, the next start finds the file itself
    still there, and nothing that SQLite would take for leftovers and delete.
    """
    local = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
        minutes=utc_offset_min, milliseconds=utc_ms
    )
    stem = f"{path.stem}.damaged-{local:%Y-%m-%d-%H%M%S}"
    names = (stem, *(f"{stem}-{count}" for count in range(2, 1000)))
    free = (path.with_name(name + path.suffix) for name in names)
    target = next(each for each in free if not _taken(each))
    for side in SIDES:
        if beside(path, side).exists():
            beside(path, side).rename(beside(target, side))
    if path.exists():
        path.rename(target)
    return target


def _taken(path: Path) -> bool:
    return path.exists() or any(beside(path, side).exists() for side in SIDES)


def _torn(path: Path, header: bytes) -> bool:
    """Whether the last page is not whole, which SQLite does not mind when it opens a file.

    While a write-ahead log is there, it may hold that page, and SQLite is asked.
    """
    page = int.from_bytes(header[PAGE_SIZE_AT], "big")
    return not pending(path) and path.stat().st_size % (65_536 if page == 1 else max(page, 1)) > 0


def _refuse_newer(path: Path, found: int) -> None:
    if found > VERSION:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "{path} was written by a newer Thrust (its version {found}, this one reads up to "
                "{known}) and was left as it is. Update Thrust to open it.",
            ),
            path=str(path),
            found=found,
            known=VERSION,
        )


def _state(connection: sqlite3.Connection) -> State:
    """Whose file it is. Another program's is in our place by mistake, and set aside as well."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    found = version(connection)
    if found == 0:
        return State.DAMAGED if names else State.NOTHING
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    old = found < VERSION
    if owner != APPLICATION_ID or not names >= (TABLES_1 if old else TABLES):
        return State.DAMAGED
    return State.OLD if old else State.READY
