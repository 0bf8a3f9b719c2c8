"""Lines to type into, their rows, columns of cards, scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.helpers.painted import click, colours, pixel, press, shown, write
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.columns import Columns
from thrust_gui.ui.widgets.field import Field, Sentence
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.number_field import NumberField
from thrust_gui.ui.widgets.scroll import ScrollArea, ScrollBar
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_line_shows_its_frame_its_focus_and_that_it_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    QVBoxLayout(host).addWidget(field := TextField("Tempo", "3-0-1-2"))
    shown(qtbot, host, theme)
    assert pixel(field, 60, 0) == theme.line.name()
    assert pixel(field, 6, 22) == theme.raised.name()
    field.setFocus()
    assert pixel(field, 60, 0) == pixel(field, 60, 1) == theme.text.name()
    field.set_wrong(True)
    assert field.wrong
    assert pixel(field, 60, 0) == theme.alert_fill.name()
    assert field.accessibleName() == "Tempo"


def test_a_line_writes_in_the_colour_of_text(qtbot: QtBot) -> None:
    host = QWidget()
    QVBoxLayout(host).addWidget(field := TextField("Tempo", "EEE"))
    shown(qtbot, host, LIGHT)
    assert LIGHT.text.name() in colours(field)


def number(qtbot: QtBot) -> tuple[NumberField, list[str | int]]:
    field = NumberField("Sets")
    heard: list[str | int] = []
    field.typed.connect(heard.append)
    field.stepped.connect(heard.append)
    field.set_text("3")
    return shown(qtbot, field), heard


def test_a_number_tells_what_is_typed_and_what_is_stepped(qtbot: QtBot) -> None:
    field, heard = number(qtbot)
    field.setFocus()
    press(field.field, Qt.Key.Key_Backspace)
    write(field.field, "12")
    press(field.field, Qt.Key.Key_Up)
    press(field.field, Qt.Key.Key_Down)
    click(field.more)
    click(field.less)
    assert heard == ["", "1", "12", 1, -1, 1, -1]


def test_a_number_says_when_typing_is_over(qtbot: QtBot) -> None:
    field, _ = number(qtbot)
    with qtbot.waitSignal(field.left):
        press(field.field, Qt.Key.Key_Return)


def test_a_number_is_one_stop_of_the_tab_key_and_frames_its_state(qtbot: QtBot) -> None:
    field, heard = number(qtbot)
    assert field.less.focusPolicy() is field.more.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert pixel(field, 90, 0) == DARK.line.name()
    field.setFocus()
    assert pixel(field, 90, 0) == DARK.text.name()
    field.set_wrong(True)
    assert pixel(field, 90, 0) == DARK.alert_fill.name()
    field.set_wrong(False)
    field.set_text("7")
    assert (field.field.text(), heard) == ("7", [])


def test_a_row_says_what_is_wrong_with_a_triangle_and_to_readers(qtbot: QtBot) -> None:
    control = TextField("Tempo")
    row = Field("Tempo", control, hint="Lower, pause, lift, hold")
    row.resize(500, 60)
    shown(qtbot, row)
    before = row.sizeHint().height()
    row.set_error("Lift in 0.5 s is too fast.")
    assert row.error == "Lift in 0.5 s is too fast."
    assert row.sizeHint().height() > before
    assert DARK.alert.name() in colours(row)
    assert control.accessibleDescription() == "Lower, pause, lift, hold Lift in 0.5 s is too fast."
    row.set_error("")
    assert row.sizeHint().height() == before
    row.set_hint("1–10")
    assert control.accessibleDescription() == "1–10"


def test_a_row_names_a_control_that_has_no_name_of_its_own(qtbot: QtBot) -> None:
    nameless, named = QWidget(), TextField("Tempo, as lifters write it")
    rows = [Field("Theme", nameless), Field("Tempo", named)]
    for row in rows:
        qtbot.addWidget(row)
    assert nameless.accessibleName() == "Theme"
    assert named.accessibleName() == "Tempo, as lifters write it"


def test_a_row_without_a_hint_shows_none_and_may_show_a_value(qtbot: QtBot) -> None:
    row = Field("Level", TextField("Level"))
    row.add_value(Label("80 %"))
    shown(qtbot, row)
    assert {label.text() for label in row.findChildren(Label) if label.isVisible()} == {
        "Level",
        "80 %",
    }


def test_a_sentence_is_there_only_while_it_says_something(qtbot: QtBot) -> None:
    host = QWidget()
    sentence = Sentence(Icon.INFO, "label")
    QVBoxLayout(host).addWidget(sentence)
    shown(qtbot, host)
    assert not sentence.isVisible()
    sentence.say("That is long.")
    assert sentence.isVisible()
    assert sentence.text == "That is long."
    sentence.say("")
    assert not sentence.isVisible()


ONE, TWO = ((0, 1, 2),), ((0, 1), (2,))


def columns(qtbot: QtBot) -> tuple[Columns, list[Card]]:
    cards = [Card() for _ in range(3)]
    for card in cards:
        card.body.addWidget(Label("A sentence that can be wrapped", wrap=True))
    made = Columns(cards, {600: TWO, 0: ONE})
    made.resize(400, 400)
    return shown(qtbot, made), cards


@pytest.mark.parametrize(("width", "arranged"), [(400, ONE), (599, ONE), (600, TWO), (2000, TWO)])
def test_cards_stand_in_as_many_columns_as_fit(
    qtbot: QtBot, width: int, arranged: tuple[tuple[int, ...], ...]
) -> None:
    made, cards = columns(qtbot)
    made.resize(width, 400)
    assert made.arranged == arranged
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == len(arranged))
    lefts = [card.x() for card in cards]
    assert lefts == sorted(lefts)
    assert all(made.rect().contains(card.geometry()) for card in cards)
    assert len({card.width() for card in cards}) <= 2
    assert max(card.width() for card in cards) - min(card.width() for card in cards) <= 1


def test_cards_that_were_moved_still_grow_with_what_is_in_them(qtbot: QtBot) -> None:
    made, cards = columns(qtbot)
    for width in (700, 400, 700):
        made.resize(width, 400)
        made.grab()
    before = cards[0].height()
    cards[0].body.addWidget(Label("More"))
    made.grab()
    qtbot.waitUntil(lambda: cards[0].height() > before)
    assert cards[1].y() >= cards[0].geometry().bottom()


def test_a_scroll_area_shows_its_bar_only_when_there_is_more(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(2000)
    area = ScrollArea(content)
    area.resize(300, 200)
    shown(qtbot, area)
    bar = area.verticalScrollBar()
    assert isinstance(bar, ScrollBar)
    assert bar.isVisible()
    thumb = pixel(bar, bar.width() // 2, 20)
    assert thumb != DARK.bg.name()
    assert pixel(bar, bar.width() // 2, -30) == DARK.bg.name()
    press(area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    content.setMinimumHeight(10)
    content.resize(10, 10)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_bar_without_a_range_paints_nothing(qtbot: QtBot) -> None:
    host = QWidget()
    row = QHBoxLayout(host)
    bar = ScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 0)
    row.addWidget(bar)
    shown(qtbot, host)
    assert colours(bar) == {DARK.bg.name()}
