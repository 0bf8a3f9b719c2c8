"""The question behind the calendar: one year of the log, day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.year import YearVolume, year_volume

if TYPE_CHECKING:
    from thrust_gui.app.ports import Log

AHEAD: Final = timedelta(days=7)
"""So far after today there may be training: a lifter flew back over the date line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAnswer:
    """One year.

    Attributes:
        today: the local date.
        first: the date of the oldest workout of the whole log, or None in an empty one.
        years: the first and the last year that can be shown; both this one in an empty log.
        volume: the year that was asked for, or the nearest that can be shown.
    """

    today: date
    first: date | None
    years: tuple[int, int]
    volume: YearVolume


def ask_year(log: Log, today: date, wanted: int | None) -> YearAnswer:
    """A year of the log; that of today if None.

    It reads the days of that year, the day on each side, and the days after today.
    """
    first = log.first_day()
    ahead = [day.day for day in log.days(today, today + AHEAD)]
    years = min(today, first or today).year, max([today, *ahead]).year
    year = min(max(wanted or today.year, years[0]), years[1])
    days = log.days(date(year, 1, 1) - DAY, date(year, 12, 31) + DAY)
    return YearAnswer(
        today=today,
        first=first,
        years=years,
        volume=year_volume(year, days, first=first, today=today),
    )
