"""The guide on paper: asks where to, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.exchange.atomic import replacing
from thrust_gui.ui.paper.output import onto, pdf, usual_paper
from thrust_gui.ui.paper.presenter import SheetInputs, derive_sheet
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.paper.output import Paper
    from thrust_gui.ui.paper.props import SheetProps

translate = QCoreApplication.translate


class PaperDesk(QObject):
    """Hands the sheet to a file or a printer; the system's own dialogs ask which."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def save(self, paper: Paper | None = None) -> None:
        """Ask for a name, and write the sheet there as PDF."""
        if name := self.ask_name():
            self.write(Path(name), paper or usual_paper(QLocale()))

    def write(self, path: Path, paper: Paper) -> None:
        """Write the sheet as PDF; whole or not at all."""
        path = path if path.suffix else path.with_suffix(".pdf")
        try:
            with replacing(path) as file:
                file.write(pdf(self.sheet(), paper))
        except Refusal as refusal:
            self._say(refusal.message)
        else:
            self._say(
                Message(QT_TRANSLATE_NOOP("messages", "Written to {path}"), {"path": str(path)})
            )

    def print(self) -> None:
        """Ask for a printer, and print the sheet on its paper."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - when asked for

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(translate("paper", "Banded hip thrust"))
        dialog = QPrintDialog(printer, self._program.window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            onto(printer, self.sheet())
            self._say(Message(QT_TRANSLATE_NOOP("messages", "Sent to the printer")))

    def ask_name(self) -> str:
        """Ask for the name of a file; empty where the lifter gives up."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when asked for

        name, _ = QFileDialog.getSaveFileName(
            self._program.window,
            translate("paper", "Save the guide as PDF"),
            str(Path.home() / "banded-hip-thrust.pdf"),
            translate("paper", "PDF (*.pdf)"),
        )
        return name

    def sheet(self) -> SheetProps:
        """The sheet for the lifter's own body, plan and band."""
        program = self._program
        return derive_sheet(
            SheetInputs(
                guide=program.shelf.guide,
                poses=program.shelf.poses,
                body=program.body(),
                units=program.settings.units,
                plan=program.settings.plan,
                band=program.gear.band,
            )
        )

    def _say(self, message: Message) -> None:
        self._program.window.show_toast(say(message), undo=False)
