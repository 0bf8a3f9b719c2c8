"""Waiting for what a log says of itself, without sleeping."""

from __future__ import annotations

from queue import Queue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import LogHealth
    from thrust_gui.store.log import SqliteLog

WAIT_S = 20


class Watcher:
    """Hears the health of a log from now on; each wait takes up where the last one stopped."""

    def __init__(self, log: SqliteLog) -> None:
        self._heard: Queue[LogHealth] = Queue()
        log.watch(self._heard.put)

    def problem(self) -> LogHealth:
        return self._until(lambda health: health.problem is not None)

    def well(self) -> LogHealth:
        return self._until(lambda health: health.problem is None)

    def waiting(self, count: int) -> LogHealth:
        return self._until(lambda health: health.waiting == count)

    def _until(self, wanted: Callable[[LogHealth], bool]) -> LogHealth:
        while True:
            health = self._heard.get(timeout=WAIT_S)
            if wanted(health):
                return health
