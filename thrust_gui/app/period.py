"""A period of the log, whole enough to be reported: its weeks, its workouts, its bands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.app.review import SETTLE_S, WeeksAnswer
from thrust_gui.app.trends import TrendsAnswer, ask_trends
from thrust_gui.app.years import YearAnswer, ask_year
from thrust_gui.domain.frequency import DAY, adjacent_days
from thrust_gui.domain.history import HistoryFilter
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.volume import WEEK, week_start, weeks

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.domain.records import WorkoutRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodAnswer:
    """What was trained from one local date to another, both included.

    Attributes:
        weeks: those that the period touches; days outside it are left out of them.
        workouts: newest first, with sets but no repetitions.
        years: the calendar years that it touches and the log can speak of, whole, in order.
        trends: as they were on its last day.
    """

    first: date
    last: date
    weeks: WeeksAnswer
    workouts: tuple[WorkoutRecord, ...]
    years: tuple[YearAnswer, ...] = ()
    trends: TrendsAnswer | None = None


def period_of(
    log: Log, clock: Clock, first: date, last: date, first_weekday: int = 0
) -> PeriodAnswer:
    """Ask for a period; may wait for the disk, on any thread.

    Raises:
        Refusal: it ends before it begins.
    """
    if last < first:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages", "The period ends on {last}, before it begins on {first}. Change one."
            ),
            first=first,
            last=last,
        )
    if log.health().problem is None:
        log.flush(SETTLE_S)  # what was written before the question is part of the answer
    start, newest = (week_start(day, first_weekday) for day in (first, last))
    days = log.days(first - DAY, last)
    adjacent = adjacent_days(day.day for day in days if day.sessions)
    today, count = clock.today(), (newest - start) // WEEK + 1
    asked = (ask_year(log, today, year) for year in range(first.year, last.year + 1))
    return PeriodAnswer(
        first=first,
        last=last,
        weeks=WeeksAnswer(
            today=today,
            first=log.first_day(),
            weeks=weeks(
                (day for day in days if day.day >= first),
                last=last,
                count=count,
                first_weekday=first_weekday,
            ),
            adjacent=tuple(day for day in adjacent if day >= first),
            bands=log.bands(),
        ),
        workouts=log.between(first, last, HistoryFilter()),
        years=tuple({each.volume.year: each for each in asked}.values()),
        trends=ask_trends(log, last, count, first_weekday),
    )
