"""The plug is pulled: whatever was said to be durable is there, and the file is sound.

A workout is recorded once, write by write, and cut at thousands of places; what had not been synced
by then is kept, dropped, torn and reordered. Each outcome is opened by the program's own start.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.helpers.fakes import FakeClock
from tests.store.disk import Disk, Fate, Kind, Op
from tests.store.recorder import Recorder, recorded
from tests.store.records import rep, row_id, set_of, workout
from thrust_gui.app.backups import Reason
from thrust_gui.store import connection
from thrust_gui.store.backups import BackupFolder
from thrust_gui.store.change import MarkSet, Restore, SaveRep, SaveSet, SaveWorkout
from thrust_gui.store.health import HealthBoard
from thrust_gui.store.ids import HybridClock, Ids
from thrust_gui.store.logfile import LogFile
from thrust_gui.store.rescue import RescueFiles
from thrust_gui.store.session import WriteSession

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from thrust_gui.store.change import Change, Task

HARM: Final = int(os.environ.get("THRUST_HARM", "10"))
CUTS: Final = 12 * HARM
"""120 in `make test`, 1,200 in `make harm`."""
REPS: Final = 12
A_BACKUP: Final = 150
"""After so many transactions; gone back to at the end."""
NAME: Final = "thrust.sqlite3"

pytestmark = pytest.mark.harm

Rows = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """What reached the disk, and what the log held after each transaction, from none on."""

    ops: list[Op]
    states: list[Rows]


def scripted() -> Iterator[Change]:
    """Workouts of three sets, one set corrected and one deleted, long enough for a checkpoint."""
    for number in range(1, 9):
        yield SaveWorkout(workout(number))
        for ordinal in (1, 2, 3):
            record = set_of(100 * number + ordinal, ordinal=ordinal)
            yield SaveSet(row_id(number), record)
            done = [rep(each) for each in range(1, REPS + 1)]
            for each in done:
                yield SaveRep(record.id, each)
            full = set_of(100 * number + ordinal, done, ordinal)
            yield SaveSet(row_id(number), replace(full, effort=8.0))
        yield MarkSet(row_id(100 * number + 3), deleted=True)


def rows(opened: sqlite3.Connection) -> Rows:
    """Everything there is, as values that can be compared."""
    tables = ("meta", "workout", "set_entry", "rep")
    query = "SELECT * FROM {table} ORDER BY 1"
    return tuple(tuple(opened.execute(query.format(table=table))) for table in tables)


def log_file(folder: Path, board: HealthBoard | None = None) -> LogFile:
    clock = FakeClock()
    return LogFile(
        folder / NAME,
        clock=clock,
        board=board or HealthBoard(),
        new_id=Ids(clock).new,
        busy_ms=50,
        backups=BackupFolder(folder / NAME, clock, 50),
        rescue=RescueFiles(folder / NAME, clock),
    )


def record(folder: Path) -> Recording:
    """Run the script through the store's own session, closed and opened midway; then go back."""
    recorder = Recorder()
    states: list[Rows] = [()]
    clock = FakeClock()
    backups, kept = BackupFolder(folder / NAME, clock, 50), None
    with pytest.MonkeyPatch.context() as patch:
        recorded(patch, recorder)
        session = WriteSession(
            log_file(folder),
            stamps=HybridClock(clock),
            new_id=Ids(clock).new,
            committing=lambda: None,
            close_readers=lambda: None,
            backups=backups,
            rescue=RescueFiles(folder / NAME, clock),
            note=print,
        )
        opened = session.ready()
        states.append(rows(opened.connection))
        recorder.acknowledge(1)
        for number, change in enumerate(scripted(), start=2):
            session.write(change)
            recorder.acknowledge(number)
            states.append(rows(session.ready().connection))
            if number == 100:
                session.close()
            if number == A_BACKUP:
                kept = backups.make(Reason.DAILY)
        assert kept is not None
        after: tuple[Task, ...] = (Restore(kept.name), SaveWorkout(workout(99)))
        for task in after:
            session.write(task)
            recorder.acknowledge(len(states))
            states.append(rows(session.ready().connection))
        session.close()
    assert states[-2][1:] == states[A_BACKUP][1:]
    return Recording(recorder.ops, states)


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return record(tmp_path_factory.mktemp("recorded"))


