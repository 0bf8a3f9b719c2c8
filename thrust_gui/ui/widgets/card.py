"""A surface that groups what belongs together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RADIUS: Final = 16.0


class Card(QWidget):
    """A rounded surface with a thin line; put things into its `body`."""

    def __init__(
        self, *, padding: int = 24, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface."""
        theme = theme_of(self)
        with smooth(self) as painter:
            paint_round(painter, QRectF(self.rect()), RADIUS, theme.surface, theme.line)
