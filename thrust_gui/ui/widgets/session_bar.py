"""A week's sessions against the three or four that are recommended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.frequency import RECOMMENDED
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

GAP: Final = 6.0
HEIGHT: Final = 8
MOST_SEGMENTS: Final = 14
"""Two sessions on each day; beyond that a bar says no more than its words."""


@dataclass(frozen=True, slots=True)
class SessionBarProps:
    """How many sessions the week has, and the same in words."""

    sessions: int
    spoken: str


class SessionBar(QWidget):
    """One segment a session: three to reach, a fourth that is free to do, more in alert colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: SessionBarProps | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_props(self, props: SessionBarProps | None) -> None:
        """Show a week; None while it is not known yet."""
        self._props = props
        self.setAccessibleDescription(props.spoken if props else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As high as a segment; it stretches."""
        return QSize(240, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        theme = theme_of(self)
        sessions = self._props.sessions if self._props else 0
        count = min(max(RECOMMENDED[1], sessions), MOST_SEGMENTS)
        width = (self.width() - GAP * (count - 1)) / count
        with smooth(self) as painter:
            for index in range(count):
                rect = QRectF(index * (width + GAP), 0, width, self.height())
                paint_segment(painter, rect, index, sessions, theme)


def paint_segment(painter: QPainter, rect: QRectF, index: int, sessions: int, theme: Theme) -> None:
    """One session: done, over the recommended, still to reach, or free to do."""
    radius = rect.height() / 2
    least, most = RECOMMENDED
    if index < min(sessions, most):
        paint_round(painter, rect, radius, theme.text)
    elif index < sessions:
        paint_round(painter, rect, radius, None, theme.alert_fill, 2)
    elif index < least:
        paint_round(painter, rect, radius, theme.selected, theme.rim)
    else:
        pen = QPen(theme.faint, 1.25)
        pen.setDashPattern([3.2, 3.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
