"""What the progress page shows, as frozen values: ready words and numbers, nothing to work out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.ui.progress.keys import KeyProps


class TileMark(Enum):
    """The sign before a tile's note."""

    NONE = auto()
    GOOD = auto()
    ALERT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TileProps:
    """One figure: a title, the value with its unit, and a note."""

    title: str
    value: str
    unit: str
    note: str
    mark: TileMark = TileMark.NONE


class CellState(Enum):
    """Where a day lies."""

    PAST = auto()
    TODAY = auto()
    FUTURE = auto()


@dataclass(frozen=True, slots=True)
class CellProps:
    """One day: its heat from 0 (no repetition) to 4."""

    heat: int
    state: CellState = CellState.PAST


@dataclass(frozen=True, slots=True)
class BoxProps:
    """A frame round training days with no rest day between, from a row to a row of one week.

    An open end goes on in the week beside.
    """

    first: int
    last: int
    open_top: bool = False
    open_bottom: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TipProps:
    """What is said about a span beside its column.

    Attributes:
        rows: names and values.
        keys: which of the chart's keys each of the first rows is of, as many as are bands.
    """

    title: str
    dates: str
    rows: tuple[tuple[str, str], ...]
    alerts: tuple[str, ...] = ()
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnProps:
    """One week of the chart, or one month or year.

    Attributes:
        start, end: its first day, and the day after its last.
        number: of the week, or the name of the month or year, as written under its column.
        month: written under the number where a month begins (under months, a year), or empty.
        parts: the chart's keys with their values, from the bottom up.
        total: how their sum is written above the bar; empty before the first workout.
        sessions: dots; those above the recommended number are hollow. Of months and years, the
            mean of their weeks: one dot.
        broken: whether a training day had no rest day before it.
        cells: seven days; none of months and years.
        words: the whole span in words.
    """

    start: date
    end: date
    number: str
    month: str
    parts: tuple[tuple[int, float], ...]
    total: str
    sessions: float
    broken: bool
    current: bool
    cells: tuple[CellProps, ...]
    boxes: tuple[BoxProps, ...]
    tip: TipProps
    words: str

    @property
    def value(self) -> float:
        """How high its bar is."""
        return sum(value for _, value in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartProps:
    """The chart.

    Attributes:
        keys: the bands that there are, from the weakest on.
        legend: those of them that are shown.
        title, under: of the axis of values, and the lines under it.
        unit: under the title of the sessions.
        number: of what the numbers under the columns are.
        ticks: values of that axis with how they are written; the last is its top.
        rows: rows of the sessions' pane.
        mean: whether sessions are a mean.
        weekdays: names of the seven rows of days; none of months and years.
        heat: what each of the four steps of heat stands for.
    """

    columns: tuple[ColumnProps, ...]
    keys: tuple[KeyProps, ...] = ()
    legend: tuple[int, ...] = ()
    title: str
    under: tuple[str, ...]
    unit: str
    number: str
    ticks: tuple[tuple[float, str], ...]
    rows: int
    mean: bool = False
    weekdays: tuple[str, ...]
    heat: tuple[str, str, str, str]

    @property
    def beside(self) -> ChartProps:
        """What stands beside the panes, which other columns often leave as it is."""
        return replace(self, columns=())


@dataclass(frozen=True, slots=True, kw_only=True)
class TableProps:
    """The chart in rows and columns, newest first; `texts` are the columns that are no numbers."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    texts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressProps:
    """The whole page. `summary` is the chart in a few sentences."""

    dates: str
    tiles: tuple[TileProps, ...]
    chart: ChartProps
    table: TableProps
    summary: str
    empty: bool
