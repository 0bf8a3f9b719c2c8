"""What is logged: workouts, their sets, and each repetition."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from thrust_gui.domain.plan import Pacing, Variation

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.domain.tempo import Tempo


@dataclass(frozen=True, slots=True, kw_only=True)
class RepRecord:
    """One repetition. Times in milliseconds; `complete` once its lower has ended."""

    ordinal: int
    lift_ms: int
    hold_ms: int
    lower_ms: int
    bottom_ms: int
    complete: bool

    @property
    def tension_ms(self) -> int:
        """Time under tension: lift, hold and lower."""
        return self.lift_ms + self.hold_ms + self.lower_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRecord:
    """One set as it was done.

    Attributes:
        id: UUIDv7.
        ordinal: place in its workout, from 1.
        band: id of a BandRecord, or None.
        rest_length_mm: unstretched length of the band as rigged, or None where not measured.
        calibration: id of the calibration the forces come from, or None.
        tempo: None where nobody knows it, as of sets from other programs.
        target_reps: 0 where none was planned, or nobody knows.
        completed_reps: as counted, or as corrected by hand.
        effort: RPE 1-10 in half steps, or None where not rated.
        peak_force_n: newtons, estimated; None where the band is unknown.
        tut_ms: time under tension; 0 where nobody measured it (see `timed`).
        hold_ms: time held at the top; 0 likewise.
        impulse_ns: newton seconds, estimated; None where the band is unknown.
        started_at: UTC milliseconds since 1970.
        pacing: whether the metronome led, so that the times are the plan's, or they were measured.
        late_ms: by how much the latest picture came late, milliseconds; None where nobody watched.
        gap_ms: the longest time without sound that should have been there, likewise.
        reps: the repetitions in order; may be empty for imported sets.
    """

    id: str
    ordinal: int
    tempo: Tempo | None
    target_reps: int
    completed_reps: int
    tut_ms: int
    hold_ms: int
    started_at: int
    variation: str = Variation.BANDED_HIP_THRUST.value
    band: str | None = None
    rigging: str | None = None
    rest_length_mm: int | None = None
    calibration: str | None = None
    effort: float | None = None
    peak_force_n: float | None = None
    impulse_ns: float | None = None
    note: str = ""
    pacing: Pacing = Pacing.METRONOME
    late_ms: float | None = None
    gap_ms: float | None = None
    reps: tuple[RepRecord, ...] = ()

    @property
    def timed(self) -> bool:
        """Whether its times are known: a repetition takes at least the second of its lift."""
        return self.tut_ms > 0 or not self.completed_reps


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutRecord:
    """One workout. It belongs to the local date on which it began; time-zone changes never move it.

    Attributes:
        id: UUIDv7.
        started_at: UTC milliseconds since 1970.
        utc_offset_min: the local offset from UTC when it began, minutes.
        local_date: the local calendar date on which it began.
        plan: id of the plan it followed, or None.
        sets: in order.
    """

    id: str
    started_at: int
    utc_offset_min: int
    local_date: date
    plan: str | None = None
    note: str = ""
    sets: tuple[SetRecord, ...] = ()

    @property
    def reps(self) -> int:
        """Complete repetitions; a workout with at least one is a session."""
        return sum(each.completed_reps for each in self.sets)

    @property
    def tut_ms(self) -> int:
        """Time under tension."""
        return sum(each.tut_ms for each in self.sets)

    @property
    def timed(self) -> bool:
        """Whether the times of its sets are known, or it has none."""
        return self.tut_ms > 0 or not self.reps

    @property
    def effort(self) -> float | None:
        """The mean effort of its rated sets, RPE to the nearest half; None where none was rated."""
        rated = [each.effort for each in self.sets if each.effort is not None]
        return int(2 * sum(rated) / len(rated) + 0.5) / 2 if rated else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BandRecord:
    """A band the lifter owns. Width and flat length in millimetres; its colour is only a label."""

    id: str
    name: str
    width_mm: int
    flat_length_mm: int | None = None
    colour: str = ""
    rigging: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationRecord:
    """A band as it was measured once. It is never changed: measuring again makes another.

    Attributes:
        id: UUIDv7; sets whose forces come from it name it.
        band: id of the BandRecord.
        made_at: UTC milliseconds since 1970; of a band's calibrations the newest counts.
        f100_n: its force at twice its rest length, newtons, as fitted to the points.
        points: lengths in millimetres, from fold to fold, and the newtons a scale showed at them.
    """

    id: str
    band: str
    made_at: int
    f100_n: float
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContents:
    """A whole log as a value: what an export writes and an import reads."""

    bands: tuple[BandRecord, ...] = ()
    workouts: tuple[WorkoutRecord, ...] = field(default=())
    calibrations: tuple[CalibrationRecord, ...] = ()
