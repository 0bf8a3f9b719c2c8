"""The sound card's rows about the device."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.painted import click, press, write
from tests.ui.settings.test_page import Open
from thrust_gui.app.settings import Settings
from thrust_gui.domain.delay import Delay, delay_of
from thrust_gui.ui.settings.delay_entries import DelayEntry
from thrust_gui.ui.widgets.segmented import Segment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.settings.delay_rows import DelayRows

WAKE, LATE = DelayEntry.WAKE, DelayEntry.LATE


class Wireless(Open):
    """The page with a headset in use."""

    @property
    def rows(self) -> DelayRows:
        return self.page.sound.delay

    @property
    def delay(self) -> Delay:
        return delay_of(self.page.settings.delays, "headset")

    def write(self, entry: DelayEntry, text: str) -> None:
        line = self.rows.fields[entry].line
        line.setFocus()
        line.selectAll()
        write(line, text)

    def link(self, text: str) -> None:
        segments = self.rows.findChildren(Segment)
        click(next(each for each in segments if each.accessibleName() == text))


@pytest.fixture
def opened(qtbot: QtBot) -> Wireless:
    page = Wireless(qtbot)
    page.page.delay.set_device("headset")
    return page


def test_a_wired_device_shows_its_delay_alone(opened: Wireless) -> None:
    rows = opened.rows
    assert rows.link.value == "wired"
    assert [rows.fields[each].isVisible() for each in DelayEntry] == [False, True]
    assert not rows.hum.isVisible()


def test_wireless_is_a_preset_that_can_be_changed_and_taken_back(opened: Wireless) -> None:
    opened.link("Wireless")
    assert opened.told[-1].delays == (("headset", Delay(1000, 0, hum=True)),)
    assert opened.rows.fields[WAKE].isVisible()
    assert opened.rows.hum.isChecked()
    opened.write(WAKE, "1.5")
    opened.write(LATE, "180")
    click(opened.rows.hum)
    assert opened.delay == Delay(1500, 180, hum=False)
    opened.link("Wired")
    assert opened.delay == Delay(late_ms=180)


def test_what_is_wrong_is_said_and_not_applied(opened: Wireless) -> None:
    opened.write(LATE, "x")
    field = opened.rows.fields[LATE]
    assert field.error == "“x” is no time. Write it like 180 ms."
    assert opened.told == []
    opened.page.set_settings(replace(opened.page.settings, level=10))
    assert (field.text, bool(field.error)) == ("x", True)
    press(field.line, Qt.Key.Key_Up)
    assert (field.text, field.error, opened.delay.late_ms) == ("10 ms", "", 10)


def test_what_is_being_typed_stays_and_is_tidied_when_left(opened: Wireless) -> None:
    opened.write(LATE, "18")
    field = opened.rows.fields[LATE]
    assert (field.text, opened.delay.late_ms) == ("18", 18)
    press(field.line, Qt.Key.Key_Return)
    assert field.text == "18 ms"


def test_each_device_has_its_own(opened: Wireless) -> None:
    opened.write(LATE, "180")
    opened.page.delay.set_device("speaker")
    assert opened.rows.fields[LATE].text == "0 ms"
    opened.write(LATE, "30")
    opened.page.delay.set_device("headset")
    assert opened.rows.fields[LATE].text == "180 ms"
    assert dict(opened.page.settings.delays) == {
        "headset": Delay(late_ms=180),
        "speaker": Delay(late_ms=30),
    }


def test_without_a_device_there_is_nothing_to_set(opened: Wireless) -> None:
    opened.page.delay.set_device("")
    rows = opened.rows
    parts = (rows.link, rows.hum, rows.ear, *rows.fields.values())
    assert not any(part.isEnabled() for part in parts)


def test_what_was_found_by_ear_counts(opened: Wireless) -> None:
    opened.write(LATE, "5000")
    opened.page.delay.set_late(183)
    assert opened.delay.late_ms == 183
    assert (opened.rows.fields[LATE].text, opened.rows.fields[LATE].error) == ("183 ms", "")


def test_the_test_by_ear_is_asked_for(opened: Wireless) -> None:
    with opened.qtbot.waitSignal(opened.page.ear_requested):
        click(opened.rows.ear)


def test_reset_forgets_all_devices_and_brings_them_back(opened: Wireless) -> None:
    opened.write(LATE, "180")
    opened.write(WAKE, "9")
    button = opened.page.sound.button
    click(button)
    assert opened.page.settings == Settings()
    assert opened.rows.fields[WAKE].error == ""
    click(button)
    assert opened.delay == Delay(late_ms=180)


def test_every_control_is_reached_by_tab(opened: Wireless) -> None:
    opened.link("Wireless")
    rows = opened.rows
    wanted: set[QWidget] = {
        rows.fields[WAKE].line,
        rows.hum,
        rows.fields[LATE].line,
        rows.ear,
    }
    opened.page.sound.slider.setFocus()
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName()
        wanted.discard(focus)
        press(focus, Qt.Key.Key_Tab)
    assert not wanted
