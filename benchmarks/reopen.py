"""Kills a training store at random instants, and opens what is left: lost, unreadable, how long.

The same process, killed as `make harm` does, without the window: THRUST_KILLS=500 of them.
"""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Final

from benchmarks.table import Row, table
from tests.store.test_kill import LONGEST_S, killed_after
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.store.log import SqliteLog

KILLS: Final = int(os.environ.get("THRUST_KILLS", "500"))
A_FILE: Final = 25
"""Kills before a new file is begun, so that fresh and grown ones are met."""
MOST_MS: Final = 250.0
HOW: Final = "python -m benchmarks reopen"


def run() -> list[Row]:
    """Kill, reopen, count."""
    moments = random.Random(20261122)  # noqa: S311 - the same moments each time
    lost = unreadable = promised = 0
    took_ms: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(KILLS):
            place = Path(folder, str(number // A_FILE))
            database, acknowledged = place / "thrust.sqlite3", Path(folder, f"{place.name}.txt")
            killed_after(moments.uniform(0, LONGEST_S), database, acknowledged)
            before = time.perf_counter()
            with SqliteLog(database, SystemClock()) as log:
                log.make_ready()
                log.workouts(limit=1)
                took_ms.append(1000 * (time.perf_counter() - before))
                unreadable += bool(log.notices())
            unreadable += not _sound(database)
            if number % A_FILE == A_FILE - 1 or number == KILLS - 1:
                said, missing = _missing(database, acknowledged)
                promised, lost = promised + said, lost + missing
    typical, longest = statistics.median(took_ms), max(took_ms)
    figure = (
        f"{lost} of {promised} repetitions lost, {unreadable} files unreadable; "
        f"open again in {typical:.0f} ms (median), {longest:.0f} ms (longest)"
    )
    return [
        Row(
            name=f"{KILLS} kills at random instants",
            figure=figure,
            bound=f"0 lost, 0 unreadable, median ≤ {MOST_MS:.0f} ms",
            ok=not lost and not unreadable and typical <= MOST_MS,
            how=HOW,
        )
    ]


def _missing(database: Path, acknowledged: Path) -> tuple[int, int]:
    """How many repetitions were said to be durable, and how many of those are not there."""
    said = defaultdict[str, set[int]](set)
    for line in acknowledged.read_text().splitlines():
        set_id, ordinal = line.split()
        said[set_id].add(int(ordinal))
    with SqliteLog(database, SystemClock()) as log:
        found = {
            each.id: {rep.ordinal for rep in each.reps}
            for workout in log.contents().workouts
            for each in workout.sets
        }
    missing = sum(len(ordinals - found.get(set_id, set())) for set_id, ordinals in said.items())
    return sum(map(len, said.values())), missing


def _sound(database: Path) -> bool:
    with closing(sqlite3.connect(database)) as opened:
        return opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


if __name__ == "__main__":
    print(table(run()))
