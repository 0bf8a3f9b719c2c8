"""The guide: tabs, a rail of steps, a card, back and on; a search over all of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from thrust_gui.domain.compat import override
from thrust_gui.domain.guide import SectionName
from thrust_gui.ui.guide.card_view import CardView
from thrust_gui.ui.guide.foot import Foot
from thrust_gui.ui.guide.header import Header
from thrust_gui.ui.guide.presenter import derive_guide
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.guide.side import Side
from thrust_gui.ui.guide.ways import looking_for, moved, opened, place_of, tab_after
from thrust_gui.ui.page import Page
from thrust_gui.ui.shortcuts import Act, bind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from thrust_gui.app.ports import Clock
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.units import Units
    from thrust_gui.ui.guide.presenter import GuideInputs
    from thrust_gui.ui.guide.props import Way

TIGHT: Final = (1200, 800)
"""Pages narrower or lower than this get smaller words and less air."""


class GuidePage(Page):
    """Reads from left to right: the steps, the card; arrow keys turn the page."""

    paper_requested = Signal(object)
    """A `Paper` for a PDF of the guide, or None for the printer."""

    def __init__(self, inputs: GuideInputs, clock: Clock) -> None:
        super().__init__()
        self._inputs = inputs
        self._props = derive_guide(inputs)
        self._header = Header(each.name for each in inputs.guide.sections)
        self._side = Side()
        self._view = CardView(clock)
        self._foot = Foot()
        self._column = QVBoxLayout()
        self._columns = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._lay_out()
        self._wire()
        self._take(inputs)

    @property
    def place(self) -> Place:
        """Where the guide is open."""
        return self._inputs.place

    @property
    def view(self) -> CardView:
        """The open card."""
        return self._view

    @property
    def cards(self) -> tuple[str, ...]:
        """The ids of all cards, in order."""
        return tuple(card.id for each in self._inputs.guide.sections for card in each.cards)

    def set_body(self, body: Body, units: Units | None = None, band: OwnBand | None = None) -> None:
        """Draw another body and its band, and say their figures."""
        units = units or self._inputs.units
        self._take(replace(self._inputs, body=body, units=units, band=band))

    def open_card(self, card_id: str) -> bool:
        """Open a card by its id; False, and nothing happens, where there is none such."""
        place = place_of(self._inputs.guide, card_id)
        if place is not None:
            self._visit(place)
        return place is not None

    def set_moving(self, *, moving: bool) -> None:
        """Let pictures that can move do so, or stand still."""
        self._take(replace(self._inputs, moving=moving))

    def toggle_moving(self) -> None:
        """Move, or stop."""
        if self._props.card and self._props.card.moves:
            self.set_moving(moving=not self._inputs.moving)

    def start_search(self) -> None:
        """Go to the search; what stands there is replaced by what is typed."""
        self._header.field.setFocus()
        self._header.field.selectAll()

    def leave_search(self) -> None:
        """Back to the steps."""
        self._header.field.clear()
        self.setFocus()

    def go_back(self) -> None:
        """To the card before, also over the edge of a section."""
        self._follow(self._props.back)

    def go_on(self) -> None:
        """To the next card, also over the edge of a section."""
        self._follow(self._props.on)

    @override
    def main_action(self) -> None:
        """On to the next card."""
        self.go_on()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control took: arrows turn the page, Ctrl+Tab the tab, Esc ends a search."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self.go_back()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.go_on()
            case Qt.Key.Key_Tab if ctrl:
                self._visit(tab_after(self._inputs.guide, self.place, 1))
            case Qt.Key.Key_Backtab if ctrl:
                self._visit(tab_after(self._inputs.guide, self.place, -1))
            case Qt.Key.Key_Escape if self._props.results:
                self.leave_search()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air in a small window."""
        super().resizeEvent(event)
        size = event.size()
        tight = size.width() < TIGHT[0] or size.height() < TIGHT[1]
        air = 16 if tight else 24
        self._rows.setContentsMargins(32, 24 if tight else 38, 32, air if tight else 32)
        for layout in (self._rows, self._columns, self._column):
            layout.setSpacing(air)
        for part in (self._header, self._side, self._view):
            part.set_tight(tight=tight)

    def _lay_out(self) -> None:
        self._column.addWidget(self._view, 1)
        self._column.addWidget(self._foot)
        self._columns.addWidget(self._side)
        self._columns.addLayout(self._column, 1)
        self._rows.addWidget(self._header)
        self._rows.addLayout(self._columns, 1)

    def ask_for_paper(self) -> None:
        """Offer the guide on paper, under its button."""
        from thrust_gui.ui.paper.menu import PaperMenu  # noqa: PLC0415 - when asked for

        menu = PaperMenu(self)
        menu.chosen.connect(self.paper_requested)
        button = self._header.paper
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _wire(self) -> None:
        self._header.tabs.opened.connect(self._on_tab)
        self._side.rail.chosen.connect(self._on_step)
        self._foot.back.connect(self.go_back)
        self._foot.on.connect(self.go_on)
        field = self._header.field
        field.textChanged.connect(self._on_query)
        field.moved.connect(self._on_moved)
        field.opened.connect(self._on_opened)
        self._side.results.opened.connect(self._on_found)
        for leaving in (field.left, self._side.results.left):
            leaving.connect(self.leave_search)
        self._view.play_toggled.connect(self.toggle_moving)
        self._header.paper.clicked.connect(self.ask_for_paper)
        bind(
            self,
            {
                Act.FIND: self.start_search,
                Act.MOVE: self.toggle_moving,
                Act.PRINT: self.ask_for_paper,
            },
        )

    def _on_tab(self, key: str) -> None:
        self._visit(Place(SectionName(key), 0))

    def _on_query(self, query: str) -> None:
        self._take(looking_for(self._inputs, query))

    def _on_step(self, number: int) -> None:
        self._visit(Place(self.place.section, number))

    def _on_moved(self, step: int) -> None:
        if self._props.results:
            self._take(moved(self._inputs, self._props.results, step))

    def _on_opened(self) -> None:
        if self._props.results and self._props.results.chosen:
            self._on_found(self._props.results.chosen.card)

    def _on_found(self, card_id: str) -> None:
        """Open a found card; the others stay where they are."""
        if self._props.results:
            self._take(opened(self._inputs, self._props.results, card_id))

    def _follow(self, way: Way | None) -> None:
        if way:
            self._take(replace(self._inputs, place=way.to))

    def _visit(self, place: Place) -> None:
        """Open a place that was not found by searching: the search is over."""
        self._header.field.clear()
        self._take(replace(self._inputs, place=place))

    def _take(self, inputs: GuideInputs) -> None:
        self._inputs = inputs
        props = self._props = derive_guide(inputs)
        self._header.tabs.set_open(props.section)
        self._header.field.tell(props.results)
        self._side.set_props(props)
        self._foot.set_props(props)
        for before, after in pairwise((*self._header.controls, *self._side.controls)):
            self.setTabOrder(before, after)  # steps and rows are made late, their place is early
        if props.card:
            self._view.set_card(props.card, moving=props.moving)
        else:
            self._view.set_trouble(props.heading, props.trouble)
