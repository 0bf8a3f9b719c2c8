from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.helpers.painted import click, pixel, press, shown
from thrust_gui.ui.theme import DARK
from thrust_gui.ui.widgets.button import IconButton
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def stepper(qtbot: QtBot, value: float = 2.0) -> tuple[Stepper, list[float]]:
    made = Stepper(
        "Hold", minimum=0, maximum=3, step=0.5, value=value, fmt=lambda each: f"{each:g} s"
    )
    heard: list[float] = []
    made.changed.connect(heard.append)
    return shown(qtbot, made), heard


def buttons(made: Stepper) -> dict[str, IconButton]:
    return {each.accessibleName(): each for each in made.findChildren(IconButton)}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Up, 2.5),
        (Qt.Key.Key_Plus, 2.5),
        (Qt.Key.Key_Down, 1.5),
        (Qt.Key.Key_Minus, 1.5),
    ],
)
def test_keys_step_it(qtbot: QtBot, key: Qt.Key, value: float) -> None:
    made, heard = stepper(qtbot)
    press(made, key)
    assert (made.value, heard) == (value, [value])
    assert made.findChildren(Label)[0].text() == f"{value:g} s"


def test_other_keys_are_left_to_the_page(qtbot: QtBot) -> None:
    made, heard = stepper(qtbot)
    press(made, Qt.Key.Key_Right)
    assert heard == []


def test_buttons_step_it_and_stop_at_its_ends(qtbot: QtBot) -> None:
    made, heard = stepper(qtbot, 2.5)
    found = buttons(made)
    assert set(found) == {"Hold: less", "Hold: more"}
    for _ in range(3):
        click(found["Hold: more"])
    assert (made.value, heard) == (3.0, [3.0])
    assert not found["Hold: more"].isEnabled()
    assert found["Hold: less"].isEnabled()
    made.step_by(-99)
    assert made.value == 0.0
    assert not found["Hold: less"].isEnabled()


def test_setting_a_value_tells_nobody(qtbot: QtBot) -> None:
    made, heard = stepper(qtbot)
    made.set_value(1.0)
    assert (made.value, heard) == (1.0, [])
    assert made.accessibleName() == "Hold"
    assert made.accessibleDescription() == "1 s"


def test_it_is_one_stop_of_the_tab_key_and_shows_the_focus(qtbot: QtBot) -> None:
    made, _ = stepper(qtbot)
    assert all(each.focusPolicy() is Qt.FocusPolicy.NoFocus for each in buttons(made).values())
    made.clearFocus()
    assert pixel(made, 50, 0) == DARK.line.name()
    made.setFocus()
    assert pixel(made, 50, 0) == DARK.text.name()


def test_it_does_not_change_its_width_with_its_value(qtbot: QtBot) -> None:
    made = Stepper("Reps", minimum=1, maximum=50, step=1, value=1, fmt=lambda each: f"{each:.0f}")
    shown(qtbot, made)
    before = made.sizeHint()
    made.set_value(50)
    assert made.sizeHint() == before
