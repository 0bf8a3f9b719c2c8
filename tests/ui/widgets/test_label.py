from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.helpers.painted import colours, shown
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme, palette_for
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TOKENS = ("text", "label", "faint", "lift_text", "hold_text", "lower_text", "alert")


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("token", TOKENS)
def test_a_label_is_written_in_the_colour_of_its_token(
    qtbot: QtBot, theme: Theme, token: str
) -> None:
    host = QWidget()
    QVBoxLayout(host).addWidget(label := Label("Lift", Role.HERO, token))
    shown(qtbot, host, theme)
    assert getattr(theme, token).name() in colours(label)


def test_a_label_follows_the_theme_and_its_own_token(qtbot: QtBot) -> None:
    host = QWidget()
    QVBoxLayout(host).addWidget(label := Label("Hold", Role.HERO, "hold_text"))
    shown(qtbot, host, DARK)
    host.setPalette(palette_for(LIGHT))
    assert LIGHT.hold_text.name() in colours(label)
    label.set_colour("alert")
    assert LIGHT.alert.name() in colours(label)


def test_a_label_takes_the_colours_of_where_it_is_put(qtbot: QtBot) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    shown(qtbot, host, LIGHT)
    label = Label("Lower", Role.HERO, "lower_text")
    layout.addWidget(label)
    label.show()
    assert LIGHT.lower_text.name() in colours(label)


def test_a_label_shows_plain_text_in_the_font_of_its_role(qtbot: QtBot) -> None:
    label = shown(qtbot, Label("<b>3</b>", Role.CARD_TITLE))
    assert label.font().pixelSize() == font(Role.CARD_TITLE).pixelSize()
    plain = Label("3", Role.CARD_TITLE)
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width()


def test_a_wrapped_label_grows_downward(qtbot: QtBot) -> None:
    label = Label("Growth is similar up to eight seconds a repetition", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > label.heightForWidth(400)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_card_has_a_surface_a_line_and_round_corners(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    QVBoxLayout(host).addWidget(card := Card(padding=10, spacing=4))
    card.body.addWidget(Label("Inside"))
    shown(qtbot, host, theme)
    image = host.grab(card.geometry()).toImage()
    assert image.pixelColor(card.width() - 5, card.height() // 2).name() == theme.surface.name()
    assert image.pixelColor(card.width() // 2, 0).name() == theme.line.name()
    assert image.pixelColor(0, 0).name() == theme.bg.name()
    assert card.body.contentsMargins().left() == 10
    assert card.body.spacing() == 4


def test_a_narrow_label_in_a_wide_layout_has_room_for_all_its_lines(qtbot: QtBot) -> None:
    label = Label("word " * 60, wrap=True)
    qtbot.addWidget(label)
    label.setMaximumWidth(300)
    assert label.heightForWidth(1200) == label.heightForWidth(300)
    assert label.heightForWidth(150) > label.heightForWidth(300)
