from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.helpers.painted import click, colours, press, shown
from thrust_gui.ui.shortcuts import listed
from thrust_gui.ui.theme import DARK
from thrust_gui.ui.widgets.button import Button, IconButton
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.help_overlay import HelpOverlay, KeyCap, KeyGroup
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GROUPS = [KeyGroup(*each) for each in listed()]


@pytest.fixture
def overlay(qtbot: QtBot) -> HelpOverlay:
    host = QWidget()
    host.resize(1024, 640)
    QVBoxLayout(host).addWidget(Button("Beneath"))
    made = HelpOverlay(GROUPS, host)
    shown(qtbot, host)
    return made


def test_it_lists_every_key_with_its_words(overlay: HelpOverlay) -> None:
    said = {label.text() for label in overlay.findChildren(Label)}
    for group in GROUPS:
        assert group.title in said
        assert {text for _, text in group.lines} <= said
    keys = sum(len(keys) for group in GROUPS for keys, _ in group.lines)
    assert len(overlay.findChildren(KeyCap)) == keys


def test_it_covers_its_parent_and_is_whole_in_the_smallest_window(overlay: HelpOverlay) -> None:
    overlay.open()
    host = overlay.parentWidget()
    assert host is not None
    card = overlay.findChild(Card)
    assert card is not None
    for width, height in ((1024, 640), (1440, 900)):
        host.resize(width, height)
        assert overlay.geometry() == host.rect()
        overlay.grab()
        assert overlay.rect().contains(card.geometry())
        assert card.size().expandedTo(card.minimumSizeHint()) == card.size()


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter]
)
def test_each_of_these_keys_puts_it_away(overlay: HelpOverlay, key: Qt.Key) -> None:
    overlay.open()
    press(overlay, key)
    assert not overlay.isVisible()


def test_space_is_told_on(qtbot: QtBot, overlay: HelpOverlay) -> None:
    overlay.open()
    with qtbot.waitSignal(overlay.space):
        press(overlay, Qt.Key.Key_Space)
    assert not overlay.isVisible()


def test_other_keys_go_nowhere_and_tab_stays(overlay: HelpOverlay) -> None:
    overlay.open()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab):
        press(overlay, key)
    assert overlay.isVisible()
    assert overlay.hasFocus()


def test_the_focus_goes_back_to_where_it_was(overlay: HelpOverlay) -> None:
    host = overlay.parentWidget()
    assert host is not None
    beneath = next(each for each in host.findChildren(Button) if each.text() == "Beneath")
    beneath.setFocus()
    overlay.open()
    close = overlay.findChild(IconButton)
    assert close is not None
    click(close)
    assert beneath.hasFocus()


def test_a_click_beside_the_card_puts_it_away(overlay: HelpOverlay) -> None:
    overlay.open()
    click(overlay, QPoint(5, 5))
    assert not overlay.isVisible()


def test_a_key_cap_is_at_least_square(qtbot: QtBot) -> None:
    cap, wide = KeyCap("+"), KeyCap("Ctrl+Shift+Z")
    shown(qtbot, cap)
    qtbot.addWidget(wide)
    size = cap.sizeHint()
    assert size.width() >= size.height() == 24
    assert wide.sizeHint().width() > 60
    assert {DARK.raised.name(), DARK.line.name()} <= colours(cap)
