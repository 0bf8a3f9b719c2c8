"""Opening a file that someone hands us."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

LARGEST: Final = 1 << 30
"""Bytes; a hundred years of training come to some 150 million."""

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
def opening(path: Path) -> Generator[BinaryIO]:
    """A file to read, in bytes.

    Raises:
        Refusal: there is none, or none that could be a log.
    """
    try:
        if path.exists() and not path.is_file():
            raise Refusal(NO_FILE, path=str(path))
        with path.open("rb") as file:
            size = path.stat().st_size
            if not size:
                raise Refusal(EMPTY, path=str(path))
            if size > LARGEST:
                raise Refusal(TOO_LARGE, path=str(path), found=size // 1_000_000)
            yield file
    except OSError as error:
        raise Refusal(
            _WHY.get(error.errno or 0, NOT_READ),
            path=str(path),
            why=error.strerror or str(error),
        ) from error
