"""Weeks of the log -> columns of the chart."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.frequency import DAY, RECOMMENDED, over
from thrust_gui.domain.units import clock_text
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.dates import date_range, day_month, weekday
from thrust_gui.ui.progress.dates import month_name, week_name
from thrust_gui.ui.progress.props import BoxProps, CellProps, CellState, ColumnProps, TipProps
from thrust_gui.ui.text import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.domain.volume import WeekVolume

HEAT: Final = (1, 25, 32, 36)
"""Repetitions of a day from which each step of heat begins."""
DAYS: Final = 7
MONTH_GAP: Final = 12
"""Of a month's name at the left edge: a twelfth of all columns must pass before the next."""

translate = QCoreApplication.translate


def heat(reps: int) -> int:
    """The step of heat, 0-4, of a day's repetitions."""
    return sum(reps >= least for least in HEAT)


def cells(week: WeekVolume, today: date) -> tuple[CellProps, ...]:
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


def boxes(week: WeekVolume, adjacent: Collection[date]) -> tuple[BoxProps, ...]:
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


def derive_columns(
    answer: WeeksAnswer, weeks: Sequence[WeekVolume], first_weekday: int, locale: QLocale
) -> tuple[ColumnProps, ...]:
    """The columns of some weeks of an answer, oldest first."""
    months = _months(weeks, locale)
    return tuple(
        _column(answer, week, month, first_weekday, locale)
        for week, month in zip(weeks, months, strict=True)
    )


def _months(weeks: Sequence[WeekVolume], locale: QLocale) -> list[str]:
    names = [
        month_name(week.start, locale)
        if at == 0 or week.start.month != weeks[at - 1].start.month
        else ""
        for at, week in enumerate(weeks)
    ]
    if any(names[1 : len(names) // MONTH_GAP + 1]):
        names[0] = ""
    return names


def _begun(answer: WeeksAnswer, week: WeekVolume) -> bool:
    return answer.first is not None and answer.first < week.start + WEEK


def _column(
    answer: WeeksAnswer, week: WeekVolume, month: str, first_weekday: int, locale: QLocale
) -> ColumnProps:
    current = week.start <= answer.today < week.start + WEEK
    number = week_name(week, first_weekday, locale)
    broken = answer.adjacent_in(week)
    title = translate("Progress", "Week {number}").format(number=number)
    dates = date_range(week.start, week.start + WEEK - DAY, answer.today, locale)
    alerts = [
        translate("Progress", "{days}, no rest day").format(days=run)
        for run in runs_text(broken, locale)
    ]
    if over(week):
        alerts.append(
            translate("Progress", "More than {most} sessions").format(most=RECOMMENDED[1])
        )
    rows = [
        (translate("Progress", "Repetitions"), locale.toString(week.reps)),
        (translate("Progress", "Sessions"), locale.toString(week.sessions)),
        (translate("Progress", "Sets"), locale.toString(week.sets)),
        (
            translate("Progress", "Time under tension"),
            clock_text(week.tut_ms // 1000) if week.timed else UNKNOWN,
        ),
    ]
    if current:
        dates = translate("Progress", "{dates}, so far").format(
            dates=date_range(week.start, answer.today, answer.today, locale)
            if answer.today > week.start
            else day_month(answer.today, locale)
        )
    return ColumnProps(
        number=number,
        month=month,
        reps=week.reps,
        total=locale.toString(week.reps) if _begun(answer, week) else "",
        sessions=week.sessions,
        broken=bool(broken),
        current=current,
        cells=cells(week, answer.today),
        boxes=boxes(week, answer.adjacent),
        tip=TipProps(title=title, dates=dates, rows=tuple(rows), alerts=tuple(alerts)),
        words=". ".join(
            [f"{title}, {dates}", ", ".join(f"{name} {value}" for name, value in rows), *alerts]
        )
        + ".",
    )
