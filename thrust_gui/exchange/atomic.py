"""Writing a file so that it is either whole or as it was before."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator

NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} was not written: the folder {folder} does not exist. Make it first."
)
NOT_ALLOWED: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} was not written: {folder} is not writable for you. Choose another folder."
)
NO_SPACE: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} was not written: the disk is full. Free some space or choose another disk."
)
NO_FILE: Final = QT_TRANSLATE_NOOP(
    "messages", "{path} was not written: it is there, but is no ordinary file. Choose another name."
)
OTHER: Final = QT_TRANSLATE_NOOP("messages", "{path} was not written: {why}. Choose another place.")

_WHY: Final = {
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EACCES: NOT_ALLOWED,
    errno.EPERM: NOT_ALLOWED,
    errno.EROFS: NOT_ALLOWED,
    errno.ENOSPC: NO_SPACE,
    errno.EDQUOT: NO_SPACE,
    errno.EFBIG: NO_SPACE,
}


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO]:
    """A file to write that takes the place of `path` when the block ends well, and only then.

    It is made beside it, for its owner only (mode 0600), and is on the disk before it is renamed.

    Raises:
        Refusal: it cannot be written; what was there before still is.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            raise Refusal(NO_FILE, path=str(path))
        draft = target.with_name(f".{target.name[:100]}.{os.urandom(6).hex()}.tmp")
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(handle)
            draft.replace(target)
        except BaseException:
            with suppress(OSError):
                draft.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise Refusal(
            _WHY.get(error.errno or 0, OTHER),
            path=str(path),
            folder=str(path.absolute().parent),
            why=error.strerror or str(error),
        ) from error


_BINARY: Final = getattr(os, "O_BINARY", 0)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where folders can be synced."""
    if sys.platform != "win32":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
