"""The way from Today onto the gym floor and back: setup check, workout, going on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.ui.page import PageName
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen

    from thrust_gui.app.interrupted import Interrupted
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.legible import Panel, View
    from thrust_gui.ui.floor.served import Sight
    from thrust_gui.ui.screens import ScreenWatch
    from thrust_gui.ui.train.check_page import SetupCheckPage
    from thrust_gui.ui.train.page import TrainPage

ONCE_MS: Final = 100
"""No hand asks twice within this; a pedal that repeats its key does, all the time."""
PATIENCE_MS: Final = 1500
"""So long a start waits for the log, which may know of a workout that was cut off."""


class Floor(QObject):
    """Owns the pages of the gym floor; each is made when first needed."""

    def __init__(
        self, program: Program, describe: Callable[[QScreen], Panel] | None = None
    ) -> None:
        super().__init__(program)
        self._program = program
        self._describe = describe
        self._screen: ScreenWatch | None = None
        self._sight: Sight | None = None
        self._train: TrainPage | None = None
        self._check: SetupCheckPage | None = None
        self._hurried = False
        self._asked_ms = -ONCE_MS

    @property
    def made(self) -> TrainPage | None:
        """The page of the workout, if it was needed yet."""
        return self._train

    @property
    def screen(self) -> ScreenWatch:
        """The screen that the window is on."""
        if self._screen is None:
            from thrust_gui.ui.screens import (  # noqa: PLC0415 - not for the first frame
                ScreenWatch,
                panel_of,
            )

            self._screen = ScreenWatch(self._program.window, self._describe or panel_of)
        return self._screen

    @property
    def sight(self) -> Sight:
        """What the pages have said of it; one for all of them."""
        if self._sight is None:
            from thrust_gui.ui.floor.served import Sight  # noqa: PLC0415 - not for the first frame

            self._sight = Sight()
        return self._sight

    def view(self) -> View:
        """How the lifter looks at it."""
        return self._program.settings.view(self.screen.panel)

    @property
    def train(self) -> TrainPage:
        """The page of the workout."""
        if self._train is None:
            from thrust_gui.bootstrap.pages import train  # noqa: PLC0415 - not for the first frame

            self._train = train.make(self._program)
        return self._train

    @property
    def check(self) -> SetupCheckPage:
        """The page of the setup check."""
        if self._check is None:
            from thrust_gui.bootstrap.pages import check  # noqa: PLC0415 - not for the first frame

            self._check = check.make(self._program)
        return self._check

    def start(self) -> None:
        """Begin the plan, or go on with a workout that was cut off.

        Before the first workout the caution has to be acknowledged. A pedal that repeats its key
        asks once.
        """
        now_ms = self._program.clock.monotonic_ns() // 1_000_000
        asked_ms, self._asked_ms = self._asked_ms, now_ms
        if now_ms - asked_ms < ONCE_MS:
            return
        if not self._program.settings.caution_seen:
            self._program.window.open_page(PageName.TODAY)
        elif not (self._program.today.known or self._hurried):
            self._start_soon()
        elif self._may_start():
            self._enter()

    def begin(self) -> None:
        """The setup is as it should be: begin the plan."""
        self._program.window.enter_floor(self.train)
        self.train.begin(self._program.settings.plan)

    def close_workout(self, offer: Interrupted) -> None:
        """Leave a workout that was cut off at what was done."""
        program = self._program
        program.late.log.keep_under_way(None)
        program.today.forget_offer()
        program.today.refresh()
        sentence = QT_TRANSLATE_NOOP("messages", "Workout of {date} closed; what was done is kept")
        program.window.show_toast(
            say(Message(sentence, {"date": offer.workout.local_date})), undo=False
        )

    def _start_soon(self) -> None:
        """Space came before the log was read: start then, but let no slow disk keep the lifter."""
        self._hurried = True
        if self._program.today.stale:
            self._program.today.refresh()
        once = Qt.ConnectionType.SingleShotConnection
        waited = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        for signal in (self._program.today.ready, waited.timeout):
            signal.connect(self._start_if_waiting, once)
        waited.start()

    def _start_if_waiting(self) -> None:
        if self._hurried and not self._program.window.on_floor and self._may_start():
            self._enter()

    def _may_start(self) -> bool:
        """Ask once, on Today, where the look is against it; asked already, go."""
        self._hurried = False
        window = self._program.window
        if window.page is not PageName.TODAY:
            window.open_page(PageName.TODAY)
        return self._program.today.may_start()

    def _enter(self) -> None:
        self._hurried = False
        today = self._program.today
        offer, wanted = today.offer, self._check_is_wanted()
        today.forget_offer()
        if offer:
            self._program.window.enter_floor(self.train)
            self.train.go_on(offer)
        elif not (wanted and self._begin_check()):
            self.begin()

    def _begin_check(self) -> bool:
        from thrust_gui.bootstrap.pages.check import steps  # noqa: PLC0415 - not before

        found = steps(self._program)
        if found:
            self._program.window.enter_floor(self.check)
            self.check.begin(found)
        return bool(found)

    def _check_is_wanted(self) -> bool:
        from thrust_gui.app.setup_check import wanted  # noqa: PLC0415 - not for the first frame

        program = self._program
        return wanted(
            on=program.settings.setup_check,
            last=program.today.last_day,
            today=program.clock.today(),
        )
