"""In which format, how much of the log, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.when import DateField
from thrust_gui.ui.transfer.export_presenter import KINDS, REACHES, derive_export
from thrust_gui.ui.transfer.kind_choice import KindChoice
from thrust_gui.ui.transfer.work_bar import WorkBar
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from thrust_gui.ui.transfer.export_desk import ExportDesk

MARGIN: Final = 32
translate = QCoreApplication.translate


class ExportPage(QWidget):
    """Shows what the desk knows; what is chosen goes to the desk."""

    place_wanted = Signal()
    """The lifter should be asked where to."""
    left = Signal()

    def __init__(self, desk: ExportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(self.tr("Export"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self.bar = WorkBar(self.tr("Export…"), icon=Icon.EXPORT)
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
        self.bar.show_work(
            said=props.said,
            wrong=props.wrong,
            action=self.tr("Export…"),
            can_act=props.can_act,
            working=props.working,
            share=props.share,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports, Esc leaves; Space would start a workout elsewhere, here it does not."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.bar.press()
            case Qt.Key.Key_Escape:
                self._on_leave()
            case Qt.Key.Key_Space:
                event.accept()
            case _:
                super().keyPressEvent(event)

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

    def _on_leave(self) -> None:
        if self.desk.inputs.writing:
            self.desk.stop()
        else:
            self.left.emit()
