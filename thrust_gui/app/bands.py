"""The lifter's own bands: kept in the log; the plan names the one in use and its rigging."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.kinds import STANDARD_LOOP_MM, Rigging
from thrust_gui.domain.band.own import OwnBand
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Variation
from thrust_gui.domain.records import BandRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.ports import Log
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
    """

    bands: tuple[BandRecord, ...]
    changes: int | None = None


class Bands:
    """Knows the bands once they were read; each change is written, and counts at once.

    Reading may happen on any thread, everything else belongs to the interface's.
    """

    def __init__(self, log: Log, new_id: Callable[[], str]) -> None:
        self._log = log
        self._new_id = new_id
        self._found: tuple[BandRecord, ...] = ()
        self._mine: dict[str, BandRecord | None] = {}
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
        return Found(self._log.bands(), changes if written else None)

    def take(self, found: Found) -> None:
        """Know what was read; what was changed since, or could not be written, goes first."""
        self._found = found.bands
        if found.changes == self._changes:
            self._mine.clear()

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
        return OwnBand(band, rigging, settings.anchored_rest_mm, settings.anchored_top_mm)

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

    def _change(self, band_id: str, band: BandRecord | None) -> None:
        self._mine[band_id] = band
        self._changes += 1


def with_pull(record: SetRecord, pull: Pull | None) -> SetRecord:
    """A set with rest length, peak force and impulse; without those that are not known."""
    if pull is None:
        return record
    record = replace(record, rest_length_mm=round(pull.stretch.rest_m * 1000))
    try:
        peak, impulse = pull.peak.value, pull.impulse(record.reps)
    except Refusal:  # stretched beyond what is known: said in Settings, not guessed here
        return record
    return replace(record, peak_force_n=peak, impulse_ns=impulse if record.reps else None)
