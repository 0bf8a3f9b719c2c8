"""Before the window closes: where records wait to be saved, the lifter is asked first.

The end of a session and signals are not asked about: the file of unsaved records is written then
as ever, and nothing may hold them up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from thrust_gui.domain.compat import override

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.parting import PartingDialog


class Parting(QObject):
    """Watches the window for being closed."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._agreed = False
        self.dialog: PartingDialog | None = None
        program.window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.agree)

    def agree(self, *_: object) -> None:
        """Ask nothing any more: it was answered, or the session ends."""
        self._agreed = True

    def look(self) -> None:
        """The log does otherwise: while one is asked, say it; go where nothing waits any more."""
        dialog = self.dialog
        if dialog is None:
            return
        if health := self._program.unsaved():
            dialog.show_health(health)
        else:
            self._go()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open until the answer."""
        closes = event.type() == QEvent.Type.Close and watched is self._program.window
        if not closes or self._agreed or not self._program.unsaved():
            return super().eventFilter(watched, event)
        event.ignore()
        self._ask()
        return True

    def _ask(self) -> None:
        from thrust_gui.ui.parting import PartingDialog  # noqa: PLC0415 - seldom

        health, program = self._program.unsaved(), self._program
        if self.dialog is not None or health is None:
            return
        self.dialog = PartingDialog(health, program.data_folder, program.window)
        self.dialog.quit_wanted.connect(self._go)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _go(self) -> None:
        self.agree()
        if self.dialog:
            self.dialog.accept()
        self._program.window.close()

    def _on_finished(self) -> None:
        self.dialog = None
