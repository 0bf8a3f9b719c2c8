"""Dates as the lifter's locale writes them, made shorter than Qt's own formats."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

DAYS_IN_WEEK: Final = 7
_LITERAL: Final = r"(?:'[^']*'|[^dMy'])*?"
_DAY_MONTH: Final = re.compile(
    rf"(?<!d)d{{1,2}}(?!d){_LITERAL}M+[^\s,dMy'،]*|M+{_LITERAL}(?<!d)d{{1,2}}(?!d)[^\s,dMy'،]*"
)
_COMMA: Final = re.compile(r"[,،]")


def first_weekday(chosen: int | None, locale: QLocale) -> int:
    """The first day of the week, 0 for Monday: the one chosen, else the locale's."""
    return locale.firstDayOfWeek().value - 1 if chosen is None else chosen


def weekday(day: date, locale: QLocale) -> str:
    """A weekday's short name on its own, like ``Wed``."""
    return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def long_weekday(day: date, locale: QLocale) -> str:
    """A weekday's whole name on its own, like ``Wednesday``."""
    return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def day_month(day: date, locale: QLocale, *, year: bool = False) -> str:
    """A date like ``19 Nov`` or ``Nov 19``, its year added on request."""
    pattern = _pattern(locale).replace("MMMM", "MMM")
    return _text(day, locale, _with_year(pattern) if year else pattern)


def whole_date(day: date, locale: QLocale) -> str:
    """Weekday, day and month in full, in the locale's order: ``Friday, 21 November``."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = _pattern(locale)
    if 0 <= long.find("dddd") < long.find(pattern):
        comma = "," if _COMMA.search(long[: long.find(pattern)]) else ""
        return _text(day, locale, f"dddd{comma} {pattern}")
    return _text(day, locale, f"{pattern}, dddd" if "," in long else f"{pattern} dddd")


def date_range(first: date, last: date, today: date, locale: QLocale) -> str:
    """A week's dates, like ``17–23 November``; with the year where it is not this one."""
    pattern = _pattern(locale)
    year = last.year != today.year or first.year != last.year
    if (first.year, first.month) == (last.year, last.month):
        if pattern.startswith("d"):
            end = _text(last, locale, _with_year(pattern) if year else pattern)
            return f"{locale.toString(first.day)}–{end}"
        if pattern.endswith("d"):
            end = locale.toString(last.day) + (f", {last.year}" if year else "")
            return f"{_text(first, locale, pattern)}–{end}"
    one, other = (day_month(each, locale, year=year) for each in (first, last))
    return f"{one} – {other}"


def near(day: date, today: date, locale: QLocale) -> str:
    """A date of the last or next six days by its weekday, any other by day and month."""
    if abs((day - today).days) < DAYS_IN_WEEK:
        return weekday(day, locale)
    return day_month(day, locale, year=day.year != today.year)


@lru_cache(maxsize=8)
def _pattern(locale: QLocale) -> str:
    found = _DAY_MONTH.search(locale.dateFormat(QLocale.FormatType.LongFormat))
    return found[0] if found else "d MMMM"


def _with_year(pattern: str) -> str:
    if pattern.startswith("M") and pattern.endswith("d"):
        return f"{pattern}, yyyy"
    return f"yyyy {pattern}" if pattern.startswith("M") else f"{pattern} yyyy"


def _text(day: date, locale: QLocale, pattern: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
