"""Opening a file that someone hands us."""

from __future__ import annotations

import errno
import io
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.app.transfer import CalledOffError, never, unheard
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from thrust_gui.app.transfer import Cancelled, Progress

LARGEST: Final = 1 << 30
"""Bytes; a hundred years of training come to some 150 million."""
BUFFER: Final = 1 << 17

NOT_THERE: Final = QT_TRANSLATE_NOOP("messages", "There is no file {path}. Look at its name.")
NO_FILE: Final = QT_TRANSLATE_NOOP("messages", "{path} is no ordinary file. Choose a file.")
NOT_ALLOWED: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} may not be read by you. Change its permissions."
)
NOT_READ: Final = QT_TRANSLATE_NOOP("messages", "{path} cannot be read: {why}. Copy it elsewhere.")
EMPTY: Final = QT_TRANSLATE_NOOP("messages", "{path} is empty. Export it again.")
TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} is larger than any training log: {found} MB. Choose another file."
)

_WHY: Final = {
    errno.ENOENT: NOT_THERE,
    errno.ENOTDIR: NOT_THERE,
    errno.EACCES: NOT_ALLOWED,
    errno.EPERM: NOT_ALLOWED,
}


@contextmanager
def opening(
    path: Path, progress: Progress = unheard, cancelled: Cancelled = never
) -> Generator[BinaryIO]:
    """A file to read, in bytes; progress counts them.

    Raises:
        Refusal: there is none, or none that could be a log.
        CalledOffError: it was stopped.
    """
    try:
        if path.exists() and not path.is_file():
            raise Refusal(NO_FILE, path=str(path))
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            if not size:
                raise Refusal(EMPTY, path=str(path))
            if size > LARGEST:
                raise Refusal(TOO_LARGE, path=str(path), found=size // 1_000_000)
            with io.BufferedReader(_Watched(file, size, progress, cancelled), BUFFER) as watched:
                yield watched
    except OSError as error:
        raise Refusal(
            _WHY.get(error.errno or 0, NOT_READ),
            path=str(path),
            why=error.strerror or str(error),
        ) from error


class _Watched(io.RawIOBase):
    """A file that says how far it was read, and asks whether to go on."""

    def __init__(
        self, file: io.FileIO, size: int, progress: Progress, cancelled: Cancelled
    ) -> None:
        self._file = file
        self._size = size
        self._progress = progress
        self._cancelled = cancelled

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    @override
    def readinto(self, buffer: WriteableBuffer) -> int | None:
        if self._cancelled():
            raise CalledOffError
        count = self._file.readinto(buffer)
        self._progress(min(self._file.tell(), self._size), self._size)
        return count
