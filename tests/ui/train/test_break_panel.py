"""The rest and the summary by mouse, by Tab and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.floor import Floor
from tests.ui.train.test_check_page import STEPS
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.train.props import Face, Side
from thrust_gui.ui.widgets.floor_button import FloorButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


@pytest.fixture
def rest(qtbot: QtBot) -> Floor:
    floor = Floor()
    qtbot.addWidget(floor.page)
    floor.begin()
    floor.finish_timeline()
    assert floor.face() is Face.REST
    return floor


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_every_control_does_what_it_says(rest: Floor) -> None:
    breaks = rest.page.breaks
    click(breaks.last.count.less)
    assert rest.state.sets[-1].completed == 1
    click(breaks.last.count.more)
    assert rest.state.sets[-1].completed == 2
    click(breaks.next.reps.more)
    assert rest.state.plan.reps == 3
    click(breaks.next.reps.less)
    click(breaks.next.hold.less)
    assert rest.state.plan.tempo.top_ms == 1500
    click(breaks.next.hold.more)
    click(breaks.longer)
    assert rest.timeline.length == round(35.3 * 48_000)
    click(breaks.shorter)
    assert rest.timeline.length == round(20.3 * 48_000)
    click(breaks.main)
    assert rest.face() is Face.GET_READY


def effort_of(floor: Floor) -> float | None:
    return floor.state.sets[-1].effort


@pytest.mark.parametrize("index", range(6))
def test_efforts_are_chosen_and_taken_back(rest: Floor, index: int) -> None:
    chip = rest.page.breaks.effort.chips[index]
    click(chip)
    assert effort_of(rest) == 5 + index
    assert [each.isChecked() for each in rest.page.breaks.effort.chips].index(True) == index
    assert rest.page.breaks.effort.note.startswith(f"RPE {5 + index}")
    click(chip)
    assert effort_of(rest) is None
    assert not chip.isChecked()


@pytest.mark.parametrize(
    ("key", "attribute", "expected"),
    [
        (Key.Key_Up, "completed", 3),
        (Key.Key_Down, "completed", 1),
        (Key.Key_Left, "effort", 8.0),
        (Key.Key_Right, "effort", 8.0),
        (Key.Key_7, "effort", 7.0),
        (Key.Key_0, "effort", 10.0),
    ],
)
def test_keys_correct_the_last_set(
    rest: Floor, key: Qt.Key, attribute: str, expected: float
) -> None:
    rest.press(key)
    assert getattr(rest.state.sets[-1], attribute) == expected


def test_half_an_effort_lights_both_its_neighbours(rest: Floor) -> None:
    chips, lit = rest.page.breaks.effort.chips, [False, False, False, True, False, False]
    rest.press(Key.Key_Right)
    assert [chip.isChecked() for chip in chips] == lit
    rest.press(Key.Key_Right)
    assert effort_of(rest) == 8.5
    assert [chip.isChecked() for chip in chips] == [False, False, False, True, True, False]
    assert rest.page.breaks.effort.note == "RPE 8.5: one or two reps left"
    for _ in range(6):
        rest.press(Key.Key_Left)
    assert effort_of(rest) is None  # by way of 5


@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_MediaPlay, Key.Key_B, Key.Key_F5])
def test_pedals_and_remotes_start_the_next_set(rest: Floor, key: Qt.Key) -> None:
    rest.press(key)
    assert rest.face() is Face.GET_READY


def test_end_skips_the_rest_and_escape_finishes(rest: Floor) -> None:
    rest.press(Key.Key_End)
    assert rest.face() is Face.GET_READY
    rest.press(Key.Key_Escape)
    assert rest.props.side is Side.SUMMARY
    rest.press(Key.Key_Return)
    assert rest.left == 1


def test_space_never_presses_the_focused_button(rest: Floor) -> None:
    chip = rest.page.breaks.effort.chips[0]
    chip.setFocus()
    assert chip.hasFocus()
    rest.press(Key.Key_Space)
    assert rest.face() is Face.GET_READY
    assert rest.state.sets[-1].effort is None


def test_enter_presses_the_focused_button_and_arrows_reach_the_page(rest: Floor) -> None:
    chip = rest.page.breaks.effort.chips[3]
    chip.setFocus()
    rest.press(Key.Key_Return)
    assert rest.state.sets[-1].effort == 8.0
    assert rest.face() is Face.REST
    rest.press(Key.Key_Return, held=True)
    assert rest.state.sets[-1].effort == 8.0
    rest.press(Key.Key_Plus)
    assert rest.timeline.length == round(35.3 * 48_000)
    assert chip.hasFocus()
    rest.press(Key.Key_End)
    assert rest.face() is Face.GET_READY


def test_the_page_takes_the_focus_when_the_side_changes(rest: Floor) -> None:
    rest.page.breaks.effort.chips[0].setFocus()
    rest.press(Key.Key_Space)
    assert rest.page.hasFocus()


def test_keys_of_the_floor_come_before_shortcuts_of_the_window(rest: Floor) -> None:
    for key, modifiers, ours in (
        (Key.Key_Space, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Z, Qt.KeyboardModifier.ControlModifier, True),
        (Key.Key_F11, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_Q, Qt.KeyboardModifier.ControlModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(rest.page, event)
        assert event.isAccepted() is ours


def visible_buttons(floor: Floor) -> list[FloorButton]:
    return [each for each in floor.page.findChildren(FloorButton) if each.isVisible()]


def test_every_control_is_named_and_reached_by_tab(rest: Floor) -> None:
    for enter in (None, Key.Key_Escape):
        if enter is not None:
            rest.press(enter)
        buttons = visible_buttons(rest)
        assert len(buttons) >= 10
        reached: set[int] = set()
        for _ in range(60):
            rest.page.focusNextChild()
            reached.add(id(rest.page.focusWidget()))
        for button in buttons:
            assert button.accessibleName()
            assert id(button) in reached
            assert min(button.width(), button.height()) >= 64


def test_every_tooltip_tells_its_key(rest: Floor) -> None:
    for button in visible_buttons(rest):
        assert " · " in button.toolTip(), button.accessibleName()


def test_hints_can_be_clicked(rest: Floor) -> None:
    click(rest.page.footer[0])
    assert rest.face() is Face.GET_READY
    click(rest.page.hints[0])
    assert rest.face() is Face.PAUSED
    click(rest.page.hints[0])
    rest.go_to(PhaseKind.LIFT, 1)
    click(rest.page.hints[1])
    assert rest.props.side is Side.SUMMARY
    click(rest.page.breaks.done)
    assert rest.left == 1


def test_only_what_belongs_to_the_side_is_seen(rest: Floor) -> None:
    page = rest.page
    assert page.breaks.next.isVisible()
    assert not page.breaks.summary.isVisible()
    assert not page.set_panel.figure.isVisible()
    assert not page.hints[0].isVisible()
    rest.press(Key.Key_Escape)
    assert page.breaks.summary.isVisible()
    assert not page.breaks.next.isVisible()
    assert not page.breaks.longer.isVisible()
    assert page.footer[0].isVisible()
    assert not page.footer[1].isVisible()


@pytest.mark.parametrize("by", ["key", "click"])
def test_from_the_summary_to_what_the_guide_says_of_the_hold(rest: Floor, by: str) -> None:
    asked = QSignalSpy(rest.page.guide_requested)
    read, done = rest.page.breaks.read, rest.page.breaks.done
    rest.press(Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    rest.press(Key.Key_Space)
    assert not read.isVisible()
    rest.finish_timeline()
    assert rest.props.side is Side.SUMMARY
    assert read.isVisible()
    assert read.accessibleName() == "Shorter hold? Read about it in the guide"
    assert read.toolTip().endswith("· Ctrl+2")
    assert not read.geometry().intersects(done.geometry())
    assert min(read.width(), read.height()) >= 64
    if by == "key":
        rest.press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    else:
        click(read)
    assert [asked.at(number) for number in range(asked.count())] == [["rep.hold"]]
    assert rest.left == 1


def test_where_nothing_got_shorter_there_is_no_way_to_the_guide(rest: Floor) -> None:
    asked = QSignalSpy(rest.page.guide_requested)
    rest.press(Key.Key_Escape)
    assert not rest.page.breaks.read.isVisible()
    rest.press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert asked.count() == 0
    assert rest.left == 0


def test_the_slab_is_named_for_those_who_cannot_see_it(rest: Floor) -> None:
    assert rest.page.slab.accessibleName() == "Rest, set 1 done"
    rest.press(Key.Key_Space)
    assert rest.page.slab.accessibleName() == "Ready"
    rest.go_to(PhaseKind.HOLD, 2)
    assert rest.page.slab.accessibleName() == "Hold, repetition 2 of 2"
    assert rest.page.header.accessibleName().startswith("Set 2 of 2")


def test_the_setup_point_is_shown_in_a_rest_and_not_in_the_summary(qtbot: QtBot) -> None:
    floor = Floor()
    qtbot.addWidget(floor.page)
    floor.page.checks = STEPS
    floor.begin()
    floor.finish_timeline()
    card = floor.page.breaks.check
    assert card.isVisible()
    assert card.step == STEPS[0]
    assert card.accessibleName() == f"Check next: {STEPS[0].name}. {STEPS[0].hint}"
    assert card.figure.props.surface is Surface.SURFACE
    assert card.rect().contains(card.figure.geometry())
    assert card.figure.accessibleDescription() == STEPS[0].figure.caption
    floor.press(Key.Key_Escape)
    assert not card.isVisible()
    assert floor.page.breaks.summary.geometry().contains(card.geometry())


def test_the_keys_stand_on_the_cards(rest: Floor) -> None:
    breaks = rest.page.breaks
    assert breaks.last.keys == ("↑", "↓")
    assert breaks.effort.keys == ("←", "→")
    assert breaks.next.keys == ("Shift", "↑", "↓", "←", "→")
    assert breaks.shorter.toolTip().endswith("· −")
    assert not breaks.check.isVisible()
