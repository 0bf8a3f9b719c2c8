"""The gym floor with a player whose position a test moves."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.fakes import FakeClock, FakePlayer, MemoryLog
from thrust_gui.app.training import Trainer
from thrust_gui.domain.figure import Body
from thrust_gui.domain.plan import Plan
from thrust_gui.ui.train.page import TrainPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thrust_gui.domain.timeline import Phase, PhaseKind, Timeline
    from thrust_gui.domain.workout.state import WorkoutState
    from thrust_gui.ui.train.props import Face, TrainProps

SHORT = Plan(sets=2, reps=2, rest_s=20, get_ready_s=3)


def find_phase(timeline: Timeline, kind: PhaseKind, rep: int = 0) -> Phase:
    """The phase of a kind, of a repetition where it has one."""
    return next(each for each in timeline.phases if each.kind is kind and each.rep == rep)


class Floor:
    """A page, its trainer, and what they were given."""

    def __init__(self, plan: Plan = SHORT) -> None:
        self.clock, self.player, self.log = FakeClock(), FakePlayer(), MemoryLog()
        numbers = count(1)
        self.trainer = Trainer(
            player=self.player,
            log=self.log,
            clock=self.clock,
            new_id=lambda: f"id-{next(numbers)}",
        )
        self.page = TrainPage(
            trainer=self.trainer,
            clock=self.clock,
            player_source=self.player.source,
            health=self.log.health,
            body=Body(),
        )
        self.plan = plan
        self.left = 0
        self.page.finished.connect(self._count_leaving)

    @property
    def state(self) -> WorkoutState:
        return self.trainer.state

    @property
    def props(self) -> TrainProps:
        assert self.page.props is not None
        return self.page.props

    def face(self) -> Face:
        return self.props.face

    def runs(self) -> bool:
        """Whether the page's timer does."""
        return self.page.running

    @property
    def timeline(self) -> Timeline:
        assert self.player.timeline is not None
        return self.player.timeline

    def begin(self, width: int = 1440, height: int = 900) -> None:
        self.page.resize(width, height)
        self.page.show()
        self.page.begin(self.plan)
        self.clock.advance(1)

    def go(self, frame: int) -> None:
        """The player gets there, and the timer fires; a second later hands have seen it."""
        self.player.frame = frame
        self.page.refresh()
        self.clock.advance(1)

    def go_to(self, kind: PhaseKind, rep: int = 0, share: float = 0.0) -> None:
        phase = find_phase(self.timeline, kind, rep)
        self.go(phase.start + int(phase.length * share))

    def finish_timeline(self) -> None:
        self.go(self.timeline.length)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        held: bool = False,
    ) -> None:
        """A key on whatever of the page has the focus; held: the keyboard repeats it."""
        focused = cast("QWidget | None", self.page.focusWidget())
        target = self.page if focused is None else focused
        if not held:
            QTest.keyClick(target, key, modifiers)
            self.wait(110)
            return
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, "", autorep=True)
        QApplication.sendEvent(target, event)

    def wait(self, ms: int) -> None:
        """Time passes where the player stands, and the timer fires if it runs."""
        self.clock.advance(ms / 1000)
        if self.page.running:
            self.page.refresh()

    def send(self, kind: QKeyEvent.Type, key: int, at_ms: int) -> None:
        """One half of a key press, as the platform sends it, with its time stamp."""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(self.page, event)

    def _count_leaving(self) -> None:
        self.left += 1
