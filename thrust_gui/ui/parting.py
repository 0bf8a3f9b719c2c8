"""Asked at quit, while records wait to be saved: go now, or wait until they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.ports import LogHealth

WIDTH: Final = 560


class PartingDialog(QDialog):
    """What waits, why, and where it is kept; nothing is lost either way. Esc waits."""

    quit_wanted = Signal()

    def __init__(self, health: LogHealth, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        title = self.tr("Not everything is saved yet")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.why = Label("", Role.BODY, wrap=True)
        self.what = Label("", Role.BODY, "label", wrap=True)
        self.go = Button(self.tr("Quit"))
        self.go.clicked.connect(lambda _on=False: self.quit_wanted.emit())
        self.wait = Button(self.tr("Wait"), kind=Kind.PRIMARY, key="Esc")
        self.wait.clicked.connect(lambda _on=False: self.reject())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 24, 28, 20)
        rows.setSpacing(16)
        rows.addWidget(Label(title, Role.CARD_TITLE))
        rows.addWidget(self.why)
        rows.addWidget(self.what)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.wait)
        rows.addLayout(buttons)
        self.setFixedWidth(WIDTH)
        self.show_health(health)
        self.wait.setFocus()

    def show_health(self, health: LogHealth) -> None:
        """Say how it is now."""
        self.why.setText(say(health.problem) if health.problem else "")
        waiting = self.tr("Waiting to be saved: %n record(s).", "", health.waiting)
        kept = self.tr(
            "If you quit now, they are kept in a file in {folder}, or in your home folder where "
            "that takes none. The next start takes them in."
        ).format(folder=str(self._folder).replace("/", "/\u200b"))
        self.what.setText(f"{waiting} {kept}")
