"""A whole workout through the page: the player moves, what is shown and logged follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.floor import SHORT, Floor, find_phase
from thrust_gui.app.ports import LogHealth, Source
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.workout.state import Stage
from thrust_gui.ui.theme import DARK
from thrust_gui.ui.train.props import Face, Side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    made = Floor()
    qtbot.addWidget(made.page)
    return made


def geometry(floor: Floor) -> dict[int, tuple[int, int, int, int]]:
    return {
        id(child): child.geometry().getRect()  # type: ignore[misc]  # the stubs say object
        for child in floor.page.findChildren(QWidget)
    }


def pixel(floor: Floor, x: int, y: int) -> str:
    return floor.page.grab().toImage().pixelColor(x, y).name().upper()


def test_a_whole_workout(floor: Floor) -> None:
    floor.begin()
    assert floor.face() is Face.GET_READY
    faces: list[Face] = []
    for ordinal in (1, 2):
        assert floor.state.current is not None
        assert floor.state.current.ordinal == ordinal
        for phase in floor.timeline.phases:
            floor.go(phase.start)
            faces.append(floor.face())
            floor.go(phase.end - 1)
            assert floor.face() is faces[-1]
        floor.finish_timeline()
        if ordinal == 1:
            assert floor.face() is Face.REST
            floor.press(Key.Key_8)
            floor.finish_timeline()
    rep = [Face.LIFT, Face.HOLD, Face.LOWER]
    assert faces == [Face.GET_READY, *rep, *rep, Face.SET_DONE] * 2
    assert floor.face() is Face.SUMMARY
    floor.press(Key.Key_9)
    floor.press(Key.Key_Down)
    floor.press(Key.Key_Space)
    assert floor.left == 1
    (workout,) = floor.log.contents().workouts
    assert [(each.completed_reps, each.effort) for each in workout.sets] == [(2, 8.0), (1, 9.0)]
    assert all(rep.complete for each in workout.sets for rep in each.reps)


def test_space_is_the_only_key_it_takes(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.HOLD, 1, 0.5)
    floor.press(Key.Key_Space)
    assert floor.face() is Face.PAUSED
    assert floor.player.calls[-1] == "pause"
    floor.press(Key.Key_Space)
    assert floor.face() is Face.GET_READY  # a count of three, then the repetition once more
    assert floor.player.calls[-1] == "play"
    assert floor.timeline.first == 1


def test_a_held_key_counts_once(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.LIFT, 1)
    floor.press(Key.Key_Space)
    for _ in range(40):
        floor.press(Key.Key_Space, held=True)
    assert floor.state.paused
    floor.press(Key.Key_Space)
    floor.go_to(PhaseKind.LIFT, 1)
    floor.press(Key.Key_Escape)
    for _ in range(40):
        floor.press(Key.Key_Escape, held=True)
    assert floor.state.stage is Stage.REST


@pytest.mark.parametrize(("period_ms", "held_ms"), [(25, 12), (40, 40), (33, 33)])
def test_a_key_that_repeats_unmarked_counts_once(
    floor: Floor, period_ms: int, held_ms: int
) -> None:
    floor.begin()
    floor.go_to(PhaseKind.LIFT, 1)
    for n in range(40):
        floor.send(QEvent.Type.KeyPress, Key.Key_Space, 1000 + n * period_ms)
        floor.send(QEvent.Type.KeyRelease, Key.Key_Space, 1000 + n * period_ms + held_ms)
        assert floor.face() is Face.PAUSED


def test_a_key_without_a_name_does_nothing(floor: Floor) -> None:
    floor.begin()
    for code in (0x01FFFFFF, 0x0100FFFF, 0):
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(floor.page, event)
        assert not event.isAccepted()
    assert floor.face() is Face.GET_READY


def test_quick_fingers_count_each_time(floor: Floor) -> None:
    floor.begin()
    floor.finish_timeline()
    for n in range(5):
        floor.send(QEvent.Type.KeyPress, Key.Key_Up, 1000 + n * 120)
        floor.send(QEvent.Type.KeyRelease, Key.Key_Up, 1000 + n * 120 + 60)
    assert floor.state.sets[-1].completed == 7


def test_an_early_end_keeps_the_set_and_can_be_taken_back(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.HOLD, 2, 0.5)
    floor.press(Key.Key_Escape)
    assert floor.face() is Face.REST
    assert floor.page.breaks.last.note == "Set ended. Ctrl+Z takes it back"
    assert floor.page.breaks.last.count.shown[0] == "1"
    floor.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert floor.face() is Face.PAUSED
    assert floor.player.frame == find_phase(floor.timeline, PhaseKind.LIFT, 2).start
    floor.press(Key.Key_Space)
    assert floor.face() is Face.GET_READY
    floor.go_to(PhaseKind.LIFT, 2)
    assert floor.face() is Face.LIFT
    assert floor.page.set_panel.count.props.number == "2"


def test_leaving_while_getting_ready_leaves_no_trace(floor: Floor) -> None:
    floor.begin()
    floor.press(Key.Key_Escape)
    assert floor.left == 1
    assert not floor.runs()
    assert floor.log.calls == []
    assert floor.page.props is None


def test_the_timer_runs_only_while_something_moves(floor: Floor) -> None:
    assert not floor.runs()
    floor.begin()
    assert floor.runs()
    floor.press(Key.Key_Space)
    assert not floor.runs()
    floor.press(Key.Key_Space)
    assert floor.runs()
    floor.finish_timeline()
    assert floor.runs()
    floor.press(Key.Key_Escape)
    assert floor.face() is Face.SUMMARY
    assert not floor.runs()
    floor.press(Key.Key_Escape)
    assert floor.left == 1
    assert not floor.runs()


def test_training_goes_on_when_nobody_looks(floor: Floor) -> None:
    floor.begin()
    floor.page.hide()
    assert floor.runs()
    floor.finish_timeline()
    assert floor.face() is Face.REST
    floor.page.begin(SHORT)
    floor.press(Key.Key_Escape)
    assert not floor.runs()


def test_the_timer_asks_where_we_are(floor: Floor, qtbot: QtBot) -> None:
    floor.begin()
    floor.player.frame = find_phase(floor.timeline, PhaseKind.HOLD, 1).start
    qtbot.waitUntil(lambda: floor.face() is Face.HOLD)


def test_nothing_moves_from_phase_to_phase(floor: Floor) -> None:
    floor.begin()
    before = geometry(floor)
    for phase in floor.timeline.phases:
        floor.go(phase.start)
        floor.go(phase.end - 1)
        assert geometry(floor) == before
    floor.press(Key.Key_Space)
    assert geometry(floor) == before
    floor.press(Key.Key_Space)
    floor.finish_timeline()
    assert geometry(floor) == before
    floor.player.heard = Source.LOST
    floor.page.refresh()
    assert floor.page.banner.text
    assert geometry(floor) == before


@pytest.mark.parametrize(
    ("kind", "rep", "share", "top", "bottom"),
    [
        (PhaseKind.GET_READY, 0, 0.5, DARK.raised, DARK.raised),
        (PhaseKind.LIFT, 1, 0.5, DARK.lift_dim, DARK.lift),
        (PhaseKind.HOLD, 1, 0.5, DARK.hold, DARK.hold),
        (PhaseKind.LOWER, 1, 0.5, DARK.lower_dim, DARK.lower),
        (PhaseKind.SET_DONE, 0, 0.5, DARK.raised, DARK.raised),
    ],
)
def test_the_slab_has_the_colour_of_its_phase(
    floor: Floor, kind: PhaseKind, rep: int, share: float, top: object, bottom: object
) -> None:
    floor.begin()
    floor.go_to(kind, rep, share)
    image = floor.page.grab().toImage()
    assert image.pixelColor(34, 200) == top
    assert image.pixelColor(34, 800) == bottom
    assert image.pixelColor(25, 25) == DARK.bg


def test_the_fill_stands_where_the_level_says(floor: Floor) -> None:
    floor.begin()
    for kind, colour in ((PhaseKind.LIFT, DARK.lift), (PhaseKind.LOWER, DARK.lower)):
        floor.go_to(kind, 1, 0.5)
        image = floor.page.grab().toImage()
        filled = sum(image.pixelColor(30, y) == colour for y in range(60, 850))
        assert filled == pytest.approx(790 / 2, abs=60)


def test_a_rest_starts_the_next_set_by_itself(floor: Floor) -> None:
    floor.begin()
    floor.finish_timeline()
    assert floor.props.side is Side.REST
    floor.finish_timeline()
    assert floor.face() is Face.GET_READY
    assert floor.props.header.title == "Set 2"


def test_silence_is_said_and_unsaid(floor: Floor) -> None:
    floor.begin()
    assert floor.page.banner.text == ""
    floor.player.heard = Source.NO_DEVICE
    floor.page.refresh()
    assert "No sound device" in floor.page.banner.text
    floor.player.heard = Source.DEVICE
    floor.page.refresh()
    assert floor.page.banner.text == ""


def test_trouble_with_the_log_is_said_even_in_the_summary(floor: Floor) -> None:
    floor.begin()
    floor.finish_timeline()
    floor.press(Key.Key_Escape)
    floor.log.state = LogHealth(0, Message("The disk is full. Free some space."))
    floor.page.refresh()
    assert floor.page.banner.text == "The disk is full. Free some space."


def test_a_machine_that_slept_finds_the_set_paused(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.LIFT, 1)
    floor.clock.advance(600, asleep=True)
    floor.page.refresh()
    assert floor.face() is Face.PAUSED
    assert not floor.runs()


def test_a_second_workout_begins_afresh(floor: Floor) -> None:
    floor.begin()
    floor.go_to(PhaseKind.LIFT, 1)
    floor.press(Key.Key_Escape)
    floor.press(Key.Key_Escape)
    floor.press(Key.Key_Space)
    assert floor.left == 1
    floor.page.begin(Plan(sets=1, reps=1))
    assert floor.face() is Face.GET_READY
    assert floor.props.header.spoken == "Set 1 of 1"
    assert floor.runs()


def test_before_and_after_a_workout_keys_do_nothing(floor: Floor) -> None:
    floor.page.show()
    floor.press(Key.Key_Space)
    floor.page.main_action()
    floor.page.refresh()
    assert floor.page.props is None
    assert floor.left == 0


def test_another_body_moves_the_figure(floor: Floor) -> None:
    floor.begin()
    before = floor.props.right
    floor.page.set_body(Body(1.85, 0.36))
    assert floor.props.right != before
