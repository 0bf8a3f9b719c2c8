"""The days of a week: heat, and frames round those without a rest day between."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import weekday
from thrust_gui.ui.progress.props import BoxProps, CellProps, CellState

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.domain.volume import Volume

HEAT: Final = (1, 25, 32, 36)
"""Repetitions of a day from which each step of heat begins."""
DAYS: Final = 7


def heat(reps: int) -> int:
    """The step of heat, 0-4, of a day's repetitions."""
    return sum(reps >= least for least in HEAT)


def cells(week: Volume, today: date) -> tuple[CellProps, ...]:
    """The seven days of a week."""
    reps = {day.day: day.reps for day in week.days}
    found: list[CellProps] = []
    for row in range(DAYS):
        day = week.start + timedelta(days=row)
        state = (
            CellState.TODAY if day == today else CellState.FUTURE if day > today else CellState.PAST
        )
        found.append(CellProps(heat(reps.get(day, 0)), state))
    return tuple(found)


def boxes(week: Volume, adjacent: Collection[date]) -> tuple[BoxProps, ...]:
    """Frames round the days of a week that have no rest day between them."""
    paired = set(adjacent) | {day - DAY for day in adjacent}
    rows = [row for row in range(DAYS) if week.start + timedelta(days=row) in paired]
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return tuple(
        BoxProps(
            first,
            last,
            open_top=first == 0 and week.start in adjacent,
            open_bottom=last == DAYS - 1 and week.start + WEEK in adjacent,
        )
        for first, last in runs
    )


def runs_text(days: Sequence[date], locale: QLocale) -> tuple[str, ...]:
    """Days without a rest day before them, as runs: ``Mon and Tue``, ``Wed–Fri``."""
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and runs[-1][1] == day - DAY:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day - DAY, day))
    return tuple(
        locale.createSeparatedList([weekday(first, locale), weekday(last, locale)])
        if last - first == DAY
        else f"{weekday(first, locale)}–{weekday(last, locale)}"
        for first, last in runs
    )
