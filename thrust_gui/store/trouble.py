"""What went wrong between us and the disk, as a sentence with what to do."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.store.connection import primary_code

if TYPE_CHECKING:
    from pathlib import Path

FULL: Final = QT_TRANSLATE_NOOP("messages", "The disk with {folder} is full. Free some space.")
READ_ONLY: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{folder} cannot be written. Make it writable for you.",
)
LOCKED: Final = QT_TRANSLATE_NOOP(
    "messages",
    "Another program is holding {path}. Close it.",
)
GONE: Final = QT_TRANSLATE_NOOP(
    "messages",
    "The folder {folder} is not there any more. Put it back.",
)
NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{folder} is no folder, so nothing can be kept there. Move it away.",
)
NO_FILE: Final = QT_TRANSLATE_NOOP(
    "messages",
    "{path} should be the log but is no file. Move it away.",
)
BROKEN: Final = QT_TRANSLATE_NOOP(
    "messages",
    "The disk with {folder} does not take the log ({why}). Look the disk over.",
)
UNFIT: Final = QT_TRANSLATE_NOOP(
    "messages",
    "The log does not take one record ({why}). It is kept in a file when Thrust is "
    "closed: please report this.",
)

NO_ROOM_BYTES: Final = 1 << 20
"""Below this much free space an input/output error is put down to a full disk."""

_SQLITE: Final = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
}
_SYSTEM: Final = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.ENOENT: GONE,
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: NO_FOLDER,
}


def explain(error: Exception, path: Path) -> Message:
    """The sentence for an error met while the log at `path` was opened or written."""
    match error:
        case Refusal():
            return error.message
        case sqlite3.Error():
            template = _SQLITE.get(primary_code(error)) or _of_disk(path)
        case OSError() if os.path.isdir(path):  # noqa: PTH112 - it never raises, unlike Path's
            template = NO_FILE
        case OSError():
            template = _SYSTEM.get(error.errno or 0, BROKEN)
        case _:
            template = BROKEN
    return Message(
        template, {"folder": str(path.parent), "path": str(path), "why": str(error) or repr(error)}
    )


def unfit(error: Exception, path: Path) -> Message:
    """The sentence for a record that can never be written as it is."""
    return Message(UNFIT, {"path": str(path), "why": str(error) or repr(error)})


def _of_disk(path: Path) -> str:
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return BROKEN
    return FULL if free < NO_ROOM_BYTES else BROKEN
