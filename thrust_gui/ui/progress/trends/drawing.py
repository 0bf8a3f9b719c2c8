"""A trend as a drawing: lines over periods, with gaps where nothing is known."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from thrust_gui.ui.progress.props import TipProps
from thrust_gui.ui.progress.trends.marks import ink_of, paint_line, paint_mark
from thrust_gui.ui.text import UNKNOWN
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.progress.trends.props import TrendProps
    from thrust_gui.ui.theme import Theme

AXIS: Final = 52.0
RIGHT: Final = 10.0
TOP: Final = 12.0
LABELS: Final = 24.0
"""Room for the names of periods beneath."""
LEGEND: Final = 20.0
"""A line of the legend."""
SAMPLE: Final = 30.0
"""Of a line and its point, beside its name."""
BETWEEN: Final = 20.0
GAP: Final = 10.0
TICK: Final = 16.0
"""Least distance of numbers on the axis."""
MARK: Final = (2.0, 4.0)
"""Least and most half size of a point."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TrendDrawing:
    """One trend; its places are the periods, oldest first."""

    props: TrendProps

    @property
    def summary(self) -> str:
        """The trend in words."""
        return self.props.summary

    def moved(self, at: int | None, key: Qt.Key) -> int | None:
        """The period a key leads to; the first press shows the newest."""
        last = len(self.props.places) - 1
        match key:
            case Qt.Key.Key_Left:
                return last if at is None else max(0, at - 1)
            case Qt.Key.Key_Right:
                return last if at is None else min(last, at + 1)
            case Qt.Key.Key_Home:
                return 0
            case Qt.Key.Key_End:
                return last
            case _:
                return None

    def place(self, point: QPointF, room: QRectF) -> int | None:
        """The period at a point."""
        plot = self.plot(room)
        at = floor((point.x() - plot.left()) / self._step(plot))
        inside = plot.top() - TOP <= point.y() <= plot.bottom() + LABELS
        return at if inside and 0 <= at < len(self.props.places) else None

    def spot(self, at: int, room: QRectF) -> QRectF:
        """The column of a period."""
        plot = self.plot(room)
        step = self._step(plot)
        return QRectF(plot.left() + at * step, plot.top(), step, plot.height())

    def tip(self, at: int) -> TipProps:
        """The period, and each value that is known of it."""
        rows = self.props.tips[at] or ((UNKNOWN, ""),)
        return TipProps(title=self.props.places[at], dates="", rows=rows)

    def words(self, at: int) -> str:
        """The same as a sentence."""
        said = "; ".join(f"{name}: {value}" for name, value in self.props.tips[at])
        return f"{self.props.places[at]}. {said or UNKNOWN}."

    def paint(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        """Grid, lines, points, names of periods, and the legend."""
        plot = self.plot(room)
        self._paint_labels(painter, plot, theme)
        if self.props.lines:
            self._paint_grid(painter, plot, theme)
        else:
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(plot.bottomLeft(), plot.bottomRight())
            painter.setFont(font(Role.BODY))
            painter.setPen(theme.label)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(plot.adjusted(20, 0, -20, 0), flags, self.props.summary)
        for line in self.props.lines:
            points = [
                None if value is None else self._point(plot, at, value)
                for at, value in enumerate(line.values)
            ]
            paint_line(painter, points, line.mark, ink_of(line.ink, theme), self._size(plot))
        self._paint_legend(painter, room, theme)

    def paint_chosen(self, painter: QPainter, room: QRectF, theme: Theme, at: int) -> None:
        """A line through the period, and its points with a ring."""
        plot = self.plot(room)
        x = plot.left() + (at + 0.5) * self._step(plot)
        painter.setPen(QPen(theme.faint, 1))
        painter.drawLine(QPointF(x, plot.top() - TOP / 2), QPointF(x, plot.bottom()))
        size = self._size(plot) + 1.5
        for line in self.props.lines:
            value = line.values[at]
            if value is not None:
                point = self._point(plot, at, value)
                paint_mark(painter, point, line.mark, size + 2, theme.surface)
                paint_mark(painter, point, line.mark, size, ink_of(line.ink, theme))

    def plot(self, room: QRectF) -> QRectF:
        """Where the lines are."""
        rows = len(self.props.lines) if len(self.props.lines) > 1 else 0
        if rows and self._in_a_row(room.width() - AXIS):
            rows = 1
        return room.adjusted(AXIS, TOP, -RIGHT, -LABELS - rows * LEGEND)

    def _in_a_row(self, width: float) -> bool:
        metrics = QFontMetricsF(font(Role.CAPTION))
        names = [metrics.horizontalAdvance(line.name) for line in self.props.lines]
        return sum(names) + len(names) * (SAMPLE + BETWEEN) <= width

    def _step(self, plot: QRectF) -> float:
        return max(0.1, plot.width() / len(self.props.places))

    def _size(self, plot: QRectF) -> float:
        least, most = MARK
        return max(least, min(most, self._step(plot) * 0.4))

    def _point(self, plot: QRectF, at: int, value: float) -> QPointF:
        low, high = self.props.ticks[0][0], self.props.ticks[-1][0]
        y = plot.bottom() - (value - low) / (high - low) * plot.height()
        return QPointF(plot.left() + (at + 0.5) * self._step(plot), y)

    def _paint_grid(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        painter.setFont(font(Role.AXIS))
        last = len(self.props.ticks) - 1
        able = [every for every in range(1, last) if last % every == 0]
        pitch = plot.height() / last
        every = next((each for each in able if each * pitch >= TICK), last)
        for value, text in self.props.ticks[::every]:
            y = round(self._point(plot, 0, value).y()) + 0.5
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.label)
            painter.drawText(QRectF(plot.left() - AXIS, y - 9, AXIS - 10, 18), _RIGHT, text)
        if self.props.goal is not None:
            y = round(self._point(plot, 0, self.props.goal).y()) + 0.5
            painter.setPen(QPen(theme.label, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_labels(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        painter.setFont(font(Role.AXIS))
        painter.setPen(theme.label)
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for _, text in self.props.labels)
        # a month or a year is mostly as long as its neighbours; the first may be cut short
        apart = self._step(plot) * len(self.props.places) / len(self.props.labels)
        every = ceil((widest + GAP) / apart)
        free = plot.right()
        for at, text in self.props.labels[::-1][::every]:
            width = metrics.horizontalAdvance(text)
            x = min(plot.left() + (at + 0.5) * self._step(plot) - width / 2, plot.right() - width)
            if x + width <= free:
                painter.drawText(QRectF(x, plot.bottom() + 5, width + 2, 18), _LEFT, text)
                free = x - GAP

    def _paint_legend(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        plot = self.plot(room)
        if len(self.props.lines) == 1:
            return
        in_a_row = self._in_a_row(room.width() - AXIS)
        x, y = plot.left(), plot.bottom() + LABELS + LEGEND / 2 + 2
        painter.setFont(font(Role.CAPTION))
        for line in self.props.lines:
            ink = ink_of(line.ink, theme)
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(x, y), QPointF(x + 22, y))
            paint_mark(painter, QPointF(x + 11, y), line.mark, MARK[1], ink)
            painter.setFont(font(Role.CAPTION))
            painter.setPen(theme.label)
            space = int(room.right() - x - SAMPLE)
            metrics = painter.fontMetrics()
            text = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, space)
            painter.drawText(QRectF(x + SAMPLE, y - LEGEND / 2, space, LEGEND), _LEFT, text)
            if in_a_row:
                x += SAMPLE + metrics.horizontalAdvance(text) + BETWEEN
            else:
                y += LEGEND
