"""Backups: when they are made, what they hold, which are kept, and going back."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.store.harm import WHOLE, overwrite, scribble, train
from tests.store.patience import WAIT_S
from tests.store.records import rep, row_id, set_of, workout
from thrust_gui.app.backups import Backups, Reason, RestorePreview
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents
from thrust_gui.store.backups import KEPT, BackupFolder
from thrust_gui.store.copies import copy_to, read_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.helpers.fakes import FakeClock
    from tests.store.conftest import Opening
    from thrust_gui.store.copies import Counts
    from thrust_gui.store.log import SqliteLog

DAY_S = 86_400


def names(path: Path) -> list[str]:
    return sorted(each.name for each in (path.parent / "backups").glob("*"))


def a_day(opening: Opening) -> SqliteLog:
    """A start of the program, until its backup was made."""
    log = opening()
    log.start()
    built = log._engine()
    assert built.writer.opened()
    built.daily.wait()
    return log


@pytest.fixture
def folder(path: Path, clock: FakeClock) -> BackupFolder:
    return BackupFolder(path, clock, 50)


def test_it_is_the_port(log: SqliteLog, path: Path) -> None:
    port: Backups = log.backups
    assert port.folder == str(path.parent / "backups")
    assert port.listed() == ()
    assert port.offered() is None


def test_a_day_has_one_backup_and_an_empty_log_none(opening: Opening, path: Path) -> None:
    first = a_day(opening)
    assert names(path) == []
    train(first, 1, 2, 3)
    first.close()
    for _ in range(2):
        a_day(opening).close()
    assert names(path) == ["thrust-2026-11-20-180000-daily.sqlite3"]
    (found,) = opening().backups.listed()
    assert (found.made, found.reason) == (datetime(2026, 11, 20, 18, 0), Reason.DAILY)  # noqa: DTZ001 - local, as it is shown
    assert (found.workouts, found.sets) == (1, 1)


def test_the_first_start_of_each_local_day_makes_one_and_fourteen_stay(
    opening: Opening, path: Path, clock: FakeClock
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    for _ in range(KEPT + 4):
        a_day(opening).close()
        clock.advance(DAY_S)
    assert len(names(path)) == KEPT
    assert names(path)[0] == "thrust-2026-11-24-180000-daily.sqlite3"


def test_the_last_of_a_log_that_was_damaged_stays(
    opening: Opening, path: Path, clock: FakeClock
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    a_day(opening).close()
    (good,) = names(path)
    overwrite(path)
    for _ in range(KEPT + 4):
        clock.advance(DAY_S)
        with a_day(opening) as log:
            log.save_workout(workout(7))
            assert log.flush(WAIT_S)
    assert len(names(path)) == KEPT + 1
    assert names(path)[0] == good
    log = opening()
    log.backups.restore(good)
    assert log.contents().workouts == (WHOLE,)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(opening: Opening, path: Path) -> None:
    before = os.umask(0)
    try:
        with opening() as first:
            train(first, 1)
        a_day(opening).close()
    finally:
        os.umask(before)
    folder = path.parent / "backups"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [each.stat().st_mode & 0o777 for each in folder.iterdir()] == [0o600]


def test_records_go_on_while_a_backup_is_made(opening: Opening, folder: BackupFolder) -> None:
    log = opening()
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    trained = False

    def between() -> None:
        nonlocal trained
        if not trained:
            train(log, 3)
            assert log.flush(WAIT_S)
            trained = True

    made = folder.make(Reason.DAILY, between)
    assert made is not None
    assert trained
    assert log.contents().workouts == (WHOLE,)
    assert log.backups.preview(made.name) == RestorePreview(sets_changed=1)
    assert log.backups.restore(made.name)
    assert log.contents().workouts == (workout(1, sets=[set_of(11, [rep(1), rep(2)])]),)


def test_the_program_may_end_in_the_middle_of_one(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    log = opening()
    reached, go_on = threading.Event(), threading.Event()

    def slow(source: sqlite3.Connection, target: Path, between: Callable[[], None]) -> Counts:
        reached.set()
        assert go_on.wait(WAIT_S)
        return copy_to(source, target, between)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("thrust_gui.store.backups.copy_to", slow)
        log.start()
        assert reached.wait(WAIT_S)
        log._engine().daily.stop()
        go_on.set()
        assert log.close()
    assert names(path) == []
    assert log.notices() == ()


def test_before_an_import_there_is_one(log: SqliteLog, path: Path) -> None:
    log.add(LogContents(workouts=(WHOLE,)))
    assert names(path) == []
    log.add(LogContents(workouts=(workout(2),)))
    assert names(path) == ["thrust-2026-11-20-180000-import.sqlite3"]
    log.add(LogContents(workouts=(workout(3),)))
    assert len(names(path)) == 2
    assert log.backups.listed()[0].workouts == 2
    assert all(read_name(path.parent / each) for each in names(path))


def test_going_back_and_back_again(log: SqliteLog, clock: FakeClock) -> None:
    train(log, 1, 2, 3)
    log.add(LogContents(workouts=(workout(2, sets=[set_of(21, [rep(1)])]),)))
    before_import = log.backups.listed()[0]
    log.mark_set(row_id(11), deleted=True)
    assert log.flush(WAIT_S)
    now = log.contents()
    assert log.backups.preview(before_import.name) == RestorePreview(
        sets_back=1, workouts_gone=1, sets_gone=1
    )
    clock.advance(60)
    kept = log.backups.restore(before_import.name)
    assert kept is not None
    assert kept.reason is Reason.RESTORE
    assert log.contents().workouts == (WHOLE,)
    assert log.backups.preview(before_import.name).nothing
    assert log.backups.restore(kept.name)
    assert log.contents() == now
    log.save_workout(workout(3))
    assert log.flush(WAIT_S)
    assert len(log.contents().workouts) == 3


def test_the_oldest_one_does_not_go_for_its_own_restore(
    opening: Opening, path: Path, clock: FakeClock
) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    for _ in range(KEPT):
        a_day(opening).close()
        clock.advance(DAY_S)
    log = opening()
    log.mark_workout(row_id(1), deleted=True)
    log.backups.restore(names(path)[0])
    assert log.contents().workouts == (WHOLE,)


def test_another_program_sees_it_whole_or_not_at_all(log: SqliteLog, opening: Opening) -> None:
    train(log, 1)
    log.add(LogContents(workouts=(workout(2),)))
    other = opening()
    assert len(other.contents().workouts) == 2
    log.backups.restore(log.backups.listed()[0].name)
    assert len(other.contents().workouts) == 1
    other.save_workout(workout(5))
    assert other.flush(WAIT_S)
    assert len(log.contents().workouts) == 2


def test_a_damaged_backup_is_refused_and_the_log_stays(log: SqliteLog, path: Path) -> None:
    train(log, 1, 2, 3)
    log.add(LogContents(workouts=(workout(2),)))
    (name,) = names(path)
    scribble(path.parent / "backups" / name)
    before = log.contents()
    for act in (log.backups.preview, log.backups.restore):
        with pytest.raises(Refusal, match="is damaged"):
            act(name)
    assert log.contents() == before


@pytest.mark.parametrize("name", ["../thrust.sqlite3", "no.sqlite3", "", "x-daily.sqlite3"])
def test_only_what_is_a_backup_can_be_restored(log: SqliteLog, name: str) -> None:
    train(log, 1)
    assert log.flush(WAIT_S)
    with pytest.raises(Refusal, match="There is no backup"):
        log.backups.restore(name)


def test_what_else_lies_in_the_folder_is_left_alone(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1)
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "thrust-2026-11-01-180000-daily.sqlite3").write_bytes(b"junk")
    with closing(sqlite3.connect(folder / "thrust-2026-11-02-180000-daily.sqlite3")) as other:
        other.execute("CREATE TABLE theirs (x)")
    log = a_day(opening)
    assert [each.made.day for each in log.backups.listed()] == [20]
    assert (folder / "notes.txt").read_text() == "mine"


def test_a_lock_during_a_restore_is_said_and_changes_nothing(log: SqliteLog, path: Path) -> None:
    train(log, 1)
    log.add(LogContents(workouts=(workout(2),)))
    (name,) = names(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refusal, match="Another program is holding"):
            log.backups.restore(name)
        other.execute("ROLLBACK")
    assert len(log.contents().workouts) == 2
    assert not [each for each in names(path) if each.endswith((".tmp", "-wal", "-shm"))]


def test_a_folder_that_cannot_be_made_is_said_once_and_tried_at_the_next_start(
    opening: Opening, path: Path
) -> None:
    with opening() as first:
        train(first, 1)
    place = path.parent / "backups"
    place.write_text("in the way")
    log = a_day(opening)
    (notice,) = log.notices()
    assert str(notice).startswith("Today's backup was not made. ")
    assert str(notice).endswith("The next start tries again.")
    train(log, 2)
    assert log.flush(WAIT_S)
    log.close()
    place.unlink()
    assert a_day(opening).notices() == ()
    assert len(names(path)) == 1


def test_an_import_without_its_backup_is_not_made(log: SqliteLog, path: Path) -> None:
    train(log, 1)
    assert log.flush(WAIT_S)
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(Refusal):
        log.add(LogContents(workouts=(workout(2),)))
    assert len(log.contents().workouts) == 1


def test_after_damage_the_newest_backup_is_offered(opening: Opening, path: Path) -> None:
    with opening() as first:
        train(first, 1, 2, 3)
    a_day(opening).close()
    overwrite(path)
    log = a_day(opening)
    offered = log.backups.offered()
    assert offered is not None
    assert offered.workouts == 1
    assert log.backups.restore(offered.name) is None
    assert log.contents().workouts == (WHOLE,)
