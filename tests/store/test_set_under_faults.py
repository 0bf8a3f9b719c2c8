"""A whole set through trainer and store while the disk fails: it runs to its end, nothing is lost.

The lifter's side never waits: each step of the set is asked of the real store, and answered while
the writer stands before a disk that takes nothing.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.fakes import FakeClock, FakePlayer
from tests.store.patience import WAIT_S, Watcher
from thrust_gui.app.training import Trainer
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.compat import override
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.events import Start
from thrust_gui.domain.workout.state import Stage
from thrust_gui.store import connection
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.tuning import Tuning

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.store.conftest import Opening

pytestmark = pytest.mark.harm

PLAN: Final = Plan(sets=1, reps=12, tempo=Tempo.parse("3-0-1-2"), get_ready_s=10)
SLOW_S: Final = 2.0
MOST_MS: Final = 100.0
"""Far above a tick, far below a sync: a step that waited for the disk takes two seconds."""


@contextmanager
def pragma(*instead: str) -> Generator[None]:
    """SQLite is told to behave as on a disk of that kind, at each opening."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "WRITING", instead)
        yield


@contextmanager
def locked(path: Path) -> Generator[None]:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def vanished(path: Path) -> Generator[None]:
    away = path.parent.with_name("unplugged")
    path.parent.rename(away)
    yield
    away.rename(path.parent)


@contextmanager
def in_the_way(path: Path) -> Generator[None]:
    """The folder is gone, and something else has its name."""
    away = path.parent.with_name("moved")
    path.parent.rename(away)
    path.parent.write_text("a file")
    yield
    path.parent.unlink()
    away.rename(path.parent)


@contextmanager
def read_only(path: Path) -> Generator[None]:
    with pragma("PRAGMA query_only = ON"), moved_and_back(path):
        yield


@contextmanager
def full(path: Path) -> Generator[None]:
    pages = path.stat().st_size // 4096
    with pragma(*connection.WRITING, f"PRAGMA max_page_count = {pages}"), moved_and_back(path):
        yield


@contextmanager
def moved_and_back(path: Path) -> Generator[None]:
    """A copy in its place is another file: the writer opens it, as after any failure."""
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)
    for side in connection.SIDES:
        connection.beside(path, side).unlink(missing_ok=True)
    yield


def train(log: SqliteLog, fault: Callable[[], AbstractContextManager[None]]) -> Watcher:
    """A set of twelve: after three repetitions the fault comes, after the last one it goes."""
    player = FakePlayer()
    trainer = Trainer(player=player, log=log, clock=FakeClock(), new_id=log.new_id)
    trainer.begin(PLAN)
    trainer.dispatch(Start())

    def reach(rep: float) -> Stage:
        assert player.timeline is not None
        seconds = rep * PLAN.tempo.repetition_ms / 1000
        player.frame = player.timeline.rep_start(1) + round(seconds * RATE)
        moment = player.timeline.at(player.frame)
        state = trainer.tick()
        if rep < PLAN.reps:
            assert moment.phase.kind is (PhaseKind.LIFT if rep == int(rep) else PhaseKind.LOWER)
        return state.stage

    for rep in range(3):
        reach(rep)
    assert log.flush(WAIT_S)
    watcher = Watcher(log)
    with fault():
        for half in range(6, 2 * PLAN.reps):
            assert reach(half / 2 + 0.25 * (half % 2)) is Stage.SET
        assert reach(PLAN.reps + 1) is not Stage.SET
        found = watcher.problem()
        assert found.said is not None
    return watcher


@pytest.mark.parametrize("fault", [locked, full, read_only, vanished, in_the_way])
@pytest.mark.skipif(sys.platform == "win32", reason="there, files in use stay in place")
def test_the_set_runs_to_its_end_and_every_record_arrives(
    opening: Opening, path: Path, fault: Callable[[Path], AbstractContextManager[None]]
) -> None:
    log = opening()
    watcher = train(log, lambda: fault(path))
    watcher.well()
    assert log.flush(WAIT_S)
    (workout,) = log.contents().workouts
    (done,) = workout.sets
    assert done.completed_reps == PLAN.reps
    assert [each.ordinal for each in done.reps] == list(range(1, PLAN.reps + 1))
    assert log.health().problem is None
    assert log.close()
    assert log.parting() is None


def test_a_disk_slower_than_the_whole_set(opening: Opening) -> None:
    """Not one transaction is done before the last repetition is."""
    go_on = threading.Event()

    def commit() -> None:
        assert go_on.wait(WAIT_S)

    log = opening(Tuning(committing=commit))
    player = FakePlayer()
    trainer = Trainer(player=player, log=log, clock=FakeClock(), new_id=log.new_id)
    trainer.begin(PLAN)
    trainer.dispatch(Start())
    assert player.timeline is not None
    for rep in range(PLAN.reps + 2):
        player.frame = player.timeline.rep_start(1) + rep * round(
            PLAN.tempo.repetition_ms * RATE / 1000
        )
        trainer.tick()
    assert trainer.state.stage is not Stage.SET
    assert not log.flush(0)
    assert log.contents().workouts == ()
    go_on.set()
    assert log.flush(WAIT_S)
    ((done,),) = (each.sets for each in log.contents().workouts)
    assert done.completed_reps == PLAN.reps


class Metronome(FakePlayer):
    """Keeps time by the machine's clock, as the real one does without a device."""

    def __init__(self, clock: SystemClock) -> None:
        super().__init__()
        self._clock = clock
        self.began = clock.monotonic_ns()

    @override
    def position(self) -> int:
        return (self._clock.monotonic_ns() - self.began) * RATE // 1_000_000_000


@pytest.mark.timeout(120)
def test_two_seconds_a_sync_hold_no_beat_up(path: Path) -> None:
    """In real time: no step of a set takes as long as a twentieth of a sync."""
    clock, slow = SystemClock(), threading.Event()

    def commit() -> None:
        slow.wait(SLOW_S)

    log = SqliteLog(path, clock, Tuning(committing=commit))
    player = Metronome(clock)
    plan = Plan(sets=1, reps=2, tempo=Tempo.parse("1-0-1-1"), get_ready_s=3)
    trainer = Trainer(player=player, log=log, clock=clock, new_id=log.new_id)
    trainer.begin(plan)
    longest, pause = 0, threading.Event()
    trainer.dispatch(Start())
    while trainer.state.stage is not Stage.DONE:
        before = clock.monotonic_ns()
        trainer.tick()
        longest = max(longest, clock.monotonic_ns() - before)
        pause.wait(0.005)
    assert longest / 1e6 < MOST_MS
    assert log.health().problem is None
    slow.set()
    assert log.flush(WAIT_S)
    (workout,) = log.contents().workouts
    assert [each.completed_reps for each in workout.sets] == [plan.reps]
    assert log.close()
