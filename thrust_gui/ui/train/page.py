"""The gym floor as a page: keys go to the trainer, what comes of them is shown.

The trainer's position is the only clock. A timer wakes the page while something moves; it then asks
where the set is and shows that. However late it wakes, what it shows is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal

from thrust_gui.domain.compat import override
from thrust_gui.domain.workout.events import Event, Start
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.figure.gear import USUAL
from thrust_gui.ui.floor.layout import floor_layout
from thrust_gui.ui.theme import floor_of, palette_for
from thrust_gui.ui.train.break_panel import BreakPanel
from thrust_gui.ui.train.floor_page import FloorPage
from thrust_gui.ui.train.keys import Leave, Meaning, is_main, main, meaning, pressed, read, second
from thrust_gui.ui.train.pointer import Pointer
from thrust_gui.ui.train.presenter import derive_train_props
from thrust_gui.ui.train.props import BreakProps, Face, SetProps, Side
from thrust_gui.ui.train.set_panel import SetPanel
from thrust_gui.ui.widgets.floor_banner import FloorBanner
from thrust_gui.ui.widgets.floor_button import INVOKING, FloorButton
from thrust_gui.ui.widgets.floor_header import FloorHeader
from thrust_gui.ui.widgets.key_hint import KeyHint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.app.interrupted import Interrupted
    from thrust_gui.app.ports import Clock, LogHealth, Source
    from thrust_gui.app.training import Trainer
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.legible import View
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.units import Units
    from thrust_gui.domain.workout.state import WorkoutState
    from thrust_gui.ui.figure.props import Strap
    from thrust_gui.ui.train.check_props import CheckStep
    from thrust_gui.ui.train.props import TrainProps

FRAME_MS: Final = 16
SMALLEST: Final = QSize(640, 400)
TURNED_MS: Final = 400
"""A press that comes so soon after a set or a rest ended by itself was meant for that one."""


class TrainPage(FloorPage):
    """Train, rest and summary, from `begin` until `finished`."""

    guide_requested = Signal(str)
    """The lifter left for a card of the guide; after `finished`."""
    finished = Signal()
    """The lifter left; the workout is over and no timer runs."""

    def __init__(
        self,
        *,
        trainer: Trainer,
        clock: Clock,
        player_source: Callable[[], Source],
        health: Callable[[], LogHealth],
        body: Body,
        strap: Strap = USUAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clock, parent)
        self._trainer = trainer
        self._source = player_source
        self._health = health
        self._body = body
        self._strap = strap
        self._still = False
        self.checks: tuple[CheckStep, ...] = ()  # of the setup; each rest shows another
        self._props: TrainProps | None = None
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.setPalette(palette_for(floor_of(self)))
        self.setMinimumSize(SMALLEST)
        self.setAccessibleName(self.tr("Train"))
        self.header = FloorHeader(self)
        self.banner = FloorBanner(self)
        self.notice = FloorBanner(self)
        self.set_panel = SetPanel(self)
        self.breaks = BreakPanel(self)
        self.hints = (KeyHint(right=False, parent=self), KeyHint(right=False, parent=self))
        self.footer = (KeyHint(right=False, parent=self), KeyHint(right=False, parent=self))
        self.breaks.pressed.connect(self.main_action)
        self.breaks.asked.connect(self._dispatch)
        self.breaks.read_pressed.connect(lambda: self._do(read))
        for main_hint, leave_hint in (self.hints, self.footer):
            main_hint.clicked.connect(self.main_action)
            leave_hint.clicked.connect(self._leave_action)
        self._pointer = Pointer(self, *self.hints)
        self._show_side(Side.NONE)

    @property
    def props(self) -> TrainProps | None:
        """What is shown; None before the first workout."""
        return self._props

    @property
    def running(self) -> bool:
        """Whether the timer runs: something moves."""
        return self._timer.isActive()

    def set_body(self, body: Body, strap: Strap = USUAL) -> None:
        """The lifter, bench and band that the figure has from now on."""
        self._body = body
        self._strap = strap
        self.refresh()

    def set_view(self, view: View, units: Units) -> None:
        """From how far the floor is looked at from now on, and how distances are written."""
        self.sight.take(view, units)
        self._place()

    def set_still(self, *, still: bool) -> None:
        """Whether pictures stand still from now on."""
        self._still = still
        self.refresh()

    def begin(self, plan: Plan) -> None:
        """Begin a workout: it gets ready at once."""
        self.take_over()
        self._trainer.begin(plan)
        self._dispatch(Start())

    def go_on(self, offer: Interrupted) -> None:
        """Go on with a workout that was cut off: it gets ready at once."""
        self.take_over()
        self._show(self._trainer.go_on(offer.kept, offer.workout))

    @override
    def refresh(self) -> None:
        """Ask again where the workout is; also where sound or log may have changed."""
        if self._props is not None:
            self._tick()

    @override
    def main_action(self) -> None:
        """What Space does: start, pause, go on, next set now, or leave."""
        self._do(main)

    @override
    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key means anything at this place in the workout."""
        return self._means(event) is not None

    @override
    def is_main(self, event: QKeyEvent) -> bool:
        """Whether it starts, pauses, goes on."""
        if self._props is None:
            return False
        return is_main(event.key(), self._trainer.state, event.modifiers())

    @override
    def key_down(self, event: QKeyEvent) -> None:
        """Press the button that has the focus, begin a press, or do what the key means."""
        key, modifiers, focused = event.key(), event.modifiers(), self.focusWidget()
        if key in INVOKING and isinstance(focused, FloorButton):
            focused.click()
        elif self.is_main(event):
            then = pressed(self._trainer.tick())
            self.pressing.begin(key, then, self.now_ms())
            self._do(lambda _: then.down)
        else:
            self._do(lambda state: meaning(key, state, modifiers))

    @override
    def moved(self) -> None:
        """Somebody wants to see where the pointer is."""
        self._pointer.moved(self.now_ms())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._place()

    def _place(self) -> None:
        layout = floor_layout(self.width(), self.height(), self.sight.view)
        self.slab.setGeometry(layout.slab)
        self.slab.set_scale(layout.scale, layout.type)
        self.header.place(layout.header, layout.scale, layout.small)
        self.banner.place(layout.banner, layout.scale, layout.small)
        self.notice.place(layout.notice, layout.scale)
        self.set_panel.place(layout)
        self.breaks.place(layout)
        for hints, places in ((self.hints, layout.hints), (self.footer, layout.footer)):
            for hint, place in zip(hints, places, strict=True):
                hint.place(place, layout.scale)

    def _means(self, event: QKeyEvent) -> Meaning:
        if self._props is None:
            return None
        return meaning(event.key(), self._trainer.state, event.modifiers())

    def _leave_action(self) -> None:
        self._do(second)

    def _do(self, choose: Callable[[WorkoutState], Meaning]) -> None:
        """Bring the position up to date, then do what is chosen there."""
        if self._props is None:
            return
        match choose(self._trainer.tick()):
            case None:
                self.refresh()
            case Leave(to):
                self._leave()
                if to:
                    self.guide_requested.emit(to)
            case event:
                self._dispatch(event)

    def _dispatch(self, event: Event) -> None:
        self._show(self._trainer.dispatch(event))

    def _tick(self) -> None:
        """Time has passed, for the set and for a key that is down."""
        before = self._trainer.state.stage
        state = self._trainer.tick()
        if state.stage is not before:
            self.keep_calm(TURNED_MS)
        came_of = self.pressing.look(self.now_ms())
        if came_of:
            self._do(lambda _: came_of)
        else:
            self._show(state)

    def _show(self, state: WorkoutState) -> None:
        if state.stage is Stage.DONE and not state.sets:
            self._leave()
            return
        props = derive_train_props(
            state,
            source=self._source(),
            health=self._health(),
            body=self._body,
            strap=self._strap,
            still=self._still,
            held=self.pressing.share,
            checks=self.checks,
        )
        moving = state.timeline is not None and not state.paused
        self._keep_time(moving=moving or self.pressing.under_way)
        self._pointer.look(self.now_ms(), running=moving and state.stage is Stage.SET)
        old, self._props = self._props, props
        if props == old:
            return
        self.slab.set_props(props.slab)
        self.header.set_props(props.header)
        said = props.banner or self.sight.said(before=props.face is Face.GET_READY)
        self.banner.set_text(said, props.brief, calm=not props.banner)
        self.notice.set_text(props.banner)
        for hint, shown in zip((*self.hints, *self.footer), props.hints * 2, strict=True):
            hint.set_hint(shown)
        match props.right:
            case SetProps():
                self.set_panel.set_props(props.right)
            case BreakProps():
                self.breaks.set_props(props.right)
            case None:
                pass
        if old is None or old.side is not props.side:
            self._show_side(props.side)
        if old is None or old.spoken != props.spoken:
            self.announce(props.spoken)

    def _show_side(self, side: Side) -> None:
        """Show one right side; what had the focus may be gone, so the page takes it."""
        self.set_panel.set_visible(visible=side is Side.SET)
        self.banner.setVisible(side is Side.SET)
        self.notice.setVisible(side in {Side.REST, Side.SUMMARY})
        self.breaks.set_visible(rest=side is Side.REST, summary=side is Side.SUMMARY)
        for hint in self.hints:
            hint.setVisible(side is Side.SET)
        self.footer[0].setVisible(side in {Side.REST, Side.SUMMARY})
        self.footer[1].setVisible(side is Side.REST)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_time(self, *, moving: bool) -> None:
        if moving and not self._timer.isActive():
            self._timer.start()
        elif not moving and self._timer.isActive():
            self._timer.stop()

    def _leave(self) -> None:
        self.pressing.drop()
        self._keep_time(moving=False)
        self._pointer.look(self.now_ms(), running=False)
        self._props = None
        self._show_side(Side.NONE)
        self.finished.emit()
