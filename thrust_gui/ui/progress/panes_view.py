"""The three panes over one axis of columns, with the numbers at their left: for any painter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTransform

from thrust_gui.ui.progress.bars import paint_bars
from thrust_gui.ui.progress.days import paint_days
from thrust_gui.ui.progress.geometry import Columns, Pane, panes
from thrust_gui.ui.progress.plane import Plane
from thrust_gui.ui.progress.sessions import paint_sessions
from thrust_gui.ui.progress.sides import AXIS
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.scene import Scene

DOT_NAMES: Final = 15.0
"""Rows of dots at least so high have a number each; lower ones every other."""
DAY_NAMES: Final = 18.0
"""The same of days and their names."""
WEEK_LINE: Final = 11.0
"""From the last day to the middle of the line of week numbers."""
_AXIS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_panes(
    painter: QPainter, scene: Scene, area: QRectF, exposed: QRectF | None = None
) -> None:
    """Paint into an area of pixels whose left `AXIS` are for the numbers.

    Args:
        painter: on any device, in any thread.
        scene: what is shown.
        area: where.
        exposed: what of it is to be painted; None for all.
    """
    props = scene.props
    shown = panes(area.height(), props.ticks[-1][0], props.rows, len(props.weekdays))
    columns = Columns(
        left=area.left() + AXIS, width=max(1.0, area.width() - AXIS), count=len(props.columns)
    )
    tops = [area.top() + top for top in shown.tops]
    for pane, top, paint in zip(
        (shown.bars, shown.sessions, shown.days),
        tops,
        (paint_bars, paint_sessions, paint_days),
        strict=True,
    ):
        rect = QRectF(columns.left, top, columns.width, pane.height)
        values = _values(columns, pane, top)
        part = rect if exposed is None else rect & exposed
        if part.isEmpty():
            continue
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        paint(painter, Plane(values, rect, values.inverted()[0].mapRect(part)), scene)
        painter.restore()
    if exposed is not None and exposed.left() >= columns.left:
        return
    painter.setFont(font(Role.AXIS))
    painter.setPen(scene.theme.label)
    _paint_axis(painter, shown.bars, tops[0], columns.left, props.ticks)
    every = 1 if shown.dot >= DOT_NAMES else 2
    rows = [(float(row), str(row)) for row in range(1, props.rows + 1, every)]
    _paint_axis(painter, shown.sessions, tops[1], columns.left, rows)
    every = 1 if shown.day >= DAY_NAMES else 2
    days = [(row + 0.5, name) for row, name in enumerate(props.weekdays)][::every]
    days.append((len(props.weekdays) + WEEK_LINE / shown.day, props.number))
    _paint_axis(painter, shown.days, tops[2], columns.left, days)


def _values(columns: Columns, pane: Pane, top: float) -> QTransform:
    """From a column's number and a pane's value to pixels."""
    step, pitch = columns.step, pane.height / (pane.high - pane.low)
    first = columns.left + (columns.margin + 0.5) * step
    return QTransform(step, 0, 0, -pitch, first, top + pane.high * pitch)


def _paint_axis(
    painter: QPainter, pane: Pane, top: float, right: float, ticks: Iterable[tuple[float, str]]
) -> None:
    for value, text in ticks:
        y = top + pane.pixel(value)
        painter.drawText(QRectF(right - AXIS, y - 10, AXIS - 8, 20), _AXIS, text)
