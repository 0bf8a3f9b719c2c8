"""The mouse over a chart: hover, drag, click and wheel, told as distances and steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STILL: Final = 5.0
"""A press that moves less is a click, pixels."""
NOTCH: Final = 120
"""What one step of a wheel turns, in Qt's eighths of a degree."""


class Hand(QObject):
    """Watches a widget and takes its mouse events, so that nothing else makes of them."""

    hovered = Signal(float)
    """At this x."""
    left = Signal()
    dragged = Signal(float)
    """From where the drag began to here, in pixels."""
    dropped = Signal()
    clicked = Signal(float)
    zoomed = Signal(int, float)
    """So many steps closer, around this x."""
    scrolled = Signal(int)
    """So many steps to the right."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._from: float | None = None
        self._dragging = False
        self._turned = 0
        area.setMouseTracking(True)
        area.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take mouse and wheel."""
        if isinstance(event, QWheelEvent):
            self._turn(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        x = event.position().x()
        match event.type():
            case QEvent.Type.MouseMove:
                self._move(x)
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._from = x
            case QEvent.Type.MouseButtonRelease if self._from is not None:
                self._from = None
                if self._dragging:
                    self.dropped.emit()
                else:
                    self.clicked.emit(x)
                self._dragging = False
            case _:
                pass
        return True

    def _move(self, x: float) -> None:
        if self._from is None:
            self.hovered.emit(x)
        elif self._dragging or abs(x - self._from) >= STILL:
            self._dragging = True
            self.dragged.emit(x - self._from)

    def _turn(self, event: QWheelEvent) -> None:
        """Up is closer; to the side, or with Shift, is sideways."""
        turn = event.angleDelta()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        aside = turn.x() if abs(turn.x()) > abs(turn.y()) else turn.y() if shifted else 0
        self._turned += aside or turn.y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps and aside:
            self.scrolled.emit(-steps)
        elif steps:
            self.zoomed.emit(steps, event.position().x())
