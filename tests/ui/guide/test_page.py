from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.helpers.guide import CARDS, GUIDE, opened, page_inputs
from thrust_gui.domain.figure import Body
from thrust_gui.domain.guide import CAUTION, Card, Guide, Poses, Problem, Section, SectionName
from thrust_gui.domain.message import Message
from thrust_gui.domain.units import Units
from thrust_gui.ui.guide.dots import Dots
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.guide.rail import Step
from thrust_gui.ui.guide.search_field import SearchField
from thrust_gui.ui.guide.tabs import Tab
from thrust_gui.ui.theme import DARK, LIGHT, Theme, palette_for
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.guide.page import GuidePage
    from thrust_gui.ui.widgets.figure_view import FigureView

SETUP, REP, MISTAKES, VARIATIONS, SAFETY, QUESTIONS = SectionName
THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def figure_of(page: GuidePage) -> FigureView:
    return page.view.pictures[-1].figure


def texts(page: GuidePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def steps(page: GuidePage) -> list[Step]:
    return [step for step in page.findChildren(Step) if step.isVisible()]


def tab(page: GuidePage, name: str) -> Tab:
    return next(each for each in page.findChildren(Tab) if each.accessibleName() == name)


def ways(page: GuidePage) -> list[str]:
    return [button.text() for button in page.findChildren(Button) if button.isVisible()]


def press(page: GuidePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page if page.hasFocus() else page.focusWidget(), key)


def test_it_opens_at_the_first_step(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert page.place == Place(SETUP, 0)
    assert {"Guide", "Setup", "1 of 3", "Place the bench"} <= set(texts(page))
    assert [step.accessibleName() for step in steps(page)] == [
        card.name for card in GUIDE.sections[0].cards
    ]
    assert ways(page) == ["Your feet"]


def test_there_is_a_tab_for_each_section(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert [each.accessibleName() for each in page.findChildren(Tab)] == [
        "Setup",
        "Rep",
        "Mistakes",
        "Variations",
        "Safety",
        "Q&A",
    ]


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ([Qt.Key.Key_Right], Place(SETUP, 1)),
        ([Qt.Key.Key_Left], Place(SETUP, 0)),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left], Place(SETUP, 0)),
        ([Qt.Key.Key_Down, Qt.Key.Key_PageDown], Place(SETUP, 2)),
        ([Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_PageUp], Place(SETUP, 0)),
        ([Qt.Key.Key_Right] * 3, Place(REP, 0)),
        ([Qt.Key.Key_Right] * 40, Place(QUESTIONS, 0)),
        ([Qt.Key.Key_A], Place(SETUP, 0)),
    ],
)
def test_keys_turn_the_page(qtbot: QtBot, keys: list[Qt.Key], place: Place) -> None:
    page = opened(qtbot)
    press(page, *keys)
    assert page.place == place


def test_the_whole_guide_by_keyboard_and_every_picture_told(qtbot: QtBot) -> None:
    page = opened(qtbot)
    told: list[str] = []
    for number in range(len(CARDS)):
        if number:
            page.main_action()
        reader = QAccessible.queryAccessibleInterface(figure_of(page))
        assert reader.role() is not QAccessible.Role.NoRole
        told.append(reader.text(QAccessible.Text.Description))
    assert told == [card.views[-1].caption for card in CARDS]
    page.main_action()
    assert page.place == Place(QUESTIONS, 0)
    assert ways(page) == ["The band"]


