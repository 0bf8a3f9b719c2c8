"""In which format, how much of the log, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.transfer.export_presenter import KINDS, REACHES, derive_export
from thrust_gui.ui.transfer.kind_choice import KindChoice
from thrust_gui.ui.transfer.work_page import MARGIN, WorkPage
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented
from thrust_gui.ui.widgets.when import DateField

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.ui.transfer.export_desk import ExportDesk

translate = QCoreApplication.translate


class ExportPage(WorkPage):
    """Shows what the desk knows; what is chosen goes to the desk."""

    place_wanted = Signal()
    """The lifter should be asked where to."""
    left = Signal()

    def __init__(self, desk: ExportDesk, parent: QWidget | None = None) -> None:
        name = translate("ExportPage", "Export")
        super().__init__(name, translate("ExportPage", "Export…"), Icon.EXPORT, parent)
        self.desk = desk
        self.kinds = KindChoice(
            [
                (str(kind), translate("export", title), translate("export", purpose))
                for kind, (title, purpose) in KINDS.items()
            ]
        )
        self.kinds.setAccessibleName(self.tr("Format"))
        self.reach = Segmented(
            [(str(key), translate("export", text)) for key, text in REACHES.items()]
        )
        self.reach.setAccessibleName(self.tr("Workouts to export"))
        today = desk.inputs.today
        self.first = DateField(self.tr("First day"), today)
        self.last = DateField(self.tr("Last day"), today)
        self.dates = QWidget()
        self.amount = Label("", Role.LABEL, wrap=True)
        self._lay_out()
        self._connect()
        self.show_inputs()

    def show_inputs(self) -> None:
        """Show what is known now."""
        inputs = self.desk.inputs
        props = derive_export(inputs, QLocale())
        self.kinds.set_value(str(inputs.kind))
        self.reach.set_value(str(inputs.reach))
        self.dates.setVisible(props.asks_dates)
        if inputs.typed:
            self._show_day(self.first, inputs.typed.first)
            self._show_day(self.last, inputs.typed.last)
        for part in (self.kinds, self.reach, self.dates):
            part.setEnabled(not props.working)
        self.amount.setText(props.amount)
        self.show_work(props, self.tr("Export…"))

    def _show_day(self, field: DateField, day: date) -> None:
        if field.day != day:
            field.set_day(day)

    def _lay_out(self) -> None:
        formats = Card(padding=20, spacing=12)
        formats.body.addWidget(Label(self.tr("Format"), Role.CARD_TITLE))
        formats.body.addWidget(self.kinds)
        formats.body.addStretch(1)
        which = Card(padding=20, spacing=12)
        which.body.addWidget(Label(self.tr("Workouts"), Role.CARD_TITLE))
        which.body.addWidget(self.reach)
        row = QHBoxLayout(self.dates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.first)
        row.addWidget(Label("–", Role.LABEL, "label"))
        row.addWidget(self.last)
        row.addStretch(1)
        which.body.addWidget(self.dates)
        which.body.addWidget(self.amount)
        which.body.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(20)
        cards.addWidget(formats, 1)
        cards.addWidget(which, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 8)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Export"), Role.PAGE_TITLE))
        column.addLayout(cards)
        column.addWidget(self.bar)
        column.addStretch(1)

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self.show_inputs)
        self.kinds.changed.connect(desk.choose_kind)
        self.reach.changed.connect(desk.choose_reach)
        for field in (self.first, self.last):
            field.changed.connect(self._on_dates)
        self.bar.acted.connect(self.place_wanted)
        self.bar.stopped.connect(desk.stop)
        self.bar.left.connect(self.left)

    def _on_dates(self) -> None:
        self.desk.choose_dates(self.first.day, self.last.day)

    @override
    def leave(self) -> None:
        """Stop the work, or leave the page."""
        if self.desk.inputs.writing:
            self.desk.stop()
        else:
            self.left.emit()
