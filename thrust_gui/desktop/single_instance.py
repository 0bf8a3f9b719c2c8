"""One program for each data folder: a second start brings the first one's window to the front.

A lock file says whether there is a first one, and costs nothing before the first frame; QtNetwork
is loaded after it, or by the second start. A program that was killed leaves a lock that Qt finds
stale (its process is gone), and a socket that is removed by the next.
"""

from __future__ import annotations

import os
import sys
import zlib
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS: Final = 5000
"""So long a second start waits for the first: it listens a moment after its first frame."""
STEP_MS: Final = 100
ANSWER: Final = b"raised\n"
LONGEST: Final = 4096
TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - a desktop hands it out to be passed on
"""With it a Wayland desktop lets another program's window come to the front."""


class Answer(Enum):
    """What came of asking the first program for its window."""

    RAISED = auto()
    NOBODY = auto()
    """Nobody listens: the lock is a left-over."""
    SILENT = auto()
    """Somebody listens, and does not answer."""


class SingleInstance(QObject):
    """This program's place as the first one of a data folder."""

    called = Signal(str)
    """Another start asked for the window; the desktop's activation token, or nothing."""

    def __init__(self, data: Path, runtime: Path | None = None) -> None:
        super().__init__()
        folder = runtime or runtime_folder(os.environ)
        self._name = str(folder / f"thrust-{_own()}-{_digest(data)}")
        self._lock = QLockFile(f"{self._name}.lock")
        self._lock.setStaleLockTime(0)  # however long it runs
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Be the first; False where another one is. Who cannot make a lock is not hindered."""
        return (
            self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def listen(self) -> None:
        """Answer other starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first frame

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        server.listen(self._name)

    def call_first(self, token: str = "", patience_ms: int = ANSWER_MS) -> Answer:
        """Ask the first program to show its window."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - a second start alone

        deadline = QDeadlineTimer(patience_ms)
        socket = QLocalSocket()
        while not deadline.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(STEP_MS):
                socket.write(f"{token}\n".encode())
                socket.flush()
                while not socket.canReadLine():
                    if not socket.waitForReadyRead(max(1, deadline.remainingTime())):
                        return Answer.SILENT
                return Answer.RAISED
            _pause()
        return Answer.NOBODY

    def close(self) -> None:
        """Give the place up."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            socket.abort()
        elif socket.canReadLine():
            token = bytes(socket.readLine().data()).decode(errors="replace").strip()
            socket.write(ANSWER)
            socket.flush()
            self.called.emit(token)


def runtime_folder(environment: Mapping[str, str]) -> Path:
    """Where sockets and locks of a session lie."""
    chosen = environment.get("XDG_RUNTIME_DIR")
    return Path(chosen) if chosen and Path(chosen).is_dir() else Path(QDir.tempPath())


def _pause() -> None:
    """Let the other one come up: nobody is there yet, so there is nothing to wait on."""
    from PySide6.QtCore import QThread  # noqa: PLC0415 - a second start alone

    QThread.msleep(STEP_MS)


def _own() -> str:
    """Whose it is: a shared temporary folder may hold other people's."""
    return "win" if sys.platform == "win32" else str(os.getuid())


def _digest(data: Path) -> str:
    """Short, for a socket's name may not be long; cheap, for this stands before the first frame."""
    name = os.fsencode(data.absolute())
    return f"{zlib.crc32(name):08x}{zlib.adler32(name):08x}"
