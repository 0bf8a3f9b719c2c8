"""What the views that ask one question share: the newest wins, and trouble is said."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.progress.notice import Notice
from thrust_gui.ui.progress.view import View
from thrust_gui.ui.progress.weeks_view import TABLE_KEY
from thrust_gui.ui.text import say
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from thrust_gui.ui.progress.view import Means

Answer = TypeVar("Answer")


class AskingView(View, Generic[Answer]):
    """A view that shows one answer, as a chart or as a table; notices lie over its content."""

    def __init__(self, means: Means, *, invitation: Notice, trouble: str) -> None:
        super().__init__()
        self.means = means
        self.empty = False
        self.tabled = False
        self._asked = 0
        self.toggle = Button(self.tr("Table"), icon=Icon.HISTORY, key=TABLE_KEY)
        self.toggle.clicked.connect(self.turn)
        self.rows = QVBoxLayout()
        self._content = QWidget()
        self._content.setLayout(self.rows)
        self._invitation = invitation
        self._invitation.acted.connect(self.start_requested)
        self._trouble = Notice(trouble, "", self.tr("Try again"))
        self._trouble.acted.connect(self.refresh)
        over = QGridLayout(self)
        for layout in (over, self.rows):
            layout.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self._content, 0, 0)
        for notice in (self._invitation, self._trouble):
            over.addWidget(notice, 0, 0, Qt.AlignmentFlag.AlignCenter)
            notice.hide()
        shortcut = QShortcut(QKeySequence(TABLE_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.turn)

    @abstractmethod
    def question(self) -> Callable[[], Answer]:
        """What to ask, on another thread, with all that the question depends on now."""

    @abstractmethod
    def show_answer(self, answer: Answer) -> None:
        """Show it, and say whether it is `empty`."""

    @abstractmethod
    def show_table(self, *, table: bool) -> None:
        """Show tables, or charts."""

    @override
    def refresh(self) -> None:
        """Ask the log, off the interface's thread; the newest question wins."""
        self._asked += 1
        asked = self._asked
        self.means.jobs.run(
            self.question(),
            lambda answer: self._on_answer(asked, answer),
            lambda error: self._on_failure(asked, error),
        )

    @override
    def main_action(self) -> None:
        """Start a workout where there is none yet."""
        if self.empty:
            self.start_requested.emit()

    @override
    def take_key(self, event: QKeyEvent) -> bool:
        """T as within the view."""
        if event.text().upper() != TABLE_KEY:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """From chart to table, or back."""
        self.tabled = not self.tabled
        self.toggle.set_text(self.tr("Chart") if self.tabled else self.tr("Table"))
        self.toggle.set_icon(Icon.PROGRESS if self.tabled else Icon.HISTORY)
        self.show_table(table=self.tabled)

    def _on_answer(self, asked: int, answer: Answer) -> None:
        if asked != self._asked:
            return
        self._trouble.hide()
        self.show_answer(answer)
        self._invitation.setVisible(self.empty)
        self._invitation.raise_()

    def _on_failure(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        self._trouble.set_text(say(error.message) if isinstance(error, Refusal) else str(error))
        self._invitation.hide()
        self._trouble.show()
        self._trouble.raise_()
