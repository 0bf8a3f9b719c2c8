"""The ring of a phase: the arc is the time that is left."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

RADIUS: Final = 226.0
STROKE: Final = 36.0
TURN: Final = 16 * 360
"""A full circle in the sixteenths of a degree that Qt draws arcs in."""


def paint_ring(
    painter: QPainter, centre: QPointF, share: float, colour: QColor, track: QColor
) -> None:
    """A track, and on it an arc from twelve o'clock, clockwise; `share` is what is left, 0-1."""
    box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, STROKE))
    painter.drawEllipse(box)
    if share > 0:
        pen = QPen(colour, STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, TURN // 4, -round(TURN * min(1.0, share)))


def ring_box(centre: QPointF) -> QRectF:
    """What the ring covers."""
    half = RADIUS + STROKE / 2 + 1
    return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)


def ring_change(centre: QPointF, one: float, other: float) -> QRectF:
    """What has to be painted again when the share goes from one value to another."""
    if abs(one - other) > 1 / 8:
        return ring_box(centre)
    half = STROKE / 2 + 2
    changed = QRectF()
    for share in (one, (one + other) / 2, other):
        angle = 2 * pi * share
        x, y = centre.x() + RADIUS * sin(angle), centre.y() - RADIUS * cos(angle)
        changed = changed.united(QRectF(x - half, y - half, 2 * half, 2 * half))
    return changed
