"""A disc that lights up, and around it how many taps were heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE: Final = 240
RING: Final = 10.0
GAP: Final = 16.0
TURN: Final = 5760
"""A whole turn in sixteenths of a degree."""


class TapDisc(QWidget):
    """Given whether it is lit, a word, and a share of taps, it paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[bool, str, float] = (False, "", 0.0)
        self.setFixedSize(SIDE, SIDE)

    @property
    def lit(self) -> bool:
        """Whether the light is on."""
        return self._shown[0]

    def show_taps(self, *, lit: bool, word: str, share: float) -> None:
        """Light up or not; a word in the middle; how much of the ring is full, 0 to 1."""
        if (lit, word, share) != self._shown:
            self._shown = (lit, word, share)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, disc and word."""
        theme = theme_of(self)
        lit, word, share = self._shown
        half = RING / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        inset = RING + GAP
        disc = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        with smooth(self) as painter:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.empty, RING))
            painter.drawEllipse(ring)
            painter.setPen(
                QPen(theme.primary, RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            if share:
                painter.drawArc(ring, TURN // 4, -round(share * TURN))
            painter.setPen(QPen(theme.text if lit else theme.line, 2.0))
            painter.setBrush(theme.primary if lit else theme.raised)
            painter.drawEllipse(disc)
            painter.setFont(font(Role.FIGURE))
            painter.setPen(theme.on_primary if lit else theme.text)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, word)
