"""The writer's connection: opened when needed, each change a durable transaction of its own."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from thrust_gui.app.backups import Reason
from thrust_gui.store.change import AddAll, Restore
from thrust_gui.store.changes import carry_out
from thrust_gui.store.checkup import DAMAGE
from thrust_gui.store.connection import primary_code
from thrust_gui.store.stamp import Stamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.store.backups import BackupFolder
    from thrust_gui.store.change import Change, Task
    from thrust_gui.store.ids import HybridClock
    from thrust_gui.store.logfile import Identity, LogFile, Opened


MISFIT: Final = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
)
"""Failures of the record, not of the world: however often it is tried, it cannot be written."""


class WriteSession:
    """Carries out changes on one thread, and knows which of them a file has.

    The changes of this session are remembered (a workout is some fifty small values): should the
    file turn out to be another than before, deleted or set aside in between, they are carried out
    on the new one first, so that a set never hangs in the air.
    """

    def __init__(
        self,
        file: LogFile,
        *,
        stamps: HybridClock,
        new_id: Callable[[], str],
        committing: Callable[[], None],
        close_readers: Callable[[], None],
        backups: BackupFolder,
    ) -> None:
        self._file = file
        self._stamps = stamps
        self._new_id = new_id
        self._committing = committing
        self._close_readers = close_readers
        self._backups = backups
        self._opened: Opened | None = None
        self._which: tuple[str, Identity] | None = None
        self._made: list[Change] = []
        self._checked = False
        self._suspect = False

    def write(self, task: Task) -> None:
        """Make one change durable; there is a backup before an import and before a restore.

        Raises:
            Refusal, OSError, sqlite3.Error: it was not made; the reason.
        """
        opened = self.ready()
        match task:
            case Restore(name):
                self._backups.make(Reason.RESTORE, keep=name)
                self._backups.put_into(opened.connection, name, self._new_id)
                self._made.clear()
                self.close()  # the log may be another now
            case AddAll():  # can be made again from its file, so it is not remembered
                self._backups.make(Reason.IMPORT)
                self._transact(opened, task)
            case _:
                self._transact(opened, task)
                self._made.append(task)

    def ready(self) -> Opened:
        """Open the file if it is not, or if another lies in its place; checked at first."""
        if self._opened is not None:
            if self._file.identity() == self._opened.identity:
                return self._opened
            self.close()
        if not self._checked:
            self._check()
        opened = self._file.open_writing()
        try:
            self._catch_up(opened)
        except BaseException:
            opened.connection.close()
            raise
        self._opened = opened
        return opened

    def recover(self, error: Exception) -> None:
        """After a failure: start over with a new connection.

        After an input/output error nobody knows what of the write-ahead log is on the disk, though
        it can be read; so at the next opening it is written back whole before anything is added.
        """
        code = primary_code(error) if isinstance(error, sqlite3.Error) else 0
        self.close()
        self._suspect = self._suspect or code == sqlite3.SQLITE_IOERR
        if code in DAMAGE:
            self._checked = False

    def close(self) -> None:
        """Close the connection; the next change opens it again."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.connection.close()

    def _catch_up(self, opened: Opened) -> None:
        if self._suspect:
            opened.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._suspect = False
        which = (opened.log, opened.identity)
        if which != self._which:
            for change in self._made:
                with suppress(*MISFIT):  # it belongs to a workout that only the other file has
                    self._transact(opened, change)
            self._which = which

    def _check(self) -> None:
        if not self._file.check():
            self._close_readers()
        self._checked = True

    def _transact(self, opened: Opened, change: Change) -> None:
        connection = opened.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            (newest,) = connection.execute("SELECT value FROM meta WHERE key = 'hlc'").fetchone()
            self._stamps.seen(newest)  # another process may have written since
            stamp = Stamp(hlc=self._stamps.tick(), device=opened.device, new_id=self._new_id)
            carry_out(connection, stamp, change)
            connection.execute("UPDATE meta SET value = ? WHERE key = 'hlc'", (stamp.hlc,))
            self._committing()
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.rollback()
            raise
