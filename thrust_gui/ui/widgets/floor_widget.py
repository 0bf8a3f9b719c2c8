"""What every painted part of the gym floor shares: it is placed and scaled by its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


class FloorWidget(QWidget):
    """A part whose sizes are those of the design times a scale that follows the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0

    @property
    def scale(self) -> float:
        """Window pixels to a pixel of the design."""
        return self._scale

    def place(self, rect: QRect, scale: float) -> None:
        """Take a place in the parent, and a scale."""
        self._scale = scale
        self.setGeometry(rect)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Place what is within; called whenever place or scale has changed."""
