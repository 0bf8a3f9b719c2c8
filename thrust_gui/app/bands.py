"""The lifter's own bands: kept in the log; the plan names the one in use and its rigging."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.calibration import Point, calibrate
from thrust_gui.domain.band.kinds import STANDARD_LOOP_MM, Rigging
from thrust_gui.domain.band.own import OwnBand
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Variation
from thrust_gui.domain.records import BandRecord, CalibrationRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.band.work import Pull
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.records import SetRecord

SUGGESTED_MM: Final = 29
"""The width suggested to those who have no band yet; folded once."""
THRUSTS: Final = frozenset({Variation.BANDED_HIP_THRUST, Variation.SINGLE_LEG})
"""Movements in which the band lies from heels to hips as the figure has it."""


PATIENCE_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Found:
    """Bands as the log has them.

    Attributes:
        bands: oldest first.
        changes: how many changes of ours are among them; None where some may not be.
        calibrations: oldest first.
    """

    bands: tuple[BandRecord, ...]
    changes: int | None = None
    calibrations: tuple[CalibrationRecord, ...] = ()


class Bands:
    """Knows the bands once they were read; each change is written, and counts at once.

    Reading may happen on any thread, everything else belongs to the interface's.
    """

    def __init__(self, log: Log, clock: Clock, new_id: Callable[[], str]) -> None:
        self._log = log
        self._clock = clock
        self._new_id = new_id
        self._found: tuple[BandRecord, ...] = ()
        self._measured: tuple[CalibrationRecord, ...] = ()
        self._mine: dict[str, BandRecord | None] = {}
        self._mine_measured: dict[str, CalibrationRecord | None] = {}
        self._changes = 0
        self._settings: Settings | None = None

    @property
    def all(self) -> tuple[BandRecord, ...]:
        """The bands, oldest first."""
        known: dict[str, BandRecord | None] = {each.id: each for each in self._found}
        known |= self._mine
        return tuple(band for _, band in sorted(known.items()) if band is not None)

    def read(self) -> Found:
        """What the log has; what waits to be written is waited for, but not for long."""
        changes = self._changes
        written = self._log.flush(PATIENCE_S)
        return Found(self._log.bands(), changes if written else None, self._log.calibrations())

    def take(self, found: Found) -> None:
        """Know what was read; what was changed since, or could not be written, goes first."""
        self._found, self._measured = found.bands, found.calibrations
        if found.changes == self._changes:
            self._mine.clear()
            self._mine_measured.clear()

    def calibrations(self, band_id: str) -> tuple[CalibrationRecord, ...]:
        """Those of a band, newest first: the first counts."""
        known: dict[str, CalibrationRecord | None] = {each.id: each for each in self._measured}
        known |= self._mine_measured
        mine = [each for each in known.values() if each is not None and each.band == band_id]
        return tuple(sorted(mine, key=lambda each: (each.made_at, each.id), reverse=True))

    def calibration(self, band_id: str) -> CalibrationRecord | None:
        """The one of a band that counts; None where its force is estimated."""
        return next(iter(self.calibrations(band_id)), None)

    def measure(self, band: BandRecord, points: Sequence[Point]) -> CalibrationRecord:
        """A new calibration of a band, which counts from now on. Past sets keep what they have.

        Raises:
            Refusal: too few points, or points that cannot be; nothing is changed.
        """
        elastic = calibrate(band.flat_length_mm or STANDARD_LOOP_MM, points)
        record = CalibrationRecord(
            id=self._new_id(),
            band=band.id,
            made_at=self._clock.utc_ms(),
            f100_n=elastic.f100,
            points=tuple((point.length_mm, point.force_n) for point in points),
        )
        self._remember(record.id, record)
        self._log.save_calibration(record)
        return record

    def mark(self, record: CalibrationRecord, *, deleted: bool) -> None:
        """Go without a calibration: the one before counts again, or the estimate. Or undo that."""
        self._remember(record.id, None if deleted else record)
        self._log.mark_calibration(record.id, deleted=deleted)

    def use(self, settings: Settings) -> OwnBand | None:
        """Go by these settings: the band that their plan names, as it is rigged, if any."""
        self._settings = settings
        return self.used(settings)

    def pull_in(self, plan: Plan) -> Pull | None:
        """What the band of a plan pulls with on the lifter's body; None where that is not known."""
        settings = self._settings
        if settings is None or plan.variation not in THRUSTS:
            return None
        own = self.used(replace(settings, plan=plan))
        if own is None:
            return None
        return own.pull(Body(settings.height_cm / 100, settings.bench_cm / 100))

    def used(self, settings: Settings) -> OwnBand | None:
        """The band that the plan names, as it is rigged; None without one."""
        plan = settings.plan
        band = next((each for each in self.all if each.id == plan.band), None)
        if band is None:
            return None
        rigging = Rigging.of(plan.rigging) or Rigging.of(band.rigging) or Rigging.FOLDED
        return self._owned(band, rigging, settings)

    def riggings(self, settings: Settings) -> tuple[OwnBand, ...]:
        """Every band in every way it can be rigged now; anchored only that which is."""
        used = self.used(settings)
        return tuple(
            self._owned(band, rigging, settings)
            for band in self.all
            for rigging in Rigging
            if rigging is not Rigging.ANCHORED
            or (used is not None and used.band == band and used.rigging is rigging)
        )

    def _owned(self, band: BandRecord, rigging: Rigging, settings: Settings) -> OwnBand:
        return OwnBand(
            band,
            rigging,
            settings.anchored_rest_mm,
            settings.anchored_top_mm,
            self.calibration(band.id),
        )

    def add(self, settings: Settings) -> Settings:
        """A new band, from now on in use: the suggested one, to be changed."""
        rigging = Rigging.FOLDED
        band = BandRecord(
            id=self._new_id(),
            name="",
            width_mm=SUGGESTED_MM,
            flat_length_mm=STANDARD_LOOP_MM,
            rigging=rigging.value,
        )
        return self.put(settings, OwnBand(band, rigging))

    def put(self, settings: Settings, own: OwnBand) -> Settings:
        """The band in use, changed; it remembers its rigging."""
        band = replace(own.band, rigging=own.rigging.value)
        if band not in self.all:
            self._change(band.id, band)
            self._log.save_band(band)
        return replace(
            settings,
            plan=replace(settings.plan, band=band.id, rigging=own.rigging.value),
            anchored_rest_mm=own.rest_mm,
            anchored_top_mm=own.top_mm,
        )

    def choose(self, settings: Settings, band_id: str) -> Settings:
        """Another band, rigged as it was last; none where the id is none of ours."""
        band = next((each for each in self.all if each.id == band_id), None)
        if band is None:
            return replace(settings, plan=replace(settings.plan, band=None, rigging=None))
        rigging = Rigging.of(band.rigging) or Rigging.FOLDED
        plan = replace(settings.plan, band=band.id, rigging=rigging.value)
        return replace(settings, plan=plan)

    def delete(self, settings: Settings, band: BandRecord) -> Settings:
        """Without a band; the newest of the others takes its place. Sets keep naming it."""
        self._change(band.id, None)
        self._log.mark_band(band.id, deleted=True)
        if settings.plan.band != band.id:
            return settings
        others = self.all
        return self.choose(settings, others[-1].id if others else "")

    def restore(self, settings: Settings, band: BandRecord) -> Settings:
        """Take the deletion back; the band is in use."""
        self._change(band.id, band)
        self._log.mark_band(band.id, deleted=False)
        return self.choose(settings, band.id)

    def _remember(self, calibration_id: str, record: CalibrationRecord | None) -> None:
        self._mine_measured[calibration_id] = record
        self._changes += 1

    def _change(self, band_id: str, band: BandRecord | None) -> None:
        self._mine[band_id] = band
        self._changes += 1


def with_pull(record: SetRecord, pull: Pull | None) -> SetRecord:
    """A set with rest length, peak force and impulse; without those that are not known."""
    if pull is None:
        return record
    record = replace(
        record,
        rest_length_mm=round(pull.stretch.rest_m * 1000),
        calibration=pull.calibration,
    )
    try:
        peak, impulse = pull.peak.value, pull.impulse(record.reps)
    except Refusal:  # stretched beyond what is known: said in Settings, not guessed here
        return record
    return replace(record, peak_force_n=peak, impulse_ns=impulse if record.reps else None)
