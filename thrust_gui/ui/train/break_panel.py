"""The right side between sets and after the last: cards, main button, length of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from thrust_gui.domain.workout.events import (
    REST_STEP_S,
    AdjustNext,
    ChangeRest,
    CorrectCount,
    Event,
    RateEffort,
)
from thrust_gui.ui.shortcuts import Act, shortcut
from thrust_gui.ui.train.cards import EffortCard, LastSetCard, NextSetCard, SummaryCard
from thrust_gui.ui.train.check_card import CheckCard
from thrust_gui.ui.widgets.floor_button import FloorButton, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.floor.layout import FloorLayout
    from thrust_gui.ui.train.props import BreakProps

translate = QCoreApplication.translate


class BreakPanel(QObject):
    """The widgets of a break, children of the floor itself: shown, hidden and placed together."""

    asked = Signal(object)
    """An Event that a control stands for."""
    pressed = Signal()
    """The main button."""
    read_pressed = Signal()
    """To the guide."""

    def __init__(self, floor: QWidget) -> None:
        super().__init__(floor)
        self._rated: float | None = None
        self._layout: FloorLayout | None = None
        self.last = LastSetCard(floor)
        self.effort = EffortCard(floor)
        self.next = NextSetCard(floor)
        self.check = CheckCard(floor)
        self.summary = SummaryCard(floor)
        self.main = FloorButton(Look.PLAY, key="Space", parent=floor)
        self.done = FloorButton(Look.PRIMARY, key="Space", parent=floor)
        self.read = FloorButton(Look.GHOST, key=shortcut(Act.GUIDE).keys[0], parent=floor)
        self.shorter = FloorButton(Look.GHOST, key="-", parent=floor)
        self.longer = FloorButton(Look.GHOST, key="+", parent=floor)
        self.shorter.set_text(
            translate("train", "− {seconds} s").format(seconds=REST_STEP_S),
            translate("train", "Rest {seconds} s less").format(seconds=REST_STEP_S),
        )
        self.longer.set_text(
            translate("train", "+ {seconds} s").format(seconds=REST_STEP_S),
            translate("train", "Rest {seconds} s more").format(seconds=REST_STEP_S),
        )
        self.main.clicked.connect(self.pressed)
        self.done.clicked.connect(self.pressed)
        self.read.clicked.connect(self.read_pressed)
        self.shorter.clicked.connect(lambda: self._ask(ChangeRest(-REST_STEP_S)))
        self.longer.clicked.connect(lambda: self._ask(ChangeRest(REST_STEP_S)))
        self.last.corrected.connect(self._correct)
        self.effort.rated.connect(self._rate)
        self.next.reps_stepped.connect(self._step_reps)
        self.next.hold_stepped.connect(self._step_hold)

    def place(self, layout: FloorLayout) -> None:
        """Take the places of a layout."""
        last, effort, following, check = layout.cards
        self.last.place(last, layout.scale)
        self.effort.place(effort, layout.scale)
        self.next.place(following, layout.scale)
        self.check.place(check, layout.scale)
        self.summary.place(following.united(check), layout.scale)
        self.main.place(layout.main, layout.scale)
        self._layout = layout
        self._place_done()
        self.shorter.place(layout.shorter, layout.scale)
        self.longer.place(layout.longer, layout.scale)

    def set_props(self, props: BreakProps) -> None:
        """Show this."""
        self._rated = props.effort.rated
        self.last.set_props(props.last)
        self.effort.set_props(props.effort)
        self.main.set_text(props.main)
        self.done.set_text(props.main)
        name = translate("train", "{what} Read about it in the guide")
        self.read.set_text(props.read, name.format(what=props.read))
        self._place_done()
        if props.next is not None:
            self.next.set_props(props.next)
        if props.check is not None:
            self.check.set_step(props.check)
        if props.summary is not None:
            self.summary.set_props(props.summary)

    def set_visible(self, *, rest: bool, summary: bool) -> None:
        """Show what a rest has, or a summary, or nothing."""
        always: tuple[QWidget, ...] = (self.last, self.effort)
        resting: tuple[QWidget, ...] = (self.next, self.main, self.shorter, self.longer)
        over: tuple[QWidget, ...] = (self.summary, self.done)
        self.check.setVisible(rest and self.check.step is not None)
        self.read.setVisible(summary and bool(self.read.text()))
        for widgets, visible in ((always, rest or summary), (resting, rest), (over, summary)):
            for widget in widgets:
                widget.setVisible(visible)

    def _place_done(self) -> None:
        """Done leaves room for the way to the guide, where there is one."""
        if self._layout is None:
            return
        beside = bool(self.read.text())
        self.done.place(self._layout.main if beside else self._layout.alone, self._layout.scale)
        self.read.place(self._layout.shorter.united(self._layout.longer), self._layout.scale)

    def _ask(self, event: Event) -> None:
        self.asked.emit(event)

    def _correct(self, by: int) -> None:
        self._ask(CorrectCount(by))

    def _rate(self, effort: float) -> None:
        """The effort that is chosen already is taken back."""
        self._ask(RateEffort(None if effort == self._rated else effort))

    def _step_reps(self, by: int) -> None:
        self._ask(AdjustNext(reps=by))

    def _step_hold(self, by: int) -> None:
        self._ask(AdjustNext(hold_steps=by))
