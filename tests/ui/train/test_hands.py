"""Keys, pedals and remotes on the floor: one press, one action, however the key is repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.floor import Floor
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.train.page import TURNED_MS
from thrust_gui.ui.train.pointer import STILL_MS
from thrust_gui.ui.train.props import Face
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.widgets.slab_content import SlabProps

Key = Qt.Key
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Hand:
    """A finger, a foot, or what stands for them; its clock is the floor's."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor

    @property
    def now(self) -> int:
        return self.floor.clock.monotonic_ns() // 1_000_000

    def stroke(self, kind: QEvent.Type, key: int, *, marked: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, modifiers, "", autorep=marked)
        event.setTimestamp(self.now)
        QApplication.sendEvent(self.floor.page, event)

    def wait(self, ms: int) -> None:
        """Time passes, with a picture every 10 ms."""
        for _ in range(ms // 10):
            self.floor.wait(10)

    def tap(self, key: int = Key.Key_Space, ms: int = 80) -> None:
        self.stroke(DOWN, key)
        self.wait(ms)
        self.stroke(UP, key)
        self.wait(500)

    def strike(self, key: int, count: int, down_ms: int, up_ms: int) -> None:
        """Forty presses a second, say, none of them marked as a repetition."""
        for _ in range(count):
            self.stroke(DOWN, key)
            self.wait(down_ms)
            self.stroke(UP, key)
            self.wait(up_ms)

    def hold(self, key: int, ms: int, *, marked: bool = True) -> None:
        """As a keyboard does it: silence for half a second, then thirty repetitions a second."""
        self.stroke(DOWN, key)
        for passed in range(10, ms + 1, 10):
            self.wait(10)
            if passed >= 500 and passed % 30 == 0:
                self.stroke(UP, key, marked=marked)
                self.stroke(DOWN, key, marked=marked)

    def let_go(self, key: int = Key.Key_Space) -> None:
        self.stroke(UP, key)
        self.wait(100)


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    made = Floor(Plan(sets=3, reps=3, rest_s=20, get_ready_s=3))
    qtbot.addWidget(made.page)
    made.begin()
    made.go_to(PhaseKind.HOLD, 2, 0.5)
    return made


@pytest.fixture
def hand(floor: Floor) -> Hand:
    return Hand(floor)


def calls(floor: Floor, since: int = 0) -> list[str]:
    return floor.player.calls[since:]


def stage(floor: Floor) -> Stage:
    return floor.state.stage


def slab(floor: Floor) -> SlabProps:
    return floor.page.slab.props


ANY = (
    Key.Key_Space,
    Key.Key_A,
    Key.Key_PageDown,
    Key.Key_Right,
    Key.Key_MediaTogglePlayPause,
    Key.Key_Hangup,
    Key.Key_F5,
)


@pytest.mark.parametrize("key", ANY)
def test_any_key_pauses_and_goes_on(floor: Floor, hand: Hand, key: Qt.Key) -> None:
    hand.tap(key)
    assert floor.face() is Face.PAUSED
    hand.tap(key)
    assert floor.face() is Face.GET_READY
    assert calls(floor)[-2:] == ["pause", "play"]


def test_a_set_stops_as_the_key_goes_down(floor: Floor, hand: Hand) -> None:
    hand.stroke(DOWN, Key.Key_Space)
    assert floor.face() is Face.PAUSED
    assert floor.player.paused


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("key", ANY)
def test_held_for_two_seconds_a_key_ends_the_set_where_it_stopped(
    floor: Floor, hand: Hand, key: Qt.Key, marked: bool
) -> None:
    where = floor.player.frame
    hand.hold(key, 1990, marked=marked)
    assert stage(floor) is Stage.SET
    assert floor.state.frame == where
    hand.wait(20)
    assert stage(floor) is Stage.REST
    (ended,) = floor.state.sets
    assert ended.counted == 1
    assert ended.reps[-1].hold_ms == 1000
    before = len(calls(floor))
    hand.hold(key, 3000, marked=marked)  # it stays down: nothing more comes of it
    hand.let_go(key)
    assert stage(floor) is Stage.REST
    assert calls(floor, before) == []


def test_held_while_paused_it_ends_the_set_and_has_not_gone_on_before(
    floor: Floor, hand: Hand
) -> None:
    floor.go_to(PhaseKind.HOLD, 1, 0.5)  # in the first repetition: gone on with, it would be lost
    hand.tap()
    before = len(calls(floor))
    hand.hold(Key.Key_Space, 2010)
    assert stage(floor) is Stage.REST
    assert calls(floor, before) == ["play"]  # the rest's
    assert floor.state.sets[0].reps[-1].hold_ms == 1000


def test_it_shows_that_it_is_held_and_letting_go_takes_that_back(floor: Floor, hand: Hand) -> None:
    hand.hold(Key.Key_Space, 200)
    assert slab(floor).word == "PAUSED"
    hand.wait(100)
    assert (slab(floor).word, slab(floor).cue) == ("END", "Hold to end")
    assert (slab(floor).shape, slab(floor).number) == (Shape.RING, "2")
    hand.wait(1200)
    assert (slab(floor).number, slab(floor).share) == ("1", 0.75)
    hand.let_go()
    assert slab(floor).word == "PAUSED"
    assert stage(floor) is Stage.SET
    hand.wait(5000)
    assert floor.face() is Face.PAUSED
    hand.tap()
    assert floor.face() is Face.GET_READY


def test_held_while_getting_ready_it_ends_the_workout_and_says_so(floor: Floor, hand: Hand) -> None:
    floor.press(Key.Key_Escape)
    floor.press(Key.Key_End)
    hand.hold(Key.Key_Space, 1000)
    assert slab(floor).cue == "Hold to leave"
    hand.wait(1010)
    assert floor.face() is Face.SUMMARY


@pytest.mark.parametrize(
    ("down_ms", "up_ms"), [(10, 10), (10, 20), (20, 10), (30, 40), (70, 30), (20, 80)]
)
def test_a_pedal_that_repeats_its_key_is_a_key_held(
    floor: Floor, hand: Hand, down_ms: int, up_ms: int
) -> None:
    before = len(calls(floor))
    hand.strike(Key.Key_PageDown, 1800 // (down_ms + up_ms), down_ms, up_ms)
    assert floor.face() is Face.PAUSED
    assert calls(floor, before) == ["pause"]
    hand.strike(Key.Key_PageDown, 400 // (down_ms + up_ms), down_ms, up_ms)
    assert stage(floor) is Stage.REST
    assert calls(floor, before) == ["pause", "play"]


def test_forty_presses_a_second_are_one_action(floor: Floor, hand: Hand) -> None:
    before = len(calls(floor))
    hand.strike(Key.Key_Space, 50, 10, 10)
    assert calls(floor, before) == ["pause"]
    hand.wait(500)
    hand.strike(Key.Key_Space, 50, 10, 10)
    hand.wait(500)
    assert calls(floor, before) == ["pause", "play"]
    assert floor.face() is Face.GET_READY


def test_a_phone_dropped_on_the_keyboard_is_one_action(floor: Floor, hand: Hand) -> None:
    before = len(calls(floor))
    for _ in range(5):
        for key in (Key.Key_A, Key.Key_S, Key.Key_Space, Key.Key_PageUp):
            hand.stroke(DOWN, key)
            hand.wait(10)
            hand.stroke(UP, key)
    hand.wait(500)
    assert calls(floor, before) == ["pause"]


@given(
    st.lists(
        st.tuples(st.sampled_from(ANY), st.integers(1, 4), st.integers(1, 4)),
        min_size=1,
        max_size=60,
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_no_storm_of_keys_does_more_than_one_thing(
    qtbot: QtBot, storm: list[tuple[Qt.Key, int, int]]
) -> None:
    floor = Floor(Plan(sets=3, reps=3))
    qtbot.addWidget(floor.page)
    floor.begin()
    floor.go_to(PhaseKind.LOWER, 2, 0.5)
    hand, before = Hand(floor), len(calls(floor))
    for key, down, between in storm:
        hand.strike(key, 1, down * 10, between * 10)
    hand.wait(200)
    done = calls(floor, before)
    assert done in (["pause"], ["pause", "play"])  # paused; and ended, if one was held throughout
    assert (stage(floor) is Stage.REST) == (len(done) == 2)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_A, Key.Key_PageDown])
def test_a_press_meant_for_the_set_that_just_ended_does_not_skip_the_rest(
    floor: Floor, hand: Hand, key: Qt.Key
) -> None:
    floor.player.frame = floor.timeline.length
    floor.page.refresh()
    assert floor.face() is Face.REST
    hand.wait(TURNED_MS - 10)
    hand.stroke(DOWN, key)
    hand.stroke(UP, key)
    assert floor.face() is Face.REST
    hand.wait(200)
    hand.tap()
    assert floor.face() is Face.GET_READY


def test_a_pedal_held_through_the_start_of_the_page_changes_nothing(floor: Floor) -> None:
    floor.page.begin(floor.plan)
    hand = Hand(floor)
    hand.wait(30)
    hand.strike(Key.Key_Space, 60, 20, 20)
    assert floor.face() is Face.GET_READY
    assert "pause" not in calls(floor)


def in_summary(floor: Floor) -> None:
    floor.press(Key.Key_Escape)
    floor.press(Key.Key_Escape)
    assert floor.face() is Face.SUMMARY


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_F5, Key.Key_B, Key.Key_Delete, Key.Key_1])
def test_the_summary_is_not_left_by_any_key(floor: Floor, hand: Hand, key: Qt.Key) -> None:
    in_summary(floor)
    hand.tap(key)
    assert floor.left == 0


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_PageDown, Key.Key_MediaPlay])
def test_the_summary_is_left_when_the_key_is_let_go_of(
    floor: Floor, hand: Hand, key: Qt.Key
) -> None:
    in_summary(floor)
    hand.strike(key, 60, 20, 10)
    assert floor.left == 0
    hand.wait(100)
    assert floor.left == 1
    assert not floor.runs()


