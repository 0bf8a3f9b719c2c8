from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from thrust_gui.ui.guide.props import StepProps, StepState
from thrust_gui.ui.guide.rail import Step, StepRail
from thrust_gui.ui.guide.tabs import Tab, Tabs
from thrust_gui.ui.theme import DARK, LIGHT, Theme, palette_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
WAY = QPoint(32, 2)
"""On the line between discs, at the upper end of a step."""
WAY_ON = QPoint(32, 60)


def step(number: int, state: StepState, name: str = "Feet") -> StepProps:
    return StepProps(number=number, title=f"{name} {number}", hint="Flat", state=state)


def three(at: int) -> tuple[StepProps, ...]:
    states = [
        StepState.DONE if number < at else StepState.CURRENT if number == at else StepState.TO_COME
        for number in range(3)
    ]
    return tuple(step(number + 1, state) for number, state in enumerate(states))


def rail_in(qtbot: QtBot, steps: tuple[StepProps, ...]) -> StepRail:
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.resize(296, 600)
    rail.set_props("Setup", "1 of 3", steps)
    with qtbot.waitExposed(rail):
        rail.show()
    return rail


def steps_of(rail: StepRail) -> list[Step]:
    return [each for each in rail.findChildren(Step) if each.isVisible()]


def test_the_same_steps_are_kept_so_that_the_focus_stays(qtbot: QtBot) -> None:
    rail = rail_in(qtbot, three(0))
    before = steps_of(rail)
    before[1].setFocus()
    rail.set_props("Setup", "2 of 3", three(1))
    assert steps_of(rail) == before
    assert before[1].hasFocus()
    assert [each.isChecked() for each in before] == [False, True, False]


def test_many_questions_fit_a_small_window_by_their_names_alone(qtbot: QtBot) -> None:
    rail = rail_in(qtbot, tuple(step(number + 1, StepState.PLAIN) for number in range(12)))
    rail.resize(240, 500)
    assert rail.minimumSizeHint().height() <= 500
    assert all(each.height() >= 32 for each in steps_of(rail))


def test_other_steps_take_their_place(qtbot: QtBot) -> None:
    rail = rail_in(qtbot, three(0))
    rail.set_props("Rep", "1 of 1", (step(1, StepState.CURRENT, "Bottom"),))
    assert [each.accessibleName() for each in steps_of(rail)] == ["Bottom 1"]
    rail.set_props("Rep", "", ())
    assert steps_of(rail) == []


def test_a_click_names_the_step(qtbot: QtBot) -> None:
    rail = rail_in(qtbot, three(0))
    chosen: list[int] = []
    rail.chosen.connect(chosen.append)
    QTest.mouseClick(steps_of(rail)[2], Qt.MouseButton.LeftButton)
    assert chosen == [2]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (StepState.DONE, "Flat, done"),
        (StepState.CURRENT, "Flat"),
        (StepState.TO_COME, "Flat"),
        (StepState.PLAIN, "Flat"),
        (StepState.PLAIN_CURRENT, "Flat"),
    ],
)
def test_readers_are_told_name_hint_and_what_is_done(
    qtbot: QtBot, state: StepState, told: str
) -> None:
    (found,) = steps_of(rail_in(qtbot, (step(1, state),)))
    reader = QAccessible.queryAccessibleInterface(found)
    assert reader.text(QAccessible.Text.Name) == "Feet 1"
    assert reader.text(QAccessible.Text.Description) == told
    assert reader.state().checked == (state in (StepState.CURRENT, StepState.PLAIN_CURRENT))


@THEMES
def test_the_way_behind_is_lit_and_the_way_ahead_is_not(qtbot: QtBot, theme: Theme) -> None:
    rail = rail_in(qtbot, three(1))
    rail.setPalette(palette_for(theme))
    done, current, to_come = (each.grab().toImage() for each in steps_of(rail))
    assert done.pixelColor(WAY_ON) == theme.text
    assert current.pixelColor(WAY) == theme.text
    assert current.pixelColor(WAY_ON) == theme.line
    assert to_come.pixelColor(WAY) == theme.line


def test_there_is_no_way_before_the_first_or_after_the_last(qtbot: QtBot) -> None:
    first, _, last = (each.grab().toImage() for each in steps_of(rail_in(qtbot, three(2))))
    ground = first.pixelColor(200, 90)
    assert first.pixelColor(WAY) == ground
    assert last.pixelColor(WAY_ON + QPoint(0, 20)) == ground


@THEMES
def test_plain_steps_have_neither_disc_nor_way(qtbot: QtBot, theme: Theme) -> None:
    rail = rail_in(qtbot, (step(1, StepState.PLAIN), step(2, StepState.PLAIN_CURRENT)))
    rail.setPalette(palette_for(theme))
    plain, current = (each.grab().toImage() for each in steps_of(rail))
    assert plain.pixelColor(WAY_ON) == plain.pixelColor(200, 60)
    assert current.pixelColor(8, 36) == theme.selected


TABS = [("setup", "Setup"), ("rep", "Rep"), ("safety", "Safety & care")]


def test_tabs_open_by_click_and_by_arrow_key(qtbot: QtBot) -> None:
    tabs = Tabs(TABS)
    qtbot.addWidget(tabs)
    with qtbot.waitExposed(tabs):
        tabs.show()
    opened: list[str] = []
    tabs.opened.connect(opened.append)
    first, second, third = tabs.findChildren(Tab)
    second.click()
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Space)
    QTest.keyClick(third, Qt.Key.Key_Left)
    assert opened == ["rep", "safety", "rep"]
    assert third.accessibleName() == "Safety & care"
    tabs.set_open("setup")
    assert first.isChecked()
    assert opened == ["rep", "safety", "rep"]


def test_no_tabs_are_no_accident(qtbot: QtBot) -> None:
    tabs = Tabs([])
    qtbot.addWidget(tabs)
    assert tabs.findChildren(Tab) == []


def test_the_whole_hint_of_a_done_step_is_said_once(qtbot: QtBot) -> None:
    rail = rail_in(qtbot, three(2))
    rail.set_props("Setup", "3 of 3", three(2))
    assert [each.accessibleDescription() for each in steps_of(rail)] == [
        "Flat, done",
        "Flat, done",
        "Flat",
    ]
