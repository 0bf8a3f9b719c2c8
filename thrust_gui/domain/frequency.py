"""How often to train: at most three or four sessions a week with a rest day between (E30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.volume import WeekVolume

RECOMMENDED: Final = (3, 4)
DAY: Final = timedelta(days=1)


def over(week: WeekVolume) -> bool:
    """Whether a week has more sessions than recommended."""
    return week.sessions > RECOMMENDED[1]


def adjacent_days(training_days: Iterable[date]) -> tuple[date, ...]:
    """The dates whose day before was a training day too, in order, wherever weeks begin."""
    known = set(training_days)
    return tuple(sorted(day for day in known if day - DAY in known))


class Advice(StrEnum):
    """What the rest-day look comes to."""

    FIRST = "first"
    GOOD = "good"
    TRAINED_TODAY = "trained_today"
    TRAINED_YESTERDAY = "trained_yesterday"
    WEEK_FULL = "week_full"


@dataclass(frozen=True, slots=True, kw_only=True)
class RestLook:
    """Whether today is a day to train.

    Attributes:
        last: the last training day, or None.
        rest_days: whole days without training since then.
        next_day: the first day that follows the recommendation, today included.
    """

    advice: Advice
    last: date | None
    rest_days: int
    next_day: date


def look(
    training_days: Iterable[date], today: date, sessions_this_week: int, next_week: date
) -> RestLook:
    """Look at the days before today. Days after today are left out.

    Args:
        training_days: any order, any length of past.
        today: the local date.
        sessions_this_week: in the week that holds today.
        next_week: the first day of the week after.
    """
    past = [day for day in training_days if day <= today]
    last = max(past, default=None)
    if last is None:
        return RestLook(advice=Advice.FIRST, last=None, rest_days=0, next_day=today)
    rest_days = max(0, (today - last).days - 1)
    rested = max(today, last + 2 * DAY)
    if last == today:
        advice = Advice.TRAINED_TODAY
    elif last == today - DAY:
        advice = Advice.TRAINED_YESTERDAY
    elif sessions_this_week >= RECOMMENDED[1]:
        advice = Advice.WEEK_FULL
    else:
        advice = Advice.GOOD
    if sessions_this_week >= RECOMMENDED[1]:
        rested = max(rested, next_week)
    return RestLook(advice=advice, last=last, rest_days=rest_days, next_day=rested)
