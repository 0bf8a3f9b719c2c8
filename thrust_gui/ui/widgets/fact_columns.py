"""Short facts side by side: a quiet label, its value beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.widgets.fact_rows import Fact

GAP: Final = 36
HEIGHT: Final = 44


class FactColumns(QWidget):
    """Paints each fact as wide as it needs to be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._scale = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show facts."""
        self._facts = facts
        self.setAccessibleDescription("; ".join(f"{each.label}: {each.value}" for each in facts))
        self.update()

    def set_scale(self, scale: float) -> None:
        """Scale the texts."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(300, round(HEIGHT * self._scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns."""
        theme = theme_of(self)
        label, value = font(Role.CAPTION, self._scale), font(Role.CARD_TITLE, self._scale)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        split, left = 18 * self._scale, 0.0
        with smooth(self) as painter:
            for fact in self._facts:
                width = max(
                    QFontMetricsF(label).horizontalAdvance(fact.label),
                    QFontMetricsF(value).horizontalAdvance(fact.value),
                )
                painter.setFont(label)
                painter.setPen(theme.label)
                painter.drawText(QRectF(left, 0, width + 2, split), flags, fact.label)
                painter.setFont(value)
                painter.setPen(theme.text)
                rest = QRectF(left, split, width + 2, self.height() - split)
                painter.drawText(rest, flags, fact.value)
                left += width + GAP * self._scale
