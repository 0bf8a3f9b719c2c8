"""Work off the interface's thread, on Qt's thread pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Job(QRunnable):
    """One piece of work; its outcome goes back through the runner's signal."""

    def __init__(
        self,
        work: Callable[[], Any],
        report: Callable[[Callable[[], None]], None],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._work, self._report, self._done, self._failed = work, report, done, failed

    @override
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the one who asked, whatever it is
            failure = error
            self._report(lambda: self._failed(failure))
        else:
            self._report(lambda: self._done(result))


class PoolJobs(QObject):
    """Implements the JobRunner port. One job at a time: no answer overtakes an earlier one."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work on the pool's thread, then call one of the two on the interface's."""
        self._pool.start(_Job(work, self._finished.emit, done, failed))

    def wait(self) -> None:
        """Let running work end; its outcome is delivered when the event loop turns."""
        self._pool.waitForDone()

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()
