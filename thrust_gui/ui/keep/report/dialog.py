"""Asks which period to report, and shows how far the work is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from thrust_gui.domain.compat import override
from thrust_gui.ui.keep.report.choice import OWN, WEEKS, ReportChoice, weeks_before
from thrust_gui.ui.paper.output import Paper, usual_paper
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.when import DateField, date_pattern
from thrust_gui.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class ReportDialog(QDialog):
    """A few weeks or two dates, and the paper; it stays until the report is written."""

    wanted = Signal(object)
    """A `ReportChoice`."""
    stopped = Signal()

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._first_weekday = first_weekday
        self._working = False
        self.setWindowTitle(self.tr("Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = [(str(weeks), self.tr("%n week(s)", "", weeks)) for weeks in WEEKS[:-1]]
        names += [(str(WEEKS[-1]), self.tr("1 year")), (OWN, self.tr("From – to"))]
        self.periods = Segmented(names)
        self.periods.setAccessibleName(self.tr("Period"))
        self.periods.set_value(str(WEEKS[1]))
        self.periods.changed.connect(self._on_period)
        self.first = DateField(self.tr("From"), today)
        self.last = DateField(self.tr("To"), today)
        usual = usual_paper(QLocale())
        papers = sorted(Paper, key=lambda each: each is not usual)
        named = {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")}
        self.papers = Segmented([(each.name, named[each]) for each in papers])
        self.papers.setAccessibleName(self.tr("Paper"))
        self.papers.set_value(usual.name)
        self.work = WorkBar(self.tr("Save as PDF…"), icon=Icon.EXPORT)
        self.work.acted.connect(self._on_acted)
        self.work.left.connect(self.reject)
        self.work.stopped.connect(self.stopped)
        self._lay_out()
        for field in (self.first, self.last):
            field.changed.connect(self._on_dates)
        self._on_period(self.periods.value)
        self.work.act.setFocus()

    @property
    def choice(self) -> ReportChoice | None:
        """What is chosen; None while a date is none, or the last is before the first."""
        first, last = self.first.day, self.last.day
        if first is None or last is None or last < first:
            return None
        return ReportChoice(first, last, Paper[self.papers.value])

    def show_work(self, share: int) -> None:
        """So much is done, of 1000."""
        self._working = True
        self._show(self.tr("Making the report…"), share=share)

    def show_end(self, said: str, *, wrong: bool) -> None:
        """It is not made, and why."""
        self._working = False
        self._show(said, wrong=wrong)

    @override
    def reject(self) -> None:
        """Esc: stop the work, or leave."""
        if self._working:
            self.stopped.emit()
        else:
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the report."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.work.press()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 24, 28, 20)
        rows.setSpacing(16)
        rows.addWidget(Label(self.tr("Report of a period"), Role.CARD_TITLE))
        explained = self.tr(
            "Charts, tables of weeks and workouts, bands, and how each figure came about, as a "
            "PDF to print or to hand to a coach. It stays on this machine until you pass it on."
        )
        rows.addWidget(Label(explained, Role.BODY, "label", wrap=True))
        rows.addWidget(self.periods, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.setSpacing(12)
        for name, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            line.addWidget(Label(name, Role.LABEL, "label"))
            line.addWidget(field)
        line.addSpacing(12)
        line.addWidget(Label(self.tr("Paper"), Role.LABEL, "label"))
        line.addWidget(self.papers)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addWidget(self.work)
        self.setMinimumWidth(720)

    def _on_period(self, key: str) -> None:
        own = key == OWN
        for field in (self.first, self.last):
            field.setEnabled(own)
        if not own:
            self.first.set_day(weeks_before(self._today, int(key), self._first_weekday))
            self.last.set_day(self._today)
        self._on_dates()

    def _on_dates(self) -> None:
        known = None not in (self.first.day, self.last.day)
        if self.choice:
            said = ""
        elif known:
            said = self.tr("The last day is before the first. Change one of them.")
        else:
            said = self.tr("Write both dates like {day}.").format(
                day=QLocale().toString(QDate(*self._today.timetuple()[:3]), date_pattern(QLocale()))
            )
        self._show(said, wrong=bool(said))

    def _on_acted(self) -> None:
        if choice := self.choice:
            self.wanted.emit(choice)

    def _show(self, said: str, *, wrong: bool = False, share: int = 0) -> None:
        for part in (self.periods, self.papers):
            part.setEnabled(not self._working)
        for field in (self.first, self.last):
            field.setEnabled(not self._working and self.periods.value == OWN)
        self.work.show_work(
            said=said,
            wrong=wrong,
            action=self.tr("Save as PDF…"),
            can_act=self.choice is not None,
            working=self._working,
            share=share,
        )
