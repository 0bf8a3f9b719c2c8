"""Short facts, one a row: what it is on the left, how much on the right, a thin line above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

ROW: Final = 24
ABOVE: Final = 10
"""Room between the line and the first row."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row."""

    label: str
    value: str


class FactRows(QWidget):
    """Paints as many rows as it was made for; quiet bars while they are not known."""

    def __init__(self, name: str, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._facts: tuple[Fact, ...] | None = None
        self._scale = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_facts(self, facts: tuple[Fact, ...] | None) -> None:
        """Show facts; None while they are not known yet."""
        self._facts = facts
        spoken = "; ".join(f"{fact.label}: {fact.value}" for fact in facts or ())
        self.setAccessibleDescription(spoken)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Scale the texts and the rows."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(200, round((ABOVE + self._rows * ROW) * self._scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the rows."""
        theme = theme_of(self)
        above = ABOVE * self._scale
        height = (self.height() - above) / self._rows
        with smooth(self) as painter:
            paint_round(painter, QRectF(0, 0, self.width(), 1), 0, theme.line)
            for index in range(self._rows):
                rect = QRectF(0, above + index * height, self.width(), height)
                if self._facts is None:
                    self._paint_blank(painter, rect, theme)
                elif index < len(self._facts):
                    self._paint_fact(painter, rect, self._facts[index], theme)

    def _paint_blank(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        top, width = rect.center().y() - 4, rect.width()
        paint_round(painter, QRectF(0, top, width * 0.4, 8), 4, theme.raised)
        paint_round(painter, QRectF(width * 0.75, top, width * 0.25, 8), 4, theme.raised)

    def _paint_fact(self, painter: QPainter, rect: QRectF, fact: Fact, theme: Theme) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Role.LABEL, self._scale))
        metrics = painter.fontMetrics()
        together = metrics.horizontalAdvance(fact.label) + metrics.horizontalAdvance(fact.value)
        if together + ABOVE > rect.width():
            painter.setFont(font(Role.CAPTION, self._scale))
            metrics = painter.fontMetrics()
        room = rect.width() - metrics.horizontalAdvance(fact.value) - ABOVE / 2
        label = metrics.elidedText(fact.label, Qt.TextElideMode.ElideRight, max(0, round(room)))
        painter.setPen(theme.label)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, label)
        painter.setPen(theme.text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, fact.value)
