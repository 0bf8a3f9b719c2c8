"""Words in a picture: callouts with their lines, and the distance to the heels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPen, QPolygonF

from thrust_gui.domain.figure import Part, geometry, place_in
from thrust_gui.domain.guide import Mark
from thrust_gui.ui.figure.marks import DISTANCE_Y
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.domain.figure import Placed
    from thrust_gui.domain.guide import Callout
    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.figure.view import View
    from thrust_gui.ui.theme import Theme

FULL_SIZE: Final = (860.0, 480.0)
"""Pixels of a picture in which words have their full size."""
SIZES: Final = (0.72, 1.5)
"""Words grow and shrink with the picture, within these."""
DOT: Final = 6.0
BADGE: Final = 13.0
LEADER: Final = 2.0
HALO: Final = 3.0
GAP: Final = 10.0


def words_scale(rect: QRectF) -> float:
    """How large words are in a picture, 1 being the size they were designed at."""
    room = min(rect.width() / FULL_SIZE[0], rect.height() / FULL_SIZE[1])
    return min(max(room, SIZES[0]), SIZES[1])


class Lettering:
    """Writes into one picture."""

    def __init__(
        self, painter: QPainter, rect: QRectF, view: View, theme: Theme, surface: QColor
    ) -> None:
        self._surface = surface
        self._painter = painter
        self._rect = rect
        self._view = view
        self._theme = theme
        self._size = words_scale(rect)
        self._font = font(Role.CALLOUT, self._size)
        self._metrics = QFontMetricsF(self._font)

    def distance(self, props: FigureProps) -> None:
        """The distance to the heels, on the line that shows it."""
        if not props.distance or Part.DISTANCE not in props.pose.highlights:
            return
        middle = self._view.point(complex(geometry(props.body).heel_x / 2, DISTANCE_Y))
        box = self._box(props.distance)
        box.moveCenter(middle)
        self._painter.fillRect(box.adjusted(-GAP, 0.0, GAP, 0.0), self._surface)
        self._write(box, props.distance)

    def callout(self, callout: Callout, props: FigureProps, placed: Placed) -> None:
        """A label beside the figure, a line from it, and a mark at the place it is about."""
        place = place_in(placed, props.pose, callout.at)
        away = complex(*callout.offset) * props.body.height_m
        at, end = self._view.point(place), self._view.point(place + away)
        box = self._box(callout.text)
        beside = abs(away.real) > abs(away.imag)
        if beside:
            shift = GAP + box.width() / 2
            box.moveCenter(end + QPointF(shift if away.real > 0 else -shift, 0.0))
        else:
            shift = GAP / 2 + box.height() / 2
            box.moveCenter(end + QPointF(0.0, -shift if away.imag > 0 else shift))
        box = self._inside(box)
        colour = self._colour(callout.mark)
        self._leader(at, _nearest(box, at, GAP), colour)
        self._mark(at, callout.mark, colour)
        self._write(box, callout.text)

    def _colour(self, mark: Mark) -> QColor:
        match mark:
            case Mark.NOTE:
                return self._theme.text
            case Mark.GOOD:
                return self._theme.hold_text
            case Mark.BAD:
                return self._theme.alert_fill

    def _box(self, text: str) -> QRectF:
        return QRectF(0.0, 0.0, self._metrics.horizontalAdvance(text), self._metrics.height())

    def _inside(self, box: QRectF) -> QRectF:
        """Moved as little as it takes to be within the picture."""
        room = self._rect.adjusted(GAP, GAP, -GAP, -GAP)
        box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
        box.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height())))
        return box

    def _write(self, box: QRectF, text: str) -> None:
        """On a halo, so that it can be read before a bench leg or the strap too."""
        halo = QPainterPath()
        halo.addText(box.left(), box.top() + self._metrics.ascent(), self._font, text)
        pen = QPen(self._surface, 2 * HALO * self._size)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(halo, pen)
        self._painter.setFont(self._font)
        self._painter.setPen(self._theme.text)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _leader(self, start: QPointF, end: QPointF, colour: QColor) -> None:
        line = QLineF(start, end)
        for ink, width in ((self._surface, LEADER + 2 * HALO), (colour, LEADER)):
            self._painter.setPen(QPen(ink, width * self._size))
            self._painter.drawLine(line)

    def _mark(self, at: QPointF, mark: Mark, colour: QColor) -> None:
        radius = (DOT if mark is Mark.NOTE else BADGE) * self._size
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._surface)
        halo = radius + HALO * self._size
        self._painter.drawEllipse(at, halo, halo)
        self._painter.setBrush(colour)
        self._painter.drawEllipse(at, radius, radius)
        sign = {Mark.NOTE: (), Mark.GOOD: _TICK, Mark.BAD: _CROSS}[mark]
        pen = QPen(self._surface, 2.5 * self._size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        for stroke in sign:
            self._painter.drawPolyline(QPolygonF([at + QPointF(x, y) * radius for x, y in stroke]))


_TICK: Final = (((-0.42, 0.02), (-0.1, 0.34), (0.42, -0.3)),)
_CROSS: Final = (((-0.33, -0.33), (0.33, 0.33)), ((-0.33, 0.33), (0.33, -0.33)))


def _nearest(box: QRectF, to: QPointF, air: float) -> QPointF:
    """The point of a box, with some air around, that is nearest to another."""
    return QPointF(
        min(max(to.x(), box.left() - air), box.right() + air),
        min(max(to.y(), box.top() - air / 2), box.bottom() + air / 2),
    )
