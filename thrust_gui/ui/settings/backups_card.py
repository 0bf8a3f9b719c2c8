"""The backups: where they lie, which there are, and going back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.ui.settings.backup_row import BackupRow
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thrust_gui.app.backups import Backup, RestorePreview

FEW: Final = 4


class BackupsCard(GroupCard):
    """Tells what is asked; it is told what to show."""

    preview_asked = Signal(str)
    """The name of a backup."""
    restore_asked = Signal(str)
    """The name of a backup."""
    told = Signal(object)
    """The row that says now what going back to it would change, or why that cannot be."""

    def __init__(self, *, folder: str) -> None:
        super().__init__(resets=False)
        self.set_title(self.tr("Backups"))
        self.rows: list[BackupRow] = []
        self._all = False
        told = self.tr("Made once a day, and before each import or update. They lie in {folder}.")
        self._told = Label(told.format(folder=_breakable(folder)), Role.CAPTION, "label", wrap=True)
        self._none = Label(self.tr("There are none yet."), Role.LABEL, "label")
        self._problem = Sentence(Icon.ALERT, "alert")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = Button("", kind=Kind.GHOST, role=Role.LABEL, height=36)
        self.more.clicked.connect(self._on_more)
        self.body.addWidget(self._told)
        self.body.addWidget(self._none)
        self.body.addWidget(self._problem)
        self.body.addSpacing(4)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.show_backups(())

    @property
    def problem(self) -> str:
        """Why there is no list, or nothing."""
        return self._problem.text

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these, newest first."""
        self._problem.say("")
        if [row.backup for row in self.rows] != list(backups):
            for row in self.rows:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [self._row(each) for each in backups]
        self._none.setVisible(not self.rows)
        self._fold_list()

    def show_problem(self, sentence: str, name: str = "") -> None:
        """Say what went wrong, with one backup or with them all."""
        self.set_busy(busy=False)
        if row := self._named(name):
            row.show_problem(sentence)
            self.told.emit(row)
        else:
            self._problem.say(sentence)

    def show_preview(self, name: str, preview: RestorePreview) -> None:
        """Show what going back to one would change; the others close."""
        for row in self.rows:
            if row.backup.name == name:
                row.show_preview(preview)
                self.told.emit(row)
            else:
                row.fold()

    def fold(self) -> None:
        """Close what is open: the log is another, and what was told of it is past."""
        for row in self.rows:
            row.fold()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be asked while something is being done."""
        for row in self.rows:
            row.set_busy(busy=busy)

    def _row(self, backup: Backup) -> BackupRow:
        row = BackupRow(backup)
        row.looked.connect(self.preview_asked)
        row.restored.connect(self.restore_asked)
        self._list.addWidget(row)
        return row

    def _named(self, name: str) -> BackupRow | None:
        return next((row for row in self.rows if row.backup.name == name), None)

    def _on_more(self) -> None:
        self._all = not self._all
        self._fold_list()

    def _fold_list(self) -> None:
        for number, row in enumerate(self.rows):
            row.setVisible(self._all or number < FEW)
        self.more.setVisible(len(self.rows) > FEW)
        self.more.set_text(
            self.tr("Show fewer")
            if self._all
            else self.tr("Show all {count}").format(count=len(self.rows))
        )
        order: list[QWidget] = [each for row in self.rows for each in (row.look, row.restore)]
        for before, after in zip(order, [*order[1:], self.more], strict=False):
            QWidget.setTabOrder(before, after)


def _breakable(folder: str) -> str:
    """A path that may be broken after each separator."""
    return folder.replace("/", "/\u200b").replace("\\", "\\\u200b")
