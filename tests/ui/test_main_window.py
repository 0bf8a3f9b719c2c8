from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.house import House
from tests.helpers.painted import click, press
from thrust_gui.domain.message import Message
from thrust_gui.ui.main_window import SMALLEST
from thrust_gui.ui.page import PageName
from thrust_gui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot: QtBot) -> House:
    return House(qtbot).show(qtbot)


def test_only_the_first_page_is_built_and_it_is_refreshed_after_the_first_frame(
    qtbot: QtBot,
) -> None:
    house = House(qtbot)
    assert house.log == ["today built"]
    with qtbot.waitSignal(house.window.first_frame):
        house.window.show()
    assert house.log == ["today built", "first frame", "today refreshed"]
    house.window.repaint()
    assert house.log.count("first frame") == 1


def test_another_page_may_be_the_first(qtbot: QtBot) -> None:
    house = House(qtbot, first=PageName.GUIDE)
    assert house.log == ["guide built"]
    assert house.window.rail.item(PageName.GUIDE).isChecked()


def test_a_page_is_built_once_and_refreshed_each_time(house: House) -> None:
    for name in (PageName.GUIDE, PageName.TODAY, PageName.GUIDE):
        house.window.open_page(name)
    assert house.log == ["guide built", "guide refreshed", "today refreshed", "guide refreshed"]
    assert house.at == PageName.GUIDE
    assert house.window.rail.item(PageName.GUIDE).isChecked()


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, PageName.TODAY),
        (Qt.Key.Key_2, PageName.GUIDE),
        (Qt.Key.Key_3, PageName.PROGRESS),
        (Qt.Key.Key_4, PageName.HISTORY),
        (Qt.Key.Key_5, PageName.SETTINGS),
        (Qt.Key.Key_Comma, PageName.SETTINGS),
    ],
)
def test_each_page_has_its_key(house: House, key: Qt.Key, page: PageName) -> None:
    press(house.window, key, CTRL)
    assert house.at == page


def test_the_rail_opens_pages_by_mouse_and_by_arrow_keys(qtbot: QtBot, house: House) -> None:
    rail = house.window.rail
    with qtbot.waitSignal(house.window.page_opened):
        click(rail.item(PageName.HISTORY))
    assert house.at == PageName.HISTORY
    rail.item(PageName.HISTORY).setFocus()
    press(rail.item(PageName.HISTORY), Qt.Key.Key_Down)
    assert house.at == PageName.SETTINGS
    assert rail.item(PageName.SETTINGS).hasFocus()
    press(rail.item(PageName.SETTINGS), Qt.Key.Key_Up)
    assert house.at == PageName.HISTORY


def test_the_rail_names_its_items_and_shows_their_keys(house: House) -> None:
    item = house.window.rail.item(PageName.PROGRESS)
    assert item.accessibleName() == "Progress"
    assert item.toolTip() == "Progress · Ctrl+3"


def test_space_starts_where_nothing_has_the_focus(house: House) -> None:
    press(house.window, Qt.Key.Key_Space)
    assert house.log == ["start"]


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_F5,
        Qt.Key.Key_B,
        Qt.Key.Key_Period,
        Qt.Key.Key_MediaTogglePlayPause,
        Qt.Key.Key_Hangup,
    ],
)
def test_a_remote_starts_from_today_and_from_nowhere_else(house: House, key: Qt.Key) -> None:
    def send(widget: QWidget, modifiers: Qt.KeyboardModifier, *, again: bool = False) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", autorep=again)
        QApplication.sendEvent(widget, event)  # QTest warns of keys that write nothing

    house.page(PageName.TODAY).button.setFocus()
    send(house.page(PageName.TODAY).button, Qt.KeyboardModifier.NoModifier)
    assert house.log == ["start"]
    send(house.window, Qt.KeyboardModifier.NoModifier, again=True)
    send(house.window, CTRL)
    house.window.open_page(PageName.PROGRESS)
    send(house.window, Qt.KeyboardModifier.NoModifier)
    assert house.log == ["start", "progress built", "progress refreshed"]


