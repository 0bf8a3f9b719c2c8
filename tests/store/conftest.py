from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from tests.helpers.fakes import FakeClock
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Opening(Protocol):
    """Opens the test's log; what was opened is closed after the test."""

    def __call__(self, tuning: Tuning | None = None) -> SqliteLog: ...


@pytest.fixture(autouse=True)
def refuge(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where records go when the data folder takes none, instead of home."""
    folder = tmp_path_factory.mktemp("refuge")
    monkeypatch.setattr("thrust_gui.store.rescue.refuges", lambda: (folder,))
    return folder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "thrust.sqlite3"


@pytest.fixture
def opening(path: Path, clock: FakeClock) -> Iterator[Opening]:
    opened: list[SqliteLog] = []

    def open_log(tuning: Tuning | None = None) -> SqliteLog:
        log = SqliteLog(path, clock, tuning or Tuning(busy_ms=50, retry_s=(0.01,)))
        opened.append(log)
        return log

    yield open_log
    for log in opened:
        log.close()


@pytest.fixture
def log(opening: Opening) -> SqliteLog:
    return opening()
