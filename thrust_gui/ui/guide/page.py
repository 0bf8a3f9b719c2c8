"""The guide: tabs, a rail of steps, a picture with few words, back and on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from thrust_gui.domain.compat import override
from thrust_gui.domain.guide import Guide, Poses, SectionName
from thrust_gui.domain.units import Units
from thrust_gui.ui.guide.card_view import CardView
from thrust_gui.ui.guide.dots import Dots
from thrust_gui.ui.guide.presenter import GuideInputs, derive_guide, section_name
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.guide.rail import StepRail
from thrust_gui.ui.guide.tabs import Tabs
from thrust_gui.ui.page import Page
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from thrust_gui.domain.figure import Body
    from thrust_gui.ui.guide.props import GuideProps, Way

BACK_KEY: Final = "Left"
ON_KEY: Final = "Right"
TIGHT: Final = (1100, 760)
"""Pages narrower or lower than this get smaller words and less air."""
FOOT: Final = 56
RAIL: Final = (240, 296)
"""Width of the rail where it is tight, and elsewhere."""


class GuidePage(Page):
    """Reads from left to right: the steps, the picture; arrow keys turn the page."""

    def __init__(
        self, *, guide: Guide, poses: Poses, body: Body, units: Units = Units.METRIC
    ) -> None:
        super().__init__()
        first = Place(next(iter(guide.sections)).name, 0)
        self._inputs = GuideInputs(guide=guide, poses=poses, body=body, units=units, place=first)
        self._props: GuideProps | None = None
        self._tabs = Tabs([(each.name, section_name(each.name)) for each in guide.sections])
        self._tabs.opened.connect(self._on_tab)
        self._rail = StepRail()
        self._rail.chosen.connect(self._on_step)
        self._view = CardView()
        self._dots = Dots()
        self._back = Button("", icon=Icon.LEFT, height=FOOT, key=BACK_KEY)
        self._back.clicked.connect(self.go_back)
        self._on = Button(
            "", kind=Kind.PRIMARY, icon=Icon.RIGHT, trailing=True, height=FOOT, key=ON_KEY
        )
        self._on.clicked.connect(self.go_on)
        self._column = QVBoxLayout()
        self._columns = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._lay_out()
        self._show()

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

    def set_body(self, body: Body, units: Units | None = None) -> None:
        """Draw another body, and say its figures."""
        self._inputs = replace(self._inputs, body=body, units=units or self._inputs.units)
        self._show()

    def open_card(self, card_id: str) -> bool:
        """Open a card by its id; False, and nothing happens, where there is none such."""
        for section in self._inputs.guide.sections:
            at = section.place(card_id)
            if at is not None:
                self._go(Place(section.name, at))
                return True
        return False

    def go_back(self) -> None:
        """To the card before, also over the edge of a section."""
        self._follow(self._props.back if self._props else None)

    def go_on(self) -> None:
        """To the next card, also over the edge of a section."""
        self._follow(self._props.on if self._props else None)

    @override
    def main_action(self) -> None:
        """On to the next card."""
        self.go_on()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys that no control took turn the page."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self.go_back()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.go_on()
            case Qt.Key.Key_Tab if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._next_tab(1)
            case Qt.Key.Key_Backtab if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._next_tab(-1)
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
        self._rows.setSpacing(air)
        self._columns.setSpacing(air)
        self._column.setSpacing(air)
        self._rail.setFixedWidth(RAIL[0 if tight else 1])
        self._view.set_tight(tight=tight)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Guide"), Role.PAGE_TITLE), 1)
        head.addWidget(self._tabs)
        foot = QGridLayout()
        foot.setHorizontalSpacing(16)
        for column, (part, stretch, side) in enumerate(
            (
                (self._back, 1, Qt.AlignmentFlag.AlignLeft),
                (self._dots, 0, Qt.AlignmentFlag.AlignCenter),
                (self._on, 1, Qt.AlignmentFlag.AlignRight),
            )
        ):
            foot.addWidget(part, 0, column, side)
            foot.setColumnStretch(column, stretch)
        foot.setRowMinimumHeight(0, FOOT)
        self._column.addWidget(self._view, 1)
        self._column.addLayout(foot)
        self._columns.addWidget(self._rail)
        self._columns.addLayout(self._column, 1)
        self._rows.addLayout(head)
        self._rows.addLayout(self._columns, 1)

    def _on_tab(self, key: str) -> None:
        self._go(Place(SectionName(key), 0))

    def _next_tab(self, step: int) -> None:
        """Round and round, as tabs do."""
        names = [each.name for each in self._inputs.guide.sections]
        at = names.index(self.place.section)
        self._go(Place(names[(at + step) % len(names)], 0))

    def _on_step(self, number: int) -> None:
        self._go(Place(self._inputs.place.section, number))

    def _follow(self, way: Way | None) -> None:
        if way:
            self._go(way.to)

    def _go(self, place: Place) -> None:
        self._inputs = replace(self._inputs, place=place)
        self._show()

    def _show(self) -> None:
        props = self._props = derive_guide(self._inputs)
        self._tabs.set_open(props.section)
        self._rail.set_props(props.heading, props.count, props.steps)
        self._dots.set_place(props.dots, props.dot)
        for button, way in ((self._back, props.back), (self._on, props.on)):
            button.setVisible(way is not None)
            if way:
                button.set_text(way.title)
        if props.card:
            self._view.set_card(props.card)
        else:
            self._view.set_trouble(props.heading, props.trouble)
