"""The folder of backups: when one is made, which are kept, and going back to one."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.app.backups import Backup, Reason
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.store import left_off
from thrust_gui.store.checkup import sound
from thrust_gui.store.connection import connect_reading, connect_standing, make_folder
from thrust_gui.store.copies import (
    copy_to,
    count,
    describe,
    is_ours,
    mark,
    mark_of,
    name_of,
    read_name,
)
from thrust_gui.store.migrations import migrate
from thrust_gui.store.trouble import LOCKED, explain

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from thrust_gui.app.ports import Clock

KEPT: Final = 14
STEP_S: Final = 0.02
"""How long to wait before trying again to write a log that another program is writing."""


class Stopped(Exception):  # noqa: N818 - no error: the program ends, and the copy with it
    """A copy was given up because the program ends."""


class BackupFolder:
    """Backups beside the log at a path. Safe to use from any thread; one at a time makes one."""

    def __init__(self, database: Path, clock: Clock, busy_ms: int) -> None:
        self._database = database
        self.folder: Final = database.parent / "backups"
        self._clock = clock
        self._busy_ms = busy_ms
        self._lock = threading.RLock()

    def make(
        self, reason: Reason, between: Callable[[], None] = lambda: None, keep: str = ""
    ) -> Backup | None:
        """Make a backup of the log as it is now; None where there is nothing in it to lose.

        Before a migration also None where the newest backup holds exactly that already.
        The oldest ones go for it, but not the one to `keep`.

        Raises:
            Refusal, OSError, sqlite3.Error: it could not be made; nothing was left behind.
        """
        with self._lock:
            if not self._database.exists():
                return None
            source, _ = connect_reading(self._database, self._busy_ms)
            with closing(source):
                if not (is_ours(source) and count(source).rows):
                    return None
                if reason is Reason.MIGRATION and mark(source) in map(mark_of, self._files()[:1]):
                    return None  # this very state is kept, by a migration that failed
                make_folder(self.folder)
                made = self.now()
                target = self._free(made, reason)
                counts = copy_to(source, target, between)
            self._clear_out(keep)
            return Backup(
                name=target.name,
                made=made,
                reason=reason,
                workouts=counts.workouts,
                sets=counts.sets,
            )

    def standing(self) -> AbstractContextManager[object]:
        """None is being made for as long as this is held."""
        return self._lock

    def make_daily(self, between: Callable[[], None]) -> Message | None:
        """Make the backup of this local day, if there is none yet; what went wrong, if it did."""
        today = self._clock.today()
        try:
            if any(
                named[0].date() == today and named[1] is Reason.DAILY
                for named in map(read_name, self._files())
                if named
            ):
                return None
            self.make(Reason.DAILY, between)
        except Stopped:
            return None
        except (Refusal, OSError, sqlite3.Error) as error:
            return Message(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Today's backup was not made. {problem} The next start tries again.",
                ),
                {"problem": explain(error, self.folder / "x")},
            )
        return None

    def listed(self) -> tuple[Backup, ...]:
        """Those that can be read, newest first.

        Raises:
            OSError: the folder cannot be read.
        """
        return tuple(found for each in self._files() if (found := describe(each)))

    @contextmanager
    def opened(self, name: str) -> Generator[sqlite3.Connection]:
        """A backup, open for questions, after every page of it was checked.

        Raises:
            Refusal: there is none of that name, or it is damaged.
        """
        path = self.folder / name
        if path.name != name or read_name(path) is None or not path.is_file():
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "There is no backup {name} any more. Look again."),
                name=name,
            )
        try:
            with closing(connect_standing(path)) as connection:
                if is_ours(connection) and sound(connection):
                    yield connection
                    return
        except sqlite3.DatabaseError:
            pass
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "The backup {name} is damaged. Take another."),
            name=name,
        )

    def put_into(self, live: sqlite3.Connection, name: str, new_id: Callable[[], str]) -> None:
        """Make an open log what a backup holds, in one durable transaction of SQLite's.

        Those who read it meanwhile, other programs too, see the old one until it is done. A backup
        of an older version is brought to this one first, on a copy.

        Raises:
            Refusal, OSError, sqlite3.Error: it could not be done; the log is as it was.
        """
        draft = self.folder / f".{name}.restoring.tmp"
        with self.opened(name) as source:
            copy_to(source, draft, lambda: None)
        try:
            with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
                migrate(copy, new_id)
                left_off.keep(copy, None)  # what was under way then is long over
                copy.backup(live, progress=self._patience(), sleep=STEP_S)
        finally:
            for side in ("", "-wal", "-shm", "-journal"):
                draft.with_name(draft.name + side).unlink(missing_ok=True)

    def now(self) -> datetime:
        """The local date and time, to the second."""
        offset = timedelta(minutes=self._clock.utc_offset_min())
        local = datetime.fromtimestamp(self._clock.utc_ms() // 1000, UTC) + offset
        return local.replace(tzinfo=None)

    def _patience(self) -> Callable[[int, int, int], None]:
        left = max(1, round(self._busy_ms / 1000 / STEP_S))

        def tried(status: int, _remaining: int, _total: int) -> None:
            nonlocal left
            left -= status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
            if left <= 0:
                raise Refusal(LOCKED, path=str(self._database))

        return tried

    def _files(self) -> list[Path]:
        """Newest first; of one second, by when they were written."""
        if not self.folder.is_dir():
            return []
        named = [
            (found[0], each.stat().st_mtime_ns, each)
            for each in self.folder.iterdir()
            if (found := read_name(each))
        ]
        return [each for *_, each in sorted(named, reverse=True)]

    def _free(self, made: datetime, reason: Reason) -> Path:
        stem = self._database.stem
        names = (self.folder / name_of(stem, made, reason, number) for number in range(1, 1000))
        return next(each for each in names if not each.exists())

    def _clear_out(self, keep: str) -> None:
        """The oldest go; never the newest of a log, such as of one that was damaged since."""
        logs = set[str]()
        for number, path in enumerate(self._files()):
            found = mark_of(path)
            if number >= KEPT and path.name != keep and (found is None or found.log in logs):
                with suppress(OSError):
                    path.unlink()
            if found:
                logs.add(found.log)
