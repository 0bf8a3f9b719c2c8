"""A pane of the chart as something to paint on in pixels, whatever its values are."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


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
        return self.values.map(QPointF(column, value))

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


class PaneItem(QGraphicsItem):
    """Fills the view of a plot, and paints in pixels so that shapes keep their proportions."""

    def __init__(self, paint: Callable[[QPainter, Plane], None]) -> None:
        super().__init__()
        self._paint = paint
        self._view = QRectF(0, 0, 1, 1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_view(self, view: QRectF) -> None:
        """The values that the plot shows."""
        self.prepareGeometryChange()
        self._view = view
        self.update()

    def refresh(self, column: int, step: float) -> None:
        """Paint a column again, and what its labels reach over; `step` is its width in pixels."""
        half = max(0.5, REACH / step)
        self.update(QRectF(column - half, self._view.top(), 2 * half, self._view.height()))

    @override
    def boundingRect(self) -> QRectF:
        """The whole view."""
        return self._view

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint in pixels."""
        values = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown: QRectF = option.exposedRect
        self._paint(painter, Plane(values, values.mapRect(self._view), shown))
