"""The large card of Today: the plan, the figure, and the way into the workout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thrust_gui.domain.tempo import Tempo
from thrust_gui.ui.today.late_figure import LateFigure
from thrust_gui.ui.today.note import NoteSlot
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.big_count import BigCount
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.fact_columns import FactColumns
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.tempo_strip import TempoStrip

if TYPE_CHECKING:
    from thrust_gui.ui.today.measures import Measures
    from thrust_gui.ui.today.presenter import HeroProps


class Hero(Card):
    """The plan as a sentence of numbers."""

    start_requested = Signal()
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self._movement = Label("", Role.LABEL, "label")
        self._count = BigCount()
        self._strip = TempoStrip(Tempo())
        self._tempo = Label("", Role.CAPTION, "label")
        self._length = Label("", Role.CAPTION, "label")
        self._facts = FactColumns(self.tr("Plan"))
        self.start = Button(
            "", kind=Kind.PRIMARY, icon=Icon.PLAY, role=Role.BUTTON_XL, height=72, key="Space"
        )
        self.edit = Button("", kind=Kind.GHOST, height=72)
        self.figure = LateFigure()
        self.note = NoteSlot()
        self.start.clicked.connect(self.start_requested)
        self.edit.clicked.connect(self.edit_requested)
        self._column = QWidget()
        self._row = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        captions, buttons, row = QHBoxLayout(), QHBoxLayout(), self._row
        captions.addWidget(self._tempo)
        captions.addStretch()
        captions.addWidget(self._length)
        buttons.setSpacing(16)
        buttons.addWidget(self.start, 3)
        buttons.addWidget(self.edit, 1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._movement)
        column.addWidget(self._count)
        column.addWidget(self._strip)
        column.addLayout(captions)
        column.addStretch(1)
        column.addWidget(self._facts)
        column.addStretch(1)
        column.addLayout(buttons)
        row.addWidget(self._column)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.note)
        side.addWidget(self.figure, 1)
        row.addLayout(side, 1)
        self.body.addLayout(row)

    def set_measures(self, measures: Measures) -> None:
        """Take the sizes of a page."""
        pad = measures.hero_padding
        self.body.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(measures.gap)
        self._column.setFixedWidth(measures.hero_column)
        self._count.set_scale(measures.count, measures.text)
        self._facts.set_scale(measures.text)
        self._strip.setFixedHeight(measures.strip)
        self.note.set_measures(measures)
        self._movement.setFont(font(Role.LABEL, measures.text))
        for caption in (self._tempo, self._length):
            caption.setFont(font(Role.CAPTION, measures.text, tabular=False))
        self.start.setFont(
            font(Role.CARD_TITLE) if measures.tight else font(Role.BUTTON_XL, measures.text)
        )
        self.edit.setFont(font(Role.BUTTON, measures.text))
        for button in (self.start, self.edit):
            button.setFixedHeight(measures.start)

    def set_props(self, props: HeroProps) -> None:
        """Show a plan."""
        self._movement.setText(props.movement)
        self._count.set_text(props.count, props.unit, props.spoken)
        self._strip.set_tempo(props.tempo)
        self._tempo.setText(props.tempo_text)
        self._length.setText(props.length_text)
        self._facts.set_facts(props.facts)
        self.start.set_text(props.start)
        self.edit.set_text(props.edit)
        self.edit.setToolTip(props.edit_tip)
        self.start.set_kind(Kind.SECONDARY if props.against else Kind.PRIMARY)
