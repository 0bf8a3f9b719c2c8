"""What can be done with several workouts at once, in place of the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.ui.history.filters import HEIGHT, SPACING
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.picker import Option, Picker
from thrust_gui.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from thrust_gui.domain.history import BandUse
    from thrust_gui.ui.history.legend import Legend

FARTHEST = 366


class ChosenBar(QWidget):
    """Delete, move by days, another band."""

    deletion = Signal()
    moving = Signal(int)
    band = Signal(object)
    """A BandUse for every set."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: dict[str, BandUse] = {}
        self._count = Label("", Role.KEY)
        self.days = Stepper(
            self.tr("Days to move by"),
            minimum=-FARTHEST,
            maximum=FARTHEST,
            step=1,
            value=-1,
            fmt=self._days_text,
            height=HEIGHT,
        )
        self.mover = Button(self.tr("Move"), height=HEIGHT)
        self.picker = Picker(self.tr("Band for all"), [Option("", "")], "", height=HEIGHT)
        self.trash = Button(
            self.tr("Delete"), icon=Icon.TRASH, height=HEIGHT, key=shortcut(Act.DELETE).keys[0]
        )
        self.clear = Button(self.tr("Done"), kind=Kind.GHOST, height=HEIGHT, key="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._count)
        row.addSpacing(SPACING)
        for part in (self.days, self.mover, self.picker, self.trash):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.mover.clicked.connect(lambda: self.moving.emit(round(self.days.value)))
        self.picker.changed.connect(self._on_band)
        self.trash.clicked.connect(self.deletion)
        self.clear.clicked.connect(self.cleared)
        self.days.changed.connect(self._on_days)

    def say(self, count: int) -> None:
        """How many are chosen."""
        text = self.tr("%n workout(s) chosen", "", count)
        self._count.setText(text)
        self.setAccessibleName(text)

    def show_legend(self, legend: Legend) -> None:
        """Offer these bands."""
        self._uses = {str(at): use for at, use in enumerate(legend.signs)}
        options = [Option("", self.tr("Change band…"))]
        options += [
            Option(key, legend.sign(use).name, legend.sign(use)) for key, use in self._uses.items()
        ]
        self.picker.set_options(options, "")

    def _on_band(self, key: str) -> None:
        if key:
            self.picker.set_value("")
            self.band.emit(self._uses[key])

    def _on_days(self, value: float) -> None:
        self.mover.setEnabled(value != 0)

    def _days_text(self, value: float) -> str:
        days = round(value)
        if days < 0:
            return self.tr("%n day(s) earlier", "", -days)
        return self.tr("%n day(s) later", "", days) if days else self.tr("same day")
