"""The moving picture: the clock decides, the timer only wakes, and nothing runs unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.helpers.fakes import FakeClock
from thrust_gui.domain.figure import BOTTOM, TOP, Pose, Posture
from thrust_gui.domain.guide import Motion
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.widgets.moving_figure import Movement, MovingFigure

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOTION = Motion(low="bottom", high="top", lift_ms=1000, hold_ms=1000, lower_ms=2000, bottom_ms=0)
MOVES = Movement(BOTTOM, TOP, MOTION)
PROPS = FigureProps(pose=TOP, caption="One repetition.")


def figure(qtbot: QtBot, clock: FakeClock) -> MovingFigure:
    view = MovingFigure(clock)
    qtbot.addWidget(view)
    view.resize(320, 200)
    return view


def awake(view: MovingFigure) -> bool:
    """Asked anew each time."""
    return view.moving


def test_it_is_where_the_clock_says(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    view.show()
    assert awake(view)
    assert view.props.pose.rise == 0.0
    for seconds, rise in ((0.5, 0.5), (1.0, 1.0), (1.5, 0.5), (1.5, 0.5)):
        clock.advance(seconds)
        view.refresh()
        assert view.props.pose.rise == pytest.approx(rise)


def test_the_timer_wakes_it(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    view.show()
    clock.advance(1.2)
    qtbot.waitUntil(lambda: view.props.pose.rise == pytest.approx(1.0))


def test_it_sleeps_while_hidden_and_begins_again_at_the_bottom(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    assert not awake(view)
    view.show()
    clock.advance(0.7)
    view.hide()
    assert not awake(view)
    clock.advance(100.0)
    view.show()
    assert awake(view)
    assert view.props.pose.rise == 0.0


@pytest.mark.parametrize("movement", [None, MOVES])
def test_without_movement_or_with_less_motion_the_picture_stands(
    qtbot: QtBot, movement: Movement | None
) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.show()
    view.set_picture(PROPS, movement, still=movement is not None)
    assert not awake(view)
    clock.advance(0.5)
    view.refresh()
    assert view.props == PROPS


def test_the_same_picture_again_does_not_begin_anew_but_another_does(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    view.show()
    clock.advance(0.5)
    view.set_picture(PROPS, MOVES)
    view.refresh()
    assert view.props.pose.rise == pytest.approx(0.5)
    quick = Motion(low="bottom", high="top", lift_ms=400, hold_ms=0, lower_ms=400, bottom_ms=0)
    faster = Movement(BOTTOM, TOP, quick)
    view.set_picture(PROPS, faster)
    assert view.props.pose.rise == 0.0
    view.set_picture(PROPS)
    assert not awake(view)
    assert view.props == PROPS


def test_a_movement_that_cannot_be_leaves_what_was_shown(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    view.show()
    with pytest.raises(Refusal):
        view.set_picture(PROPS, Movement(Pose(posture=Posture.SEATED), TOP, MOTION))
    clock.advance(0.5)
    view.refresh()
    assert view.props.pose.rise == pytest.approx(0.5)


def test_screen_readers_are_told_once(qtbot: QtBot) -> None:
    clock = FakeClock()
    view = figure(qtbot, clock)
    view.set_picture(PROPS, MOVES)
    view.show()
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    for _ in range(5):
        assert interface.text(QAccessible.Text.Description) == "One repetition."
        clock.advance(0.7)
        view.refresh()
