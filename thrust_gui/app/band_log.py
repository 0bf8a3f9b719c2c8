"""What the log offers of bands: a part of the port `Log`, small enough to be wanted alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from thrust_gui.domain.records import BandRecord, CalibrationRecord


class BandLog(Protocol):
    """Bands and their calibrations. Writes are queued; see `app.ports.Log`."""

    def save_band(self, band: BandRecord) -> None:
        """Insert or replace a band."""
        ...

    def mark_band(self, band_id: str, *, deleted: bool) -> None:
        """Delete a band, or take that back; the sets it was used in keep naming it."""
        ...

    def save_calibration(self, record: CalibrationRecord) -> None:
        """Insert or replace a calibration of a band."""
        ...

    def mark_calibration(self, calibration_id: str, *, deleted: bool) -> None:
        """Delete a calibration, or take that back; the sets it was used in keep naming it."""
        ...

    def bands(self) -> tuple[BandRecord, ...]:
        """The lifter's bands, oldest first."""
        ...

    def calibrations(self) -> tuple[CalibrationRecord, ...]:
        """Calibrations of bands, oldest first."""
        ...
