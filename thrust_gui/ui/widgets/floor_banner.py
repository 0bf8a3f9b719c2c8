"""One line on what is wrong and what to do, in a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


SIZES: Final = (22, 20, 18, 17, 16, 15, 14, 13)
"""In pixels of the design; the first at which the sentence fits is taken, on one line or two."""
FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class FloorBanner(FloorWidget):
    """A triangle and a sentence; nothing while all is well, and nothing moves either way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say this; an empty text says nothing."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setToolTip(text)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint triangle and sentence."""
        if not self._text:
            return
        side = 26 * self.scale
        icon = QRectF(0, (self.height() - side) / 2, side, side)
        room = self.rect().adjusted(round(side * 1.35), 0, 0, 0)
        theme = floor_of(self)
        with smooth(self) as painter:
            paint_icon(painter, Icon.ALERT, icon, theme.alert)
            painter.setFont(self._fitted(room))
            painter.setPen(theme.alert)
            painter.drawText(room, FLAGS, self._text)

    def _fitted(self, room: QRect) -> QFont:
        for px in SIZES:
            face = font(Role.CALLOUT, self.scale * px / Role.CALLOUT.value.px)
            needed = QFontMetrics(face).boundingRect(room, FLAGS, self._text)
            if needed.width() <= room.width() and needed.height() <= room.height():
                return face
        return font(Role.CALLOUT, self.scale * SIZES[-1] / Role.CALLOUT.value.px)
