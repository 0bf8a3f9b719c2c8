"""How the log is doing, told to whoever watches; and what was found when it was opened."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final

from thrust_gui.app.ports import LogHealth

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.domain.message import Message

_LOG: Final = logging.getLogger(__name__)


class HealthBoard:
    """Holds the latest health and notices; each change is told on the thread that makes it."""

    def __init__(self) -> None:
        self.damaged = False
        """Whether a damaged file was set aside."""
        self.parting: Message | None = None
        """What became of records that could not be saved before the end."""
        self._lock = threading.Lock()
        self._health = LogHealth()
        self._notices: tuple[Message, ...] = ()
        self._watchers: tuple[Callable[[LogHealth], None], ...] = ()

    @property
    def health(self) -> LogHealth:
        """The latest."""
        return self._health

    @property
    def notices(self) -> tuple[Message, ...]:
        """What the lifter should know of the log's past, oldest first."""
        return self._notices

    def watch(self, watcher: Callable[[LogHealth], None]) -> None:
        """Tell a watcher of each change from now on, and of each new notice."""
        with self._lock:
            self._watchers = (*self._watchers, watcher)

    def report(self, health: LogHealth) -> None:
        """This is how it is doing now."""
        with self._lock:
            changed, self._health = health != self._health, health
        if changed:
            self._tell()

    def note(self, notice: Message) -> None:
        """This happened."""
        with self._lock:
            self._notices = (*self._notices, notice)
        self._tell()

    def forget(self) -> None:
        """What is known of the past is gone with it."""
        with self._lock:
            self._notices, self.damaged = (), False
        self._tell()

    def _tell(self) -> None:
        """A watcher's failure is its own: the writer must not stop for it."""
        for watcher in self._watchers:
            try:
                watcher(self._health)
            except Exception:  # noqa: BLE001 - told to the log of errors
                _LOG.exception("A watcher of the log failed")
