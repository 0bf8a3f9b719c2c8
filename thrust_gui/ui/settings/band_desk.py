"""Between the card of the band, the bands and the settings: what is asked for is done at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.domain.band import OwnBand, Rigging, band_name
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import ForceUnit
from thrust_gui.ui.settings.band_card import BandCard
from thrust_gui.ui.settings.band_entries import read_band, step_band
from thrust_gui.ui.settings.band_presenter import derive_band
from thrust_gui.ui.settings.calibration_desk import CalibrationDesk
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.app.bands import Bands
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.records import BandRecord
    from thrust_gui.ui.settings.band_entries import BandEntry


class BandDesk(QObject):
    """Keeps the card up to date; each change is a new value of the settings, told as such."""

    changed = Signal(object)
    """The new Settings."""
    bands_changed = Signal()
    """A band became another one; the settings may be the same."""

    def __init__(self, bands: Bands, settings: Settings) -> None:
        super().__init__()
        self._bands = bands
        self._settings = settings
        self._gone: BandRecord | None = None
        self.card = BandCard()
        self.calibration = CalibrationDesk(bands, self.card.calibration, self)
        self._wire()
        self.show()

    def set_settings(self, settings: Settings) -> None:
        """Other settings are in effect."""
        self._settings = settings
        self.show()

    def show(self, keep: BandEntry | None = None) -> None:
        """Show what is; `keep` is the field that is being typed into."""
        own = self._bands.used(self._settings)
        gone = say(band_name(self._gone)) if self._gone else ""
        props = derive_band(self._bands.all, own, self._settings)
        self.card.show_band(props, gone=gone, keep=keep)
        self.calibration.show(own, self._settings)

    def _wire(self) -> None:
        card = self.card
        card.chosen.connect(self._on_chosen)
        card.added.connect(self._on_added)
        card.deleted.connect(self._on_deleted)
        card.undone.connect(self._on_undone)
        card.named.connect(self._on_named)
        card.coloured.connect(self._on_coloured)
        card.rigged.connect(self._on_rigged)
        card.unit_chosen.connect(self._on_unit)
        self.calibration.changed.connect(self._on_calibrated)
        for entry, field in card.fields.items():
            field.typed.connect(partial(self._on_typed, entry))
            field.stepped.connect(partial(self._on_stepped, entry))
            field.left.connect(self.show)

    @property
    def _own(self) -> OwnBand:
        own = self._bands.used(self._settings)
        if own is None:
            raise LookupError("no band is in use")
        return own

    def _on_chosen(self, band_id: str) -> None:
        self._accept_all()
        self._apply(self._bands.choose(self._settings, band_id))

    def _on_added(self) -> None:
        self._accept_all()
        self._gone = None
        self._apply(self._bands.add(self._settings))

    def _on_deleted(self) -> None:
        self._accept_all()
        self._gone = self._own.band
        self._apply(self._bands.delete(self._settings, self._gone))
        self.card.undo.setFocus()

    def _on_undone(self) -> None:
        gone, self._gone = self._gone, None
        if gone is not None:
            self._apply(self._bands.restore(self._settings, gone))
            self.card.delete.setFocus()

    def _on_named(self, name: str) -> None:
        own = self._own
        self._put(replace(own, band=replace(own.band, name=name.strip())))

    def _on_coloured(self, colour: str) -> None:
        own = self._own
        self._put(replace(own, band=replace(own.band, colour=colour)))

    def _on_rigged(self, rigging: str) -> None:
        self._accept_all()
        self._put(replace(self._own, rigging=Rigging(rigging)))

    def _on_calibrated(self) -> None:
        self.show()
        self.bands_changed.emit()

    def _on_unit(self, unit: str) -> None:
        self._apply(replace(self._settings, force=ForceUnit(unit)))

    def _on_typed(self, entry: BandEntry, text: str) -> None:
        field = self.card.fields[entry]
        try:
            own = read_band(self._own, entry, text, self._settings.units)
        except Refusal as refusal:
            field.refuse(refusal.message)
        else:
            field.accept()
            self._put(own, keep=entry)

    def _on_stepped(self, entry: BandEntry, steps: int) -> None:
        self.card.fields[entry].accept()
        self._put(step_band(self._own, entry, steps, self._settings.units))

    def _put(self, own: OwnBand, keep: BandEntry | None = None) -> None:
        self._gone = None
        self._apply(self._bands.put(self._settings, own), keep)

    def _accept_all(self) -> None:
        """What stood in the fields was of another band."""
        for field in self.card.fields.values():
            field.accept()

    def _apply(self, settings: Settings, keep: BandEntry | None = None) -> None:
        changed = settings != self._settings
        self._settings = settings
        self.show(keep)
        if changed:
            self.changed.emit(settings)
        self.bands_changed.emit()
