"""The pane of days, and the names of the weeks under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from thrust_gui.ui.progress.props import BoxProps, CellProps, CellState
from thrust_gui.ui.progress.scene import CENTRE, LABEL, bar_width, edge, label_every, paint_chosen
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round, paint_rounds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.scene import Scene
    from thrust_gui.ui.theme import Theme

RADIUS: Final = 5.0
BOX_LINE: Final = 2.5


def paint_days(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """A cell a day, frames round days without a rest day between, and the names of the weeks."""
    theme, props = scene.theme, scene.props
    paint_chosen(painter, plane, scene, round_bottom=True)
    width, height = bar_width(plane.step), round(plane.pitch * 0.82)
    tops = [edge(plane.y(row + 0.5), height) for row in range(len(props.weekdays))]
    shown = plane.columns(len(props.columns))
    lefts = [edge(plane.x(at), width) for at in shown]
    places = [
        (cell, QRectF(left, top, width, height))
        for at, left in zip(shown, lefts, strict=True)
        for cell, top in zip(props.columns[at].cells, tops, strict=False)
    ]
    paint_cells(painter, places, theme)
    for at in shown:
        for box in props.columns[at].boxes:
            paint_box(painter, plane, at, box, width, theme)
    _paint_names(painter, plane, scene)


def paint_cells(
    painter: QPainter, places: Iterable[tuple[CellProps, QRectF]], theme: Theme
) -> None:
    """Days, all of one size: filled by their heat; an outline where they are to come; a ring today.

    Those that look the same are painted one after the other, with one brush: a year has many.
    """
    alike: dict[CellProps, list[QRectF]] = {}
    for cell, rect in places:
        alike.setdefault(cell, []).append(rect)
    for cell, rects in alike.items():
        fill = theme.heat[cell.heat - 1] if cell.heat else theme.selected
        match cell.state:
            case CellState.PAST:
                line = None if cell.heat else theme.rim
                paint_rounds(painter, rects, _radius(rects[0]), fill, line)
            case CellState.FUTURE:
                paint_rounds(painter, rects, _radius(rects[0]), None, theme.line)
            case CellState.TODAY:
                for rect in rects:
                    _paint_today(painter, rect, fill if cell.heat else None, theme)


def _radius(rect: QRectF) -> float:
    return min(RADIUS, rect.width() / 3, rect.height() / 3)


def _paint_today(painter: QPainter, rect: QRectF, fill: QColor | None, theme: Theme) -> None:
    radius = _radius(rect)
    line = min(2.0, rect.width() / 5)
    paint_round(painter, rect, radius, None, theme.text, line)
    if fill:
        inset = 2 * line
        inner = rect.adjusted(inset, inset, -inset, -inset)
        paint_round(painter, inner, max(1.0, radius - inset), fill)


def paint_box(
    painter: QPainter, plane: Plane, at: int, box: BoxProps, width: float, theme: Theme
) -> None:
    """A frame round days of one column without a rest day between; cells are `width` wide."""
    line = min(BOX_LINE, plane.step / 8)
    margin = min(4.0, (plane.step - width) / 2)
    top, bottom = plane.at(at, box.first), plane.at(at, box.last + 1)
    left = edge(top.x(), width) - margin + line / 2
    right = left + width + 2 * margin - line
    high = top.y() - (1 if not box.open_top else -2)
    low = bottom.y() + (1 if not box.open_bottom else -2)
    radius = min(RADIUS + 3, (right - left) / 2)
    path = QPainterPath(QPointF(left, low if box.open_bottom else low - radius))
    if box.open_top:
        path.lineTo(left, high)
        path.moveTo(right, high)
    else:
        path.lineTo(left, high + radius)
        path.quadTo(left, high, left + radius, high)
        path.lineTo(right - radius, high)
        path.quadTo(right, high, right, high + radius)
    if box.open_bottom:
        path.lineTo(right, low)
    else:
        path.lineTo(right, low - radius)
        path.quadTo(right, low, right - radius, low)
        path.lineTo(left + radius, low)
        path.quadTo(left, low, left, low - radius)
    pen = QPen(theme.alert_fill, line)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_names(painter: QPainter, plane: Plane, scene: Scene) -> None:
    theme, columns = scene.theme, scene.props.columns
    painter.setFont(font(Role.KEY, 12 / 15))
    metrics = painter.fontMetrics()
    widest = max((metrics.horizontalAdvance(each.number) for each in columns), default=0)
    every = label_every(plane.step, max(20.0, widest))
    plain, bold = font(Role.AXIS), font(Role.KEY, 12 / 15)
    top = plane.y(len(scene.props.weekdays))
    newest = len(columns) - 1
    for at in plane.columns(len(columns)):
        column = columns[at]
        x = plane.x(at)
        strong = column.current or at == scene.chosen
        crowded = scene.chosen is not None and 0 < abs(at - scene.chosen) < every
        if at == scene.chosen or ((newest - at) % every == 0 and not crowded):
            painter.setFont(bold if strong else plain)
            painter.setPen(theme.text if strong else theme.label)
            painter.drawText(QRectF(x - 20, top + 2, 40, LABEL), CENTRE, column.number)
        if column.month:
            painter.setFont(bold)
            painter.setPen(theme.label)
            painter.drawText(QRectF(x - 30, top + LABEL, 60, LABEL), CENTRE, column.month)
