"""A pane of the chart as something to paint on in pixels, whatever its values are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


@dataclass(frozen=True, slots=True)
class Plane:
    """Where values are on the pane: columns by their number from 0, and the pane's own values."""

    values: QTransform
    rect: QRectF
    """The pane, in pixels."""

    def at(self, column: float, value: float) -> QPointF:
        """The pixel of a value."""
        return self.values.map(QPointF(column, value))

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

    def set_view(self, view: QRectF) -> None:
        """The values that the plot shows."""
        self.prepareGeometryChange()
        self._view = view

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
        self._paint(painter, Plane(values, values.mapRect(self._view)))
