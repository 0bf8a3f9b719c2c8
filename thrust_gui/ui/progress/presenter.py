"""An answer of the log -> everything the progress page shows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from thrust_gui.ui.dates import date_range, weekday
from thrust_gui.ui.progress.columns import DAYS, HEAT, derive_columns
from thrust_gui.ui.progress.props import ChartProps, ColumnProps, ProgressProps
from thrust_gui.ui.progress.tiles import MEAN_WEEKS, derive_tiles
from thrust_gui.ui.progress.words import derive_summary, derive_table

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QLocale

    from thrust_gui.app.review import WeeksAnswer

RANGES: Final = (4, 8, 16, 52)
"""Weeks that can be shown; the last is a year."""
LEAST_ASKED: Final = 2 * MEAN_WEEKS + 1
"""Weeks the tiles need: two spans of full ones, and this week."""
STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
LINES: Final = 5
ROWS: Final = (5, 7)
"""Least and most rows of the sessions' pane."""

EMPTY_TOP: Final = 100
"""Top of the repetition axis where there is no repetition."""


def weeks_to_ask(shown: int) -> int:
    """How many weeks an answer needs for a range that is shown."""
    return max(shown, LEAST_ASKED)


def ticks(most: int) -> tuple[int, ...]:
    """Round values from 0 to the first one not under `most`; five steps or fewer."""
    step = next((each for each in STEPS if each * LINES >= most), -(-most // LINES))
    return tuple(range(0, max(step, -(-most // step) * step) + 1, step))


def derive_progress(
    answer: WeeksAnswer, shown: int, first_weekday: int, locale: QLocale
) -> ProgressProps:
    """Everything the page shows of the last `shown` weeks of an answer."""
    weeks = answer.weeks[-shown:]
    return ProgressProps(
        dates=date_range(weeks[0].start, answer.today, answer.today, locale),
        tiles=derive_tiles(answer, shown, first_weekday, locale),
        chart=_chart(derive_columns(answer, weeks, first_weekday, locale), weeks[0].start, locale),
        table=derive_table(answer, weeks, first_weekday, locale),
        summary=derive_summary(answer, weeks, first_weekday, locale),
        empty=answer.first is None,
    )


def _chart(columns: tuple[ColumnProps, ...], start: date, locale: QLocale) -> ChartProps:
    values = ticks(max(column.reps for column in columns) or EMPTY_TOP)
    first, second, third, last = HEAT
    return ChartProps(
        columns=columns,
        ticks=tuple((value, locale.toString(value)) for value in values),
        rows=min(max(ROWS[0], *(column.sessions for column in columns)), ROWS[1]),
        weekdays=tuple(weekday(start + timedelta(days=row), locale) for row in range(DAYS)),
        heat=(
            f"{first}–{second - 1}",
            f"{second}–{third - 1}",
            f"{third}–{last - 1}",
            f"{last}+",
        ),
    )
