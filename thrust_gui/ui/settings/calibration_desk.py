"""Between the form of a calibration and the bands: what is measured counts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.domain.message import Refusal
from thrust_gui.ui.settings.calibration_presenter import derive_calibration, preview, read_points
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.app.bands import Bands
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.records import CalibrationRecord
    from thrust_gui.ui.settings.calibration_form import CalibrationForm


class CalibrationDesk(QObject):
    """Measures the band in use, and takes back the last that was done to its calibrations."""

    changed = Signal()
    """Another calibration counts, or none."""

    def __init__(self, bands: Bands, form: CalibrationForm, parent: QObject) -> None:
        super().__init__(parent)
        self._bands = bands
        self._form = form
        self._own: OwnBand | None = None
        self._settings: Settings | None = None
        self._last: tuple[CalibrationRecord, bool] | None = None
        form.edited.connect(self._on_edited)
        form.used.connect(self._on_used)
        form.removed.connect(self._on_removed)
        form.undone.connect(self._on_undone)

    def show(self, own: OwnBand | None, settings: Settings) -> None:
        """Show the band in use; points that were typed for another one are put away."""
        other = self._own is not None and (own is None or own.band.id != self._own.band.id)
        self._own, self._settings = own, settings
        if other:
            self._last = None
            if self._form.is_open:
                self._form.fold(focus=False)
        if own is None:
            return
        records = self._bands.calibrations(own.band.id)
        undo = ""
        if self._last is not None:
            undo = self.tr("measured") if self._last[1] else self.tr("gone without")
        self._form.show_props(derive_calibration(records, settings), undo=undo)
        if self._form.is_open:
            self._on_edited()

    def _on_edited(self) -> None:
        own, settings = self._own, self._settings
        if own is None or settings is None:
            return
        typed = self._form.typed
        try:
            self._form.show_result(preview(own, read_points(typed, settings), settings))
        except Refusal as refused:
            begun = any(text.strip() for each in typed for text in each)
            self._form.show_result("", say(refused.message) if begun else "")

    def _on_used(self) -> None:
        own, settings = self._own, self._settings
        if own is None or settings is None:
            return
        try:
            made = self._bands.measure(own.band, read_points(self._form.typed, settings))
        except Refusal as refused:
            self._form.show_result("", say(refused.message))
            return
        self._last = made, True
        self._form.fold()
        self.changed.emit()

    def _on_removed(self) -> None:
        if self._own is not None and self._own.calibration is not None:
            gone = self._own.calibration
            self._bands.mark(gone, deleted=True)
            self._last = gone, False
            self.changed.emit()
            self._form.undo.setFocus()

    def _on_undone(self) -> None:
        if self._last is not None:
            record, made = self._last
            self._last = None
            self._bands.mark(record, deleted=made)
            self.changed.emit()
            self._form.measure.setFocus()
