from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Message
from thrust_gui.store.health import HealthBoard

if TYPE_CHECKING:
    import pytest

FULL = LogHealth(waiting=2, problem=Message("The disk is full."))


def test_each_change_is_told_once() -> None:
    board, heard = HealthBoard(), list[LogHealth]()
    board.watch(heard.append)
    for health in (LogHealth(), FULL, FULL, LogHealth()):
        board.report(health)
    assert heard == [FULL, LogHealth()]
    assert board.health == LogHealth()


def test_a_notice_stays_and_is_told() -> None:
    board, heard = HealthBoard(), list[LogHealth]()
    board.watch(heard.append)
    board.note(Message("Set aside."))
    assert board.notices == (Message("Set aside."),)
    assert heard == [LogHealth()]


def test_a_watcher_that_fails_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    def fail(health: LogHealth) -> None:
        raise RuntimeError(str(health.waiting))

    board, heard = HealthBoard(), list[LogHealth]()
    board.watch(fail)
    board.watch(heard.append)
    board.report(FULL)
    assert heard == [FULL]
    assert "A watcher of the log failed" in caplog.text
