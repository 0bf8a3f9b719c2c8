"""Harm done to the file and its folder before the log is opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.store.harm import JUNK, WHOLE, damaged, scribble, train
from tests.store.patience import WAIT_S, Watcher
from tests.store.records import FRIDAY, workout
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store import trouble

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

pytestmark = pytest.mark.harm


@pytest.mark.parametrize("content", [JUNK, b"x", b"SQLite format 3\0" + JUNK, b"\0" * 100_000])
def test_junk_is_set_aside_and_a_new_log_begun(log: SqliteLog, path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert log.contents() == LogContents()
    train(log, 1, 2, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)
    (kept,) = damaged(path.parent)
    assert kept.read_bytes() == content
    (notice,) = log.notices()
    assert str(notice) == (
        f"The log was damaged. It is kept unchanged as {kept.name} in {path.parent}, "
        "and a new log was begun."
    )


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.9, 0.999])
def test_a_cut_off_log_is_set_aside(opening: Opening, path: Path, share: float) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    content = path.read_bytes()[: int(path.stat().st_size * share)]
    path.write_bytes(content)
    log = opening()
    log.save_workout(workout(2))
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (workout(2),)
    assert [each.read_bytes() for each in damaged(path.parent)] == [content]


def test_a_page_damaged_in_the_middle_is_found_before_the_first_record(
    opening: Opening, path: Path
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    content = scribble(path)
    log = opening()
    watcher = Watcher(log)
    log.start()
    watcher.well()
    assert [each.read_bytes() for each in damaged(path.parent)] == [content]
    train(log, 1, 2, 3)
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


def test_a_newer_log_stops_everything_and_stays_as_it_is(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    log = opening()
    watcher = Watcher(log)
    for ask in (log.contents, log.make_ready, log.first_day):
        with pytest.raises(Refusal, match="written by a newer Thrust"):
            ask()
    log.save_workout(workout(2))
    assert "written by a newer Thrust" in str(watcher.problem().problem)
    assert not log.close()
    assert path.read_bytes() == before
    kept = {each.name for each in path.parent.iterdir()}
    assert {name for name in kept if ".unsaved-" not in name} == {path.name}


def test_a_folder_that_cannot_be_made_is_waited_for(log: SqliteLog, path: Path) -> None:
    watcher = Watcher(log)
    path.parent.write_text("a file where the folder should be")
    train(log, 1, 2, 3)
    problem = watcher.waiting(5).problem
    assert problem is not None
    assert problem.template == trouble.NO_FOLDER
    path.parent.unlink()
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE,)


def test_damage_met_by_a_question_is_answered_from_the_new_log_at_the_next(
    opening: Opening, path: Path
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    scribble(path)
    log = opening()
    assert log.days(FRIDAY, FRIDAY)
    with pytest.raises(Refusal, match="has been set aside"):
        log.contents()
    assert log.contents() == LogContents()
    assert len(damaged(path.parent)) == 1
