"""What a coach is handed: asks where to, writes it whole or not at all, says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.exchange.atomic import replacing
from thrust_gui.exchange.plain_csv import csv_bytes
from thrust_gui.ui.keep.clipboard import mime
from thrust_gui.ui.keep.menu import Keep
from thrust_gui.ui.keep.pictures import png, svg
from thrust_gui.ui.text import say
from thrust_gui.ui.theme import theme_of

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.ui.keep.source import ChartSource

WRITTEN: Final = QT_TRANSLATE_NOOP("messages", "Written to {path}")

translate = QCoreApplication.translate


class KeepDesk(QObject):
    """Keeps charts as files and on the clipboard; the system's own dialog asks for a name."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def keep(self, keep: Keep, source: ChartSource) -> None:
        """Copy a chart, or ask for a name and write it there."""
        if keep is Keep.COPY:
            self.copy(source)
        elif name := self.ask_name(keep, source):
            self.write(keep, source, Path(name))

    def copy(self, source: ChartSource) -> None:
        """Picture and table to the clipboard."""
        QGuiApplication.clipboard().setMimeData(mime(source, theme_of(self._program.window)))
        said = QT_TRANSLATE_NOOP("messages", "Copied: {what}, as picture and table")
        self._say(Message(said, {"what": source.name}))

    def write(self, keep: Keep, source: ChartSource, path: Path) -> None:
        """Write a chart to a file, whole or not at all."""
        path = path if path.suffix else path.with_suffix(f".{keep.value}")
        try:
            with replacing(path) as file:
                file.write(self.content(keep, source))
        except Refusal as refusal:
            self._say(refusal.message)
        else:
            self._say(Message(WRITTEN, {"path": str(path)}))

    def content(self, keep: Keep, source: ChartSource) -> bytes:
        """A chart as the bytes of a file, in the theme of the window."""
        theme = theme_of(self._program.window)
        match keep:
            case Keep.SVG:
                return svg(source, theme)
            case Keep.CSV:
                return csv_bytes(source.headers, source.rows)
            case _:
                return png(source, theme)

    def ask_name(self, keep: Keep, source: ChartSource) -> str:
        """Ask for the name of a file; empty where the lifter gives up."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when asked for

        day = self._program.clock.today().isoformat()
        kinds = {
            Keep.PNG: translate("Keep", "Picture (*.png)"),
            Keep.SVG: translate("Keep", "Drawing (*.svg)"),
            Keep.CSV: translate("Keep", "Table (*.csv)"),
        }
        name, _ = QFileDialog.getSaveFileName(
            self._program.window,
            translate("Keep", "Save the chart"),
            str(Path.home() / f"thrust-{source.key}-{day}.{keep.value}"),
            kinds[keep],
        )
        return name

    def _say(self, message: Message) -> None:
        self._program.window.show_toast(say(message), undo=False)
