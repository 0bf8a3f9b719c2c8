"""The pane of weekly repetitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen

from thrust_gui.ui.progress.scene import CENTRE, LABEL, bar_width, edge, label_every, paint_chosen
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.scene import Scene

RADIUS: Final = 5.0


def paint_reps(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """Bars with round tops, their totals above."""
    theme, props = scene.theme, scene.props
    paint_chosen(painter, plane, scene, round_top=True)
    painter.setPen(QPen(theme.line, 1))
    for value, _ in props.ticks:
        y = round(plane.at(0, value).y()) + 0.5
        painter.drawLine(QPointF(plane.rect.left(), y), QPointF(plane.rect.right(), y))
    width = bar_width(plane.step)
    painter.setFont(font(Role.CAPTION))
    widest = max(
        (painter.fontMetrics().horizontalAdvance(each.total) for each in props.columns), default=0
    )
    every = label_every(plane.step, widest)
    best = max(range(len(props.columns)), key=lambda at: props.columns[at].reps, default=0)
    for at in plane.columns(len(props.columns)):
        column = props.columns[at]
        foot, head = plane.at(at, 0), plane.at(at, column.reps)
        if column.reps:
            bar = QRectF(edge(foot.x(), width), head.y(), width, foot.y() - head.y())
            painter.fillPath(_round_top(bar), theme.bands[1])
        if every == 1 or at in (scene.chosen, best):
            strong = column.current or at == scene.chosen
            painter.setFont(font(Role.KEY if strong else Role.CAPTION, 13 / 15 if strong else 1))
            painter.setPen(theme.text if strong else theme.label if column.reps else theme.faint)
            painter.drawText(QRectF(head.x() - 40, head.y() - 22, 80, LABEL), CENTRE, column.total)


def _round_top(bar: QRectF) -> QPainterPath:
    radius = min(RADIUS, bar.width() / 2, bar.height())
    path = QPainterPath(bar.bottomLeft())
    path.lineTo(bar.left(), bar.top() + radius)
    path.arcTo(bar.left(), bar.top(), 2 * radius, 2 * radius, 180, -90)
    path.lineTo(bar.right() - radius, bar.top())
    path.arcTo(bar.right() - 2 * radius, bar.top(), 2 * radius, 2 * radius, 90, -90)
    path.lineTo(bar.bottomRight())
    path.closeSubpath()
    return path
