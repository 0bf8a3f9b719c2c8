"""Files on their way in: one after the other is looked into, decided about, and added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.app.transfer import CalledOffError, ImportChoices
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.ui.transfer.import_presenter import ImportInputs, Stage, turned, with_unit
from thrust_gui.ui.transfer.meter import Meter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from thrust_gui.app.carrier import Carrier, Look
    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.transfer import BatchRecord

STOPPED = Message(QT_TRANSLATE_NOOP("messages", "Stopped. The log is as it was."))
UNFORESEEN = Message(
    QT_TRANSLATE_NOOP("messages", "Something unexpected happened. Your log is as it was.")
)


class ImportDesk(QObject):
    """Knows what is known of the file, and has the work done elsewhere."""

    changed = Signal()
    """Other `inputs`."""
    added = Signal(object)
    """The BatchRecord of an import that was made."""
    ended = Signal()
    """There is no file any more."""
    _moved = Signal(object, int)
    """A Meter and its share, from the thread that works."""

    def __init__(
        self, carrier: Callable[[], Carrier], jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._carrier = carrier
        self._jobs = jobs
        self.inputs = ImportInputs()
        self._path: Path | None = None
        self._waiting: list[Path] = []
        self._found: Look | None = None
        self._meter = Meter(self._moved.emit)
        self._moved.connect(self._on_share)

    @property
    def busy(self) -> bool:
        """Whether there is a file."""
        return self._path is not None

    @property
    def adding(self) -> bool:
        """Whether records are being added now."""
        return self.busy and self.inputs.stage is Stage.ADDING

    def open(self, paths: Iterable[Path]) -> None:
        """Look into files; those that come while there is one wait their turn."""
        unreadable = self.busy and self.inputs.unreadable
        now = None if unreadable else self._path
        self._waiting += [each for each in paths if each not in (now, *self._waiting)]
        if self.busy and not unreadable:
            self._set(left=len(self._waiting))
        else:
            self.skip()

    def turn_exercise(self, at: int) -> None:
        """Take an exercise that is left out, or leave it out again."""
        inputs = self.inputs
        if 0 <= at < len(inputs.exercises):
            name = inputs.exercises[at].name
            self._choose(turned(inputs.exercises, inputs.choices, name))

    def choose_unit(self, key: str) -> None:
        """Say what the file's weights are in; nothing where nobody knows."""
        self._choose(with_unit(self.inputs.choices, key))

    def add(self) -> None:
        """Add what was found."""
        found = self._found
        if found is None or self.inputs.stage not in (Stage.FOUND, Stage.REFUSED):
            return
        carrier, meter = self._carrier(), self._new_meter()
        self._set(stage=Stage.ADDING, share=0, problem=None)
        self._jobs.run(
            lambda: carrier.take(found, meter.progress, meter.stopped),
            lambda batch: self._on_added(meter, batch),
            lambda error: self._on_not_added(meter, error),
        )

    def stop(self) -> None:
        """Stop what is being done; of adding nothing is left."""
        self._meter.stop()

    def skip(self) -> None:
        """Go on to the next file, or end."""
        self.stop()
        self._found = None
        if not self._waiting:
            self._end()
            return
        self._path = self._waiting.pop(0)
        self.inputs = ImportInputs(file=self._path.name, left=len(self._waiting))
        self._look(ImportChoices())

    def cancel(self) -> None:
        """Leave this file and those that wait."""
        self._waiting.clear()
        self.skip()

    def _choose(self, choices: ImportChoices) -> None:
        if self.busy and not self.adding and self.inputs.preview is not None:
            self._look(choices)

    def _look(self, choices: ImportChoices) -> None:
        path = self._path
        if path is None:
            return
        self.stop()
        self._found = None
        carrier, meter = self._carrier(), self._new_meter()
        self._set(stage=Stage.LOOKING, choices=choices, problem=None, share=0)
        self._jobs.run(
            lambda: carrier.look(path, choices, meter.progress, meter.stopped),
            lambda look: self._on_look(meter, look),
            lambda error: self._on_no_look(meter, error),
        )

    def _on_look(self, meter: Meter, look: Look) -> None:
        if meter is not self._meter:
            return
        self._found = look
        inputs, preview = self.inputs, look.preview
        self._set(
            stage=Stage.FOUND,
            preview=preview,
            exercises=inputs.exercises or preview.exercises,
            asks_unit=inputs.asks_unit or preview.asks_unit,
        )

    def _on_no_look(self, meter: Meter, error: Exception) -> None:
        if meter is not self._meter:
            return
        match error:
            case CalledOffError():
                self.cancel()
            case Refusal():
                self._set(stage=Stage.REFUSED, preview=None, exercises=(), problem=error.message)
            case _:
                self._set(stage=Stage.REFUSED, preview=None, exercises=(), problem=UNFORESEEN)
                raise error

    def _on_added(self, meter: Meter, batch: BatchRecord | None) -> None:
        if batch is not None:
            self.added.emit(batch)
        if meter is not self._meter:
            return
        if batch is None:  # it came into the log in between: show that
            self._look(self.inputs.choices)
        else:
            self.skip()

    def _on_not_added(self, meter: Meter, error: Exception) -> None:
        if meter is not self._meter:
            return
        match error:
            case CalledOffError():
                self._set(stage=Stage.FOUND, problem=STOPPED)
            case Refusal():
                self._set(stage=Stage.REFUSED, problem=error.message)
            case _:
                self._set(stage=Stage.REFUSED, problem=UNFORESEEN)
                raise error

    def _end(self) -> None:
        self._path = None
        self._new_meter()
        self.ended.emit()

    def _new_meter(self) -> Meter:
        self._meter = Meter(self._moved.emit)
        return self._meter

    def _on_share(self, meter: Meter, share: int) -> None:
        if meter is self._meter:
            self._set(share=share)

    def _set(self, **fields: object) -> None:
        self.inputs = replace(self.inputs, **fields)  # type: ignore[arg-type]  # named by us
        self.changed.emit()
