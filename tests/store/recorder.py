"""Our own store on a disk that is recorded: SQLite through apsw's file layer, our statements.

Only `sqlite3.connect` is exchanged, under the store's own `connection` module; every statement and
pragma is the program's.
"""

from __future__ import annotations

# apsw lets any buffer be bound, without saying of what
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import apsw

from tests.store.disk import Kind, Op
from thrust_gui.domain.compat import override
from thrust_gui.store import connection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pytest

FileName = str | apsw.URIFilename | None
NAME: Final = "recorded"
FLAGS: Final = (
    apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI  # the mode is in the address
)


class Recorder(apsw.VFS):
    """Passes everything on to the real files, and notes what reaches them."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        super().__init__(NAME, "")

    @override
    def xOpen(self, name: FileName, flags: list[int]) -> RecordedFile:
        return RecordedFile(self, name, flags)

    @override
    def xDelete(self, filename: str, syncdir: bool) -> None:
        if not Path(filename).exists():  # to SQLite that is as good
            return
        super().xDelete(filename, syncdir)
        self.note(Kind.DELETE, filename, int(syncdir))

    def note(self, kind: Kind, name: str, at: int = 0, data: bytes = b"") -> None:
        """Note an operation; the index of the log (-shm) is made anew after a cut."""
        file = Path(name).name
        if not file.endswith("-shm"):
            self.ops.append(Op(kind, file, at, data))

    def acknowledge(self, transactions: int) -> None:
        """So many transactions have been reported durable."""
        self.ops.append(Op(Kind.ACK, at=transactions))


class RecordedFile(apsw.VFSFile):
    def __init__(self, recorder: Recorder, name: FileName, flags: list[int]) -> None:
        text = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self._recorder, self._name = recorder, text
        there = Path(text).exists()
        super().__init__("", name, flags)
        if not there:
            recorder.note(Kind.CREATE, text)

    @override
    def xLock(self, level: int) -> None:
        """A file open for reading cannot be locked for writing; SQLite minds neither answer."""
        try:
            super().xLock(level)
        except apsw.IOError as error:
            raise apsw.BusyError from error

    @override
    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._recorder.note(Kind.WRITE, self._name, offset, bytes(data))

    @override
    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._recorder.note(Kind.TRUNCATE, self._name, newsize)

    @override
    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._recorder.note(Kind.SYNC, self._name)


class _Cursor:
    """As much of a cursor of sqlite3's as the store uses."""

    def __init__(self, cursor: apsw.Cursor, changed: int) -> None:
        self._cursor = cursor
        self.rowcount = changed

    def fetchone(self) -> object:
        return self._cursor.fetchone()

    def fetchall(self) -> list[object]:
        return list(self._cursor)

    def __iter__(self) -> Iterator[object]:
        return iter(self._cursor)


class Connection:
    """As much of a connection of sqlite3's as the store uses; errors are not translated."""

    def __init__(self, address: str, busy_s: float) -> None:
        self._real = apsw.Connection(address, flags=FLAGS, vfs=NAME)
        self._real.set_busy_timeout(round(busy_s * 1000))

    def execute(self, statement: str, values: Iterable[object] = ()) -> _Cursor:
        cursor = self._real.execute(statement, cast("apsw.Bindings", tuple(values)))
        return _Cursor(cursor, self._real.changes())

    def executemany(self, statement: str, rows: Iterable[Iterable[object]]) -> None:
        self._real.executemany(statement, [cast("apsw.Bindings", tuple(row)) for row in rows])

    def backup(self, target: Connection, **_: object) -> None:
        with target._real.backup("main", self._real, "main") as copy:
            while not copy.done:
                copy.step(-1)

    def rollback(self) -> None:
        if self._real.in_transaction:
            self._real.execute("ROLLBACK")

    def close(self) -> None:
        self._real.close()


def recorded(patch: pytest.MonkeyPatch, recorder: Recorder) -> None:
    """From now on the store's connections go through the recorder, and so do the files it makes."""

    def connect(address: str | Path, *, timeout: float = 0, **_: object) -> Connection:
        return Connection(str(address), timeout)

    real = connection.make_file

    def make_file(path: Path) -> None:
        there = path.exists()
        real(path)
        if not there:
            recorder.note(Kind.CREATE, str(path), 1)  # it syncs the folder

    def sync_folder(folder: Path) -> None:
        real_sync(folder)
        recorder.note(Kind.FOLDER, str(folder))

    real_sync = connection.sync_folder
    patch.setattr("thrust_gui.store.logfile.sync_folder", sync_folder)
    patch.setattr("thrust_gui.store.connection.sqlite3.connect", connect)
    patch.setattr("thrust_gui.store.logfile.make_file", make_file)
