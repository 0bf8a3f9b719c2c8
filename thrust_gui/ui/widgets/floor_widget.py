"""What every painted part of the gym floor shares: it is placed and scaled by its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


LEAST_PX: Final = 13
"""The size, in pixels of the window, below which nothing of the floor is to be read by anybody."""
SMALL: Final = 32.0
"""Height of small letters in the design."""


class FloorWidget(QWidget):
    """A part whose sizes are those of the design times a scale that follows the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self._letters = SMALL

    @property
    def small(self) -> float:
        """How high small letters are, in pixels of the design."""
        return self._letters

    @property
    def scale(self) -> float:
        """Window pixels to a pixel of the design."""
        return self._scale

    def place(self, rect: QRect, scale: float, small: float = SMALL) -> None:
        """Take a place in the parent, a scale, and a height of small letters."""
        self._scale = scale
        self._letters = small
        self.setGeometry(rect)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Place what is within; called whenever place or scale has changed."""
