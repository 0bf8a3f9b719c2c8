"""Where everything of the chart goes: pure arithmetic in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS: Final = 7
LABEL_ROWS: Final = 2
"""Week numbers and months, under the days."""
LABEL: Final = 17.0
ABOVE_REPS: Final = 30.0
"""Room for a total above the highest bar."""
FULL: Final = 614.0
"""Height at which the chart has the proportions of the design."""
COMPACT: Final = 340.0
TALL: Final = 1100.0
GAP: Final = (16.0, 24.0, 40.0)
DOT: Final = (11.0, 18.0, 26.0)
DAY: Final = (12.0, 22.0, 34.0)
"""Sizes at those three heights, COMPACT, FULL and TALL; between them in proportion."""
ABOVE_DAYS: Final = 6.0
"""Room for a frame round the first day."""
NARROW: Final = 24.0
"""Columns narrower than this are narrower than their label."""
TIP_GAP: Final = 10.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box) -> bool:
        """Whether the two share a point that is not on an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """One pane: its height in pixels, and the values at its lower and its upper edge."""

    height: float
    low: float
    high: float

    def pixel(self, value: float) -> float:
        """Pixels from the upper edge to a value."""
        return (self.high - value) / (self.high - self.low) * self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """The three panes from top to bottom, without a gap between them, and what they are sized by.

    Attributes:
        dot: distance between dots of the sessions' pane.
        day: distance between days.
    """

    bars: Pane
    sessions: Pane
    days: Pane
    dot: float
    day: float

    @property
    def tops(self) -> tuple[float, float, float]:
        """Pixels from the top of the chart to the top of each pane."""
        return 0.0, self.bars.height, self.bars.height + self.sessions.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where the columns of all panes are: `count` of them, from `left` on, in `width` pixels."""

    left: float
    width: float
    count: int

    @property
    def margin(self) -> float:
        """Columns left free at both ends, so that the labels of narrow ones are whole."""
        if self.width <= NARROW:
            return 0.0
        return max(0.0, (self.count * NARROW - self.width) / 2 / (self.width - NARROW))

    @property
    def step(self) -> float:
        """From column to column, pixels."""
        return self.width / (self.count + 2 * self.margin)

    def at(self, x: float) -> int | None:
        """The column at a pixel, or None beside them all."""
        column = floor((x - self.left) / self.step - self.margin)
        return column if 0 <= column < self.count else None

    def span(self, column: int) -> tuple[float, float]:
        """Left edge and width of a column."""
        return self.left + (column + self.margin) * self.step, self.step


def panes(height: float, top: float, rows: int, days: int = DAYS) -> Panes:
    """Share a height out among the panes.

    Args:
        height: of the chart, pixels.
        top: the highest value of the repetition axis.
        rows: rows of the sessions' pane.
        days: rows of days.
    """
    gap, dot, day = (_sized(height, sizes) for sizes in (GAP, DOT, DAY))
    sessions_height = gap / 2 + rows * dot + gap - ABOVE_DAYS
    days_height = ABOVE_DAYS + days * day + LABEL_ROWS * LABEL
    reps_height = max(60.0, height - sessions_height - days_height)
    per_pixel = top / (reps_height - ABOVE_REPS - gap / 2)
    return Panes(
        bars=Pane(
            height=reps_height,
            low=-gap / 2 * per_pixel,
            high=top + ABOVE_REPS * per_pixel,
        ),
        sessions=Pane(
            height=sessions_height,
            low=0.5 - (gap - ABOVE_DAYS) / dot,
            high=rows + 0.5 + gap / 2 / dot,
        ),
        days=Pane(
            height=days_height,
            low=days + LABEL_ROWS * LABEL / day,
            high=-ABOVE_DAYS / day,
        ),
        dot=dot,
        day=day,
    )


def place_tip(
    column: Box, size: tuple[float, float], within: Box, labels: Iterable[Box]
) -> tuple[float, float]:
    """Where a tooltip goes: beside its column, where it covers no label if there is such a place.

    Args:
        column: the column it speaks of.
        size: of the tooltip.
        within: what it must stay in.
        labels: what it should not cover.
    """
    width, height = size
    known = tuple(labels)
    right = column.x + column.width + TIP_GAP
    left = column.x - TIP_GAP - width
    sides = [x for x in (right, left) if within.x <= x and x + width <= within.x + within.width]
    if not sides:
        sides = [max(within.x, min(right, within.x + within.width - width))]
    step = max(1.0, height / 4)
    spots = [
        (x, within.y + step * down)
        for down in range(int(max(0.0, within.height - height) / step) + 1)
        for x in sides
    ]
    free = (
        spot
        for spot in spots
        if not any(Box(*spot, width, height).overlaps(label) for label in known)
    )
    return next(free, spots[0])


def _sized(height: float, sizes: tuple[float, float, float]) -> float:
    compact, full, tall = sizes
    if height <= FULL:
        share = max(0.0, (height - COMPACT) / (FULL - COMPACT))
        return compact + (full - compact) * share
    share = min(1.0, (height - FULL) / (TALL - FULL))
    return full + (tall - full) * share
