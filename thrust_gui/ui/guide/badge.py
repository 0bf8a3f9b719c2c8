"""Wrong or right: a disc with a cross or a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.guide import Mark
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE: Final = 32
TICK: Final = (((10.0, 16.5), (14.5, 21.0), (22.0, 12.0)),)
CROSS: Final = (((11.0, 11.0), (21.0, 21.0)), ((11.0, 21.0), (21.0, 11.0)))


class Badge(QWidget):
    """Painted only: the picture beside it is named wrong or right."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(SIDE, SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and sign."""
        theme = theme_of(self)
        bad = self._mark is Mark.BAD
        rect = QRectF(self.rect())
        with smooth(self) as painter:
            fill = theme.alert_fill if bad else theme.hold
            paint_round(painter, rect, SIDE / 2, fill)
            pen = QPen(theme.ink, 3.0)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for stroke in CROSS if bad else TICK:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))
