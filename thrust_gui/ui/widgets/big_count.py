"""The plan's two numbers, as large as there is room, with their unit on the same baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

GAP: Final = 18.0
LINE: Final = 116
"""Line height at scale 1."""


class BigCount(QWidget):
    """Paints a text in the hero's type, smaller where it would not fit, and its unit after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._unit = ""
        self._scale = 1.0
        self._unit_scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str, unit: str, spoken: str) -> None:
        """Show a text and its unit; `spoken` is what they mean."""
        self._text, self._unit = text, unit
        self.setAccessibleName(spoken)
        self.update()

    def set_scale(self, scale: float, unit: float) -> None:
        """Scale the numbers, and their unit."""
        self._scale, self._unit_scale = scale, unit
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """One line of the hero's type."""
        return QSize(round(440 * self._scale), round(LINE * self._scale))

    @override
    def minimumSizeHint(self) -> QSize:
        """Still the largest text on its page."""
        return QSize(240, 44)

    def fitted(self) -> float:
        """The scale at which number and unit fit the widget."""
        height = min(self._scale, self.height() / LINE)
        unit = QFontMetricsF(font(Role.CARD_TITLE, self._unit_scale)).horizontalAdvance(self._unit)
        wide = QFontMetricsF(font(Role.HERO, tabular=False)).horizontalAdvance(self._text)
        return min(height, (self.width() - unit - GAP) / max(wide, 1.0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number and unit."""
        theme = theme_of(self)
        number = font(Role.HERO, self.fitted(), tabular=False)
        metrics = QFontMetricsF(number)
        baseline = (self.height() + metrics.capHeight()) / 2
        with smooth(self) as painter:
            painter.setFont(number)
            painter.setPen(theme.text)
            edge = -metrics.leftBearing(self._text[0]) if self._text else 0.0
            painter.drawText(QPointF(edge, baseline), self._text)
            painter.setFont(font(Role.CARD_TITLE, self._unit_scale))
            painter.setPen(theme.label)
            after = edge + metrics.horizontalAdvance(self._text) + GAP
            painter.drawText(QPointF(after, baseline), self._unit)
