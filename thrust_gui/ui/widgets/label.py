"""A text in one of the design's type roles and colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font


class Label(QLabel):
    """Plain text whose colour is a token of whichever theme its palette was made from."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        colour: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setWordWrap(wrap)
        self._recolour()

    def set_colour(self, name: str) -> None:
        """Take another token's colour: ``text``, ``label``, ``faint``, ``hold_text`` and so on."""
        self._colour = name
        self._recolour()

    @override
    def heightForWidth(self, width: int) -> int:
        """Lines at the width it will have: layouts ask with all their room, beyond its greatest."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self._recolour()

    def _recolour(self) -> None:
        colour: QColor = getattr(theme_of(self), self._colour)
        role = QPalette.ColorRole.WindowText
        if self.palette().color(role) != colour:
            palette = QPalette()
            palette.setColor(role, colour)
            self.setPalette(palette)
