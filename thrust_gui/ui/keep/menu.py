"""What can be done with a chart."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Keep(Enum):
    """As what a chart is kept."""

    COPY = "copy"
    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class KeepMenu(QMenu):
    """The chart that is shown as a file or on the clipboard, and the report of a period."""

    chosen = Signal(object)
    """A `Keep`."""
    report_chosen = Signal()

    def __init__(self, parent: QWidget, *, chart: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(font(Role.BUTTON))
        self.setAccessibleName(self.tr("Export"))
        names = {
            Keep.COPY: self.tr("Copy picture and table"),
            Keep.PNG: self.tr("Save as picture (PNG)…"),
            Keep.SVG: self.tr("Save as drawing (SVG)…"),
            Keep.CSV: self.tr("Save the table (CSV)…"),
        }
        for keep, name in names.items():
            action = self.addAction(name)
            action.setEnabled(chart)
            if keep is Keep.COPY:
                action.setShortcut(QKeySequence(shortcut(Act.COPY).keys[0]))
            action.triggered.connect(lambda _on=False, keep=keep: self.chosen.emit(keep))
        self.addSeparator()
        report = self.addAction(self.tr("Report as PDF…"))
        report.setShortcut(QKeySequence(shortcut(Act.PRINT).keys[0]))
        report.triggered.connect(lambda _on=False: self.report_chosen.emit())