def test_space_presses_a_focused_button_instead(house: House) -> None:
    button = house.page(PageName.TODAY).button
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert house.log == ["today pressed"]


def test_space_means_nothing_to_a_number_and_writes_in_a_field(house: House) -> None:
    page = house.page(PageName.TODAY)
    page.stepper.setFocus()
    press(page.stepper, Qt.Key.Key_Space)
    page.field.setFocus()
    press(page.field, Qt.Key.Key_Space)
    assert (house.log, page.field.text()) == ([], " ")


def test_after_a_page_was_opened_space_starts_and_presses_nothing(house: House) -> None:
    house.page(PageName.TODAY).button.setFocus()
    house.window.open_page(PageName.GUIDE)
    house.log.clear()
    press(house.window.focusWidget(), Qt.Key.Key_Space)
    assert house.log == ["start"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_does_the_main_action_of_the_page(house: House, key: Qt.Key) -> None:
    press(house.window, key)
    house.window.open_page(PageName.GUIDE)
    press(house.window, key)
    assert house.log == ["today main", "guide built", "guide refreshed", "guide main"]


def test_undo_and_redo_are_asked_for(house: House) -> None:
    press(house.window, Qt.Key.Key_Z, CTRL)
    press(house.window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert house.log == ["undo", "redo"]


def test_full_screen_comes_with_f11_and_goes_with_escape(house: House) -> None:
    press(house.window, Qt.Key.Key_F11)
    assert house.window.isFullScreen()
    press(house.window, Qt.Key.Key_Escape)
    assert not house.window.isFullScreen()
    press(house.window, Qt.Key.Key_Escape)
    assert house.window.isVisible()


def test_size_and_place_are_kept_when_the_window_closes(qtbot: QtBot) -> None:
    kept: list[bytes] = []
    house = House(qtbot, keep_geometry=kept.append).show(qtbot)
    house.window.resize(1024, 720)  # the screen of the tests is small
    press(house.window, Qt.Key.Key_Q, CTRL)
    assert (house.log, len(kept)) == (["closing"], 1)
    assert not house.window.isVisible()
    again = House(qtbot, geometry=kept[0])
    assert again.window.size() == QSize(1024, 720)


@pytest.mark.parametrize("geometry", [b"", b"junk"])
def test_without_a_kept_size_the_window_fits_the_screen(qtbot: QtBot, geometry: bytes) -> None:
    window = House(qtbot, geometry=geometry).window
    assert window.minimumSize() == SMALLEST
    assert window.width() <= max(SMALLEST.width(), window.screen().availableSize().width())


def test_a_message_becomes_a_banner_and_goes(house: House) -> None:
    message = Message("The log could not be written: {why}.", {"why": "the disk is full"})
    house.window.set_banner("log", message)
    banner = house.window.findChild(Banner)
    assert banner is not None
    assert banner.sentence == "The log could not be written: the disk is full."
    house.window.set_banner("log", None)
    assert not banner.isVisible()


def test_the_toast_offers_undo_and_leaves_the_focus_alone(house: House) -> None:
    page = house.page(PageName.TODAY)
    page.field.setFocus()
    house.window.show_toast("Workout deleted")
    toast = house.window.toast
    assert toast.isVisible()
    assert page.field.hasFocus()
    click(toast.button)
    assert house.log == ["undo"]
    assert not toast.isVisible()


def test_the_toast_goes_with_the_next_page(house: House) -> None:
    house.window.show_toast("Workout deleted", undo=False)
    assert not house.window.toast.button.isVisible()
    house.window.open_page(PageName.GUIDE)
    assert not house.window.toast.isVisible()


def test_the_window_is_whole_at_its_smallest(house: House) -> None:
    house.window.resize(SMALLEST)
    rail = house.window.rail
    boxes = [rail.item(name).geometry() for name in PageName]
    assert all(rail.rect().contains(box) for box in boxes)
    assert all(not one.intersects(two) for one in boxes for two in boxes if one != two)
