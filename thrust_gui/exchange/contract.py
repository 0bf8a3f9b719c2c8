"""Version 1 of our JSON: records as objects in the contract's order, and objects as records.

What is not in the contract (a note, a rest length, …) is written only where it holds something.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.exchange.fields import Fields
from thrust_gui.exchange.instants import EPOCH, instant_text

if TYPE_CHECKING:
    from collections.abc import Callable

FORMAT: Final = "thrust-log"
VERSION: Final = 1

TIMES: Final = 10_000
MOST_REPS: Final = 1000
DAY_MS: Final = 86_400_000
HOUR_MS: Final = 3_600_000
OFFSET_MIN: Final = 18 * 60
LEAST_N: Final = 0.1
MOST_N: Final = 20_000
MOST_NS: Final = 1e9
MOST_MM: Final = 10_000
NAME: Final = 64
NOTE: Final = 10_000
EFFORT: Final = (1, 10)

WRONG_DAY: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is not the day on which {started_at} fell there."
)
REP_TWICE: Final = QT_TRANSLATE_NOOP("messages", "{place}: repetition {ordinal} is there twice.")


def workout_object(workout: WorkoutRecord) -> dict[str, Any]:
    """A workout with its sets and repetitions."""
    return {
        "id": workout.id,
        "started_at": instant_text(workout.started_at),
        "utc_offset_min": workout.utc_offset_min,
        "local_date": workout.local_date.isoformat(),
        "note": workout.note,
        **_held(plan=workout.plan),
        "sets": [_set_object(each) for each in workout.sets],
    }


def band_object(band: BandRecord) -> dict[str, Any]:
    """A band."""
    return {
        "id": band.id,
        "name": band.name,
        "width_mm": band.width_mm,
        "flat_length_mm": band.flat_length_mm,
        "colour": band.colour,
        "rigging": band.rigging,
    }


def workout_of(value: object, place: str) -> WorkoutRecord:
    """The workout of an object.

    Raises:
        Refusal: it holds something that no workout can; says where and what.
    """
    fields = Fields(value, place)
    workout = WorkoutRecord(
        id=fields.id("id"),
        started_at=fields.instant("started_at"),
        utc_offset_min=fields.whole("utc_offset_min", -OFFSET_MIN, OFFSET_MIN),
        local_date=fields.day("local_date"),
        plan=_maybe(fields, "plan", fields.id),
        note=fields.text("note", 0, NOTE) if fields.has("note") else "",
        sets=tuple(_set_of(each, where) for each, where in fields.items("sets")),
    )
    check_day(workout, fields.place("local_date"))
    return workout


def check_day(workout: WorkoutRecord, place: str) -> None:
    """The local date has to be that of the start; at midnight the two may be read apart.

    Raises:
        Refusal: it is another.
    """
    local = EPOCH + timedelta(milliseconds=workout.started_at, minutes=workout.utc_offset_min)
    if abs((local.date() - workout.local_date).days) > 1:
        raise Refusal(
            WRONG_DAY,
            place=place,
            value=workout.local_date.isoformat(),
            started_at=instant_text(workout.started_at),
        )


def band_of(value: object, place: str) -> BandRecord:
    """The band of an object.

    Raises:
        Refusal: it holds something that no band can; says where and what.
    """
    fields = Fields(value, place)
    return BandRecord(
        id=fields.id("id"),
        name=fields.text("name", 0, NOTE),
        width_mm=fields.whole("width_mm", 1, MOST_MM),
        flat_length_mm=_maybe_whole(fields, "flat_length_mm"),
        colour=fields.text("colour", 0, NAME) if fields.has("colour") else "",
        rigging=_maybe_name(fields, "rigging"),
    )


def calibration_object(record: CalibrationRecord) -> dict[str, Any]:
    """A calibration of a band."""
    return {
        "id": record.id,
        "band": record.band,
        "made_at": instant_text(record.made_at),
        "f100_n": record.f100_n,
        "points": [{"length_mm": length, "force_n": force} for length, force in record.points],
    }


def calibration_of(value: object, place: str) -> CalibrationRecord:
    """The calibration of an object.

    Raises:
        Refusal: it holds something that no calibration can; says where and what.
    """
    fields = Fields(value, place)
    return CalibrationRecord(
        id=fields.id("id"),
        band=fields.id("band"),
        made_at=fields.instant("made_at"),
        f100_n=fields.number("f100_n", LEAST_N, MOST_N),
        points=tuple(_point_of(each, where) for each, where in fields.items("points")),
    )


def _point_of(value: object, place: str) -> tuple[float, float]:
    fields = Fields(value, place)
    return fields.number("length_mm", 1, MOST_MM), fields.number("force_n", 0, MOST_N)


def _set_object(record: SetRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "ordinal": record.ordinal,
        "variation": record.variation,
        "band": record.band,
        "rigging": record.rigging,
        "tempo": None if record.tempo is None else str(record.tempo),
        "target_reps": record.target_reps,
        "completed_reps": record.completed_reps,
        "effort": record.effort,
        "tut_ms": record.tut_ms,
        "hold_ms": record.hold_ms,
        "peak_force_n": record.peak_force_n,
        "started_at": instant_text(record.started_at),
        **_held(
            note=record.note or None,
            rest_length_mm=record.rest_length_mm,
            calibration=record.calibration,
            impulse_ns=record.impulse_ns,
            pacing=record.pacing.value if record.pacing is not Pacing.METRONOME else None,
            late_ms=record.late_ms,
            gap_ms=record.gap_ms,
        ),
        "reps": [_rep_object(each) for each in record.reps],
    }


def _rep_object(rep: RepRecord) -> dict[str, Any]:
    return {
        "ordinal": rep.ordinal,
        "lift_ms": rep.lift_ms,
        "hold_ms": rep.hold_ms,
        "lower_ms": rep.lower_ms,
        "bottom_ms": rep.bottom_ms,
        "complete": rep.complete,
    }


def _held(**values: object) -> dict[str, object]:
    return {key: value for key, value in values.items() if value is not None}


def _set_of(value: object, place: str) -> SetRecord:
    fields = Fields(value, place)
    has = fields.has
    record = SetRecord(
        id=fields.id("id"),
        ordinal=fields.whole("ordinal", 1, MOST_REPS),
        variation=fields.text("variation", 1, NAME),
        band=_maybe(fields, "band", fields.id),
        rigging=_maybe_name(fields, "rigging"),
        rest_length_mm=_maybe_whole(fields, "rest_length_mm"),
        calibration=_maybe(fields, "calibration", fields.id),
        tempo=None if fields.null("tempo") else fields.tempo("tempo"),
        target_reps=fields.whole("target_reps", 0, MOST_REPS),
        completed_reps=fields.whole("completed_reps", 0, MOST_REPS),
        effort=fields.halves("effort", *EFFORT) if has("effort") else None,
        peak_force_n=fields.number("peak_force_n", 0, MOST_N) if has("peak_force_n") else None,
        tut_ms=fields.whole("tut_ms", 0, DAY_MS),
        hold_ms=fields.whole("hold_ms", 0, DAY_MS),
        impulse_ns=fields.number("impulse_ns", 0, MOST_NS) if has("impulse_ns") else None,
        started_at=fields.instant("started_at"),
        note=fields.text("note", 0, NOTE) if has("note") else "",
        pacing=fields.choice("pacing", Pacing) if has("pacing") else Pacing.METRONOME,
        late_ms=fields.number("late_ms", 0, DAY_MS) if has("late_ms") else None,
        gap_ms=fields.number("gap_ms", 0, DAY_MS) if has("gap_ms") else None,
        reps=tuple(_rep_of(each, where) for each, where in fields.items("reps"))
        if has("reps")
        else (),
    )
    seen = set[int]()
    for rep in record.reps:
        if rep.ordinal in seen:
            raise Refusal(REP_TWICE, place=fields.place("reps"), ordinal=rep.ordinal)
        seen.add(rep.ordinal)
    return record


def _rep_of(value: object, place: str) -> RepRecord:
    fields = Fields(value, place)
    return RepRecord(
        ordinal=fields.whole("ordinal", 1, MOST_REPS),
        lift_ms=fields.whole("lift_ms", 0, HOUR_MS),
        hold_ms=fields.whole("hold_ms", 0, HOUR_MS),
        lower_ms=fields.whole("lower_ms", 0, HOUR_MS),
        bottom_ms=fields.whole("bottom_ms", 0, HOUR_MS),
        complete=fields.truth("complete"),
    )


def _maybe(fields: Fields, key: str, read: Callable[[str], str]) -> str | None:
    return read(key) if fields.has(key) else None


def _maybe_name(fields: Fields, key: str) -> str | None:
    return fields.text(key, 1, NAME) if fields.has(key) else None


def _maybe_whole(fields: Fields, key: str) -> int | None:
    return fields.whole(key, 1, MOST_MM) if fields.has(key) else None
