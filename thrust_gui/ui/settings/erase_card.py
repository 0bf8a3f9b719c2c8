"""Delete everything: the one thing that cannot be taken back, so the one that asks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label


class EraseCard(GroupCard):
    """First offers an export; the second step stands elsewhere than the first, and can be left."""

    export_asked = Signal()
    erase_asked = Signal()

    def __init__(self) -> None:
        super().__init__(resets=False)
        self.set_title(self.tr("Delete everything"))
        self._told = Label("", Role.CAPTION, "label", wrap=True)
        self._problem = Sentence(Icon.ALERT, "alert")
        self.export = Button(self.tr("Export first"), icon=Icon.EXPORT)
        self.begin = Button(self.tr("Delete everything"))
        self.keep = Button(self.tr("Keep everything"))
        self.confirm = Button(self.tr("Delete for good"), icon=Icon.ALERT)
        self.export.clicked.connect(self.export_asked)
        self.begin.clicked.connect(lambda _on=False: self._ask(asking=True))
        self.keep.clicked.connect(lambda _on=False: self._ask(asking=False))
        self.confirm.clicked.connect(self._on_confirm)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.export, self.begin, self.confirm, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._told)
        self.body.addWidget(self._problem)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self._show(asking=False)

    @property
    def asking(self) -> bool:
        """Whether the second step is shown."""
        return not self.confirm.isHidden()

    @property
    def told(self) -> str:
        """What it says."""
        return self._told.text()

    @property
    def problem(self) -> str:
        """What went wrong, or nothing."""
        return self._problem.text

    def show_done(self) -> None:
        """Back to the first step."""
        self._problem.say("")
        self._show(asking=False)

    def show_problem(self, sentence: str) -> None:
        """Say why it was not done."""
        self._show(asking=False)
        self._problem.say(sentence)

    def _ask(self, *, asking: bool) -> None:
        self._problem.say("")
        self._show(asking=asking)
        (self.keep if asking else self.begin).setFocus()

    def _show(self, *, asking: bool) -> None:
        # where a second click would fall stands what keeps everything
        for button, shown in (
            (self.export, not asking),
            (self.begin, not asking),
            (self.keep, asking),
            (self.confirm, asking),
        ):
            button.setVisible(shown)
            button.setEnabled(True)
        self._told.setText(
            self.tr(
                "All workouts, sets and bands, all backups, all settings: they go for good, "
                "and nothing can bring them back."
            )
            if asking
            else self.tr("Your whole log, its backups and your settings, from this computer.")
        )

    def _on_confirm(self) -> None:
        for button in (self.keep, self.confirm):
            button.setEnabled(False)
        self.erase_asked.emit()
