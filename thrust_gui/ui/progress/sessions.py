"""The pane of sessions, over the recommended band."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from thrust_gui.domain.frequency import RECOMMENDED
from thrust_gui.ui.progress.scene import CENTRE, paint_chosen
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.scene import Scene

DOT: Final = 6.0
TRIANGLE: Final = 17.0
AIR: Final = 5.0
APART: Final = 18.0
"""Room on both sides of a triangle, so that it is seen to belong to the dots at its left."""


def paint_sessions(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """Stacked dots over the recommended band; those above it are hollow."""
    theme, props = scene.theme, scene.props
    paint_chosen(painter, plane, scene)
    least, most = RECOMMENDED
    left, right = plane.rect.left(), plane.rect.right()
    band = QRectF(QPointF(left, plane.y(most + 0.5)), QPointF(right, plane.y(least - 0.5)))
    shade = QColor(theme.hold_text)
    shade.setAlphaF(0.16 if theme.dark else 0.12)
    paint_round(painter, band, 6, shade)
    painter.setPen(QPen(theme.line, 1))
    y = round(plane.y(0.5)) + 0.5
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    radius = min(DOT, plane.pitch * 0.34, plane.step * 0.34)
    for at in plane.columns(len(props.columns)):
        column = props.columns[at]
        _paint_dots(painter, plane, scene, at, radius)
        if column.broken:
            side = max(8.0, min(TRIANGLE, plane.step * 0.8, plane.pitch))
            centre = plane.at(at, max(1, min(column.sessions, props.rows, most)))
            if 2 * radius + side + APART <= plane.step:
                centre += QPointF(radius + AIR + side / 2, 0)
            else:
                centre = QPointF(centre.x(), y + side / 2 + 2)
            rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            paint_icon(painter, Icon.ALERT, rect, theme.alert_fill)


def _paint_dots(painter: QPainter, plane: Plane, scene: Scene, at: int, radius: float) -> None:
    theme, rows = scene.theme, scene.props.rows
    sessions = scene.props.columns[at].sessions
    shown = sessions if sessions <= rows else rows - 1
    if scene.props.mean:
        marks = [float(sessions)] if 0 < sessions <= rows else []
    else:
        marks = [float(row) for row in range(1, int(shown) + 1)]
    for row in marks:
        centre = plane.at(at, row)
        if row > RECOMMENDED[1]:
            painter.setPen(QPen(theme.alert_fill, min(2.5, radius / 2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius - 1, radius - 1)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.text)
            painter.drawEllipse(centre, radius, radius)
    if shown < sessions:
        centre = plane.at(at, rows)
        painter.setFont(font(Role.AXIS))
        painter.setPen(theme.alert)
        painter.drawText(QRectF(centre.x() - 20, centre.y() - 9, 40, 18), CENTRE, f"{sessions:.0f}")
