"""The head of Today: the date and what the page is, in two lines or in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.ui.today.measures import Measures


class Head(QWidget):
    """Date and title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = Label("", Role.LABEL, "label")
        self.title = Label("", Role.PAGE_TITLE)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.date, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self.title, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.RightToLeft if measures.tight else direction.TopToBottom)
        self.date.setFont(font(Role.LABEL, measures.text))
        self.title.setFont(font(Role.PAGE_TITLE, 0.85 if measures.tight else measures.text))
