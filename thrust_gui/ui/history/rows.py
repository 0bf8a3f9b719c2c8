"""Workouts as rows: weeks, the workouts in them, and the sets of those that are open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from thrust_gui.domain.frequency import adjacent_days
from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from thrust_gui.app.review import HistoryAnswer
    from thrust_gui.domain.records import SetRecord, WorkoutRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """The heading of a week: its first day, and what its workouts come to."""

    start: date
    sessions: int
    reps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutRow:
    """One workout.

    Attributes:
        first, last: whether it is the first or last row of its week's card.
        open: whether its sets are listed below it.
        tight: whether the day before was a training day too.
    """

    workout: WorkoutRecord
    first: bool
    last: bool
    open: bool
    tight: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """One set of an open workout; `last` where it is the last row of its week's card."""

    workout: WorkoutRecord
    record: SetRecord
    last: bool


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Stands at the end while older workouts are being read."""


Row = WeekRow | WorkoutRow | SetRow | MoreRow


def key_of(row: Row) -> str:
    """What stays the same of a row when its content changes."""
    match row:
        case WeekRow():
            return f"week {row.start.isoformat()}"
        case WorkoutRow():
            return row.workout.id
        case SetRow():
            return row.record.id
        case MoreRow():
            return "more"


def derive_rows(
    workouts: Iterable[WorkoutRecord], first_weekday: int, *, more: bool
) -> tuple[Row, ...]:
    """Rows of workouts that come newest first, all of each week; every workout closed."""
    weeks: dict[date, list[tuple[WorkoutRecord, int]]] = {}
    for workout in workouts:
        start = week_start(workout.local_date, first_weekday)
        weeks.setdefault(start, []).append((workout, workout.reps))
    tight = frozenset(
        adjacent_days(each.local_date for inside in weeks.values() for each, reps in inside if reps)
    )
    rows: list[Row] = []
    for start, inside in weeks.items():
        counts = [reps for _, reps in inside]
        rows.append(WeekRow(start=start, sessions=sum(map(bool, counts)), reps=sum(counts)))
        rows.extend(
            WorkoutRow(
                workout=workout,
                first=place == 0,
                last=place == len(inside) - 1,
                open=False,
                tight=workout.local_date in tight,
            )
            for place, (workout, _) in enumerate(inside)
        )
    if more:
        rows.append(MoreRow())
    return tuple(rows)


def open_rows(rows: tuple[Row, ...], opened: frozenset[str]) -> tuple[Row, ...]:
    """The same rows with the sets of some workouts; what stays closed stays the same object."""
    found: list[Row] = []
    for row in rows:
        if not isinstance(row, WorkoutRow) or row.workout.id not in opened or not row.workout.sets:
            found.append(row)
            continue
        found.append(replace(row, open=True, last=False))
        sets = row.workout.sets
        found.extend(
            SetRow(workout=row.workout, record=each, last=row.last and each is sets[-1])
            for each in sets
        )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Whole weeks of workouts, newest first; older ones lie before `before`, if it is a date."""

    today: date
    workouts: tuple[WorkoutRecord, ...] = ()
    before: date | None = None


def read_chunk(
    read: Callable[[date | None, int], HistoryAnswer],
    before: date | None,
    limit: int,
    first_weekday: int,
) -> Chunk:
    """Read at least a week, and about `limit` workouts: a week is shown whole or not at all.

    Args:
        read: asks the log for workouts before a date, newest first.
        before: the first day of the oldest week that is there already; None begins with today.
        limit: how many workouts to ask for; more where a single week has more.
        first_weekday: 0 is Monday.
    """
    while True:
        answer = read(before, limit)
        if not answer.more:
            return Chunk(today=answer.today, workouts=answer.workouts)
        broken = week_start(answer.workouts[-1].local_date, first_weekday)
        whole = tuple(each for each in answer.workouts if each.local_date >= broken + WEEK)
        if whole:
            oldest = week_start(whole[-1].local_date, first_weekday)
            return Chunk(today=answer.today, workouts=whole, before=oldest)
        limit *= 2
