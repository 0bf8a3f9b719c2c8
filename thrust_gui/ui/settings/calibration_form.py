"""Measuring a band with a luggage scale: where its force comes from, and points to be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from thrust_gui.ui.settings.calibration_presenter import CalibrationProps, Typed

FEWEST: Final = 2
MOST: Final = 6
FIELD: Final = 112


class CalibrationForm(QWidget):
    """Tells what is typed and pressed; shows what it is given."""

    edited = Signal()
    used = Signal()
    removed = Signal()
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = Label("", Role.CAPTION, "label", wrap=True)
        self.measure = Button(self.tr("Measure it"))
        self.remove = Button(self.tr("Go without"), kind=Kind.GHOST)
        self.undo = Button(self.tr("Undo"), kind=Kind.GHOST, icon=Icon.UNDO)
        self.earlier = Label("", Role.CAPTION, "label", wrap=True)
        self.points: list[tuple[TextField, TextField]] = []
        self._labels: list[Label] = []
        self.result = Label("", Role.BUTTON, wrap=True)
        self.wrong = Sentence(Icon.ALERT, "alert")
        self.add = Button(self.tr("Add a point"), kind=Kind.GHOST, icon=Icon.PLUS)
        self.use = Button(self.tr("Use it"))
        self.cancel = Button(self.tr("Cancel"), kind=Kind.GHOST)
        self._length, self._force = (Label("", Role.CAPTION, "label") for _ in range(2))
        self._form = QWidget()
        self._grid = QGridLayout()
        self._lay_out()
        self.measure.clicked.connect(lambda _on=False: self.open())
        self.cancel.clicked.connect(lambda _on=False: self.fold())
        self.add.clicked.connect(lambda _on=False: self._add_point(focus=True))
        self.use.clicked.connect(lambda _on=False: self.used.emit())
        self.remove.clicked.connect(lambda _on=False: self.removed.emit())
        self.undo.clicked.connect(lambda _on=False: self.undone.emit())
        self.fold(focus=False)

    @property
    def typed(self) -> tuple[Typed, ...]:
        """What stands in the fields."""
        return tuple((length.text(), force.text()) for length, force in self.points)

    @property
    def is_open(self) -> bool:
        """Whether points are being typed."""
        return not self._form.isHidden()

    def open(self) -> None:
        """Ask for points, from none."""
        for length, force in self.points:
            length.clear()
            force.clear()
        self._form.show()
        self.measure.hide()
        self.edited.emit()
        self.points[0][0].setFocus()

    def fold(self, *, focus: bool = True) -> None:
        """Put the points away."""
        self._form.hide()
        self.measure.show()
        if focus:
            self.measure.setFocus()

    def show_props(self, props: CalibrationProps, *, undo: str = "") -> None:
        """Show where the force comes from; `undo` is what can be taken back."""
        self.status.setText(props.status)
        before = [self.tr("Before: {what}").format(what=each) for each in props.earlier]
        self.earlier.setText("\n".join(before))
        self.earlier.setVisible(bool(props.earlier))
        self.remove.setVisible(props.measured)
        self.remove.set_name(self.tr("Go without this calibration"))
        self.undo.setVisible(bool(undo))
        self.undo.set_name(self.tr("Undo: {what}").format(what=undo))
        self.measure.set_text(self.tr("Measure again") if props.measured else self.tr("Measure it"))
        self._length.setText(self.tr("Length, {unit}").format(unit=props.length_unit))
        self._force.setText(self.tr("Scale, {unit}").format(unit=props.force_unit))

    def show_result(self, result: str, wrong: str = "") -> None:
        """Say what the points come to, or what is wrong with them."""
        self.result.setText(result)
        self.result.setVisible(bool(result))
        self.wrong.say(wrong)
        self.use.setEnabled(bool(result))

    def _add_point(self, *, focus: bool = False) -> None:
        number = len(self.points) + 1
        title = Label(self.tr("Point {number}").format(number=number), Role.LABEL)
        names = (self.tr("Point {number}: length"), self.tr("Point {number}: what the scale shows"))
        length, force = (TextField(name.format(number=number), width=FIELD) for name in names)
        for column, part in enumerate((title, length, force)):
            self._grid.addWidget(part, number, column)
        for field in (length, force):
            field.textEdited.connect(self.edited)
        self._labels.append(title)
        before = self.points[-1][1] if self.points else self.measure
        self.setTabOrder(before, length)
        self.setTabOrder(length, force)
        self.setTabOrder(force, self.add)
        self.points.append((length, force))
        self.add.setEnabled(number < MOST)
        if focus:
            length.setFocus()

    def _lay_out(self) -> None:
        how = self.tr(
            "Open the loop, not folded. Pull it with a luggage scale to two lengths or more, well "
            "apart; note each length from fold to fold, and what the scale shows."
        )
        self._grid.addWidget(self._length, 0, 1)
        self._grid.addWidget(self._force, 0, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        adding, ending = QHBoxLayout(), QHBoxLayout()
        adding.addStretch(1)
        adding.addWidget(self.add)
        ending.addStretch(1)
        ending.addWidget(self.cancel)
        ending.addWidget(self.use)
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(Label(how, Role.CAPTION, "label", wrap=True))
        inside.addLayout(self._grid)
        inside.addLayout(adding)
        inside.addWidget(self.result)
        inside.addWidget(self.wrong)
        inside.addLayout(ending)
        buttons = QHBoxLayout()
        for button in (self.measure, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Calibration"), Role.LABEL))
        column.addWidget(self.status)
        column.addWidget(self.earlier)
        column.addWidget(self._form)
        column.addLayout(buttons)
        for _ in range(FEWEST):
            self._add_point()
