"""What could not be saved when the program ended: written to a file, taken in at the next start."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from thrust_gui.store.changes import carry_out
from thrust_gui.store.connection import make_folder, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thrust_gui.app.ports import Clock
    from thrust_gui.store.change import Change
    from thrust_gui.store.stamp import Stamp

_LOG: Final = logging.getLogger(__name__)
FORMAT: Final = "thrust-unsaved"
TAKEN: Final = ".taken"
UNREAD: Final = ".unread"
MISFIT: Final = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
)
"""Failures of the record, not of the world: however often it is tried, it cannot be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What one session could not save.

    Attributes:
        id: by which a log knows that it has taken it in.
        log: the id of the log that has what was `made`; None where none was ever opened.
        made: the changes of that session that are in that log; for another log they come first.
        waiting: the changes that are in none.
    """

    id: str
    log: str | None
    made: tuple[Change, ...]
    waiting: tuple[Change, ...]


def refuges() -> tuple[Path, ...]:
    """Where else to write, when the data folder takes nothing."""
    return Path.home(), Path(tempfile.gettempdir())


class RescueFiles:
    """The files of a log at a path."""

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def write(self, unsaved: Unsaved) -> Path | None:
        """Write it to the first place that takes it, for its owner only; None where none does."""
        from thrust_gui.store import plain  # noqa: PLC0415 - seldom, and knows every kind there is

        content = {
            "format": FORMAT,
            "version": 1,
            "database": str(self._database.absolute()),
            "id": unsaved.id,
            "log": unsaved.log,
            "made": plain.written(unsaved.made),
            "waiting": plain.written(unsaved.waiting),
        }
        text = json.dumps(content, indent=1).encode()
        local = timedelta(
            minutes=self._clock.utc_offset_min(), milliseconds=self._clock.utc_ms()
        ) + datetime(1970, 1, 1, tzinfo=UTC)
        tail = unsaved.id.replace("-", "")[-8:]
        name = f"{self._database.stem}.unsaved-{local:%Y-%m-%d-%H%M%S}-{tail}.json"
        for folder in (self._database.parent, *refuges()):
            with suppress(OSError):
                if folder == self._database.parent:
                    make_folder(folder)
                _write(folder / name, text)
                return folder / name
        return None

    def found(self) -> list[tuple[Path, Unsaved]]:
        """Those of this log, oldest first; what cannot be read is set aside under another name."""
        pattern = f"{self._database.stem}.unsaved-*.json"
        places = dict.fromkeys((self._database.parent, *refuges()))
        paths = (path for place in places for path in _matching(place, pattern))
        read = ((path, self._read(path)) for path in sorted(paths, key=lambda each: each.name))
        return [(path, unsaved) for path, unsaved in read if unsaved]

    def all(self) -> list[Path]:
        """Every file of ours, taken in or not."""
        pattern = f"{self._database.stem}.unsaved-*"
        others = [
            path
            for place in refuges()
            for path in _matching(place, pattern)
            if (head := _head(path)) and head.get("database") == str(self._database.absolute())
        ]
        return [*_matching(self._database.parent, pattern), *others]

    def _read(self, path: Path) -> Unsaved | None:
        from thrust_gui.store import plain  # noqa: PLC0415 - seldom

        try:
            content = json.loads(path.read_bytes())
            here = path.parent == self._database.parent
            if not here and content["database"] != str(self._database.absolute()):
                return None
            if content["format"] != FORMAT or content["version"] != 1:
                raise ValueError("another format or version")  # noqa: TRY301 - as unreadable
            return Unsaved(
                id=str(content["id"]),
                log=content["log"],
                made=plain.read(content["made"]),
                waiting=plain.read(content["waiting"]),
            )
        except (OSError, ValueError, TypeError, KeyError) as error:
            _LOG.info("%s cannot be read: %r", path, error)
            if path.parent == self._database.parent:
                put_aside(path, UNREAD)
            return None


def carry_in(connection: sqlite3.Connection, unsaved: Unsaved, log: str, stamp: Stamp) -> int:
    """Take it into a log, inside a transaction; how many records do not fit. Once only.

    Raises:
        sqlite3.Error: it could not be done; the transaction is to be rolled back.
    """
    key = f"unsaved {unsaved.id}"
    if connection.execute("SELECT 1 FROM meta WHERE key = ?", (key,)).fetchone():
        return 0
    if unsaved.log != log:
        _carry(connection, stamp, unsaved.made)
    misfits = _carry(connection, stamp, unsaved.waiting)
    connection.execute("INSERT INTO meta (key, value) VALUES (?, 1)", (key,))
    return misfits


def put_aside(path: Path, why: str) -> Path:
    """Give a file that is done with another name, under which nobody looks for it."""
    target = path.with_name(path.name + why)
    with suppress(OSError):  # then it is looked at again, which changes nothing
        path.replace(target)
    return target


def _carry(connection: sqlite3.Connection, stamp: Stamp, changes: Sequence[Change]) -> int:
    misfits = 0
    for change in changes:
        connection.execute("SAVEPOINT record")
        try:
            carry_out(connection, stamp, change)
        except (*MISFIT, ValueError, OverflowError):  # no text, or no number, for any file
            connection.execute("ROLLBACK TO record")
            misfits += 1
        connection.execute("RELEASE record")
    return misfits


def _write(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.tmp")
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    sync_folder(path.parent)


def _matching(folder: Path, pattern: str) -> Iterable[Path]:
    """Files of this user alone: others may write to the folder for temporary files too."""
    try:
        return [each for each in folder.glob(pattern) if each.is_file() and _own(each)]
    except OSError:
        return []


def _own(path: Path) -> bool:
    found = path.lstat()
    return not hasattr(os, "geteuid") or found.st_uid == os.geteuid()


def _head(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return cast("dict[str, Any]", content) if isinstance(content, dict) else None
