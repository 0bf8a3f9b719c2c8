"""What can be done with the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QMenu

from thrust_gui.ui.paper.output import Paper, usual_paper
from thrust_gui.ui.typography import Role, font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PaperMenu(QMenu):
    """The paper that is usual here comes first; the printer has its own."""

    chosen = Signal(object)
    """A `Paper` for a PDF, or None for the printer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(font(Role.BUTTON))
        self.setAccessibleName(self.tr("On paper"))
        usual = usual_paper(QLocale())
        for paper in sorted(Paper, key=lambda each: each is not usual):
            name = self.tr("A4") if paper is Paper.A4 else self.tr("Letter")
            action = self.addAction(self.tr("Save as PDF, {paper}…").format(paper=name))
            action.triggered.connect(lambda _on=False, paper=paper: self.chosen.emit(paper))
        self.addSeparator()
        self.addAction(self.tr("Print…")).triggered.connect(
            lambda _on=False: self.chosen.emit(None)
        )
