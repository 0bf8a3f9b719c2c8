"""A week's sessions as dots: three to reach, a fourth that is free to do, more in alert colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from thrust_gui.domain.frequency import RECOMMENDED

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from thrust_gui.ui.theme import Theme

SIDE: Final = 12.0
PITCH: Final = 18.0
MOST_DOTS: Final = 8


def dots_width(sessions: int, scale: float = 1.0) -> float:
    """How wide the dots of a week are."""
    return (_count(sessions) * PITCH - (PITCH - SIDE)) * scale


def paint_dots(
    painter: QPainter, left: float, middle: float, sessions: int, theme: Theme, scale: float = 1.0
) -> None:
    """Paint the dots of a week from a left edge, about a middle line."""
    least, most = RECOMMENDED
    side = SIDE * scale
    for index in range(_count(sessions)):
        rect = QRectF(left + index * PITCH * scale, middle - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if index < min(sessions, most):
            painter.setBrush(theme.text)
        else:
            over, free = index < sessions, index >= least
            pen = QPen(theme.alert_fill if over else theme.faint, 2.0 if over else 1.5)
            if free and not over:
                pen.setDashPattern([1.6, 1.9])
            painter.setPen(pen)
            rect.adjust(1, 1, -1, -1)
        painter.drawEllipse(rect)


def _count(sessions: int) -> int:
    return min(max(sessions, RECOMMENDED[1]), MOST_DOTS)
