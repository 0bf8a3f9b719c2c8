"""A pane of the chart as something to paint on in pixels, whatever its values are."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTransform

REACH: Final = 44.0
"""Labels reach so many pixels from the middle of their column at most."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Where values are on the pane: columns by their number from 0, and the pane's own values."""

    values: QTransform
    rect: QRectF
    """The pane, in pixels."""
    shown: QRectF | None = None
    """The values that are to be painted; None for all."""

    def at(self, column: float, value: float) -> QPointF:
        """The pixel of a value."""
        return QPointF(self.x(column), self.y(value))

    def x(self, column: float) -> float:
        """How far right a column's middle is, pixels."""
        return self.values.m11() * column + self.values.dx()

    def y(self, value: float) -> float:
        """How far down a value is, pixels."""
        return self.values.m22() * value + self.values.dy()

    def columns(self, count: int) -> range:
        """The columns of so many that are to be painted, labels that reach over them included."""
        if self.shown is None:
            return range(count)
        reach = REACH / self.step + 0.5
        first, last = self.shown.left() - reach, self.shown.right() + reach
        return range(max(0, ceil(first)), min(count, floor(last) + 1))

    @property
    def step(self) -> float:
        """From column to column, pixels."""
        return abs(self.values.m11())

    @property
    def pitch(self) -> float:
        """From value to value, pixels."""
        return abs(self.values.m22())
