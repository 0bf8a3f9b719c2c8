"""The log on its way out: what was chosen, and writing it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.app.carrier import Dates, Reach
from thrust_gui.app.transfer import CalledOffError, ExportFormat
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.ui.transfer.export_presenter import ExportInputs
from thrust_gui.ui.transfer.meter import Meter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from thrust_gui.app.carrier import Carrier
    from thrust_gui.app.ports import JobRunner
    from thrust_gui.domain.history import DayLine

STOPPED = Message(QT_TRANSLATE_NOOP("messages", "Stopped. No file was written."))
UNFORESEEN = Message(
    QT_TRANSLATE_NOOP("messages", "Something unexpected happened. No file was written.")
)


class ExportDesk(QObject):
    """Knows what was chosen, and has the work done elsewhere."""

    changed = Signal()
    """Other `inputs`."""
    written = Signal(object, int)
    """The Path of a file that was written, and how many workouts are in it."""
    _moved = Signal(object, int)
    """A Meter and its share, from the thread that works."""

    def __init__(
        self,
        carrier: Callable[[], Carrier],
        jobs: JobRunner,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._carrier = carrier
        self._jobs = jobs
        self.inputs = ExportInputs(today=today, typed=Dates(today, today))
        self._meter = Meter(self._moved.emit)
        self._moved.connect(self._on_share)

    def open(self, today: date, first_weekday: int) -> None:
        """Count anew what there is; what was chosen last time stays chosen."""
        if self.inputs.writing:
            return
        self._set(today=today, first_weekday=first_weekday, days=None, problem=None, wrong=False)
        self._jobs.run(self._carrier().days, self._on_days, self._on_failure)

    def choose_kind(self, key: str) -> None:
        """Another format."""
        self._set(kind=ExportFormat(key), problem=None, wrong=False)

    def choose_reach(self, key: str) -> None:
        """More or less of the log."""
        self._set(reach=Reach(key), problem=None, wrong=False)

    def choose_whole(self) -> None:
        """Everything, so that the log can be restored from it."""
        self._set(kind=ExportFormat.JSON, reach=Reach.ALL, problem=None, wrong=False)

    def choose_dates(self, first: date | None, last: date | None) -> None:
        """Other dates; None for what is none."""
        typed = Dates(first, last) if first and last else None
        self._set(typed=typed, problem=None, wrong=False)

    def write(self, path: Path) -> None:
        """Write what was chosen."""
        inputs = self.inputs
        if inputs.writing or inputs.dates is None:
            return
        carrier, kind, dates = self._carrier(), inputs.kind, inputs.dates
        self._meter = meter = Meter(self._moved.emit)
        self._set(writing=True, share=0, problem=None, wrong=False)
        self._jobs.run(
            lambda: carrier.give(path, kind, dates, meter.progress, meter.stopped),
            lambda count: self._on_written(path, count),
            self._on_failure,
        )

    def stop(self) -> None:
        """Stop writing; no file is left."""
        self._meter.stop()

    def _on_days(self, days: tuple[DayLine, ...]) -> None:
        inputs = self.inputs
        typed = inputs.typed
        if days and typed == Dates(inputs.today, inputs.today):
            typed = Dates(days[-1].day, inputs.today)
        self._set(days=days, typed=typed)

    def _on_written(self, path: Path, count: int) -> None:
        self._set(writing=False)
        self.written.emit(path, count)

    def _on_failure(self, error: Exception) -> None:
        match error:
            case CalledOffError():
                self._set(writing=False, problem=STOPPED)
            case Refusal():
                self._set(writing=False, problem=error.message, wrong=True)
            case _:
                self._set(writing=False, problem=UNFORESEEN, wrong=True)
                raise error

    def _on_share(self, meter: Meter, share: int) -> None:
        if meter is self._meter:
            self._set(share=share)

    def _set(self, **fields: object) -> None:
        self.inputs = replace(self.inputs, **fields)  # type: ignore[arg-type]  # named by us
        self.changed.emit()
