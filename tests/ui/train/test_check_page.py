from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.fakes import FakeClock
from tests.helpers.painted import shown
from thrust_gui.app.setup_check import STEP_MS
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Body
from thrust_gui.domain.guide import Guide
from thrust_gui.domain.units import Units
from thrust_gui.ui.train.check_page import SetupCheckPage
from thrust_gui.ui.train.check_steps import check_steps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = resources_root()
GUIDE, POSES = load_guide(ROOT), load_poses(ROOT)
STEPS = check_steps(GUIDE, POSES, Body(), Units.METRIC)
SPACE = Qt.Key.Key_Space


class Glance:
    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock()
        self.page = SetupCheckPage(self.clock)
        self.page.resize(1440, 900)
        shown(qtbot, self.page)
        self.said: list[str] = []
        self.page.spoken.connect(self.said.append)
        self.page.begin(STEPS)
        self.page.keep_calm(0)

    def wait(self, ms: int) -> None:
        self.clock.advance(ms / 1000)
        self.page.refresh()

    @property
    def number(self) -> str:
        return self.page.slab.props.number


@pytest.fixture
def glance(qtbot: QtBot) -> Glance:
    return Glance(qtbot)


def test_its_steps_are_the_guides_with_the_lifters_own_feet() -> None:
    assert [step.name for step in STEPS] == [card.name for card in GUIDE.sections[0].cards]
    hints = [step.hint for step in STEPS]
    assert "Heels about 70 cm from the bench" in hints
    tall = check_steps(GUIDE, POSES, Body(2.0, 0.45), Units.METRIC)
    assert "Heels about 70 cm from the bench" not in [step.hint for step in tall]
    assert all(step.figure.caption for step in STEPS)


def test_without_a_guide_or_poses_there_are_no_steps() -> None:
    assert check_steps(Guide(), POSES, Body(), Units.METRIC) == ()


def test_any_key_goes_on_and_a_held_one_once(glance: Glance) -> None:
    assert glance.number == "1"
    for number, key in enumerate((SPACE, Qt.Key.Key_B, Qt.Key.Key_Right, Qt.Key.Key_Return), 2):
        QTest.keyClick(glance.page, key)
        assert glance.number == str(number)
    QTest.keyClick(glance.page, Qt.Key.Key_Left)
    assert glance.number == "4"
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_F1, Qt.Key.Key_Tab):
        QTest.keyClick(glance.page, key)
    QTest.keyClick(glance.page, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert glance.number == "4"


def test_left_alone_it_goes_on_by_itself_and_shows_how_long(glance: Glance) -> None:
    glance.wait(STEP_MS // 2)
    assert (glance.number, glance.page.slab.props.share) == ("1", 0.5)
    glance.wait(STEP_MS // 2)
    assert glance.number == "2"
    assert len(glance.said) == 2
    assert glance.said[1].startswith("Check 2 of 6: ")


def test_after_the_last_step_it_is_finished(glance: Glance, qtbot: QtBot) -> None:
    glance.wait(5 * STEP_MS)
    assert [hint.hint.does for hint in glance.page.hints] == ["Start", "Leave"]
    with qtbot.waitSignal(glance.page.finished):
        glance.page.hints[0].click()
    assert not glance.page.running
    glance.page.refresh()
    glance.page.main_action()
    QTest.keyClick(glance.page, SPACE)  # nothing is left to go on from


def test_escape_leaves(glance: Glance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(glance.page.left):
        QTest.keyClick(glance.page, Qt.Key.Key_Escape)
    assert not glance.page.running


def test_what_is_seen_is_also_said(glance: Glance) -> None:
    assert glance.page.slab.accessibleName() == glance.said[0]
    assert glance.page.figure.accessibleDescription() == STEPS[0].figure.caption
    assert glance.page.words.accessibleName() == f"{STEPS[0].name}. {STEPS[0].hint}"
