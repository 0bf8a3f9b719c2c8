from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.helpers.guide import GUIDE, opened
from thrust_gui.domain.guide import SectionName
from thrust_gui.ui.guide.finder import derive_results
from thrust_gui.ui.guide.props import Place, ResultsProps
from thrust_gui.ui.guide.results import Result, ResultList
from thrust_gui.ui.guide.search_field import SearchField
from thrust_gui.ui.theme import DARK, LIGHT, Theme, palette_for
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.guide.page import GuidePage

SETUP, REP, MISTAKES, VARIATIONS, SAFETY, QUESTIONS = SectionName
THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def results(query: str, chosen: int = 0) -> ResultsProps:
    found = derive_results(GUIDE, query, chosen)
    assert found is not None
    return found


@pytest.mark.parametrize("query", ["", "   "])
def test_nothing_is_looked_for(query: str) -> None:
    assert derive_results(GUIDE, query, 0) is None


@pytest.mark.parametrize(
    ("query", "cards"),
    [
        ("short", ["mistakes.short-range"]),  # its name
        ("drive your", ["rep.lift"]),  # the title
        ("SINK", ["rep.lower"]),  # the text
        ("flexion", ["mistakes.short-range"]),  # a note
        ("sits against", ["setup.feet"]),  # a caption
        ("like this", ["mistakes.short-range", "mistakes.too-fast"]),  # over a picture
        ("one line", ["mistakes.short-range", "mistakes.too-fast"]),  # a callout
        ("gonzalez", ["questions.sources"]),  # a publication, without its accents
        ("quickly", []),
    ],
)
def test_every_text_of_a_card_can_be_found(query: str, cards: list[str]) -> None:
    assert [row.card for row in results(query).rows] == cards


def test_a_row_says_where_the_card_is_and_shows_the_words() -> None:
    (row,) = results("flexion").rows
    assert (row.title, row.section) == ("Short range", "Mistakes")
    assert [row.text[left:right] for left, right in row.spans] == ["flexion"]
    assert results("flexion").count == "1 found"


def test_nothing_found_says_so_and_what_to_do() -> None:
    found = results(" quickly ")
    assert (found.count, found.rows, found.chosen) == ("Nothing found", (), None)
    assert "No card has “quickly”. Try fewer words" in found.nothing


@pytest.mark.parametrize(("asked", "chosen"), [(0, 0), (1, 1), (9, 1)])
def test_one_row_is_chosen(asked: int, chosen: int) -> None:
    assert [row.chosen for row in results("like this", asked).rows] == [
        number == chosen for number in range(2)
    ]


def field(page: GuidePage) -> SearchField:
    return page.findChildren(SearchField)[0]


def listed(page: GuidePage) -> ResultList:
    return page.findChildren(ResultList)[0]


def rows(page: GuidePage) -> list[Result]:
    return [row for row in page.findChildren(Result) if row.isVisible()]


def chosen(page: GuidePage) -> list[str]:
    return [row.card for row in rows(page) if row.isChecked()]


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Slash, None)],
)
def test_a_key_goes_to_the_search(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None
) -> None:
    page = opened(qtbot)
    QTest.keyClick(page, key, held or Qt.KeyboardModifier.NoModifier)
    assert field(page).hasFocus()
    QTest.keyClicks(field(page), "and/or")
    assert field(page).text() == "and/or"


