"""The part of the log that keeps bands and their calibrations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from thrust_gui.store.change import MarkBand, MarkCalibration, SaveBand, SaveCalibration

if TYPE_CHECKING:
    from thrust_gui.domain.records import BandRecord, CalibrationRecord
    from thrust_gui.store.change import Change
    from thrust_gui.store.engine import Engine


class BandsInLog(ABC):
    """`app.band_log.BandLog`, over whatever carries out changes and answers questions."""

    def save_band(self, band: BandRecord) -> None:
        """Insert or replace a band."""
        self._put(SaveBand(band))

    def mark_band(self, band_id: str, *, deleted: bool) -> None:
        """Delete a band, or take that back; the sets it was used in keep naming it."""
        self._put(MarkBand(band_id, deleted))

    def save_calibration(self, record: CalibrationRecord) -> None:
        """Insert or replace a calibration of a band."""
        self._put(SaveCalibration(record))

    def mark_calibration(self, calibration_id: str, *, deleted: bool) -> None:
        """Delete a calibration, or take that back; the sets it was used in keep naming it."""
        self._put(MarkCalibration(calibration_id, deleted))

    def bands(self) -> tuple[BandRecord, ...]:
        """The lifter's bands, oldest first."""
        return self._engine().reader.bands()

    def calibrations(self) -> tuple[CalibrationRecord, ...]:
        """Calibrations of bands, oldest first."""
        return self._engine().reader.calibrations()

    @abstractmethod
    def _put(self, change: Change) -> None:
        """Queue a change."""

    @abstractmethod
    def _engine(self) -> Engine:
        """What reads."""