def test_another_window_that_takes_the_focus_pauses_nothing(floor: Floor, hand: Hand) -> None:
    before = len(calls(floor))
    hand.stroke(DOWN, Key.Key_Shift)
    QApplication.sendEvent(floor.page, QEvent(QEvent.Type.WindowDeactivate))
    assert floor.face() is Face.HOLD
    assert calls(floor, before) == []
    assert floor.runs()


def test_a_key_held_as_another_window_takes_the_focus_ends_no_set(floor: Floor, hand: Hand) -> None:
    hand.hold(Key.Key_Space, 1000)
    QApplication.sendEvent(floor.page, QEvent(QEvent.Type.WindowDeactivate))
    hand.wait(3000)
    assert floor.face() is Face.PAUSED
    assert slab(floor).word == "PAUSED"


def pointers(floor: Floor) -> Iterable[Qt.CursorShape]:
    return {widget.cursor().shape() for widget in (floor.page, *floor.page.hints)}


def test_a_move_over_a_part_of_the_page_shows_the_pointer(floor: Floor, hand: Hand) -> None:
    hand.wait(STILL_MS + 10)
    assert pointers(floor) == {Qt.CursorShape.BlankCursor}
    QTest.mouseMove(floor.page.set_panel.figure, floor.page.set_panel.figure.rect().center())
    assert Qt.CursorShape.BlankCursor not in pointers(floor)


def test_the_pointer_is_gone_while_a_set_runs_and_comes_back_when_moved(
    floor: Floor, hand: Hand
) -> None:
    def move() -> None:
        QApplication.sendEvent(floor.page, QEvent(QEvent.Type.HoverMove))

    shown = pointers(floor)
    move()
    assert Qt.CursorShape.BlankCursor not in shown
    hand.wait(STILL_MS - 10)
    assert pointers(floor) == shown
    hand.wait(20)
    assert pointers(floor) == {Qt.CursorShape.BlankCursor}
    move()
    assert pointers(floor) == shown
    hand.wait(STILL_MS)
    assert pointers(floor) == {Qt.CursorShape.BlankCursor}
    hand.tap()
    assert pointers(floor) == shown


def test_nor_does_one_that_comes_before_anybody_saw_it_end(floor: Floor, hand: Hand) -> None:
    floor.player.frame = floor.timeline.length
    hand.stroke(DOWN, Key.Key_Space)
    assert floor.face() is Face.REST
