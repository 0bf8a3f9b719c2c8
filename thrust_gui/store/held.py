"""Which files this process has open as databases: those must not be read past SQLite.

On POSIX systems, closing any descriptor of a file drops every lock that the process holds on it,
also SQLite's (sqlite.org/howtocorrupt.html, 2.2). Another process would then find the log unused,
and on leaving delete the write-ahead log under us, with all that we write from then on.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from pathlib import Path

_Identity = tuple[int, int]

_guard: Final = threading.Lock()
_held: Final = Counter[_Identity]()


class Held(sqlite3.Connection):
    """A connection that is counted from `hold` until it is closed."""

    identity: _Identity | None = None

    @override
    def close(self) -> None:
        """Close it; may be called more than once."""
        super().close()
        identity, self.identity = self.identity, None
        release(identity)


def hold(path: Path) -> _Identity | None:
    """Count a file as open, before SQLite opens it; None where there is none."""
    with _guard:
        try:
            found = path.stat()
        except OSError:
            return None
        identity = found.st_dev, found.st_ino
        _held[identity] += 1
        return identity


def release(identity: _Identity | None) -> None:
    """Take a file that was counted off again."""
    if identity is not None:
        with _guard:
            _held[identity] -= 1


def first_bytes(path: Path, count: int) -> bytes | None:
    """The first bytes of a file; None while this process has it open, when only SQLite may look.

    Raises:
        OSError: it cannot be read now.
    """
    with _guard:
        found = path.stat()
        if _held[found.st_dev, found.st_ino] > 0:
            return None
        with path.open("rb") as file:
            return file.read(count)
