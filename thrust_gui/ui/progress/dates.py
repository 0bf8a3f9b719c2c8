"""Weeks and months as calendars number and name them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from thrust_gui.domain.volume import WEEK, Unit, week_start

if TYPE_CHECKING:
    from thrust_gui.domain.volume import Volume


def week_number(start: date, first_weekday: int) -> int:
    """The number of the week that begins on `start`.

    Weeks from Monday are numbered by ISO 8601. Where weeks begin on another day the week that holds
    the first of January is the first one, as calendars have it there.
    """
    if first_weekday == 0:
        return start.isocalendar().week
    last = start + timedelta(days=6)
    return (start - week_start(date(last.year, 1, 1), first_weekday)) // WEEK + 1


def week_name(week: Volume, first_weekday: int, locale: QLocale) -> str:
    """The number of a week as the locale writes it."""
    return locale.toString(week_number(week.start, first_weekday))


def span_name(span: Volume, unit: Unit, first_weekday: int, locale: QLocale) -> tuple[str, str]:
    """What a column is called in full, and how it is written under it."""
    match unit:
        case Unit.WEEK:
            number = week_name(span, first_weekday, locale)
            return QCoreApplication.translate("Progress", "Week {number}").format(
                number=number
            ), number
        case Unit.MONTH:
            long = locale.standaloneMonthName(span.start.month, QLocale.FormatType.LongFormat)
            return f"{long} {span.start.year}", month_name(span.start, locale)
        case Unit.YEAR:  # pragma: no branch - mypy holds the match exhaustive
            return str(span.start.year), str(span.start.year)


def month_name(day: date, locale: QLocale) -> str:
    """The short name of a date's month."""
    return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
