"""The file of the log: made, looked at, set aside where damaged, opened."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.app.backups import Reason
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.store.checkup import State, look, set_aside, sound
from thrust_gui.store.connection import (
    connect,
    connect_looking,
    connect_reading,
    make_file,
    make_folder,
    sync_folder,
)
from thrust_gui.store.erasing import erase, go_on
from thrust_gui.store.migrations import VERSION, migrate, version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from thrust_gui.app.ports import Clock
    from thrust_gui.store.backups import BackupFolder
    from thrust_gui.store.health import HealthBoard
    from thrust_gui.store.rescue import RescueFiles

NEEDS_SQLITE: Final = (3, 37)
"""STRICT tables came with it, in November 2021."""

Identity = tuple[int, int]
"""Device and inode: two files with the same name differ in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file open for writing, and what it says of itself.

    Attributes:
        connection: in autocommit mode; may be used from any one thread at a time.
        identity: of the file itself.
        log: the id the file was given when it was made.
        device: the name of this device in it.
    """

    connection: sqlite3.Connection
    identity: Identity
    log: str
    device: str


class LogFile:
    """The file at a path. Safe to use from any thread; one at a time looks and sets aside."""

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock,
        board: HealthBoard,
        new_id: Callable[[], str],
        busy_ms: int,
        backups: BackupFolder,
        rescue: RescueFiles,
    ) -> None:
        self.path: Final = path
        self._clock = clock
        self._board = board
        self._new_id = new_id
        self._busy_ms = busy_ms
        self._backups = backups
        self._rescue = rescue
        self._lock = threading.RLock()  # who is told of a notice may ask the log at once
        self._known = False

    def identity(self) -> Identity | None:
        """Which file is there now; None where none is."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def open_writing(self) -> Opened:
        """Open the file, after making it where there is none; an older one gets a backup first.

        A folder that was there before and has vanished is waited for, not made anew: it may be on a
        disk that was unplugged.

        Raises:
            Refusal, OSError, sqlite3.Error: it cannot be opened now.
        """
        with self._lock:
            self._check_place()
            make_folder(self.path.parent)
            self._look()
            make_file(self.path)
            connection = connect(self.path, self._busy_ms)
            try:
                found = version(connection)
                if not found:
                    # else a power cut can bring back the journal in which the file became one with
                    # a write-ahead log, and the next start would roll back to nothing
                    sync_folder(self.path.parent)
                elif found < VERSION:
                    self._backups.make(Reason.MIGRATION)
                migrate(connection, self._new_id)
                opened = self._opened(connection)
            except BaseException:
                connection.close()
                raise
            self._known = True
            return opened

    def open_reading(self) -> tuple[sqlite3.Connection, Identity | None] | None:
        """Open the file for questions; None where there is nothing to read yet. Makes nothing.

        The connection comes with the identity of its file, or None if it must not be used again:
        one to a file in a read-only folder does not see later changes.

        Raises:
            Refusal, OSError, sqlite3.Error: it cannot be opened now.
        """
        with self._lock:
            self._check_place()
            found = self._look()
            if found is State.OLD:
                self.open_writing().connection.close()
            elif found is not State.READY:
                return None
            if (identity := self.identity()) is None:
                return None
            connection, lasting = connect_reading(self.path, self._busy_ms)
            self._known = True
            return connection, identity if lasting else None

    def erase(self, others: Sequence[Path]) -> None:
        """Delete it, its copies and all that lies beside, and other files.

        Raises:
            Refusal: not everything could be deleted.
        """
        with self._lock, self._backups.standing():
            erase(self.path, self._rescue, others)
        self._board.forget()

    def check(self) -> bool:
        """Read every page; set the file aside if it is damaged. Whether it is sound.

        Raises:
            Refusal, OSError, sqlite3.Error: that could not be done now.
        """
        with self._lock:
            found, identity = self._look(), self.identity()
            if found not in {State.READY, State.OLD}:
                return found is State.NOTHING
            connection = connect_looking(self.path, self._busy_ms)
        with closing(connection):
            whole = sound(connection)
        if not whole:
            with self._lock:
                if self.identity() == identity:
                    self._set_aside()
        return whole

    def _check_place(self) -> None:
        """A folder that was there before and has vanished is waited for, not taken for empty."""
        if self._known and not self.path.parent.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), self.path.parent)
        go_on(self.path, self._rescue)
        _check_library()

    def _look(self) -> State:
        found = look(self.path, self._busy_ms)
        if found is State.DAMAGED:
            self._set_aside()
        return found

    def _set_aside(self) -> None:
        self._board.damaged = True
        target = set_aside(self.path, self._clock.utc_ms(), self._clock.utc_offset_min())
        self._board.note(
            Message(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "The log was damaged. It is kept unchanged as {name} in {folder}, "
                    "and a new log was begun.",
                ),
                {"name": target.name, "folder": str(target.parent)},
            )
        )

    def _opened(self, connection: sqlite3.Connection) -> Opened:
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        found = self.path.stat()
        return Opened(
            connection=connection,
            identity=(found.st_dev, found.st_ino),
            log=str(meta["log"]),
            device=str(meta["device"]),
        )


def _check_library() -> None:
    if sqlite3.sqlite_version_info < NEEDS_SQLITE:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "The log needs SQLite {needed} or newer; this Python brings {found}. "
                "Use a newer Python.",
            ),
            needed=".".join(map(str, NEEDS_SQLITE)),
            found=sqlite3.sqlite_version,
        )
