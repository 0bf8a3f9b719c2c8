"""A calendar year of training: its days, its months, and where a rest day was missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY, adjacent_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thrust_gui.domain.volume import DayVolume

MONTHS: Final = 12
HEAT_STEPS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthVolume:
    """One month in sums. Times in milliseconds.

    Attributes:
        days: with at least one complete repetition.
        breaches: days among them whose day before was a training day too.
    """

    start: date
    days: int
    sessions: int
    sets: int
    reps: int
    tut_ms: int
    hold_ms: int
    breaches: int

    @property
    def timed(self) -> bool:
        """Whether any time is known of it, or there is none to know."""
        return self.tut_ms > 0 or not self.reps


@dataclass(frozen=True, slots=True, kw_only=True)
class YearVolume:
    """One year.

    Attributes:
        days: of the year that have a set, oldest first.
        adjacent: those whose day before was a training day too, also the first of January.
        goes_on: whether 31 December and the day after it were both training days.
        known: the first and the last date that the log can speak of, or None where it has none.
    """

    year: int
    days: tuple[DayVolume, ...] = ()
    adjacent: tuple[date, ...] = ()
    goes_on: bool = False
    known: tuple[date, date] | None = None

    @property
    def trained(self) -> tuple[DayVolume, ...]:
        """The days with at least one complete repetition."""
        return tuple(day for day in self.days if day.sessions)

    @property
    def longest_run(self) -> int:
        """The most days on end, of those the log can speak of, on which no rest day was missing."""
        if self.known is None:
            return 0
        first, last = self.known
        breaks = [first - DAY, *self.adjacent, last + DAY]
        return max((later - earlier).days - 1 for earlier, later in pairwise(breaks))

    @property
    def months(self) -> tuple[MonthVolume, ...]:
        """The twelve months, empty ones included."""
        return tuple(self._month(month) for month in range(1, MONTHS + 1))

    def _month(self, month: int) -> MonthVolume:
        days = [day for day in self.days if day.day.month == month]
        return MonthVolume(
            start=date(self.year, month, 1),
            days=sum(day.sessions > 0 for day in days),
            sessions=sum(day.sessions for day in days),
            sets=sum(day.sets for day in days),
            reps=sum(day.reps for day in days),
            tut_ms=sum(day.tut_ms for day in days),
            hold_ms=sum(day.hold_ms for day in days),
            breaches=sum(day.month == month for day in self.adjacent),
        )


def year_volume(
    year: int, days: Iterable[DayVolume], *, first: date | None, today: date
) -> YearVolume:
    """One year out of days, of which those beside it may be some.

    Args:
        year: which.
        days: with a set, any order; 31 December before and 1 January after belong to them.
        first: the date of the oldest workout of the log, or None.
        today: the local date.
    """
    begin, end = date(year, 1, 1), date(year, 12, 31)
    ordered = sorted(days, key=lambda each: each.day)
    inside = tuple(day for day in ordered if begin <= day.day <= end)
    adjacent = adjacent_days(day.day for day in ordered if day.sessions)
    since = None if first is None else max(begin, first)
    until = min(end, max([today, *(day.day for day in inside)]))
    return YearVolume(
        year=year,
        days=inside,
        adjacent=tuple(day for day in adjacent if begin <= day <= end),
        goes_on=end + DAY in adjacent,
        known=(since, until) if since is not None and since <= until else None,
    )


def heat_steps(reps: Iterable[int]) -> tuple[int, ...]:
    """From how many repetitions each step of heat begins: the quartiles of the days, ascending.

    Fewer than four where days are too few or too much alike; none without a day.
    """
    ordered = sorted(each for each in reps if each > 0)
    starts = {
        ordered[len(ordered) * step // HEAT_STEPS] for step in range(HEAT_STEPS if ordered else 0)
    }
    return tuple(sorted(starts))


def heat_of(reps: int, steps: Sequence[int]) -> int:
    """The step of heat of a day, from 0 (no repetition) to `HEAT_STEPS`, which the last step is."""
    if reps <= 0:
        return 0
    return HEAT_STEPS - len(steps) + sum(reps >= least for least in steps)
