"""Lines of a trend and their points, told apart by shape as well as by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from thrust_gui.ui.progress.trends.props import Ink, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.theme import Theme

WIDTH: Final = 2.0


def ink_of(ink: Ink, theme: Theme) -> QColor:
    """The colour of a line in a theme; those of phases mean only the phases."""
    return {
        Ink.FIRST: theme.text,
        Ink.SECOND: theme.bands[1],
        Ink.THIRD: theme.faint,
        Ink.FOURTH: theme.bands[3],
        Ink.LIFT: theme.lift_text,
        Ink.HOLD: theme.hold_text,
        Ink.LOWER: theme.lower_text,
    }[ink]


def paint_line(
    painter: QPainter, points: Sequence[QPointF | None], mark: Mark, ink: QColor, size: float
) -> None:
    """A line through points that follow each other, none over a gap; each point has its mark."""
    path = QPainterPath()
    before: QPointF | None = None
    for point in points:
        if point is not None:
            (path.moveTo if before is None else path.lineTo)(point)
        before = point
    pen = QPen(ink, WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    for point in points:
        if point is not None:
            paint_mark(painter, point, mark, size, ink)


def paint_mark(painter: QPainter, at: QPointF, mark: Mark, size: float, ink: QColor) -> None:
    """One point; `size` is half its height."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    x, y = at.x(), at.y()
    match mark:
        case Mark.DISC:
            painter.drawEllipse(at, size, size)
        case Mark.SQUARE:
            side = size * 0.9
            painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side))
        case Mark.TRIANGLE:
            half, low = size * 1.15, y + size * 0.9
            corners = [QPointF(x, y - size * 1.1), QPointF(x + half, low), QPointF(x - half, low)]
            painter.drawPolygon(QPolygonF(corners))
        case Mark.DIAMOND:
            far = size * 1.3
            corners = [QPointF(x, y - far), QPointF(x + far, y), QPointF(x, y + far)]
            painter.drawPolygon(QPolygonF([*corners, QPointF(x - far, y)]))
