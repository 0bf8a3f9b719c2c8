"""The backup of the day, made beside everything else: a record under way goes first."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from thrust_gui.store.backups import BackupFolder, Stopped

if TYPE_CHECKING:
    from thrust_gui.store.health import HealthBoard
    from thrust_gui.store.writer import Writer

GIVE_WAY_S: Final = 0.05
"""How long a step waits at most for the writer to have nothing to do."""


class DailyBackup:
    """Makes it once, on a thread of its own, when the log was opened and checked."""

    def __init__(self, backups: BackupFolder, writer: Writer, board: HealthBoard) -> None:
        self._backups = backups
        self._writer = writer
        self._board = board
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="log-backup", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Make no further step. The writer is to be closed next, and then this waited for."""
        self._stopping.set()

    def wait(self) -> None:
        """Until a copy under way has been made or given up."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        if self._writer.opened() and (problem := self._backups.make_daily(self._between)):
            self._board.note(problem)

    def _between(self) -> None:
        if self._stopping.is_set():
            raise Stopped
        self._writer.idle(GIVE_WAY_S)
