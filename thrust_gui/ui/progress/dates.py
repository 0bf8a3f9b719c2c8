"""Weeks and months as calendars number and name them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from thrust_gui.domain.volume import WeekVolume


def week_number(start: date, first_weekday: int) -> int:
    """The number of the week that begins on `start`.

    Weeks from Monday are numbered by ISO 8601. Where weeks begin on another day the week that holds
    the first of January is the first one, as calendars have it there.
    """
    if first_weekday == 0:
        return start.isocalendar().week
    last = start + timedelta(days=6)
    return (start - week_start(date(last.year, 1, 1), first_weekday)) // WEEK + 1


def week_name(week: WeekVolume, first_weekday: int, locale: QLocale) -> str:
    """The number of a week as the locale writes it."""
    return locale.toString(week_number(week.start, first_weekday))


def month_name(day: date, locale: QLocale) -> str:
    """The short name of a date's month."""
    return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
