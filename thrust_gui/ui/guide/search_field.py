"""The field in which words are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal

from thrust_gui.domain.compat import override
from thrust_gui.ui.shortcuts import Act, key_of
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import smooth
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.guide.props import ResultsProps

ICON: Final = 18
MARGIN: Final = 12

ROOMY: Final = 180
"""From this width on the key stands beside the word."""


class SearchField(TextField):
    """Up, Down, Enter and Esc are told on; all other keys write."""

    moved = Signal(int)
    """To the row below (1) or above (-1)."""
    opened = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=200, parent=parent)
        name = self.tr("Search the guide")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} · {key_of(Act.FIND)}")
        self.setPlaceholderText(self.tr("Search"))
        self.setFont(font(Role.BODY))
        self.setTextMargins(MARGIN + ICON + 8, 0, MARGIN, 0)

    def tell(self, results: ResultsProps | None) -> None:
        """Tell those who do not see it what was found while they type."""
        told = ""
        if results is not None:
            chosen = results.chosen
            parts = (results.count, results.nothing, chosen.title if chosen else "")
            told = ". ".join(part for part in parts if part)
        self.setAccessibleDescription(told)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that do not write."""
        match event.key():
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the glass, and the key while nothing is written."""
        super().paintEvent(event)
        theme = theme_of(self)
        with smooth(self) as painter:
            glass = QRectF(MARGIN, (self.height() - ICON) / 2, ICON, ICON)
            paint_icon(painter, Icon.SEARCH, glass, theme.label)
            if not (self.text() or self.hasFocus()) and self.width() >= ROOMY:
                painter.setFont(font(Role.CAPTION))
                painter.setPen(theme.faint)
                room = QRectF(self.rect()).adjusted(0, 0, -MARGIN, 0)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(room, flags, key_of(Act.FIND))
