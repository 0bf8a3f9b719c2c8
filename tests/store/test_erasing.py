"""Deleting everything: afterwards no byte of what was ever written down is left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.store.harm import WHOLE, overwrite, train
from tests.store.patience import WAIT_S, Watcher
from tests.store.records import workout
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store import connection, erasing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.fakes import FakeClock
    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

MARKER = "my knee hurt today"


def holding(*folders: Path) -> list[Path]:
    """The files in which the marker is found."""
    files = (each for folder in folders for each in folder.rglob("*") if each.is_file())
    return [each for each in files if MARKER.encode() in each.read_bytes()]


@pytest.fixture
def lived_in(
    opening: Opening, path: Path, clock: FakeClock, refuge: Path, monkeypatch: pytest.MonkeyPatch
) -> SqliteLog:
    """A log with all there can be: backups, a damaged one, rescued records, settings, an error."""
    noted = replace(workout(1), note=MARKER)
    with opening() as first:
        first.save_workout(noted)
        first.add(LogContents(workouts=(replace(noted, id="a"),)))
        first.add(LogContents(workouts=(replace(noted, id="b"),)))
    overwrite(path)
    with opening() as second:
        second.start()
        second.save_workout(noted)
        assert second.flush(WAIT_S)
        second._engine().daily.wait()
    third = opening()
    watcher = Watcher(third)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "WRITING", ("PRAGMA query_only = ON",))
        third.save_workout(replace(noted, id="c"))
        watcher.waiting(1)
        third.close()
    (unsaved,) = path.parent.glob("*.unsaved-*")
    unsaved.rename(refuge / unsaved.name)
    (path.parent / "settings.ini").write_text(MARKER)
    (path.parent / "logs").mkdir()
    (path.parent / "logs" / "errors.log").write_text(MARKER)
    (path.parent / "mine.txt").write_text("not the program's")
    clock.advance(60)
    return opening()


def others(path: Path) -> tuple[Path, Path]:
    return path.parent / "settings.ini", path.parent / "logs" / "errors.log"


def test_nothing_is_left(lived_in: SqliteLog, path: Path, refuge: Path) -> None:
    lived_in.start()
    lived_in.contents()
    found = holding(path.parent, refuge)
    assert len(found) >= 5
    lived_in.erase(*others(path))
    assert holding(path.parent, refuge) == []
    left = {each.name for each in path.parent.rglob("*") if each.is_file()}
    assert left - {"thrust.sqlite3", "thrust.sqlite3-wal", "thrust.sqlite3-shm"} == {"mine.txt"}
    assert list(refuge.iterdir()) == []
    assert lived_in.notices() == ()
    assert lived_in.backups.listed() == ()
    assert lived_in.contents() == LogContents()
    train(lived_in, 1, 2, 3)
    assert lived_in.flush(WAIT_S)
    assert lived_in.contents().workouts == (WHOLE,)


@pytest.mark.parametrize("after", range(12))
def test_interrupted_at_any_file_the_next_start_goes_on(
    lived_in: SqliteLog,
    opening: Opening,
    path: Path,
    refuge: Path,
    monkeypatch: pytest.MonkeyPatch,
    after: int,
) -> None:
    left = after
    real = type(path).unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:
        nonlocal left
        if self.exists():
            left -= 1
        if left < 0:
            raise PermissionError(13, "Permission denied", str(self))
        real(self, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(type(path), "unlink", unlink)
        try:
            lived_in.erase(*others(path))
        except Refusal as refusal:
            assert "The rest goes at the next start." in str(refusal)  # noqa: PT017 - which of two it is depends on the place
        lived_in.close()
    with opening() as again:
        assert again.contents() == LogContents()
        assert again.notices() == ()
    assert holding(path.parent, refuge) == []
    assert not (path.parent / erasing.MARK).exists()


def test_a_log_that_cannot_be_opened_goes_too(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA user_version = 99")
    log = opening()
    watcher = Watcher(log)
    log.save_workout(workout(2))
    watcher.waiting(1)
    log.erase()
    assert log.contents() == LogContents()
    assert log.health().waiting == 0
    assert log.close()
    assert log.parting() is None


def test_a_mark_without_names_is_enough_for_the_log(opening: Opening, path: Path) -> None:
    with opening() as first:
        first.save_workout(replace(workout(1), note=MARKER))
    (path.parent / erasing.MARK).touch()
    assert opening().contents() == LogContents()
    assert holding(path.parent) == []
