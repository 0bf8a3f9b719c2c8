"""Files in and out, from the window: keys, drops and dialogs lead to the same two pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from thrust_gui.ui.shortcuts import Act, bind
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.carrier import Carrier
    from thrust_gui.app.transfer import BatchRecord
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.edits import Edit, Step
    from thrust_gui.ui.transfer.import_page import ImportPage


class Transfer(QObject):
    """Owns the pages of import and export; each is made when first needed."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._carrier: Carrier | None = None
        self._import: ImportPage | None = None
        self._said: Step | None = None

    @property
    def carrier(self) -> Carrier:
        """What carries files in and out, made when first needed."""
        if self._carrier is None:
            from thrust_gui.app.carrier import Carrier  # noqa: PLC0415 - when first needed
            from thrust_gui.desktop.clock import SystemClock  # noqa: PLC0415
            from thrust_gui.exchange.exporter import Exporter  # noqa: PLC0415
            from thrust_gui.exchange.importer import Importer  # noqa: PLC0415

            log, clock = self._program.late.log, self._program.clock
            importer = Importer(log.ids, SystemClock().utc_offset_min_at)
            self._carrier = Carrier(log, importer, Exporter(clock.utc_ms))
        return self._carrier

    @property
    def import_page(self) -> ImportPage:
        """The page of import, made when first needed."""
        if self._import is None:
            from thrust_gui.ui.transfer.import_desk import ImportDesk  # noqa: PLC0415
            from thrust_gui.ui.transfer.import_page import ImportPage  # noqa: PLC0415

            desk = ImportDesk(lambda: self.carrier, self._program.jobs, self)
            desk.added.connect(self._on_added)
            desk.ended.connect(self._on_import_ended)
            self._import = ImportPage(desk)
        return self._import

    def begin(self) -> None:
        """After the first frame: take drops and keys."""
        from thrust_gui.ui.transfer.drop_sign import DropSign  # noqa: PLC0415 - not before

        window = self._program.window
        bind(window, {Act.IMPORT: self.ask_files}, Qt.ShortcutContext.WindowShortcut)
        sign = DropSign(window, lambda: not window.on_floor)
        sign.dropped.connect(self.open_files)
        window.page_opened.connect(self._on_page)
        window.closing.connect(self._stop)
        self._program.late.editor.watch(self._on_edits)

    def ask_files(self) -> None:
        """Ask for files, and look into them."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when asked for

        window = self._program.window
        if window.on_floor:
            return
        names, _ = QFileDialog.getOpenFileNames(
            window,
            self.tr("Import"),
            _documents(),
            ";;".join((self.tr("Exports (*.csv *.json *.txt)"), self.tr("All files (*)"))),
        )
        self.open_files([Path(each) for each in names])

    def open_files(self, paths: Iterable[Path]) -> None:
        """Look into files, one after the other."""
        found = list(paths)
        if found and not self._program.window.on_floor:
            page = self.import_page
            page.desk.open(found)
            self._program.window.lay_over(page)

    def turn_batch(self, batch: BatchRecord) -> None:
        """Take an import back, or put it back where it was."""
        step = self._program.late.editor.turn_batch(batch)
        self._program.window.show_toast(say(step.said))

    def _on_added(self, batch: BatchRecord) -> None:
        self._said = self._program.late.editor.imported(batch)

    def _on_import_ended(self) -> None:
        self._leave(self.import_page)
        said, self._said = self._said, None
        if said is not None:
            self._program.window.show_toast(say(said.said))

    def _leave(self, page: QWidget) -> None:
        window = self._program.window
        if page.isVisible() and not window.on_floor:
            window.open_page(window.page)

    def _on_page(self) -> None:
        """Another page was opened over: what is being done goes on, what was asked is left."""
        if self._import and self._import.desk.busy and not self._import.desk.adding:
            self._import.desk.cancel()

    def _on_edits(self, edits: tuple[Edit, ...]) -> None:
        """An import may have brought bands."""
        from thrust_gui.domain.edits import HideBatch  # noqa: PLC0415 - not for the first frame

        if any(isinstance(each, HideBatch) for each in edits):
            self._program.gear.read()

    def _stop(self) -> None:
        if self._import:
            self._import.desk.stop()


def _documents() -> str:
    """Where people keep files."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
