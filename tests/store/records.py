"""Records for the store's tests, short to write and right in themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING

from thrust_gui.domain.identity import uuid7
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Iterable

FRIDAY = date(2026, 11, 20)
HOUR_MS = 3_600_000


def row_id(number: int) -> str:
    return uuid7(1_795_000_000_000 + number, number)


def rep(ordinal: int, *, complete: bool = True, lift_ms: int = 1000) -> RepRecord:
    return RepRecord(
        ordinal=ordinal,
        lift_ms=lift_ms,
        hold_ms=2000,
        lower_ms=3000 if complete else 0,
        bottom_ms=0,
        complete=complete,
    )


def set_of(number: int, reps: Iterable[RepRecord] = (), ordinal: int = 1) -> SetRecord:
    done = tuple(reps)
    return SetRecord(
        id=row_id(number),
        ordinal=ordinal,
        tempo=Tempo(),
        target_reps=12,
        completed_reps=sum(each.complete for each in done),
        tut_ms=sum(each.tension_ms for each in done),
        hold_ms=sum(each.hold_ms for each in done),
        started_at=at(FRIDAY) + number,
        reps=done,
    )


def workout(
    number: int, day: date = FRIDAY, sets: Iterable[SetRecord] = (), hour: int = 17
) -> WorkoutRecord:
    return WorkoutRecord(
        id=row_id(number),
        started_at=at(day, hour),
        utc_offset_min=60,
        local_date=day,
        sets=tuple(sets),
    )


def band(number: int, width_mm: int = 29) -> BandRecord:
    return BandRecord(id=row_id(number), name="", width_mm=width_mm, rigging="folded")


def calibration(number: int, band_id: str, f100_n: float = 218.5) -> CalibrationRecord:
    return CalibrationRecord(
        id=row_id(number),
        band=band_id,
        made_at=at(FRIDAY) + number,
        f100_n=f100_n,
        points=((1560.0, 142.0), (2080, 218.5)),
    )


def junk(size: int, seed: int = 1) -> bytes:
    return Random(seed).randbytes(size)  # noqa: S311 - the same junk each time


def bare(record: SetRecord) -> SetRecord:
    return replace(record, reps=())


def at(day: date, hour: int = 17) -> int:
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return round(midnight.timestamp()) * 1000 + hour * HOUR_MS