def test_by_keys_alone_a_card_is_found_and_opened(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.start_search()
    QTest.keyClicks(field(page), "like this")
    assert chosen(page) == ["mistakes.short-range"]
    assert page.place == Place(SETUP, 0)
    for key, expected in (
        (Qt.Key.Key_Down, "mistakes.too-fast"),
        (Qt.Key.Key_Down, "mistakes.too-fast"),
        (Qt.Key.Key_Up, "mistakes.short-range"),
        (Qt.Key.Key_Up, "mistakes.short-range"),
        (Qt.Key.Key_Down, "mistakes.too-fast"),
    ):
        QTest.keyClick(field(page), key)
        assert chosen(page) == [expected]
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert page.place == Place(MISTAKES, 1)
    assert len(rows(page)) == 2
    assert field(page).hasFocus()
    QTest.keyClick(field(page), Qt.Key.Key_Escape)
    assert rows(page) == []
    assert field(page).text() == ""
    assert page.hasFocus()
    assert page.place == Place(MISTAKES, 1)


def test_arrow_keys_in_the_field_do_not_turn_the_page(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.start_search()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(field(page), key)
    assert page.place == Place(SETUP, 0)


def test_enter_with_nothing_found_stays(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.start_search()
    QTest.keyClicks(field(page), "quickly")
    QTest.keyClick(field(page), Qt.Key.Key_Down)
    QTest.keyClick(field(page), Qt.Key.Key_Enter)
    assert page.place == Place(SETUP, 0)
    told = [label.text() for label in listed(page).findChildren(QLabel) if label.isVisible()]
    assert told[0] == "Nothing found"
    assert told[1].startswith("No card has “quickly”")


def test_a_click_opens_and_the_others_stay(qtbot: QtBot) -> None:
    page = opened(qtbot)
    field(page).setText("like this")
    QTest.mouseClick(rows(page)[1], Qt.MouseButton.LeftButton)
    assert page.place == Place(MISTAKES, 1)
    assert chosen(page) == ["mistakes.too-fast"]
    QTest.mouseClick(rows(page)[0], Qt.MouseButton.LeftButton)
    assert page.place == Place(MISTAKES, 0)
    assert chosen(page) == ["mistakes.short-range"]


def test_rows_are_reached_by_tab_key_and_esc_leaves_from_there(qtbot: QtBot) -> None:
    page = opened(qtbot)
    field(page).setText("like this")
    rows(page)[0].setFocus()
    QTest.keyClick(rows(page)[0], Qt.Key.Key_Down)
    assert rows(page)[1].hasFocus()
    assert page.place == Place(MISTAKES, 1)
    QTest.keyClick(rows(page)[1], Qt.Key.Key_Escape)
    assert rows(page) == []
    assert page.hasFocus()


def test_a_button_leaves_too(qtbot: QtBot) -> None:
    page = opened(qtbot)
    field(page).setText("like this")
    (leave,) = listed(page).findChildren(Button)
    leave.click()
    assert (leave.toolTip(), field(page).text()) == ("Leave the search · Esc", "")
    assert not listed(page).isVisible()


def test_fewer_and_more_rows_reuse_each_other(qtbot: QtBot) -> None:
    page = opened(qtbot)
    for query, cards in (("like this", 2), ("short", 1), ("quickly", 0), ("the", 9)):
        field(page).setText(query)
        assert len(rows(page)) == len(results(query).rows) >= min(cards, 2)
        assert len(chosen(page)) == min(1, len(rows(page)))


@pytest.mark.parametrize("leaving", ["tab", "link"])
def test_going_elsewhere_ends_the_search(qtbot: QtBot, leaving: str) -> None:
    page = opened(qtbot)
    field(page).setText("like this")
    if leaving == "tab":
        QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    else:
        assert page.open_card("rep.lift")
    assert page.place == Place(REP, 0)
    assert rows(page) == []


def test_nothing_shifts(qtbot: QtBot) -> None:
    page = opened(qtbot, size=(936, 640))
    before = page.view.geometry()
    for query in ("like this", "quickly", "the", ""):
        field(page).setText(query)
        assert page.view.geometry() == before
        assert page.minimumSizeHint().height() <= 640


def test_those_who_do_not_see_it_are_told(qtbot: QtBot) -> None:
    page = opened(qtbot)
    field(page).setText("like this")
    reader = QAccessible.queryAccessibleInterface(field(page))
    assert reader.text(QAccessible.Text.Name) == "Search the guide"
    assert reader.text(QAccessible.Text.Description) == "2 found. Short range"
    row = QAccessible.queryAccessibleInterface(rows(page)[0])
    assert row.text(QAccessible.Text.Name) == "Short range"
    assert row.text(QAccessible.Text.Description) == "Mistakes. Not like this"
    assert row.state().checked
    field(page).setText("quickly")
    assert reader.text(QAccessible.Text.Description).startswith("Nothing found. No card has")
    field(page).setText("")
    assert reader.text(QAccessible.Text.Description) == "Search the guide · Ctrl+F"


@THEMES
def test_the_words_are_marked_and_the_focus_is_seen(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot)
    page.setPalette(palette_for(theme))
    field(page).setText("not")
    row = rows(page)[0]
    (result,) = (each for each in results("not").rows if each.card == row.card)
    marked = row.grab().toImage()
    row.set_props(replace(result, spans=()))
    plain = row.grab().toImage()
    assert plain != marked
    underline = [
        marked.pixelColor(17, y) for y in range(56, 90) if marked.pixelColor(17, y) == theme.text
    ]
    assert underline
    row.setFocus()
    assert row.grab().toImage().pixelColor(QPoint(100, 3)) == theme.text


@THEMES
def test_the_field_shows_its_key_until_it_is_used(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot)
    page.setPalette(palette_for(theme))
    before = field(page).grab().toImage()
    field(page).setFocus()
    assert field(page).grab().toImage() != before
    assert field(page).toolTip() == "Search the guide · Ctrl+F"
