"""Workouts as rows: weeks, the workouts in them, and the sets of those that are open."""

from __future__ import annotations

from dataclasses import dataclass
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
    workouts: Iterable[WorkoutRecord], opened: frozenset[str], first_weekday: int, *, more: bool
) -> tuple[Row, ...]:
    """Rows of workouts that come newest first, all of each week."""
    weeks: dict[date, list[WorkoutRecord]] = {}
    trained: set[date] = set()
    for workout in workouts:
        weeks.setdefault(week_start(workout.local_date, first_weekday), []).append(workout)
        if workout.reps:
            trained.add(workout.local_date)
    tight = frozenset(adjacent_days(trained))
    rows: list[Row] = []
    for start, inside in weeks.items():
        counts = [each.reps for each in inside]
        rows.append(WeekRow(start=start, sessions=sum(map(bool, counts)), reps=sum(counts)))
        for workout in inside:
            last = workout is inside[-1]
            is_open = workout.id in opened and bool(workout.sets)
            rows.append(
                WorkoutRow(
                    workout=workout,
                    first=workout is inside[0],
                    last=last and not is_open,
                    open=is_open,
                    tight=workout.local_date in tight,
                )
            )
            if is_open:
                rows.extend(
                    SetRow(workout=workout, record=each, last=last and each is workout.sets[-1])
                    for each in workout.sets
                )
    if more:
        rows.append(MoreRow())
    return tuple(rows)


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
