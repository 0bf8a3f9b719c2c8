from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests.helpers.leaks import Makers, leftovers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def makers() -> Iterator[Makers]:
    makers = Makers()
    with makers.noting(QTimer, QThread, threading.Thread):
        yield makers


def test_nothing_started_is_nothing_left(makers: Makers) -> None:
    assert leftovers(makers, set()) == []


def test_a_running_timer_is_named_with_its_line(makers: Makers) -> None:
    timer = QTimer()
    timer.start(60_000)
    (line,) = leftovers(makers, set())
    assert line.startswith("QTimer made at tests/helpers/test_leaks.py:")
    timer.stop()
    assert leftovers(makers, set()) == []


def test_a_signal_may_start_a_timer(makers: Makers, qtbot: QtBot) -> None:
    timer, other = QTimer(), QTimer(singleShot=True)
    other.timeout.connect(timer.start)
    with qtbot.waitSignal(other.timeout):
        other.start(0)
    assert timer.isActive()
    assert len(leftovers(makers, set())) == 1
    timer.stop()


def test_a_timer_goes_with_its_owner(makers: Makers) -> None:
    owner = QObject()
    timer = QTimer(owner)
    timer.start(60_000)
    owner.deleteLater()
    assert leftovers(makers, set()) == []


def test_a_running_thread_of_qt_is_named(makers: Makers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.helpers.leaks.PATIENCE_MS", 1)
    thread = QThread()
    thread.start()
    assert [line.partition(":")[0] for line in leftovers(makers, set())] == [
        "QThread made at tests/helpers/test_leaks.py"
    ]
    thread.quit()
    assert thread.wait(5_000)
    assert leftovers(makers, set()) == []


def test_a_running_thread_of_python_is_named(makers: Makers) -> None:
    go_on = threading.Event()
    thread = threading.Thread(target=go_on.wait, daemon=True)
    thread.start()
    (line,) = leftovers(makers, set())
    assert line.startswith("Thread made at tests/helpers/test_leaks.py:")
    go_on.set()
    thread.join(5)
    assert leftovers(makers, set()) == []


def test_a_window_left_open_is_named(makers: Makers, qtbot: QtBot) -> None:
    widget = QWidget()
    widget.setObjectName("lonely")
    assert leftovers(makers, set()) == [
        "widget PySide6.QtWidgets.QWidget “lonely” (give it to qtbot.addWidget)"
    ]
    assert leftovers(makers, {widget}) == []
    qtbot.addWidget(widget)
