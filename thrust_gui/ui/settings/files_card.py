"""Files in and out: the two ways there, and the imports that were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.ui.formats import format_words
from thrust_gui.ui.settings.backup_row import moment_text
from thrust_gui.ui.settings.group_card import GroupCard
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.text import UNKNOWN
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.field import Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thrust_gui.app.transfer import BatchRecord

FEW: Final = 4

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ImportRowProps:
    """One import: the file, when and what came of it, and what can be done, if anything."""

    file: str
    detail: str
    action: str


def derive_import_row(batch: BatchRecord, zone: QTimeZone) -> ImportRowProps:
    """What the list says of an import."""
    when = QDateTime.fromMSecsSinceEpoch(batch.imported_at, zone)
    parts = [moment_text(when.toPython()), format_words(batch.info.format)]  # type: ignore[arg-type]  # the stubs say object
    action = translate("imports", "Take back")
    if batch.deleted and not (batch.sets or batch.workouts):
        parts.append(translate("imports", "taken back, and imported again since"))
        action = ""
    elif batch.deleted:
        parts.append(translate("imports", "taken back"))
        action = translate("imports", "Put back")
    else:
        parts.append(translate("imports", "%n set(s)", "", batch.sets))
    return ImportRowProps(
        batch.info.source or UNKNOWN, " · ".join(part for part in parts if part), action
    )


class ImportRow(QWidget):
    """Tells when an import is to be turned; it decides nothing."""

    turned = Signal(object)
    """The BatchRecord."""

    def __init__(
        self, batch: BatchRecord, props: ImportRowProps, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.batch = batch
        self.setAccessibleName(f"{props.file}, {props.detail}")
        self.title = Elided(props.file, Role.LABEL)
        self.detail = Label(_breakable(props.detail), Role.CAPTION, "label", wrap=True)
        icon = None if batch.deleted else Icon.UNDO
        self.button = Button(props.action, icon=icon, role=Role.LABEL, height=36)
        self.button.set_name(f"{props.action}: {props.file}")
        self.button.setVisible(bool(props.action))
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)  # until the list was read again
        self.turned.emit(self.batch)


class FilesCard(GroupCard):
    """Tells what is asked; it is told which imports there are."""

    import_asked = Signal()
    export_asked = Signal()
    turned = Signal(object)
    """The BatchRecord of an import that is to be taken back, or put back."""

    def __init__(self) -> None:
        super().__init__(resets=False)
        self.set_title(self.tr("Import and export"))
        self.rows: list[ImportRow] = []
        self._all = False
        told = self.tr(
            "Takes in exports of Strong, Hevy, FitNotes, LiftLog and Liftosaur, and Thrust’s own. "
            "You can drop a file on the window, too."
        )
        self.take = Button(self.tr("Import…"), icon=Icon.IMPORT, key=shortcut(Act.IMPORT).keys[0])
        self.give = Button(self.tr("Export…"), icon=Icon.EXPORT, key=shortcut(Act.EXPORT).keys[0])
        self.take.clicked.connect(lambda _on=False: self.import_asked.emit())
        self.give.clicked.connect(lambda _on=False: self.export_asked.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.take)
        buttons.addWidget(self.give)
        buttons.addStretch(1)
        self.heading = Label(self.tr("Imports"), Role.KEY, "label")
        self._problem = Sentence(Icon.ALERT, "alert")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = Button("", kind=Kind.GHOST, role=Role.LABEL, height=36)
        self.more.clicked.connect(self._on_more)
        self.body.addWidget(Label(told, Role.CAPTION, "label", wrap=True))
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        self.body.addSpacing(8)
        self.body.addWidget(self.heading)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.show_imports(())

    @property
    def problem(self) -> str:
        """Why there is no list, or nothing."""
        return self._problem.text

    def show_imports(self, imports: Sequence[BatchRecord]) -> None:
        """Show these, newest first."""
        self._problem.say("")
        focused = any(row.button.hasFocus() for row in self.rows)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        zone = QTimeZone.systemTimeZone()
        self.rows = [ImportRow(each, derive_import_row(each, zone)) for each in imports]
        for row in self.rows:
            row.turned.connect(self.turned)
            self._list.addWidget(row)
        self._fold()
        if focused and self.rows:
            self.rows[0].button.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why they cannot be listed."""
        self._problem.say(sentence)

    def _on_more(self) -> None:
        self._all = not self._all
        self._fold()

    def _fold(self) -> None:
        for number, row in enumerate(self.rows):
            row.setVisible(self._all or number < FEW)
        self.heading.setText(self.tr("Imports") if self.rows else self.tr("No imports yet"))
        self.more.setVisible(len(self.rows) > FEW)
        count = QLocale().toString(len(self.rows))
        self.more.set_text(
            self.tr("Show fewer") if self._all else self.tr("Show all {count}").format(count=count)
        )
        order: list[QWidget] = [self.take, self.give, *(row.button for row in self.rows)]
        for before, after in zip(order, [*order[1:], self.more], strict=True):
            QWidget.setTabOrder(before, after)


def _breakable(detail: str) -> str:
    """A text that breaks only between its parts."""
    return detail.replace(" ", "\u00a0").replace("\u00a0·\u00a0", "\u00a0· ")
