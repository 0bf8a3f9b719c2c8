"""Which device sound comes from: the system's, or one by its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.app.devices import Device, Devices
from thrust_gui.domain.compat import override
from thrust_gui.ui.widgets.field import Field, Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.picker import Option, Picker

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from thrust_gui.app.settings import ChosenOutput, Settings

translate = QCoreApplication.translate

SYSTEM: Final = ""
"""The key of the system's own device."""
LOOK_MS: Final = 1_000
"""How often the list is read anew while it is seen: not every system tells of what goes."""
WIDEST: Final = 264


@dataclass(frozen=True, slots=True)
class OutputProps:
    """What stands in the row.

    Attributes:
        options: the choices by key, the id of a device or "" for the system's, with their texts.
        value: the key of the one that is chosen.
        note: what is to be known of it, or nothing.
    """

    options: tuple[tuple[str, str], ...]
    value: str
    note: str


def derive_output(devices: Devices, choice: ChosenOutput | None) -> OutputProps:
    """What stands in the row, with these devices and this one chosen."""
    default = next((each.name for each in devices.found if each.id == devices.default), "")
    own = translate("settings", "System default ({device})").format(device=default)
    options = [(SYSTEM, own if default else translate("settings", "System default"))]
    options += devices.found
    if choice is None:
        return OutputProps(tuple(options), SYSTEM, "")
    if found := devices.chosen(choice):
        return OutputProps(tuple(options), found.id, "")
    missing = Device(*choice)
    gone = translate("settings", "{device} (not connected)").format(device=missing.name)
    note = translate(
        "settings",
        "{device} is not connected. Until it is, sound comes from the system's device.",
    ).format(device=missing.name)
    return OutputProps((*options, (missing.id, gone)), missing.id, note)


class OutputRow(QWidget):
    """The choice, and a sentence where the chosen device is away."""

    looked = Signal()
    """It is seen, and wants to know what devices there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = Picker(
            self.tr("Output"), [Option(SYSTEM, "")], SYSTEM, height=44, widest=WIDEST
        )
        self._note = Sentence(Icon.INFO, "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Field(self.tr("Output"), self.picker))
        column.addWidget(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.looked)
        self._props: OutputProps | None = None

    @property
    def note(self) -> str:
        """The sentence, or nothing."""
        return self._note.text

    def show_output(self, props: OutputProps) -> None:
        """Show the devices and the choice."""
        if props != self._props:
            self._props = props
            self.picker.set_options([Option(*each) for each in props.options], props.value)
            self._note.say(props.note)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look for devices as long as the row is seen."""
        super().showEvent(event)
        self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()


class OutputDesk(QObject):
    """Between the row and the settings."""

    changed = Signal(object)
    """The new Settings."""
    looked = Signal()
    """Asks for `set_devices`."""

    def __init__(self, row: OutputRow, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._settings = settings
        self._devices = Devices()
        row.picker.changed.connect(self._on_picked)
        row.looked.connect(self.looked)
        self._show()

    def set_settings(self, settings: Settings) -> None:
        """Show other settings, without a signal."""
        self._settings = settings
        self._show()

    def set_devices(self, devices: Devices) -> None:
        """Show the devices that there are now."""
        self._devices = devices
        self._show()

    def _on_picked(self, key: str) -> None:
        before = self._settings
        kept = before.output if before.output and before.output[0] == key else None
        output = next((each for each in self._devices.found if each.id == key), kept)
        self._settings = replace(before, output=output)
        self._show()
        if self._settings != before:
            self.changed.emit(self._settings)

    def _show(self) -> None:
        self._row.show_output(derive_output(self._devices, self._settings.output))
