"""The parts of the store that need SQLite, put together."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.store.backups import BackupFolder
from thrust_gui.store.daily import DailyBackup
from thrust_gui.store.ids import HybridClock
from thrust_gui.store.logfile import LogFile
from thrust_gui.store.pool import ReadPool
from thrust_gui.store.reader import Reader
from thrust_gui.store.rescue import RescueFiles
from thrust_gui.store.session import WriteSession
from thrust_gui.store.trouble import explain
from thrust_gui.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.app.ports import Clock
    from thrust_gui.store.health import HealthBoard
    from thrust_gui.store.tuning import Tuning


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """What a log is made of once it is used."""

    file: LogFile
    pool: ReadPool
    reader: Reader
    writer: Writer
    board: HealthBoard
    backups: BackupFolder
    daily: DailyBackup
    rescue: RescueFiles

    def start(self) -> None:
        """Open, check, write; then the backup of the day. Returns at once."""
        self.writer.start()
        self.daily.start()

    def close(self, timeout_s: float) -> bool:
        """Write what can still be written, stop, close. Whether everything is durable in the log.

        What is not is in a file then, which the next start takes in.
        """
        self.daily.stop()
        durable = self.writer.close(timeout_s)
        self.daily.wait()
        self.pool.close()
        if self.board.parting is None and (unsaved := self.writer.unsaved()):
            self.board.parting = _parting(len(unsaved.waiting), self.rescue.write(unsaved))
        return durable

    def make_ready(self) -> None:
        """Make the file where there is none, look it over, bring it to this version.

        Raises:
            Refusal: that cannot be done; says why.
        """
        try:
            self.file.open_writing().connection.close()
        except (sqlite3.Error, OSError) as error:
            said = explain(error, self.file.path)
            raise Refusal(said.template, **said.values) from error


def _parting(count: int, file: Path | None) -> Message:
    if file is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "messages", "Records that could be written nowhere, and are lost: {count}."
            ),
            {"count": count},
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Records that could not be saved: {count}. They are kept in {file}, and the next start "
            "takes them in.",
        ),
        {"count": count, "file": str(file)},
    )


def build(
    path: Path, *, clock: Clock, board: HealthBoard, new_id: Callable[[], str], tuning: Tuning
) -> Engine:
    """Put the parts together; nothing is opened yet."""
    backups = BackupFolder(path, clock, tuning.busy_ms)
    rescue = RescueFiles(path, clock)
    file = LogFile(
        path,
        clock=clock,
        board=board,
        new_id=new_id,
        busy_ms=tuning.busy_ms,
        backups=backups,
        rescue=rescue,
    )
    pool = ReadPool(file)
    session = WriteSession(
        file,
        stamps=HybridClock(clock),
        new_id=new_id,
        committing=tuning.committing,
        close_readers=pool.close_idle,
        backups=backups,
        rescue=rescue,
        note=board.note,
    )
    writer = Writer(session, board, path, tuning.retry_s)
    return Engine(
        file=file,
        pool=pool,
        reader=Reader(pool),
        writer=writer,
        board=board,
        backups=backups,
        daily=DailyBackup(backups, writer, board),
        rescue=rescue,
    )
