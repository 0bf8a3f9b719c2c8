"""Where everything of the calendar goes: pure arithmetic in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QRectF

from thrust_gui.ui.progress.calendar.props import DAYS
from thrust_gui.ui.progress.scene import edge
from thrust_gui.ui.progress.sides import AXIS, LEFT

LEGEND: Final = 34.0
NAMES: Final = 24.0
"""Room for the months' names under the bars."""
SIGNS: Final = 22.0
"""Room for the signs over weeks without a rest day."""
ABOVE: Final = 28.0
"""Room for a total above the highest bar."""
LEAST_BARS: Final = 90.0
TALL: Final = 1.5
"""A day is at most so much higher than it is wide."""
WIDE: Final = 800.0
"""From this width on the legend fits beneath the days alone."""
LEAST_PITCH: Final = 10.0
SHARE: Final = 0.8
"""How much of its place a day fills."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Bars above, days beneath them, the legend at the foot.

    Attributes:
        bars: from the highest value of the axis down to 0.
        days: seven rows, all columns.
        legend: the line at the foot.
        step: from column to column.
        pitch: from day to day.
        top: the highest value of the axis.
    """

    bars: QRectF
    days: QRectF
    legend: QRectF
    step: float
    pitch: float
    top: int

    @classmethod
    def within(cls, room: QRectF, columns: int, top: int) -> Self:
        """Share a room out."""
        left = room.left() + LEFT + AXIS
        width = max(1.0, room.right() - left)
        step = width / columns
        rest = room.height() - LEGEND - NAMES - SIGNS - ABOVE
        pitch = max(LEAST_PITCH, min(step * TALL, (rest - LEAST_BARS) / DAYS))
        height = pitch * DAYS
        legend_left = left if width >= WIDE else room.left()
        legend = QRectF(legend_left, room.bottom() - LEGEND, room.right() - legend_left, LEGEND)
        days = QRectF(left, legend.top() - height, width, height)
        foot = days.top() - SIGNS - NAMES
        high = room.top() + ABOVE
        bars = QRectF(left, high, width, max(1.0, foot - high))
        return cls(bars, days, legend, step, pitch, top)

    def cell(self, column: int, row: int) -> QRectF:
        """Where a day is painted, on whole pixels."""
        width, height = round(self.step * SHARE), round(self.pitch * SHARE)
        x = self.days.left() + (column + 0.5) * self.step
        y = self.days.top() + (row + 0.5) * self.pitch
        return QRectF(edge(x, width), edge(y, height), width, height)

    def x(self, column: float) -> float:
        """The middle of a column."""
        return self.days.left() + (column + 0.5) * self.step

    def y(self, value: float) -> float:
        """The height of a value of the bars."""
        return self.bars.bottom() - value / self.top * self.bars.height()
