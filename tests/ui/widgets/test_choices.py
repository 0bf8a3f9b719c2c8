"""The segmented control, chips, the switch and the slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from tests.helpers.painted import click, colours, drag, pixel, press, shown
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme
from thrust_gui.ui.widgets.segmented import Segment, Segmented
from thrust_gui.ui.widgets.slider import Slider
from thrust_gui.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

OPTIONS = (("4", "4 weeks"), ("16", "16 weeks"), ("q", "Q&A"))


def told(segmented: Segmented) -> list[str]:
    heard: list[str] = []
    segmented.changed.connect(heard.append)
    return heard


def segment(segmented: Segmented, text: str) -> QWidget:
    return next(each for each in segmented.findChildren(Segment) if each.accessibleName() == text)


def test_the_first_is_chosen_until_another_is(qtbot: QtBot) -> None:
    segmented = shown(qtbot, Segmented(OPTIONS))
    heard = told(segmented)
    assert segmented.value == "4"
    click(segment(segmented, "Q&A"))
    assert (segmented.value, heard) == ("q", ["q"])


def test_setting_a_value_tells_nobody(qtbot: QtBot) -> None:
    segmented = shown(qtbot, Segmented(OPTIONS))
    heard = told(segmented)
    segmented.set_value("16")
    assert (segmented.value, heard) == ("16", [])


def test_arrow_keys_move_among_the_choices(qtbot: QtBot) -> None:
    segmented = shown(qtbot, Segmented(OPTIONS))
    heard = told(segmented)
    first = segment(segmented, "4 weeks")
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    second = segment(segmented, "16 weeks")
    assert second.hasFocus()
    press(second, Qt.Key.Key_Right)
    assert (segmented.value, heard) == ("q", ["16", "q"])


def test_a_segment_is_a_radio_button_to_readers(qtbot: QtBot) -> None:
    segmented = shown(qtbot, Segmented(OPTIONS))
    interface = QAccessible.queryAccessibleInterface(segment(segmented, "16 weeks"))
    assert interface is not None
    assert interface.role() == QAccessible.Role.RadioButton


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_chosen_segment_has_a_surface(qtbot: QtBot, theme: Theme) -> None:
    segmented = shown(qtbot, Segmented(OPTIONS), theme)
    assert pixel(segmented, 10, 22) == theme.selected.name()
    assert pixel(segmented, -10, 22) == theme.raised.name()
    assert pixel(segmented, 60, 0) == theme.line.name()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_a_switch_shows_its_state_by_place_and_word(qtbot: QtBot, theme: Theme) -> None:
    switch = shown(qtbot, Switch("Cues"), theme)
    off = switch.grab().toImage()
    assert pixel(switch, -40, 18) == theme.faint.name()
    press(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    switch.clearFocus()
    assert pixel(switch, -40, 18) == theme.primary.name()
    assert pixel(switch, -14, 18) == theme.on_primary.name()
    word = switch.grab(switch.rect().adjusted(0, 0, -60, 0)).toImage()
    assert word != off.copy(0, 0, word.width(), word.height())


def test_a_slider_goes_where_it_is_clicked_in_steps(qtbot: QtBot) -> None:
    slider = Slider("Level", least=0, most=100, step=5)
    slider.setFixedSize(230, 36)
    shown(qtbot, slider)
    with qtbot.waitSignal(slider.valueChanged):
        click(slider, QPoint(115, 18))
    assert slider.value() == 50
    assert not slider.isSliderDown()
    drag(slider, QPoint(115, 18), QPoint(229, 18))
    assert slider.value() == 100
    press(slider, Qt.Key.Key_Left)
    assert slider.value() == 95


def test_a_slider_shows_its_level_and_its_focus(qtbot: QtBot) -> None:
    slider = Slider("Level", least=0, most=100, step=5)
    slider.setFixedSize(230, 36)
    shown(qtbot, slider)
    slider.clearFocus()
    slider.setValue(50)
    assert pixel(slider, 30, 18) == DARK.text.name()
    assert pixel(slider, 200, 18) == DARK.selected.name()
    before = colours(slider)
    slider.setFocus()
    assert colours(slider) != before
    slider.setEnabled(False)
    assert pixel(slider, 30, 18) == DARK.faint.name()
