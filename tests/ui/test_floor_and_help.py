"""The gym floor in the window, and the keys over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from tests.helpers.house import Floor, House
from tests.helpers.painted import press
from thrust_gui.domain.message import Message
from thrust_gui.ui.page import PageName
from thrust_gui.ui.theme import DARK, LIGHT, palette_for, theme_of
from thrust_gui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House(qtbot).show(qtbot)


def test_the_floor_has_the_whole_window_and_is_dark(house: House) -> None:
    house.window.setPalette(palette_for(LIGHT))
    floor = Floor()
    house.window.enter_floor(floor)
    assert house.on_floor()
    assert floor.isVisible()
    assert not house.window.rail.isVisible()
    assert floor.width() == house.window.width()
    assert theme_of(floor) is DARK
    assert floor.palette().color(QPalette.ColorRole.Window) == DARK.bg
    house.window.leave_floor()
    assert not house.on_floor()
    assert house.window.rail.isVisible()
    assert house.page(PageName.TODAY).isVisible()
    assert house.log == ["today refreshed"]
    house.window.leave_floor()
    assert house.log == ["today refreshed"]


def test_on_the_floor_its_keys_are_its_own_and_pages_do_not_open(house: House) -> None:
    floor = Floor()
    house.window.enter_floor(floor)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return):
        press(floor, key)
    press(floor, Qt.Key.Key_3, CTRL)
    house.window.open_page(PageName.GUIDE)
    assert (floor.done, house.log) == (["pause", "end"], [])
    assert floor.isVisible()


def test_the_floor_may_be_entered_again(house: House) -> None:
    floor = Floor()
    for _ in range(2):
        house.window.enter_floor(floor)
        assert floor.isVisible()
        house.window.leave_floor()
    press(house.window, Qt.Key.Key_2, CTRL)
    assert house.at == PageName.GUIDE


@pytest.mark.parametrize("first", ["banner", "floor"])
def test_the_floor_is_not_moved_by_a_banner_and_the_desk_shows_it_after(
    house: House, first: str
) -> None:
    steps: list[Callable[[], None]] = [
        lambda: house.window.set_banner("audio", Message("No audio device was found.")),
        lambda: house.window.enter_floor(Floor()),
    ]
    for do in steps if first == "banner" else reversed(steps):
        do()
    banner = house.window.findChild(Banner)
    assert banner is not None
    assert not banner.isVisible()
    house.window.leave_floor()
    assert banner.isVisible()


def test_f1_shows_the_keys_and_gives_the_focus_back(house: House) -> None:
    field = house.page(PageName.TODAY).field
    field.setFocus()
    assert house.help() is None
    press(field, Qt.Key.Key_F1)
    overlay = house.help()
    assert overlay is not None
    assert overlay.isVisible()
    assert overlay.hasFocus()
    press(overlay, Qt.Key.Key_F1)
    assert not overlay.isVisible()
    assert field.hasFocus()
    house.window.show_help()
    house.window.open_page(PageName.GUIDE)
    assert not overlay.isVisible()


def test_space_over_the_keys_still_pauses_a_set(house: House) -> None:
    floor = Floor()
    house.window.enter_floor(floor)
    house.window.show_help()
    overlay = house.help()
    assert overlay is not None
    press(overlay, Qt.Key.Key_Space)
    assert floor.done == ["pause"]
    assert not overlay.isVisible()
