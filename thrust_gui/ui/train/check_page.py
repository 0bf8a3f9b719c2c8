"""The setup check on the gym floor: six glances, each gone on from by any key or by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from thrust_gui.app.setup_check import SetupCheck
from thrust_gui.domain.compat import override
from thrust_gui.ui.floor.layout import floor_layout
from thrust_gui.ui.theme import floor_of, palette_for
from thrust_gui.ui.train.check_props import CheckProps, derive_check
from thrust_gui.ui.train.floor_page import FloorPage
from thrust_gui.ui.train.keys import Turn, turn
from thrust_gui.ui.widgets.figure_view import FigureView
from thrust_gui.ui.widgets.floor_banner import FloorBanner
from thrust_gui.ui.widgets.floor_header import FloorHeader
from thrust_gui.ui.widgets.floor_words import FloorWords
from thrust_gui.ui.widgets.key_hint import KeyHint
from thrust_gui.ui.widgets.rep_pips import RepPips

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from thrust_gui.app.ports import Clock
    from thrust_gui.domain.legible import View
    from thrust_gui.domain.units import Units
    from thrust_gui.ui.train.check_props import CheckStep

WAKE_MS: Final = 40


class SetupCheckPage(FloorPage):
    """From `begin` until `finished` or `left`. The clock says which step it is."""

    finished = Signal()
    """Every step was shown: the workout may begin."""
    left = Signal()
    """The lifter does not train now."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._steps: tuple[CheckStep, ...] = ()
        self._check = SetupCheck(0)
        self._props: CheckProps | None = None
        self._still = False
        self._timer = QTimer(self, interval=WAKE_MS)
        self._timer.timeout.connect(self.refresh)
        self.setPalette(palette_for(floor_of(self)))
        self.setAccessibleName(self.tr("Setup check"))
        self.header = FloorHeader(self)
        self.banner = FloorBanner(self)
        self.figure = FigureView(self)
        self.pips = RepPips(self)
        self.words = FloorWords(self)
        self.hints = (KeyHint(right=False, parent=self), KeyHint(right=False, parent=self))
        self.hints[0].clicked.connect(self.main_action)
        self.hints[1].clicked.connect(self._leave)

    @property
    def running(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def set_view(self, view: View, units: Units) -> None:
        """From how far the floor is looked at from now on, and how distances are written."""
        self.sight.take(view, units)
        self._place()

    def set_still(self, *, still: bool) -> None:
        """Whether the ring steps once a second instead of running."""
        self._still = still

    def begin(self, steps: tuple[CheckStep, ...]) -> None:
        """Show the first of these steps; there must be one."""
        self._steps = steps
        self._check = SetupCheck(len(steps), since_ms=self.now_ms())
        self._props = None
        self._timer.start()
        self.take_over()
        self._show()

    @override
    def refresh(self) -> None:
        """Ask the clock where the check is."""
        if self._steps:
            self._check = self._check.at(self.now_ms())
            self._show()

    @override
    def main_action(self) -> None:
        """On to the next step; after the last one, the workout."""
        if self._steps:
            self._check = self._check.at(self.now_ms()).next(self.now_ms())
            self._show()

    @override
    def wants(self, event: QKeyEvent) -> bool:
        """Any key goes on, back or out."""
        return turn(event.key(), event.modifiers()) is not None

    @override
    def is_main(self, event: QKeyEvent) -> bool:
        """Whether it goes on."""
        return turn(event.key(), event.modifiers()) is Turn.NEXT

    @override
    def key_down(self, event: QKeyEvent) -> None:
        """Go where it goes."""
        if not self._steps:
            return
        match turn(event.key(), event.modifiers()):
            case Turn.NEXT:
                self.main_action()
            case Turn.BACK:
                self._check = self._check.at(self.now_ms()).back(self.now_ms())
                self._show()
            case Turn.LEAVE:
                self._leave()
            case None:  # pragma: no cover - it would not be wanted
                pass

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
        self.figure.setGeometry(layout.figure)
        self.pips.place(layout.pips, layout.scale)
        self.words.place(layout.count, layout.scale)
        for hint, place in zip(self.hints, layout.hints, strict=True):
            hint.place(place, layout.scale)

    def _show(self) -> None:
        if self._check.done:
            self._end()
            self.finished.emit()
            return
        props = derive_check(self._check, self._steps, self.now_ms(), still=self._still)
        old, self._props = self._props, props
        self.slab.set_props(props.slab)
        self.header.set_props(props.header)
        self.banner.set_text(self.sight.said(before=self._check.step == 0), calm=True)
        self.figure.set_props(props.figure)
        self.pips.set_props(props.pips)
        self.words.set_words(props.name, props.hint)
        for hint, shown in zip(self.hints, props.hints, strict=True):
            hint.set_hint(shown)
        if old is None or old.spoken != props.spoken:
            self.announce(props.spoken)

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._steps = ()
