"""Connections for questions: one at a time to each asker, kept open for the next."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.store.checkup import DAMAGE
from thrust_gui.store.connection import primary_code
from thrust_gui.store.trouble import explain

if TYPE_CHECKING:
    from collections.abc import Generator

    from thrust_gui.store.logfile import Identity, LogFile

    _Lent = tuple[sqlite3.Connection, Identity | None]


class ReadPool:
    """Lends connections; opens one when all are lent, and anew when the file is another."""

    def __init__(self, file: LogFile) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._idle: list[_Lent] = []
        self._closed = False

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection | None]:
        """Lend a connection inside one read transaction; None where there is no log yet.

        Raises:
            Refusal: the log cannot be read now; says why.
        """
        try:
            lent = self._take()
            if lent is None:
                yield None
                return
            connection, _ = lent
            try:
                connection.execute("BEGIN")
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                connection.close()
                raise
            self._give_back(lent)
        except (sqlite3.Error, OSError) as error:
            raise self._refusal(error) from error

    def close_idle(self) -> None:
        """Close the connections that nobody is using."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection, _ in idle:
            connection.close()

    def close(self) -> None:
        """Close for good: connections still lent are closed as they come back."""
        self._closed = True
        self.close_idle()

    def _take(self) -> _Lent | None:
        now = self._file.identity()
        with self._lock:
            lent = self._idle.pop() if self._idle else None
        if lent is not None:
            if lent[1] == now:
                return lent
            lent[0].close()
            self.close_idle()
        return self._file.open_reading()

    def _give_back(self, lent: _Lent) -> None:
        connection, identity = lent
        with self._lock:
            if identity is not None and not self._closed:
                self._idle.append(lent)
                return
        connection.close()

    def _refusal(self, error: sqlite3.Error | OSError) -> Refusal:
        """Why there is no answer. Damage has the file checked, and set aside if it is so."""
        if isinstance(error, sqlite3.Error) and primary_code(error) in DAMAGE:
            self.close_idle()
            try:
                if not self._file.check():
                    return Refusal(
                        QT_TRANSLATE_NOOP(
                            "messages", "The log was damaged and has been set aside. Look again."
                        )
                    )
            except (sqlite3.Error, OSError) as another:
                error = another
        said = explain(error, self._file.path)
        return Refusal(said.template, **said.values)
