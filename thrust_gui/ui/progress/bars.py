"""The pane of bars: a measure, stacked by band."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen

from thrust_gui.ui.progress.inks import inks, paint_ink
from thrust_gui.ui.progress.scene import CENTRE, LABEL, bar_width, edge, label_every, paint_chosen
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.inks import Ink
    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.props import ColumnProps
    from thrust_gui.ui.progress.scene import Scene

    Shades = tuple[Ink, ...]

RADIUS: Final = 5.0
LINE: Final = 2.0
"""Between two bands."""


def paint_bars(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """Bars with round tops, a line between their bands, their totals above."""
    theme, props = scene.theme, scene.props
    paint_chosen(painter, plane, scene, round_top=True)
    painter.setPen(QPen(theme.line, 1))
    for value, _ in props.ticks:
        y = round(plane.y(value)) + 0.5
        painter.drawLine(QPointF(plane.rect.left(), y), QPointF(plane.rect.right(), y))
    plain, bold = font(Role.CAPTION), font(Role.KEY, 13 / 15)
    painter.setFont(plain)
    measured = painter.fontMetrics().horizontalAdvance
    widest = max((measured(each.total) for each in props.columns), default=0)
    every = label_every(plane.step, widest)
    best = max(range(len(props.columns)), key=lambda at: props.columns[at].value, default=0)
    shades = inks(props.keys, theme)
    for at in plane.columns(len(props.columns)):
        column = props.columns[at]
        x, head = plane.x(at), plane.y(column.value)
        _paint_parts(painter, plane, at, column, shades, scene)
        if every == 1 or at in (scene.chosen, best):
            strong = column.current or at == scene.chosen
            painter.setFont(bold if strong else plain)
            painter.setPen(theme.text if strong else theme.label if column.value else theme.faint)
            painter.drawText(QRectF(x - 40, head - 22, 80, LABEL), CENTRE, column.total)


def _paint_parts(
    painter: QPainter, plane: Plane, at: int, column: ColumnProps, shades: Shades, scene: Scene
) -> None:
    theme, width = scene.theme, bar_width(plane.step)
    left = edge(plane.x(at), width)
    below = 0.0
    for number, (key, value) in enumerate(column.parts, 1):
        foot, head = plane.y(below), plane.y(below + value)
        below += value
        bar = QRectF(left, head, width, foot - head)
        if number == len(column.parts):
            paint_ink(painter, round_top(bar), shades[key], theme)
        else:
            paint_ink(painter, bar, shades[key], theme)
        if number > 1 and width > LINE:
            line = min(LINE, (foot - head) / 2)
            painter.fillRect(QRectF(left, foot - line / 2, width, line), theme.surface)


def round_top(bar: QRectF) -> QPainterPath:
    """A bar with a round top."""
    radius = min(RADIUS, bar.width() / 2, bar.height())
    path = QPainterPath(bar.bottomLeft())
    path.lineTo(bar.left(), bar.top() + radius)
    path.arcTo(bar.left(), bar.top(), 2 * radius, 2 * radius, 180, -90)
    path.lineTo(bar.right() - radius, bar.top())
    path.arcTo(bar.right() - 2 * radius, bar.top(), 2 * radius, 2 * radius, 90, -90)
    path.lineTo(bar.bottomRight())
    path.closeSubpath()
    return path
