"""Files in and out, from the window: keys, drops and dialogs lead to the same two pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from thrust_gui.domain.message import Refusal
from thrust_gui.ui.shortcuts import Act, bind
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.carrier import Carrier
    from thrust_gui.app.transfer import BatchRecord
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.edits import Edit, Step
    from thrust_gui.ui.settings.page import SettingsPage
    from thrust_gui.ui.transfer.export_page import ExportPage
    from thrust_gui.ui.transfer.import_page import ImportPage


class Transfer(QObject):
    """Owns the pages of import and export; each is made when first needed."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._carrier: Carrier | None = None
        self._import: ImportPage | None = None
        self._export: ExportPage | None = None
        self._said: Step | None = None

    @property
    def carrier(self) -> Carrier:
        """What carries files in and out, made when first needed."""
        if self._carrier is None:
            from thrust_gui.app.carrier import Carrier  # noqa: PLC0415 - when first needed
            from thrust_gui.desktop.clock import SystemClock  # noqa: PLC0415 - likewise
            from thrust_gui.exchange.exporter import Exporter  # noqa: PLC0415 - likewise
            from thrust_gui.exchange.importer import Importer  # noqa: PLC0415 - likewise

            log, clock = self._program.late.log, self._program.clock
            importer = Importer(log.ids, SystemClock().utc_offset_min_at)
            self._carrier = Carrier(log, importer, Exporter(clock.utc_ms))
        return self._carrier

    @property
    def import_page(self) -> ImportPage:
        """The page of import, made when first needed."""
        if self._import is None:
            from thrust_gui.ui.transfer.import_desk import ImportDesk  # noqa: PLC0415 - when first needed
            from thrust_gui.ui.transfer.import_page import ImportPage  # noqa: PLC0415 - likewise

            desk = ImportDesk(lambda: self.carrier, self._program.jobs, self)
            desk.added.connect(self._on_added)
            desk.ended.connect(self._on_import_ended)
            self._import = ImportPage(desk)
            self._import.other_wanted.connect(self.ask_files)
        return self._import

    @property
    def export_page(self) -> ExportPage:
        """The page of export, made when first needed."""
        if self._export is None:
            from thrust_gui.ui.transfer.export_desk import ExportDesk  # noqa: PLC0415 - when first needed
            from thrust_gui.ui.transfer.export_page import ExportPage  # noqa: PLC0415 - likewise

            program = self._program
            desk = ExportDesk(lambda: self.carrier, program.jobs, program.clock.today(), self)
            desk.written.connect(self._on_written)
            self._export = page = ExportPage(desk)
            page.place_wanted.connect(self.ask_place)
            page.left.connect(lambda: self._leave(page))
        return self._export

    def begin(self) -> None:
        """After the first frame: take drops and keys."""
        from thrust_gui.ui.transfer.drop_sign import DropSign  # noqa: PLC0415 - not before

        window = self._program.window
        keys = {Act.IMPORT: self.ask_files, Act.EXPORT: self.open_export}
        bind(window, keys, Qt.ShortcutContext.WindowShortcut)
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

    def open_export(self) -> None:
        """Ask what is to be written, and where to."""
        program = self._program
        if not program.window.on_floor:
            self.export_page.desk.open(program.clock.today(), program.first_weekday())
            program.window.lay_over(self.export_page)

    def open_whole(self) -> None:
        """The same, all of the log chosen, in the one format that holds everything of it."""
        self.open_export()
        if self._export:
            self._export.desk.choose_whole()

    def ask_place(self) -> None:
        """Ask for the name of a file, and write there what was chosen."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when asked for

        desk = self.export_page.desk
        kind = desk.inputs.kind
        chosen, _ = QFileDialog.getSaveFileName(
            self._program.window,
            self.tr("Export"),
            str(Path(_documents(), desk.inputs.file_name)),
            f"{kind.upper()} (*.{kind})",
        )
        if chosen:
            desk.write(_with_ending(Path(chosen), kind))

    def wire(self, page: SettingsPage) -> None:
        """Connect the card of the settings, which lists the imports."""
        card, program = page.files, self._program

        def ask() -> None:
            program.jobs.run(self.carrier.imports, card.show_imports, failed)

        def failed(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            card.show_problem(say(error.message))

        def turn(batch: BatchRecord) -> None:
            step = program.late.editor.turn_batch(batch)
            program.window.show_toast(say(step.said))
            ask()

        page.shown.connect(ask)
        card.import_asked.connect(self.ask_files)
        card.export_asked.connect(self.open_export)
        card.turned.connect(turn)

    def _on_added(self, batch: BatchRecord) -> None:
        self._said = self._program.late.editor.imported(batch)

    def _on_import_ended(self) -> None:
        self._leave(self.import_page)
        said, self._said = self._said, None
        if said is not None:
            self._program.window.show_toast(say(said.said))

    def _on_written(self, path: Path, count: int) -> None:
        self._leave(self.export_page)
        said = self.tr("%n workout(s) written to {path}", "", count).format(path=path)
        self._program.window.show_toast(said, undo=False)

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
        for page in (self._import, self._export):
            if page:
                page.desk.stop()


def _with_ending(path: Path, kind: str) -> Path:
    """The name with the format's ending where it has none, unless that would be another file."""
    named = path.with_name(f"{path.name}.{kind}")
    return path if path.suffix or path.exists() or named.exists() else named


def _documents() -> str:
    """Where people keep files."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
