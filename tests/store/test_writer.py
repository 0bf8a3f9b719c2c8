"""The writer beside a world that fails: what was queued stays, in order, and is written at last."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from tests.store.patience import WAIT_S, Watcher
from tests.store.records import rep, row_id, set_of, workout
from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store.connection import beside
from thrust_gui.store.trouble import BROKEN
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog


class Gate:
    """A commit that waits, or fails, as the test wants."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.failing: Exception | None = None
        self.passed = 0

    def __call__(self) -> None:
        assert self.open.wait(WAIT_S)
        if self.failing is not None:
            raise self.failing
        self.passed += 1


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def gated(opening: Opening, gate: Gate) -> SqliteLog:
    return opening(Tuning(busy_ms=50, retry_s=(0.01, 0.02), committing=gate))


def test_a_slow_disk_holds_nobody_up(gated: SqliteLog, gate: Gate) -> None:
    gated.save_workout(workout(1))
    gated.save_set(row_id(1), set_of(11))
    for ordinal in range(1, 13):
        gated.save_rep(row_id(11), rep(ordinal))
    assert gate.passed == 0
    assert not gated.flush(0)
    assert gated.contents() == LogContents()
    assert gated.health() == LogHealth()
    gate.open.set()
    assert gated.flush(WAIT_S)
    assert gate.passed == 14
    assert gated.contents().workouts == (workout(1, sets=[set_of(11, map(rep, range(1, 13)))]),)


def test_each_record_is_committed_by_itself_and_in_order(gated: SqliteLog, gate: Gate) -> None:
    gate.open.set()
    for number in range(5):
        gated.save_workout(workout(number))
        assert gated.flush(WAIT_S)
        assert gate.passed == number + 1


def test_what_fails_is_kept_and_said_and_written_when_it_can_be(
    gated: SqliteLog, gate: Gate
) -> None:
    watcher = Watcher(gated)
    gate.failing = sqlite3.OperationalError("disk I/O error")
    gate.open.set()
    gated.save_workout(workout(1))
    health = watcher.problem()
    assert (health.waiting, health.problem and health.problem.template) == (1, BROKEN)
    gated.save_set(row_id(1), set_of(11))
    gated.save_rep(row_id(11), rep(1))
    assert watcher.waiting(3).problem is not None
    assert not gated.flush(0.05)
    gate.failing = None
    assert watcher.well() == LogHealth()
    assert gated.flush(WAIT_S)
    assert gated.contents().workouts == (workout(1, sets=[set_of(11, [rep(1)])]),)


def test_after_an_error_of_the_disk_the_write_ahead_log_is_written_back_first(
    gated: SqliteLog, gate: Gate
) -> None:
    watcher = Watcher(gated)
    gate.open.set()
    gated.save_workout(workout(1))
    assert gated.flush(WAIT_S)
    assert gated.contents().workouts == (workout(1),)
    side = beside(gated.path, "-wal")
    before = side.stat().st_size
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    gate.failing = error
    gated.save_workout(workout(2))
    watcher.problem()
    gate.failing = None
    assert gated.flush(WAIT_S)
    assert 0 < side.stat().st_size < before
    assert len(gated.contents().workouts) == 2


def test_an_import_does_not_wait_for_better_days(gated: SqliteLog, gate: Gate) -> None:
    gate.failing = OSError("unplugged")
    gate.open.set()
    gated.save_workout(workout(1))
    with pytest.raises(Refusal, match="unplugged"):
        gated.add(LogContents(workouts=(workout(2),)))
    gate.failing = None
    assert gated.flush(WAIT_S)
    assert gated.contents().workouts == (workout(1),)


def test_closing_tries_once_more_and_says_what_is_left(gated: SqliteLog, gate: Gate) -> None:
    watcher = Watcher(gated)
    gate.failing = OSError("unplugged")
    gate.open.set()
    gated.save_workout(workout(1))
    watcher.problem()
    assert not gated.close(WAIT_S)
    assert gated.health().waiting == 1


def test_closing_writes_what_can_be_written_again(opening: Opening, gate: Gate) -> None:
    log = opening(Tuning(retry_s=(WAIT_S * 10,), committing=gate))
    watcher = Watcher(log)
    gate.failing = OSError("unplugged")
    gate.open.set()
    log.save_workout(workout(1))
    watcher.problem()
    watcher_of_second_try = Watcher(log)
    gate.failing = None
    assert log.close(WAIT_S)
    assert watcher_of_second_try.well() == LogHealth()
    assert log.contents().workouts == (workout(1),)


def test_waiting_for_everything_hurries_the_next_try(opening: Opening, gate: Gate) -> None:
    log = opening(Tuning(retry_s=(WAIT_S * 10,), committing=gate))
    watcher = Watcher(log)
    gate.failing = OSError("unplugged")
    gate.open.set()
    log.save_workout(workout(1))
    watcher.problem()
    gate.failing = None
    assert log.flush(WAIT_S)


def test_a_record_that_cannot_be_written_lets_the_next_ones_through(log: SqliteLog) -> None:
    watcher = Watcher(log)
    log.save_rep(row_id(99), rep(1))
    log.save_workout(workout(1))
    health = watcher.waiting(1)
    assert "does not take one record (a repetition of the unknown set" in str(health.problem)
    assert not log.flush(WAIT_S)
    assert log.contents().workouts == (workout(1),)
    assert log.health() == health
    assert not log.close()


def test_even_an_error_of_ours_lets_the_next_ones_through(
    gated: SqliteLog, gate: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    watcher = Watcher(gated)
    gate.failing = RuntimeError("a mistake")
    gate.open.set()
    gated.save_workout(workout(1))
    assert "a mistake" in str(watcher.problem().problem)
    gate.failing = None
    gated.save_workout(workout(2))
    assert not gated.flush(WAIT_S)
    assert gated.contents().workouts == (workout(2),)
    assert "The log failed at a record" in caplog.text


def test_text_that_no_file_can_hold_is_such_a_record(
    log: SqliteLog, caplog: pytest.LogCaptureFixture
) -> None:
    watcher = Watcher(log)
    log.save_set("\ud800", set_of(11))
    assert "surrogates" in str(watcher.problem().problem)
    assert "UnicodeEncodeError" in caplog.text


def test_starting_opens_and_checks_without_a_record(log: SqliteLog) -> None:
    log.start()
    log.start()
    log.add(LogContents())
    assert log.path.exists()
    assert log.close()


def test_starting_in_a_bad_world_says_so(log: SqliteLog) -> None:
    watcher = Watcher(log)
    log.path.parent.write_text("a file where the folder should be")
    log.start()
    health = watcher.problem()
    assert health.waiting == 0
    assert "is no folder" in str(health.problem)
    log.path.parent.unlink()
    assert watcher.well() == LogHealth()
    assert log.path.exists()
