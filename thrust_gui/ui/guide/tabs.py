"""The tabs of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

HEIGHT: Final = 44
RADIUS: Final = 12.0


class Tab(Pressable):
    """One tab. Arrow keys move among them, as in any exclusive group of buttons."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent=parent)
        self._text = text
        self.setText(text.replace("&", "&&"))
        self.setToolTip("")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(font(Role.TAB))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 36, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen surface, the ring and the text."""
        theme = theme_of(self)
        with smooth(self) as painter:
            rect, radius = QRectF(self.rect()), RADIUS
            if self.hasFocus():
                rect, radius = paint_focus(painter, rect, radius, theme), RADIUS - 4
            if self.isChecked() or self.underMouse():
                fill = theme.selected if self.isChecked() else theme.surface
                paint_round(painter, rect, radius, fill, theme.edge if self.isChecked() else None)
            painter.setFont(font(Role.ITEM if self.isChecked() else Role.TAB))
            painter.setPen(theme.text if self.isChecked() else theme.label)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Tabs(QWidget):
    """A row of tabs, given as (key, text); the first is open."""

    opened = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._tabs: dict[str, Tab] = {}
        for key, text in options:
            tab = Tab(text, self)
            tab.clicked.connect(lambda _=False, key=key: self.opened.emit(key))
            row.addWidget(tab)
            self._tabs[key] = tab
        for tab in list(self._tabs.values())[:1]:
            tab.setChecked(True)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return tuple(self._tabs.values())

    def set_open(self, key: str) -> None:
        """Show a tab as the open one, without a signal."""
        self._tabs[key].setChecked(True)
