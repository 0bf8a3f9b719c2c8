"""Pictures that move: while they are seen, as the clock says, and only if they may."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.fakes import FakeClock
from tests.helpers.guide import GUIDE, POSES, alone, opened, page_inputs
from thrust_gui.domain.guide import Card, Guide, Motion, Poses, Section, SectionName
from thrust_gui.ui.cards.card import card_props
from thrust_gui.ui.widgets.button import IconButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.cards.props import CardProps
    from thrust_gui.ui.guide.page import GuidePage

FAST = "mistakes.too-fast"


def figures(page: GuidePage) -> list[tuple[float, bool]]:
    """How high each figure is, and whether it moves."""
    shown: list[tuple[float, bool]] = []
    for picture in page.view.pictures:
        picture.figure.refresh()
        shown.append((round(picture.figure.props.pose.rise, 3), picture.figure.moving))
    return shown


def play(page: GuidePage) -> list[IconButton]:
    return [each for each in page.view.findChildren(IconButton) if each.isVisible()]


def props(card_id: str, poses: Poses = POSES, guide: Guide = GUIDE) -> CardProps:
    card = guide.card(card_id)
    assert card is not None
    inputs = page_inputs()
    return card_props(card, poses, inputs.body, inputs.units)


def test_two_figures_move_at_their_two_tempos(qtbot: QtBot) -> None:
    clock = FakeClock()
    page = opened(qtbot, clock=clock)
    assert page.open_card(FAST)
    assert figures(page) == [(0.0, True), (0.0, True)]
    clock.advance(0.4)
    (fast, _), (slow, _) = figures(page)
    assert fast == 1.0
    assert 0.0 < slow < 0.5
    clock.advance(0.6)
    assert figures(page)[1] == (1.0, True)


def test_the_tempo_is_told_in_words(qtbot: QtBot) -> None:
    assert [view.tempo for view in props(FAST).views] == [
        "0.4 s up, 0.4 s down",
        "1 s up, 1 s down",
    ]
    assert props("setup.bench").views[0].tempo == ""
    page = opened(qtbot)
    page.open_card(FAST)
    page.open_card("mistakes.short-range")
    assert figures(page) == [(0.0, False), (1.0, False)]


def test_they_sleep_while_another_card_is_open(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.open_card(FAST)
    before = [picture.figure for picture in page.view.pictures]
    page.open_card("setup.bench")
    assert [figure.moving for figure in before] == [False, False]
    page.open_card(FAST)
    assert figures(page) == [(0.0, True), (0.0, True)]
    page.hide()
    assert [figure.moving for figure in before] == [False, False]


@pytest.mark.parametrize("by", ["key", "button"])
def test_they_stop_and_go_on(qtbot: QtBot, by: str) -> None:
    page = opened(qtbot)
    page.open_card(FAST)

    def toggle() -> None:
        if by == "key":
            QTest.keyClick(page, Qt.Key.Key_P)
        else:
            play(page)[0].click()

    (button,) = play(page)
    assert button.accessibleName() == "Stop moving"
    assert button.toolTip() == "Stop moving · P"
    assert button.width() >= 32
    toggle()
    assert figures(page) == [(0.0, False), (1.0, False)]  # as they stand in the still pictures
    assert button.accessibleName() == "Move"
    toggle()
    assert figures(page) == [(0.0, True), (0.0, True)]


def test_the_sign_of_the_button_changes(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.open_card(FAST)
    (button,) = play(page)
    moving = button.grab().toImage()
    page.toggle_moving()
    assert button.grab().toImage() != moving
    page.toggle_moving()
    assert button.grab().toImage() == moving


def test_what_cannot_move_has_no_button_and_takes_no_key(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert play(page) == []
    QTest.keyClick(page, Qt.Key.Key_P)
    page.open_card(FAST)
    assert figures(page) == [(0.0, True), (0.0, True)]


def test_less_motion_is_honoured_until_asked_for(qtbot: QtBot) -> None:
    page = opened(qtbot, page_inputs(moving=False))
    page.open_card(FAST)
    assert figures(page) == [(0.0, False), (1.0, False)]
    QTest.keyClick(page, Qt.Key.Key_P)
    assert figures(page) == [(0.0, True), (0.0, True)]
    page.set_moving(moving=False)
    assert figures(page) == [(0.0, False), (1.0, False)]


@pytest.mark.parametrize(
    ("gone", "trouble", "drawn"),
    [
        ("low", "There is no picture “low”.", True),
        ("high", "There is no picture “high”.", False),
    ],
)
def test_without_one_end_a_picture_stands_still_and_says_so(
    *, gone: str, trouble: str, drawn: bool
) -> None:
    known = {name: pose for name, pose in POSES.known.items() if name != gone}
    (view,) = props("rep.lift", Poses(known=known)).views
    assert (view.movement, view.trouble, view.tempo) == (None, trouble, "")
    assert (view.figure is not None) is drawn


def test_two_poses_that_no_movement_joins_are_told_and_stand_still(qtbot: QtBot) -> None:
    motion = Motion(low="feet", high="high", lift_ms=500, hold_ms=0, lower_ms=500, bottom_ms=0)
    lift = GUIDE.card("rep.lift")
    assert isinstance(lift, Card)
    broken = replace(lift, views=alone("high", motion=motion))
    guide = Guide((Section(name=SectionName.REP, cards=(broken,)),))
    (view,) = props("rep.lift", guide=guide).views
    assert view.movement is None
    assert view.figure is not None
    assert "feet" in view.trouble or "move" in view.trouble
    page = opened(qtbot, page_inputs(guide))
    assert figures(page) == [(1.0, False)]
