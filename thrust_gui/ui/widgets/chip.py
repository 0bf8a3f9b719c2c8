"""A small filter or choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

HEIGHT: Final = 36


class Chip(Pressable):
    """A checkable chip with a text, and a swatch of colour or an icon before it."""

    def __init__(
        self,
        text: str,
        *,
        swatch: QColor | None = None,
        icon: Icon | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, key, parent)
        self._text = text
        self._swatch = swatch
        self._icon = icon
        self.setText(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setFont(font(Role.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _lead(self) -> int:
        return 22 if self._swatch or self._icon else 0

    @override
    def sizeHint(self) -> QSize:
        """As wide as its content."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 28 + self._lead, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint body, swatch or icon, and text."""
        theme = theme_of(self)
        chosen = self.isChecked()
        ink = theme.text if chosen or self.underMouse() else theme.label
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), 10.0
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), 6.0
            fill = theme.selected if chosen or self.underMouse() else theme.raised
            line = (theme.edge or theme.faint) if chosen else theme.line
            paint_round(painter, rect, radius, fill, line)
            if self._swatch:
                paint_round(painter, QRectF(14, (self.height() - 12) / 2, 12, 12), 4, self._swatch)
            elif self._icon:
                place = QRectF(12, (self.height() - 16) / 2, 16, 16)
                paint_icon(painter, self._icon, place, ink)
            painter.setFont(self.font())
            painter.setPen(ink if self.isEnabled() else theme.faint)
            text = self.rect().adjusted(14 + self._lead, 0, 0, 0)
            painter.drawText(
                text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text
            )
