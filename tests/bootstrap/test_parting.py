"""Quitting while records wait to be saved: asked once, calmly; a session's end is not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.bootstrap.test_program import SETTINGS, Rig
from tests.helpers.painted import click
from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Message

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.parting import PartingDialog

FULL = LogHealth(waiting=3, problem=Message("The disk is full."))


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Generator[Rig]:
    made = Rig(tmp_path, SETTINGS)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.window.first_frame):
        made.window.show()
    qtbot.waitUntil(lambda: bool(made.jobs.waiting))
    made.jobs.drain()
    yield made
    made.go()


def told(rig: Rig, health: LogHealth) -> None:
    rig.log.state = health
    rig.program._health_changed.emit()


def asked(rig: Rig) -> PartingDialog:
    dialog = rig.program.parting.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert rig.window.isVisible()
    return dialog


def test_nobody_is_asked_where_nothing_waits(rig: Rig) -> None:
    told(rig, LogHealth(problem=Message("An old log was set aside.")))
    rig.window.close()
    assert not rig.window.isVisible()
    assert rig.program.parting.dialog is None


def test_what_waits_and_where_it_is_kept_is_said_before(rig: Rig) -> None:
    told(rig, FULL)
    rig.window.close()
    dialog = asked(rig)
    assert dialog.why.text() == "The disk is full."
    said = dialog.what.text().replace("\u200b", "")
    assert said.startswith(
        "Waiting to be saved: 3 records. If you quit now, they are kept in a file"
    )
    assert str(rig.folder) in said
    rig.window.close()
    assert asked(rig) is dialog, "once"
    click(dialog.go)
    assert not rig.window.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_waiting_goes_on(rig: Rig, *, by_key: bool) -> None:
    told(rig, FULL)
    rig.window.close()
    dialog = asked(rig)
    if by_key:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog.wait)
    assert rig.program.parting.dialog is None
    assert rig.window.isVisible()
    rig.window.close()
    asked(rig)


def test_once_all_is_saved_the_wish_to_quit_is_followed(rig: Rig) -> None:
    told(rig, FULL)
    rig.window.close()
    dialog = asked(rig)
    told(rig, LogHealth(waiting=1, problem=Message("The disk is slow.")))
    assert dialog.why.text() == "The disk is slow."
    assert dialog.what.text().startswith("Waiting to be saved: 1 record.")
    told(rig, LogHealth())
    assert not rig.window.isVisible()


def test_the_end_of_a_session_is_not_held_up(rig: Rig) -> None:
    told(rig, FULL)
    app = QGuiApplication.instance()
    assert app is not None
    assert app.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) > 0
    rig.program.parting.agree(None)
    rig.window.close()
    assert not rig.window.isVisible()
