"""Two lines on the gym floor: one to be read from afar, and one that says more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import floor_of
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.floor_type import paint_line
from thrust_gui.ui.widgets.floor_widget import FloorWidget
from thrust_gui.ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

SHARE: Final = 0.58
"""Of the height that the first line has."""


class FloorWords(FloorWidget):
    """Each line is as large as fits its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large = self._small = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def words(self) -> tuple[str, str]:
        """Both lines."""
        return self._large, self._small

    def set_words(self, large: str, small: str) -> None:
        """Show these."""
        if (large, small) != self.words:
            self._large, self._small = large, small
            self.setAccessibleName(f"{large}. {small}")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        width, height = float(self.width()), float(self.height())
        with smooth(self) as painter:
            first = QRectF(0, 0, width, height * SHARE)
            paint_line(
                painter, first, self._large, Role.FLOOR_TARGET, self.scale, floor_of(self).text
            )
            second = QRectF(0, height * SHARE, width, height * (1 - SHARE))
            paint_line(
                painter, second, self._small, Role.FLOOR_SET, self.scale, floor_of(self).label
            )
