"""How far long work is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WHOLE: Final = 1000
THICK: Final = 10.0


class ProgressBar(QProgressBar):
    """A bar that fills from the left; its value goes from 0 to 1000."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(240, 24)

    @override
    def minimumSizeHint(self) -> QSize:
        """It may become short."""
        return QSize(80, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and what is done."""
        theme = theme_of(self)
        track = QRectF(0, (self.height() - THICK) / 2, self.width(), THICK)
        with smooth(self) as painter:
            paint_round(painter, track, THICK / 2, theme.selected, theme.rim)
            if self.value() > 0:
                track.setWidth(max(THICK, track.width() * self.value() / WHOLE))
                paint_round(painter, track, THICK / 2, theme.primary)
