"""A chart on the clipboard: its picture for documents, its table for spreadsheets and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from thrust_gui.ui.keep.pictures import image

if TYPE_CHECKING:
    from thrust_gui.ui.keep.source import Cell, ChartSource
    from thrust_gui.ui.theme import Theme


def table_text(source: ChartSource) -> str:
    """The table with tabs between its cells, a line a row, the headers first."""
    rows = (source.headers, *source.rows)
    return "\n".join("\t".join(_cell(each) for each in row) for row in rows) + "\n"


def mime(source: ChartSource, theme: Theme) -> QMimeData:
    """Both at once: what is pasted into takes which it likes."""
    data = QMimeData()
    data.setImageData(image(source, theme))
    data.setText(table_text(source))
    return data


def _cell(value: Cell) -> str:
    """Tabs and line breaks would make two cells of one."""
    return "" if value is None else " ".join(str(value).split())
