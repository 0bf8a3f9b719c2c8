from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.painted import click, pixel, shown
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.toast import BOTTOM, HEIGHT, STAYS_MS, Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def toast(qtbot: QtBot, theme: Theme = DARK) -> Toast:
    host = QWidget()
    host.resize(900, 500)
    made = Toast(host)
    shown(qtbot, host, theme)
    return made


def timer(made: Toast) -> QTimer:
    found = made.findChild(QTimer)
    assert found is not None
    return found


def test_it_stands_at_the_foot_in_the_middle_and_follows(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Workout of 19 Nov deleted")
    host = made.parentWidget()
    assert host is not None
    for width, height in ((900, 500), (700, 400)):
        host.resize(width, height)
        assert abs(made.geometry().center().x() - width // 2) <= 1
        assert made.geometry().bottom() == height - BOTTOM - 1
    assert made.height() == HEIGHT
    made.dismiss()


@pytest.mark.parametrize(("theme", "inverted"), [(DARK, LIGHT), (LIGHT, DARK)])
def test_it_is_inverted(qtbot: QtBot, theme: Theme, inverted: Theme) -> None:
    made = toast(qtbot, theme)
    made.say("Deleted")
    assert pixel(made, 8, HEIGHT // 2) == inverted.surface.name()
    made.dismiss()


def test_the_page_fades_beneath_it(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Deleted")
    host = made.parentWidget()
    assert host is not None
    assert pixel(host, 5, -5) == DARK.bg.name()
    made.dismiss()


def test_it_goes_by_itself_and_waits_under_the_mouse(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Deleted")
    clock = timer(made)
    assert (clock.isActive(), clock.interval(), clock.isSingleShot()) == (True, STAYS_MS, True)
    point = QPointF(5, 5)
    QApplication.sendEvent(made, QEnterEvent(point, point, point))
    assert not clock.isActive()
    QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))
    assert clock.isActive()
    clock.timeout.emit()
    assert not made.isVisible()
    assert not clock.isActive()


def test_undo_is_told_and_it_goes(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Deleted")
    assert made.text == "Deleted"
    assert made.button.toolTip() == "Undo · Ctrl+Z"
    with qtbot.waitSignal(made.undo):
        click(made.button)
    assert not made.isVisible()


def test_a_later_saying_replaces_the_one_before(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Deleted")
    width = made.width()
    made.say("Deleted, and there is no way back", undo=False)
    assert not made.button.isVisible()
    assert made.width() != width
    made.dismiss()


def test_it_never_grows_wider_than_its_parent(qtbot: QtBot) -> None:
    made = toast(qtbot)
    made.say("Deleted " * 60)
    assert made.width() <= 900 - 48
    made.dismiss()
