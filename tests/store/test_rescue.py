"""Records that could not be saved before the end: in a file, and in the log at the next start."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from tests.store.harm import WHOLE, train
from tests.store.kept import contents
from tests.store.patience import WAIT_S, Watcher
from tests.store.records import FRIDAY, calibration, rep, row_id, set_of, workout
from thrust_gui.domain.edits import HideSet, HideWorkout, PutSet, PutWorkout, Step
from thrust_gui.domain.message import Message
from thrust_gui.domain.plan import Plan, Variation
from thrust_gui.domain.workout.under_way import UnderWay
from thrust_gui.store import change as changes
from thrust_gui.store import connection, plain
from thrust_gui.store.change import Change, SaveRep, SaveWorkout

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Opening
    from thrust_gui.store.log import SqliteLog

READ_ONLY = ("PRAGMA query_only = ON",)
STEP = Step(
    id=row_id(5),
    said=Message("{what} of {date}", {"what": Message("Set"), "date": FRIDAY, "n": 1.5}),
    forward=(PutWorkout(workout(1)), PutSet(row_id(1), set_of(2)), HideSet(row_id(2), hidden=True)),
    back=(HideWorkout(row_id(1), hidden=False),),
)
SCALE = calibration(7, row_id(1))
EVERY: dict[type, Change] = {
    type(each): each
    for each in (
        changes.SaveWorkout(contents().workouts[0]),
        changes.SaveSet(row_id(1), contents().workouts[1].sets[0]),
        changes.SaveRep(row_id(1), rep(3, complete=False)),
        changes.MarkWorkout(row_id(1), deleted=True),
        changes.MarkSet(row_id(1), deleted=False),
        changes.SaveBand(contents().bands[1]),
        changes.MarkBand(row_id(1), deleted=True),
        changes.SaveCalibration(SCALE),
        changes.MarkCalibration(row_id(7), deleted=True),
        changes.TakeStep(STEP, 100),
        changes.TurnStep(STEP, undone=True),
        changes.KeepUnderWay(UnderWay(workout=row_id(1), plan=Plan(sets=2), ordinal=None)),
        changes.MarkBatch(row_id(1), deleted=True),
    )
}


def files(folder: Path, pattern: str = "*.unsaved-*.json") -> list[Path]:
    return sorted(folder.glob(pattern))


def quit_unwritten(opening: Opening, monkeypatch: pytest.MonkeyPatch, *ordinals: int) -> SqliteLog:
    """Train while nothing can be written, and quit."""
    log = opening()
    watcher = Watcher(log)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "WRITING", READ_ONLY)
        train(log, *ordinals)
        watcher.waiting(len(ordinals) + 2 * (1 in ordinals))
        assert not log.close()
    return log


@pytest.mark.parametrize("kind", [each for each in get_args(Change) if each is not changes.AddAll])
def test_every_change_can_be_written_down_and_read(kind: type) -> None:
    change = EVERY[kind]
    assert plain.read(json.loads(json.dumps(plain.written(change)))) == change


def test_a_choice_stays_a_choice() -> None:
    found = plain.read(json.loads(json.dumps(plain.written(Plan()))))
    assert isinstance(found.variation, Variation)


@pytest.mark.parametrize("found", [{"a": 1}, {"is": "os.system"}, {"is": "RepRecord"}, {"is": 5}])
def test_what_is_not_ours_is_not_read(found: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        plain.read(found)
    with pytest.raises(TypeError):
        plain.written(object())


def test_a_disk_that_takes_nothing_until_the_end(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opening() as first:
        train(first, 1)
    log = quit_unwritten(opening, monkeypatch, 2, 3)
    (kept,) = files(path.parent)
    assert str(log.parting()) == (
        f"Records that could not be saved: 2. They are kept in {kept}, "
        "and the next start takes them in."
    )
    assert not log.close()
    assert files(path.parent) == [kept]
    again = opening()
    watcher = Watcher(again)
    again.start()
    watcher.well()
    assert again.contents().workouts == (WHOLE,)
    assert [str(each) for each in again.notices()] == [
        "Records that could not be saved when Thrust was closed are in the log now: 2."
    ]
    assert files(path.parent) == []
    assert len(files(path.parent, "*.taken")) == 1
    assert again.close()
    assert again.parting() is None


def test_it_is_taken_in_once_whatever_happens_between(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine stops after the commit, before the file is put aside: then it is there again."""
    with opening() as first:
        train(first, 1)
    quit_unwritten(opening, monkeypatch, 2, 3)
    (kept,) = files(path.parent)
    content = kept.read_bytes()
    with opening() as second:
        second.make_ready()
        second.save_set(row_id(1), replace(WHOLE.sets[0], completed_reps=7))
        assert second.flush(WAIT_S)
    kept.write_bytes(content)
    with opening() as third:
        third.start()
        third.save_workout(workout(2))
        assert third.flush(WAIT_S)
        found = third.workout(row_id(1))
        assert found is not None
        assert found.sets[0].completed_reps == 7
    assert files(path.parent) == []


