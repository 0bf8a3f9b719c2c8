"""On or off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.painting import paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TRACK: Final = QSize(52, 30)
TEXT: Final = 40


class Switch(Pressable):
    """A track with a knob; the word beside it says the same."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setToolTip("")
        self.setCheckable(True)
        self.setFont(font(Role.BUTTON))
        self._words = (self.tr("Off"), self.tr("On"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Word and track."""
        return QSize(TEXT + TRACK.width(), TRACK.height() + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint word, track and knob."""
        theme = theme_of(self)
        on = self.isChecked()
        track = QRectF(self.width() - TRACK.width(), 3, TRACK.width(), TRACK.height())
        with smooth(self) as painter:
            if self.hasFocus():
                track = paint_focus(painter, track, 15.0, theme)
            line = theme.label if self.underMouse() else theme.faint
            fill = theme.primary if on else theme.raised
            paint_round(painter, track, track.height() / 2, fill, None if on else line, 2.0)
            side = track.height() - 8
            left = track.right() - 4 - side if on else track.left() + 4
            knob = QRectF(left, track.top() + 4, side, side)
            paint_round(painter, knob, side / 2, theme.on_primary if on else theme.faint)
            painter.setFont(self.font())
            painter.setPen(theme.text)
            place = QRectF(0, 0, self.width() - TRACK.width() - 10, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, flags, self._words[on])
