from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.helpers.painted import click, colours, pixel, press, shown
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, IconButton, Kind, body_colours
from thrust_gui.ui.widgets.icons import Icon

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", list(Kind))
def test_the_body_has_the_colours_of_its_kind(qtbot: QtBot, theme: Theme, kind: Kind) -> None:
    button = shown(qtbot, Button("Start", kind=kind), theme)
    fill, _, text = body_colours(kind, theme, hover=False, down=False, enabled=True)
    assert pixel(button, 6, 22) == (fill or theme.bg).name()
    assert text.name() in colours(button)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", list(Kind))
def test_hover_and_press_are_each_a_step_away_from_rest(theme: Theme, kind: Kind) -> None:
    def fill(*, hover: bool = False, down: bool = False) -> QColor | None:
        return body_colours(kind, theme, hover=hover, down=down, enabled=True)[0]

    assert fill() != fill(hover=True)
    assert body_colours(kind, theme, hover=True, down=True, enabled=True) != body_colours(
        kind, theme, hover=True, down=False, enabled=True
    )
    assert body_colours(kind, theme, hover=True, down=True, enabled=False)[2] == theme.faint


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_focus_is_a_ring_with_a_gap(qtbot: QtBot, theme: Theme) -> None:
    button = shown(qtbot, Button("Start", kind=Kind.PRIMARY), theme)
    assert pixel(button, 40, 3) == theme.primary.name()
    button.setFocus()
    assert pixel(button, 40, 0) == theme.text.name()
    assert pixel(button, 40, 3) == theme.bg.name()
    assert pixel(button, 40, 5) == theme.primary.name()


def test_the_mouse_over_a_button_shows(qtbot: QtBot) -> None:
    button = shown(qtbot, Button("Edit plan"))
    rest = pixel(button, 6, 22)
    point = QPointF(10, 10)
    QApplication.sendEvent(button, QEnterEvent(point, point, point))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert rest == DARK.raised.name()
    assert pixel(button, 6, 22) == DARK.selected.name()
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


@pytest.mark.parametrize(
    ("key", "tooltip"),
    [("", "Start workout"), ("Space", "Start workout · Space"), ("Right", "Start workout · →")],
)
def test_the_tooltip_shows_the_key(qtbot: QtBot, key: str, tooltip: str) -> None:
    button = Button("Start workout", key=key)
    qtbot.addWidget(button)
    assert button.toolTip() == tooltip
    assert button.accessibleName() == "Start workout"


def test_a_new_text_is_shown_named_and_made_room_for(qtbot: QtBot) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_text("Questions & answers")
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "Questions & answers"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize(("height", "radius"), [(36, 12), (44, 12), (56, 14), (72, 16)])
def test_a_higher_button_is_rounder(qtbot: QtBot, height: int, radius: int) -> None:
    button = Button("Start", height=height, role=Role.BUTTON_XL)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height
    assert button.radius == radius


def test_an_icon_takes_its_room_before_or_after_the_text(qtbot: QtBot) -> None:
    plain, before, after = (
        shown(qtbot, Button("Next", kind=Kind.PRIMARY)),
        shown(qtbot, Button("Next", kind=Kind.PRIMARY, icon=Icon.RIGHT)),
        shown(qtbot, Button("Next", kind=Kind.PRIMARY, icon=Icon.RIGHT, trailing=True)),
    )
    assert before.sizeHint() == after.sizeHint()
    assert before.sizeHint().width() > plain.sizeHint().width()
    assert before.grab().toImage() != after.grab().toImage()
    before.set_icon(None)
    assert before.sizeHint() == plain.sizeHint()


def test_a_narrow_button_shortens_its_text_within_its_body(qtbot: QtBot) -> None:
    host = QWidget()
    row = QHBoxLayout(host)
    button = Button("The last of the very long descriptions of an action")
    button.setFixedWidth(120)
    row.addWidget(button)
    shown(qtbot, host)
    assert pixel(button, -3, 22) in {DARK.raised.name(), DARK.line.name()}
    assert pixel(button, 4, 22) == DARK.raised.name()


def test_another_kind_is_painted_at_once(qtbot: QtBot) -> None:
    button = shown(qtbot, Button("Start"))
    button.set_kind(Kind.PRIMARY)
    assert pixel(button, 6, 22) == DARK.primary.name()


def test_space_presses_a_focused_button_and_a_click_leaves_the_focus_alone(qtbot: QtBot) -> None:
    host = QWidget()
    row = QHBoxLayout(host)
    one, two = Button("One"), Button("Two")
    for button in (one, two):
        row.addWidget(button)
    shown(qtbot, host)
    one.setFocus()
    with qtbot.waitSignal(one.clicked):
        press(one, Qt.Key.Key_Space)
    with qtbot.waitSignal(two.clicked):
        click(two)
    assert one.hasFocus()


@pytest.mark.parametrize("size", [36, 44, 64])
def test_an_icon_button_is_square_and_named(qtbot: QtBot, size: int) -> None:
    button = shown(qtbot, IconButton(Icon.TRASH, "Delete", size=size, key="Del"))
    assert button.size().toTuple() == (size, size) == button.sizeHint().toTuple()
    assert button.accessibleName() == "Delete"
    assert button.toolTip().startswith("Delete · ")
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_an_icon_button_without_a_kind_has_no_body_at_rest(qtbot: QtBot, theme: Theme) -> None:
    button = shown(qtbot, IconButton(Icon.STOP, "Stop"), theme)
    assert pixel(button, 22, 6) == theme.bg.name()
    assert pixel(button, 22, 22) == theme.label.name()
    button.set_icon(Icon.PAUSE)
    assert pixel(button, 22, 22) == theme.bg.name()


def test_an_icon_button_with_a_kind_has_one(qtbot: QtBot) -> None:
    button = shown(qtbot, IconButton(Icon.PLUS, "More", kind=Kind.SECONDARY))
    assert pixel(button, 22, 6) == DARK.raised.name()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_with_the_focus_is_pressed_by_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    button = shown(qtbot, IconButton(Icon.CROSS, "Dismiss"))
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_enter_held_down_counts_once(qtbot: QtBot) -> None:
    button = shown(qtbot, Button("Undo"))
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, held)
    assert held.isAccepted()