def test_nothing_was_ever_there(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quit_unwritten(opening, monkeypatch, 1, 2, 3)
    assert len(files(path.parent)) == 1
    log = opening()
    log.save_workout(workout(2))
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (WHOLE, workout(2))


def test_a_vanished_folder_leaves_it_elsewhere_and_another_log_gets_it_all(
    opening: Opening, path: Path, refuge: Path
) -> None:
    log = opening()
    watcher = Watcher(log)
    train(log, 1, 2)
    assert log.flush(WAIT_S)
    away = path.parent.rename(path.parent.with_name("away"))
    path.parent.write_text("in the way")
    train(log, 3)
    watcher.waiting(1)
    assert not log.close()
    (kept,) = files(refuge)
    assert kept.stat().st_mode & 0o777 == 0o600
    path.parent.unlink()
    other = opening()
    other.start()
    other.save_workout(workout(2))
    assert other.flush(WAIT_S)
    assert other.contents().workouts == (WHOLE, workout(2))
    assert files(refuge) == []
    assert away.is_dir()


def test_what_another_log_left_in_the_same_place_is_not_taken(
    opening: Opening, path: Path, refuge: Path
) -> None:
    theirs = refuge / f"{path.stem}.unsaved-2026-11-20-180000-1.json"
    content = {"format": "thrust-unsaved", "version": 1, "database": "/else", "id": "x", "log": "y"}
    theirs.write_text(json.dumps({**content, "made": [], "waiting": []}))
    log = opening()
    log.save_workout(workout(1))
    assert log.flush(WAIT_S)
    assert theirs.exists()
    assert log.notices() == ()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"format": "else"}', b"\xff\0"])
def test_what_cannot_be_read_is_put_aside_unchanged(
    log: SqliteLog, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    file = path.parent / f"{path.stem}.unsaved-2026-11-20-180000-1.json"
    file.write_bytes(content)
    log.save_workout(workout(1))
    assert log.flush(WAIT_S)
    assert log.contents().workouts == (workout(1),)
    assert file.with_name(f"{file.name}.unread").read_bytes() == content


def test_a_record_that_never_fits_is_kept_and_named(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = opening()
    watcher = Watcher(log)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "WRITING", READ_ONLY)
        log.save_rep(row_id(99), rep(1))
        log.save_set("\ud800", set_of(77))
        train(log, 1, 2, 3)
        watcher.waiting(7)
        assert not log.close()
    again = opening()
    again.start()
    again.save_workout(workout(2))
    assert again.flush(WAIT_S)
    assert again.contents().workouts == (WHOLE, workout(2))
    (kept,) = files(path.parent, "*.taken")
    assert [str(each) for each in again.notices()] == [
        "Records that could not be saved when Thrust was closed are in the log now: 5.",
        f"Records that do not fit into the log stay in {kept}: 2.",
    ]
    found = json.loads(kept.read_text())["waiting"]
    assert plain.read(found)[0] == SaveRep(row_id(99), rep(1))


def test_where_nothing_takes_it_that_is_said(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.write_text("in the way")
    monkeypatch.setattr("thrust_gui.store.rescue.refuges", lambda: (path.parent / "no",))
    log = opening()
    log.save_workout(workout(1))
    assert not log.close()
    assert str(log.parting()) == "Records that could be written nowhere, and are lost: 1."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX")
def test_what_is_no_file_is_left_alone(log: SqliteLog, path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path.parent / f"{path.stem}.unsaved-1.json")
    log.save_workout(workout(1))
    assert log.flush(WAIT_S)


def test_it_is_part_of_the_transaction(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quit_unwritten(opening, monkeypatch, 1, 2, 3)
    log = opening()
    watcher = Watcher(log)
    log.make_ready()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        log.start()
        watcher.problem()
        assert len(files(path.parent)) == 1
        other.execute("ROLLBACK")
    watcher.well()
    assert log.contents().workouts == (WHOLE,)
    assert SaveWorkout(workout(1)).workout == replace(WHOLE, sets=())