def test_buttons_lead_back_and_on_and_say_where_and_by_which_key(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.go_on()
    back, on = (button for button in page.findChildren(Button) if button.isVisible())
    assert (back.toolTip(), on.toolTip()) == ("The bench · ←", "Brace · →")
    on.click()
    assert page.place == Place(SETUP, 2)
    back.click()
    back.click()
    assert page.place == Place(SETUP, 0)


def test_a_step_opens_its_card(qtbot: QtBot) -> None:
    page = opened(qtbot)
    steps(page)[1].click()
    assert page.place == Place(SETUP, 1)
    assert "Find the place for your feet" in texts(page)
    assert [step.isChecked() for step in steps(page)] == [False, True, False]
    assert steps(page)[0].accessibleDescription() == "So it cannot slide, done"
    assert steps(page)[2].accessibleDescription() == "Press and tighten"


def test_a_tab_opens_its_first_card(qtbot: QtBot) -> None:
    page = opened(qtbot)
    tab(page, "Rep").click()
    assert page.place == Place(REP, 0)
    assert {"Rep", "1 of 2", "Drive your hips up"} <= set(texts(page))
    assert len(steps(page)) == 2
    assert tab(page, "Rep").isChecked()
    tab(page, "Setup").click()
    assert page.place == Place(SETUP, 0)


def test_tabs_and_steps_are_reached_by_tab_key(qtbot: QtBot) -> None:
    page = opened(qtbot)
    seen: set[str] = set()
    for _ in range(12):
        press(page, Qt.Key.Key_Tab)
        widget = page.focusWidget()
        assert isinstance(widget, QAbstractButton | SearchField)
        seen.add(widget.accessibleName())
    assert {"Search the guide", "Setup", "The bench", "Your feet"} <= seen


def test_arrow_keys_go_from_step_to_step_where_they_have_the_focus(qtbot: QtBot) -> None:
    page = opened(qtbot)
    steps(page)[0].setFocus()
    press(page, Qt.Key.Key_Down)
    assert page.place == Place(SETUP, 1)
    assert steps(page)[1].hasFocus()
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert page.place == Place(SETUP, 1)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_deep_links(qtbot: QtBot, card: Card) -> None:
    page = opened(qtbot)
    assert page.open_card(card.id)
    assert card.title in texts(page)


def test_the_caution_can_be_linked_to(qtbot: QtBot) -> None:
    page = opened(qtbot)
    assert page.open_card(CAUTION)
    assert page.place == Place(SAFETY, 0)
    assert tab(page, "Safety").isChecked()


def test_a_link_to_nothing_changes_nothing(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.go_on()
    assert not page.open_card("setup.nothing")
    assert page.place == Place(SETUP, 1)


def test_another_body_is_drawn_and_told_where_the_guide_is_open(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.open_card("setup.feet")
    assert "For you: heels about 70 cm from the bench edge (± 5 cm)." in texts(page)
    page.set_body(Body(1.85, 0.42), Units.IMPERIAL)
    assert "For you: heels about 29.8 in from the bench edge (± 2.0 in)." in texts(page)
    assert figure_of(page).props.body == Body(1.85, 0.42)
    page.set_body(Body())
    assert "For you: heels about 27.6 in from the bench edge (± 2.0 in)." in texts(page)
    assert page.place == Place(SETUP, 1)


def test_a_section_with_a_mistake_says_so_and_leaves_the_rest(qtbot: QtBot) -> None:
    broken = Section(name=REP, problem=Problem("guide/rep.toml", Message("no card"), 4))
    page = opened(qtbot, page_inputs(Guide((GUIDE.sections[0], broken, *GUIDE.sections[2:]))))
    tab(page, "Rep").click()
    assert any("guide/rep.toml, line 4: no card" in text for text in texts(page))
    assert not figure_of(page).isVisible()
    assert steps(page) == []
    press(page, Qt.Key.Key_Right)
    assert "Short range of motion" in texts(page)
    assert figure_of(page).isVisible()


def test_a_missing_picture_says_so_beside_the_words(qtbot: QtBot) -> None:
    page = opened(qtbot, page_inputs(poses=Poses(known={})))
    assert "There is no picture “bench”." in texts(page)
    assert "Place the bench" in texts(page)
    assert not figure_of(page).isVisible()


@THEMES
def test_discs_ticks_and_dots(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot)
    page.setPalette(palette_for(theme))
    page.open_card("setup.feet")
    done, current, to_come = (step.grab().toImage() for step in steps(page))
    edge = QPoint(19, 36)
    assert done.pixelColor(edge) == theme.primary
    assert current.pixelColor(edge) == theme.primary
    assert to_come.pixelColor(edge) == theme.surface
    assert current.pixelColor(8, 36) == theme.selected
    assert done.pixelColor(8, 36) != theme.selected
    (dots,) = page.findChildren(Dots)
    image = dots.grab().toImage()
    assert dots.sizeHint().width() == 2 * 16 + 32
    assert image.pixelColor(4, 4) == theme.text
    assert image.pixelColor(16 + 24, 4) == theme.text
    assert image.pixelColor(16 + 32 + 12, 4) == theme.selected


@THEMES
def test_focus_is_seen_on_tabs_and_steps(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot)
    page.setPalette(palette_for(theme))
    for widget, at in ((tab(page, "Rep"), QPoint(30, 1)), (steps(page)[2], QPoint(100, 1))):
        assert widget.grab().toImage().pixelColor(at) != theme.text
        widget.setFocus()
        assert widget.grab().toImage().pixelColor(at) == theme.text


def test_no_dots_take_no_room(qtbot: QtBot) -> None:
    dots = Dots()
    qtbot.addWidget(dots)
    assert dots.sizeHint().width() == 0
