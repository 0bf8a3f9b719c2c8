"""The foot of Import and Export: a sentence, the buttons, and how far the work is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.progress_bar import ProgressBar


class WorkBar(QWidget):
    """Told what to show; tells what is pressed. Nothing shifts while work begins and ends."""

    acted = Signal()
    """The main button."""
    skipped = Signal()
    left = Signal()
    """Cancel."""
    stopped = Signal()

    def __init__(self, name: str, *, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label("", Role.LABEL, "label", wrap=True)
        self.progress = ProgressBar(name)
        self.cancel = Button(self.tr("Cancel"), key="Esc")
        self.stop = Button(self.tr("Stop"), icon=Icon.STOP, key="Esc")
        self.more = Button("")
        self.act = Button(name, kind=Kind.PRIMARY, icon=icon, key="Return")
        self.cancel.clicked.connect(lambda _on=False: self.left.emit())
        self.stop.clicked.connect(lambda _on=False: self.stopped.emit())
        self.more.clicked.connect(lambda _on=False: self.skipped.emit())
        self.act.clicked.connect(lambda _on=False: self.acted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.sentence, 3)
        row.addWidget(self.progress, 2)
        for button in (self.stop, self.cancel, self.more, self.act):
            row.addWidget(button)
        self.setMinimumHeight(48)

    def press(self) -> None:
        """What Enter does."""
        if self.act.isVisible() and self.act.isEnabled():
            self.acted.emit()

    def show_work(
        self,
        *,
        said: str,
        wrong: bool,
        action: str,
        can_act: bool,
        working: bool,
        share: int,
        more: str = "",
    ) -> None:
        """Show a sentence and either the buttons or the progress with Stop."""
        held = self.stop.hasFocus() or self.cancel.hasFocus() or self.act.hasFocus()
        self.sentence.setText(said)
        self.sentence.set_colour("alert" if wrong else "label")
        self.progress.setVisible(working)
        self.progress.setValue(share)
        for button, shown in (
            (self.stop, working),
            (self.cancel, not working),
            (self.more, bool(more) and not working),
            (self.act, not working),
        ):
            button.setVisible(shown)
        self.more.set_text(more)
        self.act.set_text(action)
        self.act.setEnabled(can_act)
        if held:
            (self.stop if working else self.act if can_act else self.cancel).setFocus()
