"""The report of a period: asks which and where to, makes it on the jobs' thread, can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from thrust_gui import __version__
from thrust_gui.app.period import period_of
from thrust_gui.app.transfer import CalledOffError
from thrust_gui.bootstrap.keep import WRITTEN
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.exchange.atomic import replacing
from thrust_gui.ui.keep.report.dialog import ReportDialog
from thrust_gui.ui.keep.report.output import pdf
from thrust_gui.ui.keep.report.presenter import ReportInputs, derive_report
from thrust_gui.ui.text import say
from thrust_gui.ui.transfer.meter import Meter

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.keep.report.choice import ReportChoice

translate = QCoreApplication.translate


class ReportDesk(QObject):
    """One dialog, and the work behind it."""

    _told = Signal(object, int)
    """From the thread that works: a `Meter` and how much is done."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._meter: Meter | None = None
        self._dialog: ReportDialog | None = None
        self._told.connect(self._on_told)

    def open(self) -> ReportDialog:
        """Ask which period."""
        program = self._program
        dialog = ReportDialog(program.clock.today(), program.first_weekday(), program.window)
        self._dialog = dialog
        dialog.wanted.connect(self._on_wanted)
        dialog.stopped.connect(self._on_stopped)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        return dialog

    def write(self, choice: ReportChoice, path: Path) -> None:
        """Make the report of a period as a file, whole or not at all."""
        path = path if path.suffix else path.with_suffix(".pdf")
        program, locale = self._program, QLocale()
        log, clock, first_weekday = program.late.log, program.clock, program.first_weekday()
        unit = program.settings.force
        meter = self._meter = Meter(self._told.emit)

        def work() -> None:
            answer = period_of(log, clock, choice.first, choice.last, first_weekday)
            props = derive_report(
                ReportInputs(
                    answer=answer,
                    first_weekday=first_weekday,
                    version=__version__,
                    unit=unit,
                    locale=locale,
                )
            )
            with replacing(path) as file:
                file.write(pdf(props, choice.paper, meter.progress, meter.stopped))

        if self._dialog:
            self._dialog.show_work(0)
        program.jobs.run(work, lambda _: self._on_done(path), self._on_failed)

    def ask_name(self) -> str:
        """Ask for the name of a file; empty where the lifter gives up."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when asked for

        day = self._program.clock.today().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self._dialog,
            translate("Report", "Save the report as PDF"),
            str(Path.home() / f"thrust-report-{day}.pdf"),
            translate("Report", "PDF (*.pdf)"),
        )
        return name

    def _on_wanted(self, choice: ReportChoice) -> None:
        if name := self.ask_name():
            self.write(choice, Path(name))

    def _on_told(self, meter: Meter, share: int) -> None:
        if meter is self._meter and self._dialog:
            self._dialog.show_work(share)

    def _on_stopped(self) -> None:
        if self._meter:
            self._meter.stop()

    def _on_done(self, path: Path) -> None:
        self._meter = None
        self._program.window.show_toast(say(Message(WRITTEN, {"path": str(path)})), undo=False)
        if self._dialog:
            self._dialog.accept()

    def _on_failed(self, error: Exception) -> None:
        self._meter = None
        stopped, said = isinstance(error, CalledOffError), ""
        if stopped:
            said = say(Message(QT_TRANSLATE_NOOP("messages", "Stopped. Nothing was written.")))
        elif isinstance(error, Refusal):
            said = say(error.message)
        if self._dialog:
            self._dialog.show_end(said, wrong=not stopped)
        if not said:
            raise error  # a mistake of ours: to the crash log

    def _on_finished(self) -> None:
        self._dialog = None
        self.deleteLater()
