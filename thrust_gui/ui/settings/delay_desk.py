"""Between the rows of the device and the settings: what is chosen counts for this device."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.domain.delay import delay_of, with_delay
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.settings.delay_entries import DelayEntry, Link, linked, read_delay, step_delay

if TYPE_CHECKING:
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.delay import Delay
    from thrust_gui.ui.settings.delay_rows import DelayRows


class DelayDesk(QObject):
    """Reads and writes what is known of the one device that is in use."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, rows: DelayRows, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._settings = settings
        self._device = ""
        rows.linked.connect(self._on_linked)
        rows.hummed.connect(self._on_hummed)
        for entry, field in rows.fields.items():
            field.typed.connect(partial(self._on_typed, entry))
            field.stepped.connect(partial(self._on_stepped, entry))
            field.left.connect(self._show)
        self._show()

    def set_settings(self, settings: Settings) -> None:
        """Show other settings, without a signal; what is being typed stays."""
        if settings != self._settings:
            self._settings = settings
            self._show()

    def set_device(self, device: str) -> None:
        """Show what is known of the device in use; "" while there is none."""
        if device != self._device:
            self._device = device
            self.accept()
            self._show()

    def accept(self) -> None:
        """What stands in the fields is about to be replaced."""
        for field in self._rows.fields.values():
            field.accept()

    def set_late(self, ms: int) -> None:
        """The delay was found by ear."""
        self._rows.fields[DelayEntry.LATE].accept()
        self._put(replace(self._delay, late_ms=ms))

    @property
    def _delay(self) -> Delay:
        return delay_of(self._settings.delays, self._device)

    def _on_linked(self, key: str) -> None:
        self._rows.fields[DelayEntry.WAKE].accept()
        self._put(linked(self._delay, Link(key)))

    def _on_hummed(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._put(replace(self._delay, hum=on))

    def _on_typed(self, entry: DelayEntry, text: str) -> None:
        field = self._rows.fields[entry]
        try:
            delay = read_delay(self._delay, entry, text)
        except Refusal as refusal:
            field.refuse(refusal.message)
        else:
            field.accept()
            self._put(delay, entry)

    def _on_stepped(self, entry: DelayEntry, steps: int) -> None:
        self._rows.fields[entry].accept()
        self._put(step_delay(self._delay, entry, steps))

    def _put(self, delay: Delay, keep: DelayEntry | None = None) -> None:
        before = self._settings
        delays = with_delay(before.delays, self._device, delay)
        self._settings = replace(before, delays=delays)
        self._show(keep)
        if self._settings != before:
            self.changed.emit(self._settings)

    def _show(self, keep: DelayEntry | None = None) -> None:
        self._rows.show_delay(self._delay, here=bool(self._device), keep=keep)
