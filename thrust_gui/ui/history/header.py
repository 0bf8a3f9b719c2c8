"""The head of History: what is shown, the search, undo, files in and out, and a workout added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.ui.shortcuts import Act, key_of, shortcut
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.button import Button, IconButton, Kind
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from thrust_gui.domain.edits import Step


class Header(QWidget):
    """Title, totals, search field and four buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(self.tr("History"), Role.PAGE_TITLE)
        self.totals = Elided("", Role.LEAD, "label")
        self.search = TextField(self.tr("Search in notes"), width=172)
        self.search.setPlaceholderText(self.tr("Search in notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setToolTip(f"{self.tr('Search in notes')} · {key_of(Act.FIND)}")
        self.search.setMaxLength(100)
        self.undo = Button(self.tr("Undo"), icon=Icon.UNDO, key=shortcut(Act.UNDO).keys[0])
        self.add = Button(
            self.tr("Add workout"), icon=Icon.PLUS, key=shortcut(Act.ADD_WORKOUT).keys[0]
        )
        self.take = IconButton(
            Icon.IMPORT, self.tr("Import"), key=shortcut(Act.IMPORT).keys[0], kind=Kind.SECONDARY
        )
        self.give = IconButton(
            Icon.EXPORT, self.tr("Export"), key=shortcut(Act.EXPORT).keys[0], kind=Kind.SECONDARY
        )
        self.show_step(None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(4)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 6)
        beside.addStretch(1)
        beside.addWidget(self.totals)
        row.addLayout(beside, 1)
        for part in (self.search, self.undo, self.take, self.give, self.add):
            row.addWidget(part)

    def set_scale(self, scale: float) -> None:
        """Scale title and totals."""
        self._title.setFont(font(Role.PAGE_TITLE, scale))
        self.totals.setFont(font(Role.LEAD, scale))

    def show_step(self, step: Step | None) -> None:
        """What undo would take back."""
        self.undo.setEnabled(step is not None)
        if step is None:
            self.undo.set_name(self.tr("Undo"))
            self.undo.setAccessibleDescription(self.tr("Nothing to take back"))
        else:
            what = say(step.said)
            self.undo.set_name(self.tr("Undo: {what}").format(what=what))
            self.undo.setAccessibleDescription("")
