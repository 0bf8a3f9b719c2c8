"""What is painted on the three panes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from thrust_gui.domain.frequency import RECOMMENDED
from thrust_gui.ui.progress.props import CellProps, CellState, ChartProps
from thrust_gui.ui.theme import DARK, Theme
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from thrust_gui.ui.progress.plane import Plane
    from thrust_gui.ui.progress.props import BoxProps

SHARE: Final = 0.58
"""How much of a column its bar and its days take."""
BAR_MOST: Final = 72.0
RADIUS: Final = 5.0
DOT: Final = 6.0
TRIANGLE: Final = 17.0
AIR: Final = 5.0
APART: Final = 18.0
"""Room on both sides of a triangle, so that it is seen to belong to the dots at its left."""
BOX_LINE: Final = 2.5
LABEL: Final = 18.0
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What all panes are painted from."""

    props: ChartProps
    theme: Theme
    chosen: int | None = None


def bar_width(step: float) -> float:
    """Width of the bar in a column."""
    return float(round(min(BAR_MOST, max(3.0, step * SHARE))))


def label_every(step: float, width: float) -> int:
    """Every how many columns there is room for a label of that width."""
    return max(1, -int(-(width + 4.0) // max(1.0, step)))


def paint_reps(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """Bars with round tops, their totals above."""
    theme, props = scene.theme, scene.props
    _paint_chosen(painter, plane, scene, round_top=True)
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
    for at, column in enumerate(props.columns):
        foot, head = plane.at(at, 0), plane.at(at, column.reps)
        if column.reps:
            bar = QRectF(_edge(foot.x(), width), head.y(), width, foot.y() - head.y())
            painter.fillPath(_round_top(bar), theme.bands[1])
        if every == 1 or at in (scene.chosen, best):
            strong = column.current or at == scene.chosen
            painter.setFont(font(Role.KEY if strong else Role.CAPTION, 13 / 15 if strong else 1))
            painter.setPen(theme.text if strong else theme.label if column.reps else theme.faint)
            painter.drawText(QRectF(head.x() - 40, head.y() - 22, 80, LABEL), _CENTRE, column.total)


def paint_sessions(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """Stacked dots over the recommended band; those above it are hollow."""
    theme, props = scene.theme, scene.props
    _paint_chosen(painter, plane, scene)
    least, most = RECOMMENDED
    left, right = plane.rect.left(), plane.rect.right()
    band = QRectF(
        QPointF(left, plane.at(0, most + 0.5).y()), QPointF(right, plane.at(0, least - 0.5).y())
    )
    shade = QColor(theme.hold_text)
    shade.setAlphaF(0.16 if theme is DARK else 0.12)
    paint_round(painter, band, 6, shade)
    painter.setPen(QPen(theme.line, 1))
    y = round(plane.at(0, 0.5).y()) + 0.5
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    radius = min(DOT, plane.pitch * 0.34, plane.step * 0.34)
    for at, column in enumerate(props.columns):
        _paint_dots(painter, plane, scene, at, radius)
        if column.broken:
            side = max(8.0, min(TRIANGLE, plane.step * 0.8, plane.pitch))
            centre = plane.at(at, min(column.sessions, props.rows, most))
            if 2 * radius + side + APART <= plane.step:
                centre += QPointF(radius + AIR + side / 2, 0)
            else:
                centre = QPointF(centre.x(), y + side / 2 + 2)
            rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            paint_icon(painter, Icon.ALERT, rect, theme.alert_fill)


def paint_days(painter: QPainter, plane: Plane, scene: Scene) -> None:
    """A cell a day, frames round days without a rest day between, and the names of the weeks."""
    theme, props = scene.theme, scene.props
    _paint_chosen(painter, plane, scene, round_bottom=True)
    width, height = bar_width(plane.step), round(plane.pitch * 0.82)
    for at, column in enumerate(props.columns):
        for row, cell in enumerate(column.cells):
            centre = plane.at(at, row + 0.5)
            rect = QRectF(_edge(centre.x(), width), _edge(centre.y(), height), width, height)
            _paint_cell(painter, rect, cell, theme)
        for box in column.boxes:
            _paint_box(painter, plane, at, box, width, theme)
    _paint_names(painter, plane, scene)


def _paint_chosen(
    painter: QPainter,
    plane: Plane,
    scene: Scene,
    *,
    round_top: bool = False,
    round_bottom: bool = False,
) -> None:
    if scene.chosen is None:
        return
    theme = scene.theme
    half = min(plane.step, BAR_MOST * 1.5) / 2 - 1
    x = plane.at(scene.chosen, 0).x()
    # The band goes on through all panes: only its ends are round.
    rect = QRectF(
        QPointF(x - half, plane.rect.top() + (2 if round_top else -20)),
        QPointF(x + half, plane.rect.bottom() - (0 if round_bottom else -20)),
    )
    paint_round(painter, rect, 10, theme.raised if theme is DARK else theme.bg)


def _edge(centre: float, size: float) -> float:
    """The left or upper edge of something, on a whole pixel so that it is sharp."""
    return float(round(centre - size / 2))


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


def _paint_dots(painter: QPainter, plane: Plane, scene: Scene, at: int, radius: float) -> None:
    theme, rows = scene.theme, scene.props.rows
    sessions = scene.props.columns[at].sessions
    shown = sessions if sessions <= rows else rows - 1
    for row in range(1, shown + 1):
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
        painter.drawText(QRectF(centre.x() - 20, centre.y() - 9, 40, 18), _CENTRE, f"{sessions}")


def _paint_cell(painter: QPainter, rect: QRectF, cell: CellProps, theme: Theme) -> None:
    radius = min(RADIUS, rect.width() / 3, rect.height() / 3)
    fill = theme.heat[cell.heat - 1] if cell.heat else theme.selected
    match cell.state:
        case CellState.PAST:
            paint_round(painter, rect, radius, fill)
        case CellState.FUTURE:
            paint_round(painter, rect, radius, None, theme.line)
        case CellState.TODAY:
            line = min(2.0, rect.width() / 5)
            paint_round(painter, rect, radius, None, theme.text, line)
            if cell.heat:
                inset = 2 * line
                inner = rect.adjusted(inset, inset, -inset, -inset)
                paint_round(painter, inner, max(1.0, radius - inset), fill)


def _paint_box(
    painter: QPainter, plane: Plane, at: int, box: BoxProps, width: float, theme: Theme
) -> None:
    line = min(BOX_LINE, plane.step / 8)
    margin = min(4.0, (plane.step - width) / 2)
    top, bottom = plane.at(at, box.first), plane.at(at, box.last + 1)
    left = _edge(top.x(), width) - margin + line / 2
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
    every = label_every(plane.step, 20.0)
    top = plane.at(0, len(scene.props.weekdays)).y()
    newest = len(columns) - 1
    for at, column in enumerate(columns):
        x = plane.at(at, 0).x()
        strong = column.current or at == scene.chosen
        crowded = scene.chosen is not None and 0 < abs(at - scene.chosen) < every
        if at == scene.chosen or ((newest - at) % every == 0 and not crowded):
            painter.setFont(font(Role.KEY if strong else Role.AXIS, 12 / 15 if strong else 1))
            painter.setPen(theme.text if strong else theme.label)
            painter.drawText(QRectF(x - 20, top + 2, 40, LABEL), _CENTRE, column.number)
        if column.month:
            painter.setFont(font(Role.KEY, 12 / 15))
            painter.setPen(theme.label)
            painter.drawText(QRectF(x - 30, top + LABEL, 60, LABEL), _CENTRE, column.month)
