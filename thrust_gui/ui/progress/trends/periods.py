"""What the periods of a trend are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.trends import Period
from thrust_gui.ui.dates import date_range
from thrust_gui.ui.progress.dates import month_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.trends import TrendsAnswer


def period_name(answer: TrendsAnswer, start: date, locale: QLocale) -> str:
    """A week by its dates, a month by its name and year, a year by its number."""
    match answer.period:
        case Period.WEEK:
            last = answer.period.after(start) - DAY
            return date_range(start, last, answer.today, locale)
        case Period.MONTH:
            return f"{month_name(start, locale)} {start.year}"
        case Period.YEAR:
            return str(start.year)


def period_labels(
    period: Period, starts: Sequence[date], locale: QLocale
) -> tuple[tuple[int, str], ...]:
    """Where a month begins (of weeks), or a year; with more than a few years, the years alone."""
    found: list[tuple[int, str]] = []
    for at, start in enumerate(starts):
        before = starts[at - 1] if at else None
        match period:
            case Period.WEEK:
                if before is None or before.month != start.month:
                    found.append((at, month_name(start, locale)))
            case Period.MONTH:
                if before is None or before.year != start.year:
                    found.append((at, str(start.year)))
            case Period.YEAR:
                found.append((at, str(start.year)))
    return tuple(found)
