"""An answer of the log -> everything the weeks' view shows."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.frequency import DAY, RECOMMENDED
from thrust_gui.domain.volume import WEEK, Unit, periods
from thrust_gui.ui.dates import date_range, weekday
from thrust_gui.ui.progress.columns import Frame, derive_columns
from thrust_gui.ui.progress.keys import derive_keys
from thrust_gui.ui.progress.measures import Scale, per_unit
from thrust_gui.ui.progress.props import ChartProps, ColumnProps, ProgressProps
from thrust_gui.ui.progress.tiles import derive_tiles
from thrust_gui.ui.progress.week_days import DAYS, HEAT
from thrust_gui.ui.progress.window import Window, total_weeks, weeks_in
from thrust_gui.ui.progress.words import derive_summary, derive_table, numbers_of

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer

REPS: Final = Scale()
ROWS: Final = (5, 7)
"""Least and most rows of the sessions' pane."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What of an answer is wanted."""

    window: Window
    scale: Scale = REPS
    first_weekday: int = 0


def derive_progress(answer: WeeksAnswer, asked: Asked, locale: QLocale) -> ProgressProps:
    """Everything the view shows of an answer."""
    return Deriving().progress(answer, asked, locale)


class Deriving:
    """Derives again and again, as in a pan: what was derived of an answer before is not again."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._made_for: tuple[object, ...] = ()

    def progress(self, answer: WeeksAnswer, asked: Asked, locale: QLocale) -> ProgressProps:
        """Everything the view shows of an answer."""
        first = asked.first_weekday
        frame = self._framed(answer, asked, locale)
        weeks = weeks_in(answer, asked.window, first)
        spans = periods(weeks, frame.unit)
        return ProgressProps(
            dates=derive_dates(answer, asked, locale),
            tiles=derive_tiles(answer, weeks, first, locale),
            chart=_chart(frame, derive_columns(frame, spans)),
            table=derive_table(frame, spans),
            summary=derive_summary(
                frame, weeks, whole=asked.window.weeks >= total_weeks(answer, first)
            ),
            empty=answer.first is None,
        )

    def chart(self, answer: WeeksAnswer, asked: Asked, locale: QLocale) -> ChartProps:
        """The chart alone, for every frame of a pan."""
        frame = self._framed(answer, asked, locale)
        weeks = weeks_in(answer, asked.window, asked.first_weekday)
        return _chart(frame, derive_columns(frame, periods(weeks, frame.unit)))

    def _framed(self, answer: WeeksAnswer, asked: Asked, locale: QLocale) -> Frame:
        """The frame of before, with the columns made with it, where it is the same."""
        made_for = (asked.scale, asked.window.unit, asked.first_weekday, locale)
        if self._frame is None or self._frame.answer is not answer or self._made_for != made_for:
            self._frame, self._made_for = _frame(answer, asked, locale), made_for
        return self._frame


def derive_dates(answer: WeeksAnswer, asked: Asked, locale: QLocale) -> str:
    """The span of time that is shown."""
    window, first, today = asked.window, asked.first_weekday, answer.today
    last = min(today, window.newest(today, first) + WEEK - DAY)
    return date_range(window.oldest(today, first), last, today, locale)


def _frame(answer: WeeksAnswer, asked: Asked, locale: QLocale) -> Frame:
    known = {share.use for week in (*answer.weeks, *answer.recent) for share in week.shares}
    return Frame(
        answer=answer,
        keys=derive_keys(answer.bands, known),
        scale=asked.scale,
        unit=asked.window.unit,
        first_weekday=asked.first_weekday,
        locale=locale,
    )


def _chart(frame: Frame, columns: tuple[ColumnProps, ...]) -> ChartProps:
    locale, scale, unit = frame.locale, frame.scale, frame.unit
    first, second, third, last = HEAT
    start = columns[0].start
    whole = unit is Unit.WEEK
    highest = max(column.value for column in columns)
    most = max(column.sessions for column in columns)
    return ChartProps(
        columns=columns,
        keys=frame.keys.props,
        legend=tuple(sorted({key for column in columns for key, _ in column.parts}))
        if frame.keys.told_apart
        else (),
        title=scale.title,
        under=scale.under(unit, highest),
        unit=per_unit(Unit.WEEK),
        number=numbers_of(unit),
        ticks=scale.ticks(highest, locale),
        rows=min(max(ROWS[0], RECOMMENDED[1] + 1, ceil(most)), ROWS[1]),
        mean=not whole,
        weekdays=tuple(weekday(start + DAY * row, locale) for row in range(DAYS)) if whole else (),
        heat=(
            f"{first}–{second - 1}",
            f"{second}–{third - 1}",
            f"{third}–{last - 1}",
            f"{last}+",
        ),
    )
