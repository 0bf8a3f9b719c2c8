"""The floor while the lifter sets the pace: what it counts, what a press says, what keys do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.helpers.floor import Floor
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.train.props import Face, SetProps
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
PACED = Plan(sets=2, reps=3, rest_s=20, get_ready_s=3, pacing=Pacing.SELF_PACED)


class Pacer(Floor):
    """The floor, and a lifter who presses a key."""

    def until(self, seconds: float) -> None:
        """Until so many seconds after the phase now open began."""
        self.go(self.timeline.phases[-1].start + round(seconds * RATE))

    def mark(self, seconds: float, key: Qt.Key = Key.Key_Space) -> None:
        """A press, so many seconds after the phase now open began."""
        self.until(seconds)
        self.press(key)

    def shown(self) -> tuple[str, str, str]:
        """Word, number and cue."""
        slab = self.slab
        return slab.word, slab.number, slab.cue

    @property
    def slab(self) -> SlabProps:
        return self.props.slab

    def hints(self) -> list[tuple[str, str]]:
        return [(hint.key, hint.does) for hint in self.props.hints]


@pytest.fixture
def floor(qtbot: QtBot) -> Pacer:
    return paced(qtbot, PACED)


def paced(qtbot: QtBot, plan: Plan) -> Pacer:
    made = Pacer(plan)
    qtbot.addWidget(made.page)
    made.begin()
    return made


def test_a_whole_set_by_one_key(floor: Pacer) -> None:
    faces = list[Face]()
    for number in range(9):
        floor.until(0)
        faces.append(floor.face())
        floor.mark(1.5 + number / 10)
    assert faces == [Face.LIFT, Face.HOLD, Face.LOWER] * 3
    assert floor.face() is Face.SET_DONE
    floor.finish_timeline()
    assert floor.state.stage is Stage.REST
    (workout,) = floor.log.contents().workouts
    (logged,) = workout.sets
    assert logged.pacing is Pacing.SELF_PACED
    assert [(rep.lift_ms, rep.hold_ms, rep.lower_ms) for rep in logged.reps] == [
        (1500, 1600, 1700),
        (1800, 1900, 2000),
        (2100, 2200, 2300),
    ]


def test_a_hold_counts_up_against_what_was_planned(floor: Pacer) -> None:
    floor.mark(1)
    shares = list[float]()
    for seconds, number, cue in (
        (0, "0.0", "of 2 s"),
        (1.46, "1.4", "of 2 s"),
        (1.999, "1.9", "of 2 s"),
        (2, "2.0", "Reached"),
        (9.99, "9.9", "Reached"),
        (12.7, "12", "Reached"),
    ):
        floor.until(seconds)
        assert floor.shown() == ("HOLD", number, cue)
        assert (floor.slab.tone, floor.slab.shape) == (Tone.HOLD, Shape.RING)
        assert floor.slab.ticked is (cue == "Reached")
        shares.append(round(floor.slab.share, 2))
    assert shares == [0, 0.73, 1.0, 1.0, 1.0, 1.0]


def test_a_planned_pause_at_the_bottom_counts_up_too(qtbot: QtBot) -> None:
    floor = paced(qtbot, replace(PACED, tempo=Tempo.parse("3-1.5-1-0")))
    floor.mark(1)
    floor.mark(3)
    floor.until(1.2)
    assert floor.shown() == ("BOTTOM", "1.2", "of 1.5 s")
    assert floor.hints()[0] == ("Space", "Lifting again")
    floor.mark(1.6)
    assert floor.face() is Face.LIFT


def test_a_movement_takes_as_long_as_it_takes_and_the_figure_waits_at_its_end(
    floor: Pacer,
) -> None:
    def rise() -> float:
        assert isinstance(floor.props.right, SetProps)
        return floor.props.right.figure.pose.rise

    floor.until(0.5)
    assert rise() == pytest.approx(0.5, abs=0.01)
    floor.until(30)
    assert rise() == 1.0
    floor.mark(30.1)
    assert rise() == 1.0
    floor.mark(2)
    floor.until(1.5)
    assert rise() == pytest.approx(0.5, abs=0.01)
    assert floor.shown() == ("LOWER", "1", "Slowly")
    floor.until(13)
    assert (rise(), floor.slab.number, floor.slab.widest) == (0.0, "13", "00")


def test_a_part_that_was_too_quick_is_kindly_said_when_it_comes_again(floor: Pacer) -> None:
    for seconds in (0.9, 2, 0.8):
        floor.mark(seconds)
    assert floor.slab.cue == "Slower"
    floor.mark(1.2)
    floor.mark(2)
    assert floor.slab.cue == "Slower"
    floor.mark(3)
    assert floor.slab.cue == "Drive up"
    floor.mark(1)
    floor.mark(2)
    assert floor.slab.cue == "Slowly"


def test_the_hints_say_what_a_press_means(floor: Pacer) -> None:
    assert floor.hints() == [("Space", "Pause"), ("Esc", "End workout")]
    said = list[str]()
    for _ in range(3):
        floor.until(0.5)
        said.append(floor.hints()[0][1])
        assert floor.hints()[1] == ("P", "Pause")
        floor.mark(1)
    assert said == ["At the top", "Leaving the top", "At the bottom"]


def test_p_pauses_and_space_goes_on_after_a_count(floor: Pacer) -> None:
    floor.mark(1)
    floor.until(1)
    floor.press(Key.Key_P)
    assert floor.face() is Face.PAUSED
    assert floor.hints() == [("Space", "Go on"), ("Esc", "End set")]
    floor.press(Key.Key_Space)
    assert floor.face() is Face.GET_READY
    assert floor.hints() == [("Space", "Pause"), ("Esc", "End set")]
    floor.press(Key.Key_P)
    assert floor.face() is Face.PAUSED
    floor.press(Key.Key_P)
    assert floor.face() is Face.GET_READY


def test_the_hints_can_be_pressed_with_the_mouse(floor: Pacer) -> None:
    floor.until(1)
    marks, pauses = floor.page.hints
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton)
    assert floor.face() is Face.HOLD
    QTest.mouseClick(pauses, Qt.MouseButton.LeftButton)
    assert floor.face() is Face.PAUSED
    QTest.mouseClick(pauses, Qt.MouseButton.LeftButton)
    assert floor.state.stage is Stage.REST


def test_escape_ends_the_set_with_what_was_measured(floor: Pacer) -> None:
    floor.mark(1)
    floor.until(1.5)
    floor.press(Key.Key_Escape)
    assert floor.state.stage is Stage.REST
    assert [(rep.lift_ms, rep.hold_ms) for rep in floor.state.sets[0].reps] == [(1000, 1500)]


def test_a_pedal_that_bounces_with_the_last_mark_does_not_pause_the_end(floor: Pacer) -> None:
    for _ in range(9):
        floor.mark(1)
    assert floor.face() is Face.SET_DONE
    floor.mark(0.3)
    assert floor.face() is Face.SET_DONE
    floor.mark(0.8)
    assert floor.face() is Face.PAUSED


def test_forty_presses_a_second_are_one_mark(floor: Pacer) -> None:
    floor.until(1)
    first = floor.player.frame
    for press in range(80):
        floor.go(first + press * RATE // 40)
        floor.press(Key.Key_Space)
    assert floor.face() is Face.HOLD
    assert floor.player.calls.count("rescore") == 1


def test_a_set_that_is_left_standing_stands_still(floor: Pacer) -> None:
    floor.mark(1)
    floor.finish_timeline()
    assert floor.face() is Face.PAUSED
    assert not floor.runs()
    floor.press(Key.Key_Space)
    assert floor.face() is Face.GET_READY


def test_the_last_repetition_is_said_from_its_announcement_on(floor: Pacer) -> None:
    def label() -> str:
        assert isinstance(floor.props.right, SetProps)
        return floor.props.right.count.label

    for _ in range(5):
        floor.mark(1)
    assert label() == "Rep"
    floor.mark(1)
    assert label() == "Last"
    for _ in range(3):
        floor.mark(1)
    assert label() == "Rep"


def test_any_key_marks_and_held_for_two_seconds_it_ends_the_set(floor: Pacer) -> None:
    floor.mark(1, Key.Key_PageDown)
    assert floor.face() is Face.HOLD
    floor.until(1)
    floor.send(QKeyEvent.Type.KeyPress, Key.Key_B, 10_000)
    assert floor.face() is Face.LOWER
    for tenth in range(1, 22):
        floor.player.frame += RATE // 10
        floor.wait(100)
        if tenth % 5 == 0:
            assert floor.state.stage is (Stage.SET if tenth < 20 else Stage.REST)
    assert floor.state.stage is Stage.REST
    assert [(rep.lift_ms, rep.hold_ms) for rep in floor.state.sets[0].reps] == [(1000, 1000)]


def test_where_pictures_stand_still_it_counts_whole_seconds_and_never_too_many(
    floor: Pacer,
) -> None:
    floor.page.set_still(still=True)
    floor.mark(1)
    shown = list[tuple[str, float, bool]]()
    for seconds in (0, 0.9, 1, 1.9, 2, 3.4):
        floor.until(seconds)
        shown.append((floor.slab.number, floor.slab.share, floor.slab.ticked))
    assert shown == [
        ("0", 0.0, False),
        ("0", 0.0, False),
        ("1", 0.5, False),
        ("1", 0.5, False),
        ("2", 1.0, True),
        ("3", 1.0, True),
    ]
