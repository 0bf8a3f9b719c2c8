"""The parts of a repetition, drawn to scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.ui.theme import Theme

GAP: Final = 4.0
SPACE: Final = 5.0
HEIGHT: Final = 44
"""In the design; a higher strip has larger words."""


@dataclass(frozen=True, slots=True)
class Part:
    """One segment: the token of its fill, its word, its length in milliseconds."""

    fill: str
    word: str
    ms: int

    @property
    def seconds(self) -> str:
        """Its length as the screen writes it."""
        return f"{self.ms / 1000:g} s"


class TempoStrip(QWidget):
    """Lift, hold, lower and pause, each as wide as it is long."""

    def __init__(self, tempo: Tempo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tempo(tempo)

    def set_tempo(self, tempo: Tempo) -> None:
        """Show another tempo."""
        parts = (
            Part("lift", self.tr("Lift"), tempo.concentric_ms),
            Part("hold", self.tr("Hold"), tempo.top_ms),
            Part("lower", self.tr("Lower"), tempo.eccentric_ms),
            Part("selected", self.tr("Pause"), tempo.bottom_ms),
        )
        self._parts = tuple(part for part in parts if part.ms)
        spoken = ", ".join(f"{part.word} {part.seconds}" for part in self._parts)
        self.setAccessibleName(self.tr("Tempo"))
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """480 x 44, as in the design; it stretches."""
        return QSize(480, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower, the words go first, then the seconds."""
        return QSize(160, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        theme = theme_of(self)
        total = sum(part.ms for part in self._parts)
        room = self.width() - GAP * (len(self._parts) - 1)
        left = 0.0
        with smooth(self) as painter:
            for part in self._parts:
                width = room * part.ms / total
                self._paint(painter, part, QRectF(left, 0, width, self.height()), theme)
                left += width + GAP

    def _paint(self, painter: QPainter, part: Part, rect: QRectF, theme: Theme) -> None:
        fill: QColor = getattr(theme, part.fill)
        paint_round(painter, rect, min(10.0, rect.width() / 2), fill)
        painter.setPen(theme.text if part.fill == "selected" else theme.ink)
        words = (
            ((part.word, Role.BUTTON), (part.seconds, Role.TAB)),
            ((part.word, Role.CAPTION), (part.seconds, Role.CAPTION)),
            ((part.seconds, Role.TAB),),
            ((part.seconds, Role.CAPTION),),
        )
        large = max(1.0, rect.height() / HEIGHT)
        if large > 1 and _write(painter, words[0], rect, large):
            return
        for written in words:
            if _write(painter, written, rect):
                return


def _write(
    painter: QPainter, written: Sequence[tuple[str, Role]], rect: QRectF, scale: float = 1.0
) -> bool:
    """Write words side by side in the middle, if there is room for them."""
    widths = [QFontMetricsF(font(role, scale)).horizontalAdvance(text) for text, role in written]
    whole = sum(widths) + SPACE * (len(written) - 1)
    if whole + 2 * GAP > rect.width():
        return False
    left = rect.left() + (rect.width() - whole) / 2
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for (text, role), width in zip(written, widths, strict=True):
        painter.setFont(font(role, scale))
        painter.drawText(QRectF(left, rect.top(), width + 2, rect.height()), flags, text)
        left += width + SPACE
    return True
