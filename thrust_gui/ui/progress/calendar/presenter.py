"""An answer of the log -> everything the calendar shows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY
from thrust_gui.domain.volume import week_start
from thrust_gui.domain.year import HEAT_STEPS, heat_of, heat_steps
from thrust_gui.ui.dates import date_range, weekday
from thrust_gui.ui.progress.calendar.props import DAYS, CalendarProps, MonthProps
from thrust_gui.ui.progress.calendar.words import derive_summary, derive_table
from thrust_gui.ui.progress.dates import month_name
from thrust_gui.ui.progress.measures import EMPTY_TOP, ticks
from thrust_gui.ui.progress.props import BoxProps, CellProps, CellState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.years import YearAnswer
    from thrust_gui.domain.year import MonthVolume, YearVolume

NO_PAST: Final = (CellState.FUTURE, CellState.PAST)


def derive_calendar(answer: YearAnswer, first_weekday: int, locale: QLocale) -> CalendarProps:
    """Everything the calendar shows of one year."""
    volume = answer.volume
    begin, end = date(volume.year, 1, 1), date(volume.year, 12, 31)
    offset = (begin - week_start(begin, first_weekday)).days
    count = (end - begin).days + 1
    columns = -(-(offset + count) // DAYS)
    steps = heat_steps(day.reps for day in volume.trained)
    months = tuple(_month(answer, each, offset, locale) for each in volume.months)
    top = ticks(max(each.reps for each in months) or EMPTY_TOP)
    return CalendarProps(
        name=str(volume.year),
        dates=date_range(begin, max(begin, min(end, answer.today)), answer.today, locale),
        before=answer.years[0] < volume.year,
        after=volume.year < answer.years[1],
        offset=offset,
        cells=_cells(answer, steps, count),
        boxes=_boxes(volume, offset, columns),
        broken=tuple(sorted({(offset + (day - begin).days) // DAYS for day in volume.adjacent})),
        months=months,
        ticks=tuple((int(value), locale.toString(int(value))) for value in top),
        weekdays=tuple(
            weekday(week_start(begin, first_weekday) + timedelta(days=row), locale)
            for row in range(DAYS)
        ),
        legend=_legend(volume, steps, locale),
        today=(answer.today - begin).days if answer.today.year == volume.year else None,
        summary=derive_summary(answer),
        table=derive_table(answer, locale),
        empty=answer.first is None,
    )


def _cells(answer: YearAnswer, steps: Sequence[int], count: int) -> tuple[CellProps, ...]:
    reps = {day.day: day.reps for day in answer.volume.trained}
    begin = date(answer.volume.year, 1, 1)
    found: list[CellProps] = []
    for at in range(count):
        day = begin + timedelta(days=at)
        heat = heat_of(reps.get(day, 0), steps)
        if day == answer.today:
            state = CellState.TODAY
        else:
            state = NO_PAST[day <= answer.today or bool(heat)]
        found.append(CellProps(heat, state))
    return tuple(found)


def _boxes(volume: YearVolume, offset: int, columns: int) -> tuple[tuple[BoxProps, ...], ...]:
    """Frames round the days that have no rest day between them, by column.

    A frame is open where it goes on in the next column, or in the year beside.
    """
    begin, end = date(volume.year, 1, 1), date(volume.year, 12, 31)
    second = {*volume.adjacent, *((end + DAY,) if volume.goes_on else ())}
    paired = sorted(day for day in second | {day - DAY for day in second} if begin <= day <= end)
    runs: list[tuple[date, date]] = []
    for day in paired:
        row = (offset + (day - begin).days) % DAYS
        if runs and day in second and row and runs[-1][1] == day - DAY:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    found: list[list[BoxProps]] = [[] for _ in range(columns)]
    for first, last in runs:
        column, row = divmod(offset + (first - begin).days, DAYS)
        found[column].append(
            BoxProps(
                row,
                row + (last - first).days,
                open_top=first in second,
                open_bottom=last + DAY in second,
            )
        )
    return tuple(tuple(boxes) for boxes in found)


def _month(answer: YearAnswer, month: MonthVolume, offset: int, locale: QLocale) -> MonthProps:
    first = offset + (month.start - date(month.start.year, 1, 1)).days
    last = first + 27
    reached = month.start <= answer.today or month.reps > 0
    begun = answer.first is not None and answer.first < month.start + timedelta(days=31)
    return MonthProps(
        name=month_name(month.start, locale),
        middle=(first // DAYS + last // DAYS) / 2,
        reps=month.reps,
        total=locale.toString(month.reps) if reached and begun else "",
        current=(answer.today.year, answer.today.month) == (month.start.year, month.start.month),
    )


def _legend(
    volume: YearVolume, steps: Sequence[int], locale: QLocale
) -> tuple[tuple[int, str], ...]:
    """What each step stands for, up to the best day of the year."""
    if not steps:
        return ()
    best = max(day.reps for day in volume.trained)
    lasts = [*(least - 1 for least in steps[1:]), best]
    first_step = HEAT_STEPS - len(steps) + 1
    return tuple(
        (
            first_step + at,
            locale.toString(least)
            if least == last
            else f"{locale.toString(least)}–{locale.toString(last)}",
        )
        for at, (least, last) in enumerate(zip(steps, lasts, strict=True))
    )
