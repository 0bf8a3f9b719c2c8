"""What is in a file, what is to be taken of it, and taking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.transfer.import_presenter import derive_import, skipped_row
from thrust_gui.ui.transfer.row_list import SIDE, RowList
from thrust_gui.ui.transfer.work_page import MARGIN, WorkPage
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.fact_columns import FactColumns
from thrust_gui.ui.widgets.field import Field, Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from thrust_gui.ui.transfer.import_desk import ImportDesk
    from thrust_gui.ui.transfer.import_presenter import ImportProps

translate = QCoreApplication.translate


class ImportPage(WorkPage):
    """Shows what the desk knows; what is pressed goes to the desk."""

    other_wanted = Signal()
    """This file is none; the lifter wants to choose another."""

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        name = translate("ImportPage", "Import")
        super().__init__(name, name, Icon.IMPORT, parent)
        self.desk = desk
        self.file = Elided("", Role.LEAD, "label")
        self.origin = Label("", Role.LABEL, "label", wrap=True)
        self.facts = FactColumns(self.tr("What was found"))
        self.unit = Segmented(
            [("", self.tr("Not known")), ("kg", self.tr("kg")), ("lb", self.tr("lb"))]
        )
        self.unit.setAccessibleName(self.tr("Unit of the weights"))
        self.unit_field = Field(
            self.tr("Weights are in"), self.unit, hint=self.tr("The file does not say.")
        )
        self.exercises = RowList(self.tr("Exercises to take"))
        self.skipped = RowList(self.tr("Rows left out"))
        self.exercise_card = self._list_card(
            self.tr("Exercises"), self.tr("Ticked ones are taken."), self.exercises
        )
        self.skipped_card = self._list_card(
            self.tr("Left out"), self.tr("Why, and which row."), self.skipped
        )
        self.none_skipped = Label(self.tr("Nothing is left out."), Role.LABEL, "label")
        self.none_skipped.setContentsMargins(SIDE, 8, SIDE, 0)
        self.skipped_card.body.addWidget(self.none_skipped, 1, Qt.AlignmentFlag.AlignTop)
        self.problem = Sentence(Icon.ALERT, "alert", Role.LABEL)
        self.problem_card = Card(padding=20)
        self.problem_card.body.addWidget(self.problem)
        self._lay_out()
        self._connect()
        self.show_inputs()

    def show_inputs(self) -> None:
        """Show what is known now."""
        props = derive_import(self.desk.inputs, QLocale())
        self.file.set_whole(props.file)
        self._show_found(props)
        self.show_work(props, props.action, more=props.more)

    def _show_found(self, props: ImportProps) -> None:
        self.origin.setText(props.origin)
        self.found.setVisible(props.known)
        self.problem_card.setVisible(bool(props.unreadable))
        self.problem.say(props.unreadable)
        self.facts.set_facts(props.facts)
        self.unit_field.setVisible(props.unit is not None)
        self.unit.set_value(props.unit or "")
        rows, skipped = props.exercises, props.skipped
        self.exercises.rows.set_rows(rows, lambda at: rows[at])
        self.skipped.rows.set_rows(skipped, lambda at: skipped_row(skipped[at]))
        self.exercise_card.setVisible(bool(rows))
        self.skipped_card.setVisible(props.known)
        self.skipped.setVisible(bool(skipped))
        self.none_skipped.setVisible(not skipped)
        for part in (self.unit, self.exercises):
            part.setEnabled(props.can_choose)

    def _list_card(self, title: str, hint: str, rows: RowList) -> Card:
        card = Card(padding=SIDE, spacing=6)
        card.body.setContentsMargins(SIDE, 18, SIDE, SIDE)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 0)  # as far in as the rows' own texts
        head.addWidget(Label(title, Role.CARD_TITLE))
        head.addStretch(1)
        head.addWidget(Label(hint, Role.CAPTION, "label"))
        card.body.addLayout(head)
        card.body.addWidget(rows, 1)
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Label(self.tr("Import"), Role.PAGE_TITLE))
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 4)
        beside.addStretch(1)
        beside.addWidget(self.file)
        head.addLayout(beside, 1)
        self.found = Card(padding=20, spacing=10)
        self.found.body.addWidget(self.origin)
        self.found.body.addWidget(self.facts)
        self.found.body.addWidget(self.unit_field)
        lists = QHBoxLayout()
        lists.setSpacing(20)
        lists.addWidget(self.exercise_card, 1)
        lists.addWidget(self.skipped_card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 8)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.found)
        column.addWidget(self.problem_card)
        column.addLayout(lists, 1)
        column.addStretch(0)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.desk.changed.connect(self.show_inputs)
        self.unit.changed.connect(self.desk.choose_unit)
        self.exercises.turned.connect(self.desk.turn_exercise)
        self.bar.acted.connect(self._on_act)
        self.bar.stopped.connect(self.desk.stop)
        self.bar.skipped.connect(self.desk.skip)
        self.bar.left.connect(self.leave)

    def _on_act(self) -> None:
        if self.desk.inputs.unreadable:
            self.other_wanted.emit()
        else:
            self.desk.add()

    @override
    def leave(self) -> None:
        """Stop the work, or leave the page."""
        if self.desk.adding:
            self.desk.stop()
        else:
            self.desk.cancel()
