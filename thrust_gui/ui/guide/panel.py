"""One of two pictures side by side: its badge, its title, what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from thrust_gui.ui.guide.badge import Badge
from thrust_gui.ui.guide.picture import Picture
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.app.ports import Clock
    from thrust_gui.domain.guide import Mark


class Panel(Card):
    """One of two pictures: its badge, its title, what it shows."""

    def __init__(self, mark: Mark, clock: Clock) -> None:
        super().__init__()
        self._title = Label("", Role.PANEL_TITLE)
        self._hint = Label("", Role.BODY, "label", wrap=True)
        self._hint.setMinimumWidth(1)
        self.picture = Picture(clock)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._hint)
        self._head = QHBoxLayout()
        self._head.addWidget(Badge(mark), 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(lines, 1)
        self.body.addLayout(self._head)
        self.body.addWidget(self.picture, 1)

    def set_head(self, title: str, hint: str) -> None:
        """Say above the picture what it shows."""
        self._title.setText(title)
        self._hint.setText(hint)

    def set_tight(self, *, tight: bool) -> None:
        """Smaller words and less air where there is little room."""
        side = 14 if tight else 24
        self.body.setContentsMargins(side, side - 2, side, side - 4)
        self.body.setSpacing(2 if tight else 8)
        self._head.setSpacing(10 if tight else 14)
        self._title.setFont(font(Role.CARD_TITLE if tight else Role.PANEL_TITLE))
        self._hint.setFont(font(Role.CAPTION if tight else Role.BODY))
