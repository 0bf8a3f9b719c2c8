from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.helpers.painted import press, shown
from thrust_gui.ui.page import PageName
from thrust_gui.ui.shortcuts import (
    PAGE_ACTS,
    SHORTCUTS,
    Act,
    Group,
    bind,
    key_of,
    listed,
    shortcut,
)
from thrust_gui.ui.widgets.button import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PROMISED = {
    Act.START: {"Space"},
    Act.MAIN: {"Enter", "Return"},
    Act.PAUSE: {"P"},
    Act.LEAVE: {"Esc"},
    Act.SKIP_REST: {"End"},
    Act.COUNT: {"Up", "Down"},
    Act.EFFORT: {"Left", "Right"},
    Act.RATE: {"5", "6", "7", "8", "9", "0"},
    Act.REST_LENGTH: {"+", "=", "-"},
    Act.NEXT_SET: {"Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"},
    Act.TODAY: {"Ctrl+1"},
    Act.GUIDE: {"Ctrl+2"},
    Act.PROGRESS: {"Ctrl+3"},
    Act.HISTORY: {"Ctrl+4"},
    Act.SETTINGS: {"Ctrl+,", "Ctrl+5"},
    Act.TURN: {"Left"},
    Act.TABS: {"Ctrl+Tab", "Ctrl+Shift+Tab"},
    Act.ENDS: {"Home", "End"},
    Act.FIND: {"Ctrl+F", "/"},
    Act.MOVE: {"P"},
    Act.TABLE: {"T"},
    Act.COPY: {"Ctrl+Shift+C"},
    Act.EDIT: {"E", "F2"},
    Act.CHOOSE: {"Shift+Down", "Shift+Up"},
    Act.DELETE: {"Del"},
    Act.ADD_WORKOUT: {"Ctrl+N"},
    Act.SAVE: {"Ctrl+S"},
    Act.IMPORT: {"Ctrl+O"},
    Act.EXPORT: {"Ctrl+E"},
    Act.PRINT: {"Ctrl+P"},
    Act.UNDO: {"Ctrl+Z"},
    Act.REDO: {"Ctrl+Shift+Z", "Ctrl+Y"},
    Act.FULL_SCREEN: {"F11"},
    Act.HELP: {"F1"},
    Act.QUIT: {"Ctrl+Q"},
}


def test_the_table_keeps_what_was_promised() -> None:
    assert {each.act: set(each.keys + each.others) for each in SHORTCUTS} == PROMISED
    assert set(PROMISED) == set(Act)


@pytest.mark.parametrize("where", [Group.WORKOUT, Group.PAGES])
def test_no_key_means_two_things_and_every_key_is_one(where: Group) -> None:
    groups = {where, Group.WINDOW}
    keys = [k for each in SHORTCUTS if each.group in groups for k in each.keys + each.others]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(key).isEmpty() for key in keys)


def test_every_page_has_a_key() -> None:
    assert set(PAGE_ACTS.values()) == set(PageName)


def test_everything_is_listed_once_with_its_words() -> None:
    lines = [line for _, group in listed() for line in group]
    assert len(lines) == len(SHORTCUTS)
    assert (("↑", "↓"), "Last set: one rep more or less") in lines
    assert (("Ctrl+,", "Ctrl+5"), "Settings") in lines
    assert [title for title, _ in listed()] == ["Workout", "Pages", "Window"]


@pytest.mark.parametrize(("act", "key"), [(Act.START, "Space"), (Act.EFFORT, "←")])
def test_the_first_key_is_the_one_that_is_shown(act: Act, key: str) -> None:
    assert key_of(act) == key
    assert shortcut(act).act is act


class Floor(QWidget):
    """Something with a button, a field and bound keys."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.button = Button("End")
        self.button.clicked.connect(lambda: self.done.append("button"))
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.actions_by_act = bind(
            self,
            {
                act: partial(self.done.append, str(act))
                for act in (Act.START, Act.LEAVE, Act.SKIP_REST, Act.COUNT, Act.REST_LENGTH)
            },
        )


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Qt.Key.Key_Space, Act.START),
        (Qt.Key.Key_Escape, Act.LEAVE),
        (Qt.Key.Key_End, Act.SKIP_REST),
        (Qt.Key.Key_Up, Act.COUNT),
        (Qt.Key.Key_Equal, Act.REST_LENGTH),
        (Qt.Key.Key_Minus, Act.REST_LENGTH),
    ],
)
def test_bound_keys_come_before_a_focused_button(qtbot: QtBot, key: Qt.Key, act: Act) -> None:
    floor = shown(qtbot, Floor())
    floor.button.setFocus()
    press(floor.button, key)
    assert floor.done == [str(act)]


def test_a_text_field_keeps_the_keys_that_write(qtbot: QtBot) -> None:
    floor = shown(qtbot, Floor())
    floor.field.setFocus()
    for key in (Qt.Key.Key_3, Qt.Key.Key_Minus, Qt.Key.Key_Space):
        press(floor.field, key)
    assert (floor.field.text(), floor.done) == ("3- ", [])


def test_no_action_repeats_while_its_key_is_held(qtbot: QtBot) -> None:
    floor = shown(qtbot, Floor())
    assert not any(action.autoRepeat() for action in floor.actions_by_act.values())
