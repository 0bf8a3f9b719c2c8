"""One backup in the list: when, why, how much; opened, what going back would change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.app.backups import Backup, Reason, RestorePreview
from thrust_gui.domain.message import QT_TRANSLATE_NOOP
from thrust_gui.ui.dates import day_month
from thrust_gui.ui.text import CONTEXT
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import datetime

WHY: Final = {
    Reason.DAILY: QT_TRANSLATE_NOOP("messages", "Daily"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("messages", "Before an update"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("messages", "Before an import"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("messages", "Before going back"),
}


def moment_text(made: datetime) -> str:
    """``20 Nov 2026, 18:05``, as the locale writes both."""
    locale = QLocale()
    time = locale.toString(QTime(made.hour, made.minute), QLocale.FormatType.ShortFormat)
    return f"{day_month(made.date(), locale, year=True)}, {time}"


class BackupRow(QWidget):
    """Tells when it is to be looked into, and when to be gone back to; it decides nothing."""

    looked = Signal(str)
    restored = Signal(str)

    def __init__(self, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = backup
        self.when = moment_text(backup.made)
        self.setAccessibleName(self.when)
        self.look = Button(self.tr("Look"), role=Role.LABEL, height=36)
        self.look.clicked.connect(self._on_look)
        self.restore = Button(self.tr("Restore"), icon=Icon.UNDO, role=Role.LABEL, height=36)
        self.restore.set_name(self.tr("Restore the backup of {when}").format(when=self.when))
        self.restore.clicked.connect(lambda _on=False: self.restored.emit(backup.name))
        why = QCoreApplication.translate(CONTEXT, WHY[backup.reason])
        holds = self.amount(backup.workouts, backup.sets)
        self._title = Label(self.when, Role.LABEL)
        self._detail = Label(f"{why} · {holds}", Role.CAPTION, "label", wrap=True)
        self._change = Label("", Role.CAPTION, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.look)
        self._opened = QWidget()
        inside = QHBoxLayout(self._opened)
        inside.setContentsMargins(0, 2, 0, 8)
        inside.setSpacing(8)
        inside.addWidget(self._change, 1)
        inside.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._opened)
        widths: list[int] = []
        for text in (self.tr("Close"), self.tr("Look")):
            self.look.set_text(text)
            widths.append(self.look.sizeHint().width())
        self.look.setFixedWidth(max(widths))  # what it says changes under the mouse
        self.fold()

    @property
    def is_open(self) -> bool:
        """Whether what would change is shown."""
        return not self._opened.isHidden()

    @property
    def change(self) -> str:
        """What going back would change, or why it cannot be told."""
        return self._change.text()

    def fold(self) -> None:
        """Show the backup alone."""
        if self.restore.hasFocus():
            self.look.setFocus()
        self._opened.hide()
        self._label_look(self.tr("Look"), self.tr("Look at the backup of {when}"))

    def show_preview(self, preview: RestorePreview) -> None:
        """Show what going back would change."""
        self._change.set_colour("text")
        self._change.setText(self._said(preview))
        self.restore.setVisible(not preview.nothing)
        self._unfold()

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be gone back to."""
        self._change.set_colour("alert")
        self._change.setText(sentence)
        self.restore.hide()
        self._unfold()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be asked while something is being done."""
        self.restore.setEnabled(not busy)
        self.look.setEnabled(not busy)

    def amount(self, workouts: int, sets: int) -> str:
        """``2 workouts, 6 sets``, without what is none."""
        parts = (
            self.tr("%n workout(s)", "", workouts) if workouts else "",
            self.tr("%n set(s)", "", sets) if sets else "",
        )
        return ", ".join(part for part in parts if part) or self.tr("no workouts")

    def _said(self, preview: RestorePreview) -> str:
        if preview.nothing:
            return self.tr("The log is the same as this backup.")
        parts: list[str] = []
        if preview.workouts_back or preview.sets_back:
            amount = self.amount(preview.workouts_back, preview.sets_back)
            parts.append(self.tr("Comes back: {amount}.").format(amount=amount))
        if preview.workouts_gone or preview.sets_gone:
            amount = self.amount(preview.workouts_gone, preview.sets_gone)
            parts.append(self.tr("Goes: {amount}.").format(amount=amount))
        if preview.sets_changed:
            amount = self.amount(0, preview.sets_changed)
            parts.append(self.tr("As they were then: {amount}.").format(amount=amount))
        parts.append(self.tr("The log as it is now is kept as a backup."))
        return " ".join(parts)

    def _unfold(self) -> None:
        self._opened.show()
        self._label_look(self.tr("Close"), self.tr("Close the backup of {when}"))
        self.look.setAccessibleDescription(self.change)

    def _label_look(self, text: str, name: str) -> None:
        self.look.set_text(text)
        self.look.set_name(name.format(when=self.when))
        self.look.setAccessibleDescription("")

    def _on_look(self) -> None:
        if self.is_open:
            self.fold()
        else:
            self.looked.emit(self.backup.name)
