"""Workouts put right by hand. Totals follow a correction as they do right after a set.

Repetitions are what was measured: a correction never rewrites them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.plan import Pacing

if TYPE_CHECKING:
    from thrust_gui.domain.records import SetRecord, WorkoutRecord
    from thrust_gui.domain.tempo import Tempo

DAY_MS: Final = 86_400_000
MINUTE_MS: Final = 60_000
DAY_MINUTES: Final = 1440
EPOCH: Final = date(1970, 1, 1)


def recount(record: SetRecord, completed: int, tempo: Tempo | None = None) -> SetRecord:
    """The set with another count, or at another tempo.

    Repetitions added or taken away count at the set's tempo (as `SetResult.tut_ms` has it); at
    another tempo every repetition is so much longer or shorter, but for those that were measured at
    the lifter's own pace: there the tempo is only what was planned. Estimates of force hold for the
    tempo they were made at: the impulse follows the count, and is unknown at another tempo.
    Where the tempo was unknown there are no times either, until it is given.
    """
    if completed == record.completed_reps and tempo in {None, record.tempo}:
        return record
    if record.tempo is None:
        times = (0, 0) if tempo is None else (tempo.tension_ms, tempo.top_ms)
        tut_ms, hold_ms = (completed * each for each in times)
        return replace(
            record, tempo=tempo, completed_reps=completed, tut_ms=tut_ms, hold_ms=hold_ms
        )
    tempo = tempo or record.tempo
    by = completed - record.completed_reps
    led = record.pacing is Pacing.METRONOME
    longer_ms = led * record.completed_reps * (tempo.tension_ms - record.tempo.tension_ms)
    longer_hold_ms = led * record.completed_reps * (tempo.top_ms - record.tempo.top_ms)
    same = tempo == record.tempo or not led
    known = record.impulse_ns is not None and record.completed_reps and same
    return replace(
        record,
        tempo=tempo,
        completed_reps=completed,
        tut_ms=max(0, record.tut_ms + longer_ms + by * tempo.tension_ms),
        hold_ms=max(0, record.hold_ms + longer_hold_ms + by * tempo.top_ms),
        impulse_ns=(record.impulse_ns or 0.0) * completed / record.completed_reps
        if known
        else None,
    )


def reband(record: SetRecord, band: str | None, rigging: str | None) -> SetRecord:
    """The set with another band or rigging; what was measured or estimated of the old one goes."""
    if (band, rigging) == (record.band, record.rigging):
        return record
    return replace(
        record,
        band=band,
        rigging=rigging,
        rest_length_mm=None,
        calibration=None,
        peak_force_n=None,
        impulse_ns=None,
    )


def begun_at(workout: WorkoutRecord, day: date, minute: int) -> WorkoutRecord:
    """The workout begun on another day, or at another minute of it (0-1439); its sets move along.

    The offset from UTC stays that of where it was done.
    """
    days = (day - workout.local_date).days
    by = days * DAY_MS + (minute - minute_of(workout)) * MINUTE_MS
    if not days and not by:
        return workout
    return replace(
        workout,
        started_at=workout.started_at + by,
        local_date=day,
        sets=tuple(replace(each, started_at=each.started_at + by) for each in workout.sets),
    )


def moved(workout: WorkoutRecord, days: int) -> WorkoutRecord:
    """The workout so many days later (or earlier), at the same time of day."""
    return begun_at(workout, workout.local_date + timedelta(days=days), minute_of(workout))


def minute_of(workout: WorkoutRecord) -> int:
    """The local minute of the day at which it began, 0-1439."""
    return (workout.started_at // MINUTE_MS + workout.utc_offset_min) % DAY_MINUTES


def local_date(utc_ms: int, offset_min: int) -> date:
    """The date at an instant, where the local time is so many minutes ahead of UTC."""
    return EPOCH + timedelta(days=(utc_ms + offset_min * MINUTE_MS) // DAY_MS)
