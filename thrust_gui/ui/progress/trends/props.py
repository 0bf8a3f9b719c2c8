"""What the trends show, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.ui.progress.props import TableProps


class Ink(Enum):
    """The colour of a line; what it stands for is told by marks and words too."""

    FIRST = auto()
    SECOND = auto()
    THIRD = auto()
    FOURTH = auto()
    LIFT = auto()
    HOLD = auto()
    LOWER = auto()


class Mark(Enum):
    """The shape of a line's points."""

    DISC = auto()
    SQUARE = auto()
    TRIANGLE = auto()
    DIAMOND = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProps:
    """One line: a value for each place, None where nothing is known, with how it is written."""

    name: str
    ink: Ink
    mark: Mark
    values: tuple[float | None, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendProps:
    """One trend.

    Attributes:
        title, unit: what is shown, and in what.
        places: the name of each period, for tooltip and table.
        labels: places under which a label stands, with it.
        ticks: values of the axis from its lowest to its highest, with how they are written.
        goal: a value with a dashed line, or None.
        tips: what the tooltip says of each place.
        lines: empty where nothing is known; then the summary stands in their place.
        summary: the trend in words, and what is missing from it.
    """

    title: str
    unit: str
    places: tuple[str, ...]
    labels: tuple[tuple[int, str], ...]
    ticks: tuple[tuple[float, str], ...]
    goal: float | None
    lines: tuple[LineProps, ...]
    tips: tuple[tuple[tuple[str, str], ...], ...]
    summary: str
    table: TableProps


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendsProps:
    """All trends."""

    dates: str
    trends: tuple[TrendProps, ...]
    empty: bool
