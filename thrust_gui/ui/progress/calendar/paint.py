"""Painting the calendar: bars of the months, cells of the days, the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QTransform

from thrust_gui.ui.progress.bars import round_top
from thrust_gui.ui.progress.days import paint_box, paint_cells
from thrust_gui.ui.progress.plane import Plane
from thrust_gui.ui.progress.props import CellProps, CellState
from thrust_gui.ui.progress.scene import BAR_MOST, CENTRE, LABEL, SHARE, edge
from thrust_gui.ui.progress.sides import AXIS, LEFT, LINE
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.calendar.props import CalendarProps
    from thrust_gui.ui.progress.calendar.rooms import Rooms
    from thrust_gui.ui.theme import Theme

WEEKS_A_MONTH: Final = 4.35
SWATCH: Final = (18.0, 12.0)
TRIANGLE: Final = 13.0
NAMED_PITCH: Final = 16.0
"""Rows of days at least so high have a name each."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


def paint_months(painter: QPainter, rooms: Rooms, props: CalendarProps, theme: Theme) -> None:
    """Grid and axis, a bar for each month with its total above and its name beneath."""
    bars = rooms.bars
    _title(painter, theme, rooms.y(rooms.top), bars, translate("Progress", "Reps"))
    _under(painter, theme, rooms.y(rooms.top), bars, translate("Progress", "per month"))
    for value, text in props.ticks:
        y = round(rooms.y(value)) + 0.5
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(bars.left(), y), QPointF(bars.right(), y))
        _axis(painter, theme, y, bars, text)
    width = float(round(min(BAR_MOST, rooms.step * WEEKS_A_MONTH * SHARE)))
    for month in props.months:
        x, head = rooms.x(month.middle), rooms.y(month.reps)
        if month.reps:
            bar = QRectF(edge(x, width), head, width, bars.bottom() - head)
            painter.fillPath(round_top(bar), theme.bands[1])
        strong = month.current
        painter.setFont(font(Role.KEY if strong else Role.CAPTION, 13 / 15 if strong else 1))
        painter.setPen(theme.text if strong else theme.label if month.reps else theme.faint)
        painter.drawText(QRectF(x - 40, head - 22, 80, LABEL), CENTRE, month.total)
        painter.setPen(theme.text if strong else theme.label)
        painter.drawText(QRectF(x - 40, bars.bottom() + 3, 80, LABEL), CENTRE, month.name)


def paint_days(painter: QPainter, rooms: Rooms, props: CalendarProps, theme: Theme) -> None:
    """A cell a day, frames and signs where there was no rest day."""
    days = rooms.days
    _title(painter, theme, days.top() + rooms.pitch / 2, days, translate("Progress", "Days"))
    under = translate("Progress", "reps a day")
    _under(painter, theme, days.top() + rooms.pitch / 2, days, under)
    every = 1 if rooms.pitch >= NAMED_PITCH else 2
    for row, name in list(enumerate(props.weekdays))[::every]:
        _axis(painter, theme, days.top() + (row + 0.5) * rooms.pitch, days, name)
    cells = ((cell, rooms.cell(*props.cell(at))) for at, cell in enumerate(props.cells))
    paint_cells(painter, cells, theme)
    values = QTransform(rooms.step, 0, 0, rooms.pitch, days.left() + rooms.step / 2, days.top())
    plane = Plane(values, days)
    width = rooms.cell(0, 0).width()
    for column, boxes in enumerate(props.boxes):
        for box in boxes:
            paint_box(painter, plane, column, box, width, theme)
    side = min(TRIANGLE, rooms.step - 1)
    for column in props.broken:
        corner = QPointF(edge(rooms.x(column), side), days.top() - side - 5)
        paint_icon(
            painter, Icon.ALERT, QRectF(corner.x(), corner.y(), side, side), theme.alert_fill
        )


def paint_legend(painter: QPainter, rooms: Rooms, props: CalendarProps, theme: Theme) -> None:
    """The steps of heat with their repetitions, the frame, and today."""
    x, y = rooms.legend.left(), round(rooms.legend.bottom()) - 9.0
    painter.setFont(font(Role.KEY, 13 / 15))
    painter.setPen(theme.text)
    x = _word(painter, x, y, translate("Progress", "Reps a day")) + 14
    for step, text in props.legend:
        paint_cells(painter, [(CellProps(step), _swatch(x, y))], theme)
        x = _named(painter, x, y, text, theme)
    paint_cells(painter, [(CellProps(0), _swatch(x, y))], theme)
    x = _named(painter, x, y, translate("Progress", "None"), theme)
    paint_icon(painter, Icon.ALERT, QRectF(x, y - 7, 13, 13), theme.alert_fill)
    paint_round(painter, _swatch(x + 18, y), 4, None, theme.alert_fill, 2)
    x = _named(painter, x + 18, y, translate("Progress", "No rest day between"), theme)
    if props.today is not None:
        paint_cells(painter, [(CellProps(0, CellState.TODAY), _swatch(x, y))], theme)
        _named(painter, x, y, translate("Progress", "Today"), theme)


def _swatch(x: float, y: float) -> QRectF:
    width, height = SWATCH
    return QRectF(x, y - height / 2, width, height)


def _named(painter: QPainter, x: float, y: float, text: str, theme: Theme) -> float:
    painter.setFont(font(Role.CAPTION))
    painter.setPen(theme.label)
    return _word(painter, x + SWATCH[0] + 7, y, text) + 16


def _word(painter: QPainter, x: float, y: float, text: str) -> float:
    width = painter.fontMetrics().horizontalAdvance(text)
    painter.drawText(QRectF(x, y - LINE / 2, width + 4, LINE), _LEFT, text)
    return x + width


def _title(painter: QPainter, theme: Theme, y: float, pane: QRectF, text: str) -> None:
    painter.setFont(font(Role.KEY))
    painter.setPen(theme.text)
    painter.drawText(_beside(pane, y), _LEFT, text)


def _under(painter: QPainter, theme: Theme, y: float, pane: QRectF, text: str) -> None:
    painter.setFont(font(Role.CAPTION))
    painter.setPen(theme.label)
    painter.drawText(_beside(pane, y + LINE - 1), _LEFT, text)


def _beside(pane: QRectF, y: float) -> QRectF:
    return QRectF(pane.left() - LEFT - AXIS, y - LINE / 2, LEFT, LINE)


def _axis(painter: QPainter, theme: Theme, y: float, pane: QRectF, text: str) -> None:
    painter.setFont(font(Role.AXIS))
    painter.setPen(theme.label)
    painter.drawText(QRectF(pane.left() - AXIS, y - LINE / 2, AXIS - 8, LINE), _RIGHT, text)