@pytest.fixture
def place() -> Iterator[Path]:
    """In memory where that is possible: each cut writes the whole file."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder of our own in it
    folder = Path(tempfile.mkdtemp(dir=shared if os.access(shared, os.W_OK) else None))
    yield folder
    shutil.rmtree(folder)


def lost(recording: Recording, place: Path, cut: int, fate: Fate, chance: random.Random) -> str:
    """Cut there, start again: what is wrong, or nothing."""
    disk = Disk(recording.ops[:cut])
    folder = place / str(cut)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in disk.after_cut(fate, chance).items():
        (folder / name).write_bytes(content)
    if chance.random() < 0.3:  # the index of the write-ahead log is not synced: anything
        (folder / f"{NAME}-shm").write_bytes(chance.randbytes(32_768))
    board = HealthBoard()
    file = log_file(folder, board)
    whole = file.check()
    with closing(file.open_writing().connection) as opened:
        said = opened.execute("PRAGMA integrity_check").fetchall()
        found = rows(opened)
    shutil.rmtree(folder)
    if board.notices or not whole or said != [("ok",)]:
        return f"unreadable: {board.notices} {said}"
    least = disk.acknowledged
    if least == 0:
        return ""  # it was being made: the next start makes it
    possible = recording.states[least : least + 2]
    return "" if found in possible else f"lost: not what {least} transactions left"


def cuts(recording: Recording, count: int) -> list[int]:
    """Places all over, and around each turn: checkpoint, truncation, close, going back."""
    turns = [
        at + near
        for at, op in enumerate(recording.ops)
        if op.kind in {Kind.DELETE, Kind.CREATE, Kind.TRUNCATE}
        or (op.kind in {Kind.WRITE, Kind.SYNC} and op.file == NAME)
        for near in (0, 1)
    ]
    chance = random.Random(count)  # noqa: S311 - the same places each time
    some = chance.sample(turns, min(len(turns), count // 3))
    length, restored = len(recording.ops), _acknowledged(recording, len(recording.states) - 3)
    some += [chance.randrange(restored, length + 1) for _ in range(count // 6)]
    return some + [chance.randrange(1, length + 1) for _ in range(count - len(some))]


def _acknowledged(recording: Recording, transactions: int) -> int:
    """Where so many transactions had been reported: the last two are the restore and a workout."""
    return recording.ops.index(Op(Kind.ACK, at=transactions))


def outcomes(recording: Recording, place: Path, count: int) -> list[str]:
    chance = random.Random(20261122)  # noqa: S311 - the same outcomes each time
    fates = list(Fate)
    return [
        f"cut {cut}, {fate.name}: {said}"
        for number, cut in enumerate(cuts(recording, count))
        for fate in (fates[number % len(fates)],)
        if (said := lost(recording, place, cut, fate, chance))
    ]


def test_the_record_holds_what_a_cut_can_hit(recording: Recording) -> None:
    kinds = {(op.kind, op.file.removeprefix(NAME)) for op in recording.ops}
    assert kinds >= {
        (Kind.CREATE, ""),
        (Kind.WRITE, ""),
        (Kind.SYNC, ""),
        (Kind.WRITE, "-wal"),
        (Kind.SYNC, "-wal"),
        (Kind.DELETE, "-wal"),
        (Kind.DELETE, "-journal"),
    }
    assert len(recording.states) == recording.ops[-1].at + 1 or len(recording.states) > 300
    starts = [op for op in recording.ops if op.file.endswith("-wal") and op.at == 0]
    assert sum(op.kind is Kind.WRITE for op in starts) >= 3  # begun again after a checkpoint


@pytest.mark.timeout(60 + CUTS)
def test_a_power_cut_loses_nothing_that_was_committed(recording: Recording, place: Path) -> None:
    assert outcomes(recording, place, CUTS) == []


def test_without_syncs_it_would_notice(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    careless = tuple(each.replace("= FULL", "= OFF") for each in connection.WRITING)
    assert careless != connection.WRITING
    monkeypatch.setattr(connection, "WRITING", careless)
    careless_record = record(tmp_path)
    monkeypatch.undo()
    wrong = outcomes(careless_record, place, 60)
    assert len(wrong) > 20
    assert any("lost" in each for each in wrong)


def test_with_fewer_syncs_it_would_notice_too(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NORMAL keeps the file sound, but not the last repetitions."""
    fewer = tuple(each.replace("= FULL", "= NORMAL") for each in connection.WRITING)
    monkeypatch.setattr(connection, "WRITING", fewer)
    record_with_fewer = record(tmp_path)
    monkeypatch.undo()
    wrong = outcomes(record_with_fewer, place, 60)
    assert any("lost" in each for each in wrong)
    assert not any("unreadable" in each for each in wrong)
