"""Buttons of the gym floor: large, placed by their page, and never pressed by Space."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Pressable
from thrust_gui.ui.widgets.floor_type import fitted_font, paint_line
from thrust_gui.ui.widgets.icons import Icon, paint_icon
from thrust_gui.ui.widgets.painting import mix, paint_focus, paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

RADIUS: Final = 16.0
CHIP_RADIUS: Final = 14.0
SIGN_SIZE: Final = 32.0
SIGN_STROKE: Final = 5.0
HOVER: Final = 0.12
PRESS: Final = 0.18
INVOKING: Final[frozenset[int]] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""The keys with which the page presses the button that has the focus."""


class Look(Enum):
    """How a button is painted."""

    PRIMARY = auto()
    PLAY = auto()
    """Primary, with the sign for start."""
    GHOST = auto()
    CHIP = auto()
    PLUS = auto()
    MINUS = auto()


class FloorButton(Pressable):
    """A button with a text, or with a plus or minus sign; a checked chip is inverted."""

    takes_enter = False

    def __init__(
        self, look: Look, name: str = "", *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, key, parent)
        self._look = look
        self._scale = 1.0
        self.setText(name)
        self.setCheckable(look is Look.CHIP)

    def place(self, rect: QRect, scale: float) -> None:
        """Take a place in the parent, and a scale."""
        self._scale = scale
        self.setGeometry(rect)
        self.update()

    def set_text(self, text: str, name: str = "") -> None:
        """What is written on it, and its name where that says more."""
        if (text, name or text) != (self.text(), self.accessibleName()):
            self.setText(text)
            self.set_name(name or text)
            self.update()

    @override
    def nextCheckState(self) -> None:
        """A click does not check it: whoever owns it shows what came of the click."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key is the page's: Space is never a press, and the page knows held keys."""
        event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release."""
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint body, and text or sign."""
        fill, line, ink = self._colours()
        radius = (CHIP_RADIUS if self._look is Look.CHIP else RADIUS) * self._scale
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            if self.hasFocus():
                rect = paint_focus(painter, rect, radius, floor_of(self))
                radius -= rect.left()
            paint_round(painter, rect, radius, fill, line, 2 * self._scale)
            match self._look:
                case Look.PLUS | Look.MINUS:
                    self._paint_sign(painter, ink)
                case Look.PLAY:
                    self._paint_play(painter, ink)
                case Look.PRIMARY | Look.GHOST:
                    self._paint_text(painter, Role.FLOOR_BUTTON, ink)
                case Look.CHIP:
                    self._paint_text(painter, Role.FLOOR_KEY, ink)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        share = PRESS if self.isDown() else HOVER if self.underMouse() else 0.0
        theme = floor_of(self)
        inverted = self._look in {Look.PRIMARY, Look.PLAY} or self.isChecked()
        if inverted:
            return mix(theme.text, theme.bg, share), None, theme.ink
        if self._look is Look.GHOST:
            return (mix(theme.bg, theme.text, share) if share else None), theme.line, theme.text
        return mix(theme.selected, theme.text, share), theme.rim, theme.text

    def _paint_text(self, painter: QPainter, role: Role, ink: QColor) -> None:
        pad = 12 * self._scale
        box = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        paint_line(painter, box, self.text(), role, self._scale, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_play(self, painter: QPainter, ink: QColor) -> None:
        """The text in the middle, with the sign for start before it."""
        scale, role = self._scale, Role.FLOOR_BUTTON
        side, gap = 36 * scale, 14 * scale
        room = self.width() - 2 * 24 * scale - side - gap
        self.setFont(fitted_font(self.text(), role, scale, room))
        text = min(room, self.fontMetrics().horizontalAdvance(self.text()))
        left = (self.width() - side - gap - text) / 2
        paint_icon(painter, Icon.PLAY, QRectF(left, (self.height() - side) / 2, side, side), ink)
        box = QRectF(left + side + gap, 0, text + 1, self.height())
        paint_line(painter, box, self.text(), role, scale, ink)

    def _paint_sign(self, painter: QPainter, ink: QColor) -> None:
        pen = QPen(ink, SIGN_STROKE * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = SIGN_SIZE * self._scale / 2
        centre = QRectF(self.rect()).center()
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0))
        if self._look is Look.PLUS:
            painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half))
