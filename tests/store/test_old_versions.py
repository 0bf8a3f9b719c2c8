"""A file of each earlier version: brought to this one with a backup before, or left as it was."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.store.kept import contents
from tests.store.patience import WAIT_S, Watcher
from tests.store.records import rep, row_id, workout
from thrust_gui.app.backups import Reason
from thrust_gui.domain.message import Refusal
from thrust_gui.store import migrations
from thrust_gui.store.migrations import VERSION

if TYPE_CHECKING:
    from tests.store.conftest import Opening

FIXTURES: Final = Path(__file__).parent / "fixtures"
SETS_INDEX: Final = "SELECT sql FROM sqlite_schema WHERE name = 'set_of_workout'"
KEPT: Final = sorted(FIXTURES.glob("v*.sqlite3"))
OLD: Final = [each for each in KEPT if each.stem != f"v{VERSION}"]


def put(fixture: Path, path: Path) -> bytes:
    path.parent.mkdir()
    shutil.copy(fixture, path)
    return path.read_bytes()


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as opened:
        (found,) = opened.execute("PRAGMA user_version").fetchone()
    return int(found)


def test_there_is_a_file_of_every_version() -> None:
    assert [version_of(each) for each in KEPT] == list(range(1, VERSION + 1))


@pytest.mark.parametrize("fixture", KEPT, ids=lambda each: each.stem)
def test_nothing_of_it_is_lost(opening: Opening, path: Path, fixture: Path) -> None:
    put(fixture, path)
    log = opening()
    assert log.contents() == contents(version_of(fixture))
    log.save_rep(row_id(21), rep(1))
    log.mark_set(row_id(22), deleted=False)
    assert log.flush(WAIT_S)
    found = log.workout(row_id(3))
    assert found is not None
    assert [each.reps for each in found.sets] == [(rep(1),), (rep(1),)]
    assert log.notices() == ()


@pytest.mark.parametrize("fixture", OLD, ids=lambda each: each.stem)
def test_there_is_a_backup_before_and_it_can_be_gone_back_to(
    opening: Opening, path: Path, fixture: Path
) -> None:
    old = version_of(fixture)
    put(fixture, path)
    log = opening()
    log.make_ready()
    (made,) = log.backups.listed()
    assert made.reason is Reason.MIGRATION
    assert (made.workouts, made.sets) == (3, 3)
    assert version_of(path.parent / "backups" / made.name) == old
    log.save_workout(workout(9))
    assert log.flush(WAIT_S)
    assert log.backups.preview(made.name).workouts_gone == 1
    log.backups.restore(made.name)
    assert log.contents() == contents(version_of(fixture))
    assert log.close()
    assert version_of(path) == VERSION
    assert version_of(path.parent / "backups" / made.name) == old


@pytest.mark.parametrize("fixture", OLD, ids=lambda each: each.stem)
def test_a_migration_that_fails_leaves_it_as_it_was(
    opening: Opening, path: Path, fixture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(fixture, path)
    log = opening()
    watcher = Watcher(log)
    with monkeypatch.context() as patch:
        *done, last = migrations.MIGRATIONS
        patch.setattr(migrations, "MIGRATIONS", (*done, (*last, "this is no SQL")))
        log.save_workout(workout(9))
        assert watcher.waiting(1).problem is not None
        assert version_of(path) == version_of(fixture)
        with closing(sqlite3.connect(path)) as opened:
            tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_schema")}
            (index,) = opened.execute(SETS_INDEX).fetchone()
        assert ("undo_step" in tables) == (version_of(fixture) > 1)
        assert ("rigging" in index) == (version_of(fixture) > 2)
    watcher.well()
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (*contents(version_of(fixture)).workouts, workout(9))
    assert len(log.backups.listed()) == 1


@pytest.mark.parametrize("fixture", OLD, ids=lambda each: each.stem)
def test_without_a_backup_it_is_not_touched(opening: Opening, path: Path, fixture: Path) -> None:
    before = put(fixture, path)
    (path.parent / "backups").write_text("in the way")
    log = opening()
    with pytest.raises(Refusal):
        log.make_ready()
    with pytest.raises(Refusal):
        log.contents()
    assert not log.close() or path.read_bytes() == before
    assert version_of(path) == version_of(fixture)
    (path.parent / "backups").unlink()
    assert opening().contents() == contents(version_of(fixture))


@pytest.mark.parametrize("version", [VERSION + 1, 99])
def test_a_newer_one_is_refused_and_not_a_byte_changes(
    opening: Opening, path: Path, version: int
) -> None:
    put(KEPT[-1], path)
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("CREATE TABLE of_the_future (x TEXT) STRICT")
        opened.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    log = opening()
    log.start()
    for ask in (log.contents, log.make_ready):
        with pytest.raises(Refusal, match="written by a newer Thrust"):
            ask()
    log.save_workout(workout(9))
    assert not log.close()
    assert path.read_bytes() == before
