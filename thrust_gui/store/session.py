"""The writer's connection: opened when needed, each change a durable transaction of its own."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from thrust_gui.app.backups import Reason
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.store.change import AddAll, Erase, Restore
from thrust_gui.store.changes import carry_out
from thrust_gui.store.checkup import DAMAGE
from thrust_gui.store.connection import primary_code
from thrust_gui.store.importing import has_news
from thrust_gui.store.rescue import MISFIT, TAKEN, Unsaved, carry_in, put_aside
from thrust_gui.store.stamp import Stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thrust_gui.store.backups import BackupFolder
    from thrust_gui.store.change import Change, Task
    from thrust_gui.store.ids import HybridClock
    from thrust_gui.store.logfile import Identity, LogFile, Opened
from thrust_gui.store.rescue import RescueFiles

T = TypeVar("T")
TAKEN_IN: Final = QT_TRANSLATE_NOOP(
    "messages",
    "Records that could not be saved when Thrust was closed are in the log now: {count}.",
)
NOT_TAKEN_IN: Final = QT_TRANSLATE_NOOP(
    "messages", "Records that do not fit into the log stay in {file}: {count}."
)


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
        rescue: RescueFiles,
        note: Callable[[Message], None],
    ) -> None:
        self._file = file
        self._stamps = stamps
        self._new_id = new_id
        self._committing = committing
        self._close_readers = close_readers
        self._backups = backups
        self._rescue = rescue
        self._note = note
        self._rescued = False
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
        if isinstance(task, Erase):
            self._erase(task)
            return
        opened = self.ready()
        match task:
            case Restore(name):
                self._backups.make(Reason.RESTORE, keep=name)
                self._backups.put_into(opened.connection, name, self._new_id)
                self._made.clear()
                self.close()  # the log may be another now
            case AddAll():  # can be made again from its file, so it is not remembered
                if has_news(opened.connection, task.contents):
                    self._backups.make(Reason.IMPORT)
                    self._make(opened, task)
            case _:
                self._make(opened, task)
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
        self._take_in(opened)
        which = (opened.log, opened.identity)
        if which != self._which:
            for change in self._made:
                with suppress(*MISFIT):  # it belongs to a workout that only the other file has
                    self._make(opened, change)
            self._which = which

    def _erase(self, task: Erase) -> None:
        """Whatever the file is like: damaged or of a newer version, it goes."""
        self.close()
        self._close_readers()
        self._file.erase(task.others)
        self._made.clear()
        self._which = None

    def unsaved(self, waiting: Sequence[Change]) -> Unsaved:
        """What is not in the log, with all that is needed to take it into any log."""
        return Unsaved(
            id=self._new_id(),
            log=self._which[0] if self._which else None,
            made=tuple(self._made),
            waiting=tuple(waiting),
        )

    def _take_in(self, opened: Opened) -> None:
        """What an earlier session could not save comes before anything of this one."""
        if self._rescued:
            return
        for path, unsaved in self._rescue.found():
            misfits = self._transact(
                opened, partial(carry_in, opened.connection, unsaved, opened.log)
            )
            kept = put_aside(path, TAKEN)
            if taken := len(unsaved.waiting) - misfits:
                self._note(Message(TAKEN_IN, {"count": taken}))
            if misfits:
                self._note(Message(NOT_TAKEN_IN, {"count": misfits, "file": str(kept)}))
        self._rescued = True

    def _check(self) -> None:
        if not self._file.check():
            self._close_readers()
        self._checked = True

    def _make(self, opened: Opened, change: Change) -> None:
        self._transact(opened, lambda stamp: carry_out(opened.connection, stamp, change))

    def _transact(self, opened: Opened, act: Callable[[Stamp], T]) -> T:
        connection = opened.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            (newest,) = connection.execute("SELECT value FROM meta WHERE key = 'hlc'").fetchone()
            self._stamps.seen(newest)  # another process may have written since
            stamp = Stamp(hlc=self._stamps.tick(), device=opened.device, new_id=self._new_id)
            outcome = act(stamp)
            connection.execute("UPDATE meta SET value = ? WHERE key = 'hlc'", (stamp.hlc,))
            self._committing()
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.rollback()
            raise
        return outcome
