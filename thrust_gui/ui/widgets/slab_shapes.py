"""The shapes of the phase slab, in pixels of the design: edge, arrows, tick, pause."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

CHEVRON: Final = 74.0
"""How far the tip of the fill's edge stands before its sides."""
RADIUS: Final = 28.0
CURVE: Final = 0.4477
"""Of a cubic that stands in for a quarter circle: one less 4 (√2 − 1) / 3."""


class Shape(StrEnum):
    """What stands in the middle of the slab."""

    ARROW_UP = "arrow_up"
    ARROW_DOWN = "arrow_down"
    RING = "ring"
    TICK = "tick"
    BARS = "bars"
    NONE = "none"


def edge_at(level: float, height: float) -> float:
    """Where the fill begins at the sides (LIFT: and its tip above); full at 1, nothing at 0."""
    return -CHEVRON + (1.0 - level) * (height + CHEVRON)


def fill_path(width: float, height: float, edge: float, *, rising: bool) -> QPainterPath:
    """The fill of the slab: its edge points up while it rises, down while it drains.

    Args:
        width: of the slab.
        height: of the slab.
        edge: the upper of the edge's two heights, from `edge_at`.
        rising: which way the tip points.
    """
    tip, side = (edge, edge + CHEVRON) if rising else (edge + CHEVRON, edge)
    path = QPainterPath(QPointF(0, side))
    path.lineTo(width / 2, tip)
    path.lineTo(width, side)
    path.lineTo(width, max(height, side))
    path.lineTo(0, max(height, side))
    path.closeSubpath()
    return path


def corners(width: float, height: float) -> tuple[QPainterPath, ...]:
    """What lies outside the rounded corners, one path for each."""
    return tuple(
        _corner(x, y, dx, dy)
        for x, dx in ((0.0, RADIUS), (width, -RADIUS))
        for y, dy in ((0.0, RADIUS), (height, -RADIUS))
    )


def _corner(x: float, y: float, dx: float, dy: float) -> QPainterPath:
    """Between a corner and the quarter circle whose centre is (`dx`, `dy`) from it."""
    path = QPainterPath(QPointF(x - dx / RADIUS, y - dy / RADIUS))
    path.lineTo(x + dx, y - dy / RADIUS)
    path.lineTo(x + dx, y)
    path.cubicTo(x + dx * CURVE, y, x, y + dy * CURVE, x, y + dy)
    path.lineTo(x - dx / RADIUS, y + dy)
    path.closeSubpath()
    return path


@cache
def shape_path(shape: Shape) -> QPainterPath:
    """An arrow, a tick or the pause sign, around (0, 0); empty for what is painted otherwise.

    The path is shared, so to be drawn and never changed.
    """
    match shape:
        case Shape.ARROW_UP:
            return _arrow(width=252, height=336, stroke=64, down=False)
        case Shape.ARROW_DOWN:
            return _arrow(width=168, height=272, stroke=52, down=True)
        case Shape.TICK:
            return _stroked(((-140, 8), (-40, 108), (140, -92)), 64)
        case Shape.BARS:
            path = QPainterPath()
            path.addRoundedRect(QRectF(-128, -168, 88, 336), 24, 24)
            path.addRoundedRect(QRectF(40, -168, 88, 336), 24, 24)
            return path
        case Shape.RING | Shape.NONE:
            return QPainterPath()


@cache
def small_tick() -> QPainterPath:
    """A tick that stands in a ring, around (0, 0); shared like the others."""
    return _stroked(((-36, 2), (-10, 28), (36, -24)), 18)


def _arrow(*, width: float, height: float, stroke: float, down: bool) -> QPainterPath:
    sign = 1 if down else -1
    tip, tail = sign * height / 2, -sign * height / 2
    barb = tip - sign * width / 2
    stem = _stroked(((0, tail), (0, tip)), stroke)
    return stem.united(_stroked(((-width / 2, barb), (0, tip), (width / 2, barb)), stroke))


def _stroked(points: tuple[tuple[float, float], ...], stroke: float) -> QPainterPath:
    line = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        line.lineTo(*point)
    stroker = QPainterPathStroker()
    stroker.setWidth(stroke)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outline = stroker.createStroke(line)
    return outline.simplified()
