"""The rows of the sound card that are about the device: how it wakes, and how late it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.ui.settings.delay_entries import DelayEntry, Link, entry_props, link_of
from thrust_gui.ui.settings.entry_field import EntryField
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.field import Field
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from thrust_gui.domain.delay import Delay


class DelayRows(QWidget):
    """Tells what is chosen and typed; shows what it is given."""

    linked = Signal(str)
    hummed = Signal(bool)
    ear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Segmented(
            [(str(Link.WIRED), self.tr("Wired")), (str(Link.WIRELESS), self.tr("Wireless"))]
        )
        self.fields = {
            DelayEntry.WAKE: EntryField(self.tr("Wake up")),
            DelayEntry.LATE: EntryField(self.tr("Delay")),
        }
        self.hum = Switch(self.tr("Keep awake"))
        self.ear = Button(self.tr("Set by ear"))
        self.ear.set_name(self.tr("Set the delay by ear"))
        self._note = Label("", Role.CAPTION, "label", wrap=True)
        self._awake = Field(self.tr("Keep awake"), self.hum, hint=self.tr("By a tone nobody hears"))
        link = Field(self.tr("Headset"), self.link, hint=self.tr("Wireless ones are woken"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._note, 1)
        row.addWidget(self.ear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        wake, late = (self.fields[entry] for entry in DelayEntry)
        for part in (link, wake, self._awake, late):
            column.addWidget(part)
        column.addLayout(row)
        self.link.changed.connect(self.linked)
        self.hum.toggled.connect(self.hummed)
        self.ear.clicked.connect(lambda _on=False: self.ear_requested.emit())

    def show_delay(self, delay: Delay, *, here: bool, keep: DelayEntry | None = None) -> None:
        """Show what is known of the device, if there is one; `keep` is being typed."""
        link = link_of(delay)
        self.link.set_value(str(link))
        for entry, field in self.fields.items():
            field.show_entry(entry_props(delay, entry), keep_text=entry is keep)
            field.setEnabled(here)
        with QSignalBlocker(self.hum):
            self.hum.setChecked(delay.hum)
        wireless = link is Link.WIRELESS or bool(self.fields[DelayEntry.WAKE].error)
        self.fields[DelayEntry.WAKE].setVisible(wireless)
        self._awake.setVisible(wireless)
        for part in (self.link, self.hum, self.ear):
            part.setEnabled(here)
        self._note.setText(
            self.tr("Remembered for each device by itself.")
            if here
            else self.tr("No device is here now. Connect one, then set how it treats sound.")
        )
