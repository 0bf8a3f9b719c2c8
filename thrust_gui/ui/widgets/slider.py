"""A level between two ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

KNOB: Final = 22.0
GROOVE: Final = 6.0
RING: Final = 4.0


class Slider(QSlider):
    """A whole number that is dragged, or put by the arrow keys; a click goes straight there."""

    def __init__(
        self, name: str, *, least: int, most: int, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(2 * step)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumWidth(120)

    @override
    def sizeHint(self) -> QSize:
        """It stretches."""
        return QSize(200, 36)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is, and follow it."""
        self.setSliderDown(True)
        self._follow(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self._follow(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        self.setSliderDown(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove, filled part and knob."""
        theme = theme_of(self)
        room = self.width() - KNOB - 2 * RING
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        centre = RING + KNOB / 2 + room * share
        middle = self.height() / 2
        groove = QRectF(RING, middle - GROOVE / 2, self.width() - 2 * RING, GROOVE)
        done = QRectF(RING, groove.top(), centre - RING, GROOVE)
        ink = theme.text if self.isEnabled() else theme.faint
        with smooth(self) as painter:
            paint_round(painter, groove, GROOVE / 2, theme.selected, theme.rim)
            paint_round(painter, done, GROOVE / 2, ink)
            knob = QRectF(centre - KNOB / 2, middle - KNOB / 2, KNOB, KNOB)
            if self.hasFocus():
                ring = knob.adjusted(-RING, -RING, RING, RING)
                paint_round(painter, ring, ring.width() / 2, theme.surface, theme.text, 2.0)
            paint_round(painter, knob, KNOB / 2, ink)
            paint_round(painter, knob.adjusted(7, 7, -7, -7), 4.0, theme.on_primary)

    def _follow(self, event: QMouseEvent) -> None:
        room = round(self.width() - KNOB - 2 * RING)
        x = round(event.position().x() - RING - KNOB / 2)
        at = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), x, room)
        step = self.singleStep()
        self.setValue(round(at / step) * step)
