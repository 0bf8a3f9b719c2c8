"""Sets that are alike, summed in plain words; what SQL says is compared with it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.trends import Gear, Period, WorkSums

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.records import SetRecord, WorkoutRecord


def start_of(day: date, first: date, period: Period) -> date:
    """The first day of a period, by counting on from the first one."""
    match period:
        case Period.WEEK:
            start = first
            while start + timedelta(days=7) <= day:
                start += timedelta(days=7)
            return start
        case Period.MONTH:
            return date(day.year, day.month, 1)
        case Period.YEAR:
            return date(day.year, 1, 1)


def range_of(reps: int) -> int:
    for least, most in ((1, 7), (8, 12), (13, 15), (16, 20)):
        if least <= reps <= most:
            return least
    return 21


def work_of(
    workouts: Iterable[WorkoutRecord], first: date, last: date, period: Period
) -> tuple[WorkSums, ...]:
    groups: dict[tuple[str, ...], list[SetRecord]] = {}
    for workout in workouts:
        if not first <= workout.local_date <= last:
            continue
        start = start_of(workout.local_date, first, period).isoformat()
        for each in workout.sets:
            if each.completed_reps > 0:
                # none sorts before any text, as in SQL
                band, rigging = (f"+{one}" if one else "" for one in (each.band, each.rigging))
                least = f"{range_of(each.completed_reps):02}"
                key = (start, each.variation, band, rigging, str(each.tempo or ""), least)
                groups.setdefault((*key, each.pacing.value), []).append(each)
    return tuple(_sums(date.fromisoformat(key[0]), groups[key]) for key in sorted(groups))


def _sums(start: date, sets: list[SetRecord]) -> WorkSums:
    one, timed = sets[0], [each for each in sets if each.tut_ms > 0]
    rated = [each.effort for each in sets if each.effort is not None]
    measured = [rep for each in sets if each.pacing is Pacing.SELF_PACED for rep in each.reps]
    return WorkSums(
        start=start,
        gear=Gear(one.variation, one.band, one.rigging),
        tempo=one.tempo,
        least=range_of(one.completed_reps),
        sets=len(sets),
        reps=sum(each.completed_reps for each in sets),
        best=max(each.completed_reps for each in sets),
        rated=len(rated),
        effort=float(sum(rated)),
        timed=len(timed),
        timed_reps=sum(each.completed_reps for each in timed),
        tut_ms=sum(each.tut_ms for each in timed),
        hold_ms=sum(each.hold_ms for each in timed),
        lift_ms=sum(rep.lift_ms for rep in measured),
        lower_ms=sum(rep.lower_ms for rep in measured),
    )
