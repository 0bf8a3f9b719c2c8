"""The whole guide by keyboard alone, and every picture's text for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.helpers.guide import GUIDE, opened, page_inputs
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.guide import Card, Mark, SectionName
from thrust_gui.ui.guide.rail import Step
from thrust_gui.ui.guide.search_field import SearchField
from thrust_gui.ui.guide.tabs import Tab
from thrust_gui.ui.widgets.button import Button, IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

SHIPPED = load_guide(resources_root())
POSES = load_poses(resources_root())
CARDS = [card for section in SHIPPED.sections for card in section.cards]


def read(widget: QWidget) -> tuple[str, str]:
    """Name and description, as a screen reader gets them."""
    reader = QAccessible.queryAccessibleInterface(widget)
    return reader.text(QAccessible.Text.Name), reader.text(QAccessible.Text.Description)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_picture_is_told(qtbot: QtBot, card: Card) -> None:
    page = opened(qtbot, page_inputs(SHIPPED, POSES))
    assert page.open_card(card.id)
    told = [read(picture.figure) for picture in page.view.pictures]
    assert [description for _, description in told] == [view.caption for view in card.views]
    names = {
        Mark.NOTE: card.title,
        Mark.BAD: f"Wrong: {card.views[0].title}",
        Mark.GOOD: f"Right: {card.views[-1].title}",
    }
    assert [name for name, _ in told] == [names[view.mark] for view in card.views]


def test_by_arrow_keys_alone_every_card_is_reached_and_told(qtbot: QtBot) -> None:
    page = opened(qtbot, page_inputs(SHIPPED, POSES))
    told: list[str] = []
    for number in range(len(CARDS)):
        if number:
            QTest.keyClick(page, Qt.Key.Key_Right)
        told += [read(picture.figure)[1] for picture in page.view.pictures]
    assert told == [view.caption for card in CARDS for view in card.views]
    for _ in CARDS:
        QTest.keyClick(page, Qt.Key.Key_Left)
    assert page.place.card == 0
    assert page.place.section is SHIPPED.sections[0].name


def test_ctrl_tab_goes_round_the_tabs(qtbot: QtBot) -> None:
    page = opened(qtbot)
    ctrl = Qt.KeyboardModifier.ControlModifier
    seen: list[SectionName] = []
    for _ in GUIDE.sections:
        seen.append(page.place.section)
        QTest.keyClick(page, Qt.Key.Key_Tab, ctrl)
    assert seen == [section.name for section in GUIDE.sections]
    assert page.place.section is GUIDE.sections[0].name
    back = ctrl | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_Backtab, back)
    assert page.place.section is GUIDE.sections[-1].name


def test_ctrl_tab_works_from_a_step_and_from_the_search(qtbot: QtBot) -> None:
    page = opened(qtbot)
    for part in (page.findChildren(Step)[0], page.findChildren(SearchField)[0]):
        before = page.place.section
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert page.place.section is not before


def test_tabs_and_steps_have_names_and_states(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.open_card("mistakes.too-fast")
    for kind, names, on in (
        (Tab, ["Setup", "Rep", "Mistakes", "Variations", "Safety", "Q&A"], 2),
        (Step, ["Short range", "Too fast"], 1),
    ):
        parts = [part for part in page.findChildren(kind) if part.isVisible()]
        assert [read(part)[0] for part in parts] == names
        checked = [
            QAccessible.queryAccessibleInterface(part).state().checked != 0 for part in parts
        ]
        assert checked == [number == on for number in range(len(parts))]


def test_the_tab_key_goes_from_the_top_to_the_foot(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.open_card("mistakes.too-fast")
    order: list[str] = []
    for _ in range(7):
        QTest.keyClick(page if page.hasFocus() else page.focusWidget(), Qt.Key.Key_Tab)
        order.append(type(page.focusWidget()).__name__)
    assert order == [
        each.__name__ for each in (SearchField, Tab, IconButton, Step, IconButton, Button, Button)
    ]
