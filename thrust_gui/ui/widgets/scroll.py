"""Scrolling without a frame, with a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import mix, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH: Final = 14
THUMB: Final = 6.0


class ScrollBar(QScrollBar):
    """A rounded thumb on nothing."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(WIDTH, WIDTH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the thumb, where the style takes it to be."""
        if self.minimum() == self.maximum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        place = QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar,
                option,
                QStyle.SubControl.SC_ScrollBarSlider,
                self,
            )
        )
        inset = (WIDTH - THUMB) / 2
        upright = self.orientation() is Qt.Orientation.Vertical
        place.adjust(*((inset, 0, -inset, 0) if upright else (0, inset, 0, -inset)))
        theme = theme_of(self)
        held = self.underMouse() or self.isSliderDown()
        with smooth(self) as painter:
            colour = theme.faint if held else mix(theme.line, theme.faint, 0.4)
            paint_round(painter, place, THUMB / 2, colour)


class ScrollArea(QScrollArea):
    """Shows a widget that may be higher than there is room.

    Make it the focus proxy of its page, and Page Up and the like scroll it from the start.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setWidget(content)
        # a content that painted its own background would hide that of the page
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
