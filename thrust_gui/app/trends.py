"""The question behind the trends: sets that are alike, summed by period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.trends import Period
from thrust_gui.domain.volume import WEEK

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.app.ports import Log
    from thrust_gui.domain.records import BandRecord
    from thrust_gui.domain.trends import WorkSums

MOST_WEEKS: Final = 53
MOST_MONTHS: Final = 240
"""Points of a trend that are still told apart; with more, a longer period is taken."""
MONTH: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendsAnswer:
    """Sets over time.

    Attributes:
        today: the local date.
        first: the date of the oldest workout of the whole log, or None in an empty one.
        period: what one point stands for.
        starts: the first days of the periods, none left out, the one that holds today last.
        sums: the sets of each, alike ones together.
        bands: the lifter's bands.
    """

    today: date
    first: date | None
    period: Period
    starts: tuple[date, ...]
    sums: tuple[WorkSums, ...]
    bands: tuple[BandRecord, ...]


def ask_trends(log: Log, today: date, weeks: int | None, first_weekday: int) -> TrendsAnswer:
    """How the sets of the last `weeks` weeks (None: of all) went."""
    first = log.first_day()
    begin = min(first or today, today) if weeks is None else today - WEEK * (weeks - 1)
    period = _period(begin, today)
    starts = period.between(begin, today, first_weekday)
    return TrendsAnswer(
        today=today,
        first=first,
        period=period,
        starts=starts,
        sums=log.work(starts[0], today, period),
        bands=log.bands(),
    )


def _period(begin: date, today: date) -> Period:
    if today - begin <= WEEK * MOST_WEEKS:
        return Period.WEEK
    return Period.MONTH if today - begin <= MONTH * MOST_MONTHS else Period.YEAR
