"""How far one is: a dot a card, the open one long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DOT: Final = 8
LONG: Final = 32
GAP: Final = 8


class Dots(QWidget):
    """Painted only: the rail says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_place(self, count: int, at: int) -> None:
        """So many dots, and which of them is long; one alone would say nothing."""
        self._count, self._at = (count, at) if count > 1 else (0, 0)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Room for all of them."""
        if not self._count:
            return QSize(0, DOT)
        return QSize((self._count - 1) * (DOT + GAP) + LONG, DOT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots: those behind are full."""
        theme = theme_of(self)
        with smooth(self) as painter:
            x = 0.0
            for number in range(self._count):
                width = LONG if number == self._at else DOT
                fill = theme.text if number <= self._at else theme.empty
                paint_round(painter, QRectF(x, 0, width, DOT), DOT / 2, fill)
                x += width + GAP
