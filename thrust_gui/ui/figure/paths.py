"""From point lists to Qt paths."""

from __future__ import annotations

from cmath import exp
from itertools import pairwise
from math import pi, sqrt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from thrust_gui.ui.figure.curves import tangent

if TYPE_CHECKING:
    from collections.abc import Sequence

UNITS: Final = 1000.0
"""Parts are built this many units to a stature: Qt's curves are flattened for about pixels."""
FINE: Final = 2.0
"""Curves are flattened to a quarter of a pixel at this scale: a fifth of a millimetre."""
LONG: Final = 0.06
"""Qt's rasteriser fills long slanting edges three times as fast in pieces of about this length."""


def curve(points: Sequence[complex]) -> QPainterPath:
    """The closed smooth curve through the points."""
    path = _at(points[0])
    _through(path, (points[-1], *points, points[0], points[1]))
    path.closeSubpath()
    return path


def open_curve(points: Sequence[complex]) -> QPainterPath:
    """The smooth curve from the first point to the last."""
    path = _at(points[0])
    _through(path, (2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]))
    return path


def piece(points: Sequence[complex], ends: tuple[int, int], middle: complex) -> QPainterPath:
    """A piece of a closed curve: from one of its points on to another, then back via `middle`.

    The way back bends as if it went through `middle`, so two pieces that share their ends and the
    middle tile the whole.
    """
    first, last = ends
    count = len(points)
    beyond = last if last > first else last + count
    around = [points[place % count] for place in range(first - 1, beyond + 2)]
    start, end = around[1], around[-2]
    path = _at(start)
    _through(path, around)
    bend = (2.0 * middle - (start + end) / 2) * UNITS
    path.quadTo(bend.real, bend.imag, start.real * UNITS, start.imag * UNITS)
    return path


def polygon(points: Sequence[complex]) -> QPainterPath:
    """The closed polygon through the points."""
    path = _at(points[0])
    for start, end in pairwise((*points, points[0])):
        pieces = 1 + int(abs(end - start) / LONG)
        for part in range(1, pieces + 1):
            point = (start + (end - start) * (part / pieces)) * UNITS
            path.lineTo(point.real, point.imag)
    path.closeSubpath()
    return path


def rounded(left: float, bottom: float, right: float, top: float, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    rect = QRectF(left * UNITS, bottom * UNITS, (right - left) * UNITS, (top - bottom) * UNITS)
    path.addRoundedRect(rect, radius * UNITS, radius * UNITS)
    return path


def bar(start: complex, end: complex, width: float) -> QPainterPath:
    """A straight bar with round ends."""
    way = (end - start) / abs(end - start) * width / 2
    turns = [exp(1j * pi * (0.5 + step / 8)) for step in range(9)]
    ends = [start + way * turn for turn in turns] + [end - way * turn for turn in turns]
    return polygon(ends)


def disc(centre: complex, radius: float, stretch: tuple[float, float] = (1.0, 1.0)) -> QPainterPath:
    """A filled circle, or an oval of so many radii along and across."""
    turns = [exp(2j * pi * step / 24) for step in range(24)]
    wide, tall = stretch
    return polygon(
        [centre + radius * complex(turn.real * wide, turn.imag * tall) for turn in turns]
    )


def dots(start: complex, end: complex, pitch: float, radius: float) -> QPainterPath:
    """Dots from start to end, about `pitch` apart.

    From right to left: Qt's rasteriser walks from the left past what a line of pixels has already.
    """
    places = sorted(row(start, end, pitch), key=lambda place: -place.real)
    return joined([disc(place, radius) for place in places])


def row(start: complex, end: complex, pitch: float) -> list[complex]:
    """Places from start to end, about `pitch` apart."""
    count = max(1, round(abs(end - start) / pitch))
    return [start + (end - start) * step / count for step in range(count + 1)]


def joined(parts: Sequence[QPainterPath]) -> QPainterPath:
    """One shape of several that may overlap."""
    path = QPainterPath()
    for part in parts:
        path.addPath(part)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def flat(path: QPainterPath) -> QPainterPath:
    """The same in short straight pieces, a tenth of a millimetre from the curve at most.

    Qt's rasteriser works through a shape in bands and bends each curve anew for every one.
    """
    there, back = QTransform.fromScale(FINE, FINE), QTransform.fromScale(1 / FINE, 1 / FINE)
    pieces = QPainterPath()
    pieces.setFillRule(path.fillRule())
    for ring in path.toSubpathPolygons(there):
        pieces.addPolygon(ring)
        pieces.closeSubpath()
    return back.map(pieces)


def _at(point: complex) -> QPainterPath:
    return QPainterPath(QPointF(point.real * UNITS, point.imag * UNITS))


def _through(path: QPainterPath, around: Sequence[complex]) -> None:
    """Lead a path from the second point to the last but one, along a smooth curve.

    Hermite form: a third of each tangent, times the root of the distance, is a handle.
    """
    ways = list(map(tangent, around, around[1:], around[2:]))
    for (start, way), (end, next_way) in pairwise(zip(around[1:-1], ways, strict=True)):
        third = UNITS * sqrt(abs(end - start)) / 3
        out, into, stop = start * UNITS + way * third, end * UNITS - next_way * third, end * UNITS
        path.cubicTo(out.real, out.imag, into.real, into.imag, stop.real, stop.imag)
