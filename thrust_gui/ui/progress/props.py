"""What the progress page shows, as frozen values: ready words and numbers, nothing to work out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


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
    """What is said about a week beside its column."""

    title: str
    dates: str
    rows: tuple[tuple[str, str], ...]
    alerts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnProps:
    """One week of the chart.

    Attributes:
        number: of the week, as written under its column.
        month: written under the number where a month begins, or empty.
        reps: complete repetitions.
        total: how they are written above the bar; empty before the first workout.
        sessions: dots; those above the recommended number are hollow.
        broken: whether a training day had no rest day before it.
        cells: seven days.
        words: the whole week in words.
    """

    number: str
    month: str
    reps: int
    total: str
    sessions: int
    broken: bool
    current: bool
    cells: tuple[CellProps, ...]
    boxes: tuple[BoxProps, ...]
    tip: TipProps
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartProps:
    """The chart.

    Attributes:
        ticks: values of the repetition axis with how they are written; the last is its top.
        rows: rows of the sessions' pane.
        weekdays: names of the seven rows of days.
        heat: what each of the four steps of heat stands for.
    """

    columns: tuple[ColumnProps, ...]
    ticks: tuple[tuple[int, str], ...]
    rows: int
    weekdays: tuple[str, ...]
    heat: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableProps:
    """The chart in rows and columns, newest week first."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressProps:
    """The whole page. `summary` is the chart in a few sentences."""

    dates: str
    tiles: tuple[TileProps, ...]
    chart: ChartProps
    table: TableProps
    summary: str
    empty: bool
