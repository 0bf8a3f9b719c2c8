"""kill -9 at random moments: whatever was said to be durable is there, and the file is sound."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections import defaultdict
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.checkup import State, look
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from thrust_gui.domain.records import SetRecord

ROOT: Final = Path(__file__).resolve().parents[2]
KILLS: Final = int(os.environ.get("THRUST_STORE_KILLS", "10"))
"""`make harm` makes 500 of them."""
LONGEST_S: Final = 0.15
"""A repetition takes some five milliseconds; so the kill falls anywhere in some thirty."""

pytestmark = pytest.mark.harm


def killed_after(seconds: float, database: Path, acknowledged: Path) -> None:
    """Start a lifter, let it train for so long after its first repetition, kill it."""
    command = [sys.executable, "-m", "tests.store.lifter", str(database), str(acknowledged)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as lifter:
        assert lifter.stdout is not None
        assert lifter.stdout.readline() == "ready\n"
        with pytest.raises(subprocess.TimeoutExpired):
            lifter.wait(timeout=seconds)
        lifter.kill()


def sets_in(database: Path) -> dict[str, SetRecord]:
    with SqliteLog(database, SystemClock()) as log:
        found = {each.id: each for workout in log.contents().workouts for each in workout.sets}
        assert log.notices() == ()
    return found


@pytest.mark.timeout(60 + 3 * KILLS)
def test_kill_at_random_moments(tmp_path: Path) -> None:
    database, acknowledged = tmp_path / "data" / "thrust.sqlite3", tmp_path / "acknowledged"
    moments = random.Random(KILLS)  # noqa: S311 - the same moments each time
    for _ in range(KILLS):
        killed_after(moments.uniform(0, LONGEST_S), database, acknowledged)
        assert look(database, 1000) is State.READY
    said = defaultdict[str, set[int]](set)
    for line in acknowledged.read_text().splitlines():
        set_id, ordinal = line.split()
        said[set_id].add(int(ordinal))
    found = sets_in(database)
    assert len(said) >= KILLS
    for set_id, ordinals in said.items():
        record = found[set_id]
        assert {each.ordinal for each in record.reps} >= ordinals
        assert record.completed_reps == len(record.reps)
        assert record.tut_ms == sum(each.tension_ms for each in record.reps)
        assert record.hold_ms == sum(each.hold_ms for each in record.reps)
    with closing(sqlite3.connect(database)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
        assert opened.execute("SELECT count(DISTINCT hlc) FROM rep").fetchone()[0] > len(said)


def test_killed_while_the_file_is_being_made(tmp_path: Path) -> None:
    """Before every other statement in turn; the next start finds a log, or makes it."""
    code = """
import os, signal, sys
from pathlib import Path
from tests.store.records import workout
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store import connection
from thrust_gui.store.log import SqliteLog

left = int(sys.argv[2])

def step(statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

real = connection.sqlite3.connect

def connect(*args, **options):
    opened = real(*args, **options)
    opened.set_trace_callback(step)
    return opened

connection.sqlite3.connect = connect
log = SqliteLog(Path(sys.argv[1]), SystemClock())
log.save_workout(workout(1))
sys.exit(not log.flush(60))
"""
    ended = -9
    for statements in count(0, 2):
        if ended == 0:
            assert statements > 20
            break
        database = tmp_path / str(statements) / "thrust.sqlite3"
        command = [sys.executable, "-c", code, str(database), str(statements)]
        ended = subprocess.run(command, cwd=ROOT, check=False).returncode
        assert ended in {0, -9}
        with SqliteLog(database, SystemClock()) as log:
            log.make_ready()
            assert len(log.contents().workouts) == (ended == 0)
            assert log.notices() == ()
        assert [each.name for each in database.parent.iterdir()] == ["thrust.sqlite3"]
