"""A group of settings, which can be put back together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.label import Label


class GroupCard(Card):
    """A title, settings, and Reset, which offers to take itself back."""

    reset = Signal()
    reset_undone = Signal()

    def __init__(self, *, resets: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        head = QHBoxLayout()
        self._title = Label("", Role.CARD_TITLE)
        head.addWidget(self._title, 1)
        self.button = Button(self.tr("Reset"), kind=Kind.GHOST, role=Role.LABEL, height=36)
        self._was_reset = False
        self.button.clicked.connect(self._on_clicked)
        self.button.setVisible(resets)
        head.addWidget(self.button)
        self.body.addLayout(head)
        self.body.addSpacing(6)
        self.show_reset(usual=True)

    def set_title(self, title: str) -> None:
        """What the group is called."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_reset(self, *, usual: bool, was_reset: bool = False) -> None:
        """Offer to take the reset back, or to reset where something is not at its default."""
        self._was_reset = was_reset
        if was_reset:
            self.button.set_text(self.tr("Undo reset"))
            name = self.tr("Undo reset: {group}")
        else:
            self.button.set_text(self.tr("Reset"))
            name = self.tr("Reset: {group}")
        self.button.set_name(name.format(group=self._title.text()))
        self.button.setEnabled(was_reset or not usual)

    def _on_clicked(self) -> None:
        (self.reset_undone if self._was_reset else self.reset).emit()
