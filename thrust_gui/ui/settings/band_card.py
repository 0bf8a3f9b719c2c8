"""The card of the band: which one is used, what it is, how it is rigged, what that comes to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.band import BandColour, Rigging
from thrust_gui.domain.units import ForceUnit
from thrust_gui.ui.figure.tints import tints
from thrust_gui.ui.settings.band_entries import BandEntry
from thrust_gui.ui.settings.band_presenter import colour_name
from thrust_gui.ui.settings.calibration_form import CalibrationForm
from thrust_gui.ui.settings.entry_field import EntryField
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.field import Field, Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.swatches import BandRow, Swatch
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from thrust_gui.ui.settings.band_presenter import BandProps, BandRowProps, UsedProps

MM_PX: Final = 0.26
"""Pixels a millimetre of a band's width in its sample."""
LONGEST_NAME: Final = 24


class BandCard(GroupCard):
    """Tells what is asked for; shows what it is given."""

    chosen = Signal(str)
    added = Signal()
    deleted = Signal()
    undone = Signal()
    named = Signal(str)
    coloured = Signal(str)
    rigged = Signal(str)
    unit_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(resets=False)
        self.set_title(self.tr("Band"))
        self._rows_shown: tuple[BandRowProps, ...] = ()
        self._rows = QWidget()
        self._rows.setAccessibleName(self.tr("Band in use"))
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self.rows: tuple[BandRow, ...] = ()
        self.hint = Label("", Role.BODY, "label", wrap=True)
        self.name = TextField(self.tr("Name"), width=184)
        self.name.setMaxLength(LONGEST_NAME)
        self.add = Button(self.tr("Add a band"), icon=Icon.PLUS)
        self.delete = Button(self.tr("Delete"), kind=Kind.GHOST, icon=Icon.TRASH)
        self.undo = Button(self.tr("Undo"), kind=Kind.GHOST, icon=Icon.UNDO)
        self.fields = {
            BandEntry.WIDTH: EntryField(self.tr("Width")),
            BandEntry.FLAT: EntryField(self.tr("Length, laid flat")),
            BandEntry.REST: EntryField(self.tr("Length, unstretched")),
            BandEntry.TOP: EntryField(self.tr("Length at the top")),
        }
        self._colour = Label("", Role.LABEL)
        self._discs = QWidget()
        self.swatches = {each: self._swatch(each) for each in BandColour}
        self.rigging = Segmented(
            [
                (Rigging.SINGLE.value, self.tr("Single")),
                (Rigging.FOLDED.value, self.tr("Folded")),
                (Rigging.FOOT_TO_FOOT.value, self.tr("Foot to foot")),
                (Rigging.ANCHORED.value, self.tr("Anchored")),
            ]
        )
        self.rigging.setAccessibleName(self.tr("Rigging"))
        self.warning = Sentence(Icon.ALERT, "alert")
        self.advice = Sentence(Icon.INFO, "label")
        self.force = Label("", Role.BUTTON, wrap=True)
        self.calibration = CalibrationForm()
        self.unit = Segmented([(each.value, each.value) for each in ForceUnit])
        self._used = QWidget()
        self._lay_out()
        self.add.clicked.connect(lambda _on=False: self.added.emit())
        self.delete.clicked.connect(lambda _on=False: self.deleted.emit())
        self.undo.clicked.connect(lambda _on=False: self.undone.emit())
        self.name.textEdited.connect(self.named)
        self.rigging.changed.connect(self.rigged)
        self.unit.changed.connect(self.unit_chosen)

    def show_band(self, props: BandProps, *, gone: str = "", keep: BandEntry | None = None) -> None:
        """Show the bands and the one in use.

        Args:
            props: what to show.
            gone: what was just deleted, which can be taken back.
            keep: the field that is being typed into.
        """
        self._show_rows(props)
        self.hint.setVisible(props.used is None)
        self.hint.setText(
            self.tr("Choose the band you train with.")
            if props.rows
            else self.tr(
                "No band yet. A loop 29 mm wide, folded once, is a usual one to begin with."
            )
        )
        self.delete.setVisible(props.used is not None)
        self.undo.setVisible(bool(gone))
        self.undo.set_name(self.tr("Undo: {band} deleted").format(band=gone))
        self._used.setVisible(props.used is not None)
        self.unit.set_value(props.force_unit)
        if props.used is not None:
            self._show_used(props.used, keep)

    def _show_rows(self, props: BandProps) -> None:
        if props.rows != self._rows_shown or not props.chosen:  # one of a group stays checked
            self._rows_shown = props.rows
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = tuple(self._row(each) for each in props.rows)
            for row in self.rows:
                self._list.addWidget(row)
        for row in self.rows:
            row.setChecked(row.key == props.chosen)
        self._rows.setVisible(bool(props.rows))

    def _show_used(self, used: UsedProps, keep: BandEntry | None) -> None:
        if self.name.text().strip() != used.name:
            self.name.setText(used.name)
        for entry, field in self.fields.items():
            field.setVisible(entry in used.entries)
            if entry in used.entries:
                field.show_entry(used.entries[entry], keep_text=entry is keep)
        self._colour.setText(self.tr("Colour: {name}").format(name=used.colour_name))
        self.swatches[used.colour].setChecked(True)
        self.rigging.set_value(used.rigging.value)
        self.warning.say(used.advice if used.warn else "")
        self.advice.say("" if used.warn else used.advice)
        self.force.setText(used.force)
        self.force.setVisible(bool(used.force))

    def _row(self, props: BandRowProps) -> BandRow:
        row = BandRow(
            props.id,
            props.name,
            props.aside,
            thickness=props.width_mm * MM_PX,
            colour=partial(self._paint_of, props.colour),
            parent=self._rows,
        )
        row.clicked.connect(lambda _on=False: self.chosen.emit(props.id))
        row.show()
        return row

    def _swatch(self, colour: BandColour) -> Swatch:
        swatch = Swatch(colour_name(colour), partial(self._paint_of, colour), self._discs)
        swatch.clicked.connect(lambda _on=False: self.coloured.emit(colour.value))
        return swatch

    def _paint_of(self, colour: BandColour) -> QColor:
        return tints(colour, dark=theme_of(self).dark).strap

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.delete)
        used = QVBoxLayout(self._used)
        used.setContentsMargins(0, 6, 0, 0)
        used.setSpacing(6)
        used.addWidget(Field(self.tr("Name"), self.name, hint=self.tr("If you like")))
        for field in self.fields.values():
            used.addWidget(field)
        used.addWidget(self._colour)
        discs = QHBoxLayout(self._discs)
        discs.setContentsMargins(0, 0, 0, 0)
        discs.setSpacing(4)
        for swatch in self.swatches.values():
            discs.addWidget(swatch)
        discs.addStretch(1)
        used.addWidget(self._discs)
        used.addSpacing(4)
        used.addWidget(Label(self.tr("Rigging"), Role.LABEL))
        used.addWidget(self.rigging)
        used.addWidget(self.warning)
        used.addWidget(self.advice)
        used.addWidget(self.force)
        used.addWidget(self.calibration)
        used.addWidget(Field(self.tr("Forces in"), self.unit))
        for part in (self.hint, self._rows):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self._used)
