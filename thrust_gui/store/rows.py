"""Records as rows, and rows as records."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Final

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.tempo import Tempo

NO_TEMPO: Final = ""
"""In the column of tempos: nobody knows it."""

Row = tuple[Any, ...]

WORKOUT: Final = ("id", "started_at", "utc_offset_min", "local_date", "plan", "note")
SET: Final = (
    "id",
    "workout",
    "ordinal",
    "variation",
    "band",
    "rigging",
    "rest_length_mm",
    "calibration",
    "tempo",
    "target_reps",
    "completed_reps",
    "effort",
    "peak_force_n",
    "tut_ms",
    "hold_ms",
    "impulse_ns",
    "started_at",
    "note",
    "pacing",
    "late_ms",
    "gap_ms",
)
REP: Final = ("set_entry", "ordinal", "lift_ms", "hold_ms", "lower_ms", "bottom_ms", "complete")
BAND: Final = ("id", "name", "width_mm", "flat_length_mm", "colour", "rigging")
CALIBRATION: Final = ("id", "band", "made_at", "f100_n", "points")


def workout_row(record: WorkoutRecord) -> Row:
    """A workout's own row, in the order of WORKOUT."""
    return (
        record.id,
        record.started_at,
        record.utc_offset_min,
        record.local_date.isoformat(),
        record.plan,
        record.note,
    )


def workout_of(row: Row, sets: tuple[SetRecord, ...]) -> WorkoutRecord:
    """The workout of a row and its sets."""
    (row_id, started_at, utc_offset_min, local_date, plan, note) = row
    return WorkoutRecord(
        id=row_id,
        started_at=started_at,
        utc_offset_min=utc_offset_min,
        local_date=date.fromisoformat(local_date),
        plan=plan,
        note=note,
        sets=sets,
    )


def set_row(workout_id: str, record: SetRecord) -> Row:
    """A set's own row, in the order of SET."""
    return (
        record.id,
        workout_id,
        record.ordinal,
        record.variation,
        record.band,
        record.rigging,
        record.rest_length_mm,
        record.calibration,
        NO_TEMPO if record.tempo is None else str(record.tempo),
        record.target_reps,
        record.completed_reps,
        record.effort,
        record.peak_force_n,
        record.tut_ms,
        record.hold_ms,
        record.impulse_ns,
        record.started_at,
        record.note,
        record.pacing.value,
        record.late_ms,
        record.gap_ms,
    )


def set_of(row: Row, reps: tuple[RepRecord, ...] = ()) -> SetRecord:
    """The set of a row and its repetitions."""
    (row_id, _, ordinal, variation, band, rigging, rest_length_mm, calibration, tempo, *rest) = row
    target, completed, effort, peak_force_n, tut_ms, hold_ms, impulse_ns, started_at, *rest = rest
    note, pacing, late_ms, gap_ms = rest
    return SetRecord(
        id=row_id,
        ordinal=ordinal,
        variation=variation,
        band=band,
        rigging=rigging,
        rest_length_mm=rest_length_mm,
        calibration=calibration,
        tempo=None if tempo == NO_TEMPO else Tempo.parse(tempo),
        target_reps=target,
        completed_reps=completed,
        effort=effort,
        peak_force_n=peak_force_n,
        tut_ms=tut_ms,
        hold_ms=hold_ms,
        impulse_ns=impulse_ns,
        started_at=started_at,
        note=note,
        pacing=Pacing(pacing),
        late_ms=late_ms,
        gap_ms=gap_ms,
        reps=reps,
    )


def rep_row(set_id: str, record: RepRecord) -> Row:
    """A repetition's row, in the order of REP."""
    return (
        set_id,
        record.ordinal,
        record.lift_ms,
        record.hold_ms,
        record.lower_ms,
        record.bottom_ms,
        int(record.complete),
    )


def rep_of(row: Row) -> RepRecord:
    """The repetition of a row."""
    (_, ordinal, lift_ms, hold_ms, lower_ms, bottom_ms, complete) = row
    return RepRecord(
        ordinal=ordinal,
        lift_ms=lift_ms,
        hold_ms=hold_ms,
        lower_ms=lower_ms,
        bottom_ms=bottom_ms,
        complete=bool(complete),
    )


def band_row(record: BandRecord) -> Row:
    """A band's row, in the order of BAND."""
    return (
        record.id,
        record.name,
        record.width_mm,
        record.flat_length_mm,
        record.colour,
        record.rigging,
    )


def band_of(row: Row) -> BandRecord:
    """The band of a row."""
    (row_id, name, width_mm, flat_length_mm, colour, rigging) = row
    return BandRecord(
        id=row_id,
        name=name,
        width_mm=width_mm,
        flat_length_mm=flat_length_mm,
        colour=colour,
        rigging=rigging,
    )


def calibration_row(record: CalibrationRecord) -> Row:
    """A calibration's row, in the order of CALIBRATION; its points are JSON."""
    return (
        record.id,
        record.band,
        record.made_at,
        record.f100_n,
        json.dumps(record.points, separators=(",", ":")),
    )


def calibration_of(row: Row) -> CalibrationRecord:
    """The calibration of a row."""
    (row_id, band, made_at, f100_n, points) = row
    return CalibrationRecord(
        id=row_id,
        band=band,
        made_at=made_at,
        f100_n=f100_n,
        points=tuple((length, force) for length, force in json.loads(points)),
    )
