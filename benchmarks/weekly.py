"""Sixteen weeks of figures out of ten and of a hundred years of log, beside bare SQL."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.table import Row, table
from thrust_gui.app.example import example_log
from thrust_gui.app.review import Review
from thrust_gui.domain.volume import week_start
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY: Final = date(2026, 11, 20)
WEEKS: Final = 16
RUNS: Final = 200
WARM_UP: Final = 20
MOST_MS: Final = 10.0
MOST_RATIO: Final = 1.5
HOW: Final = "python -m benchmarks weekly"
BARE: Final = """
SELECT w.local_date, s.band, s.rigging, count(DISTINCT w.id), count(*), sum(s.completed_reps),
       sum(s.tut_ms), sum(s.hold_ms), total(s.impulse_ns), total(s.peak_force_n * s.completed_reps)
FROM workout w JOIN set_entry s ON s.workout = w.id AND s.deleted = 0
WHERE w.deleted = 0 AND w.local_date BETWEEN {first} AND {last}
GROUP BY w.local_date, s.band, s.rigging"""
SHELL_RUNS: Final = 100


class StandingClock:
    """Always the same day, so that every log ends today."""

    def utc_ms(self) -> int:
        """Noon of that day."""
        return round((TODAY - date(1970, 1, 1)).total_seconds() * 1000) + 43_200_000

    def utc_offset_min(self) -> int:
        """Greenwich."""
        return 0

    def today(self) -> date:
        """That day."""
        return TODAY

    def monotonic_ns(self) -> int:
        """It stands."""
        return 0

    def asleep_ms(self) -> int:
        """It never slept."""
        return 0


def run() -> list[Row]:
    """Fill both logs, then ask the same of each in turn."""
    with tempfile.TemporaryDirectory() as folder:
        ten, hundred = Path(folder) / "ten.sqlite3", Path(folder) / "hundred.sqlite3"
        counts = [fill(ten, 10), fill(hundred, 100)]
        with (
            SqliteLog(ten, StandingClock()) as short,
            SqliteLog(hundred, StandingClock()) as long,
            closing(sqlite3.connect(ten)) as short_bare,
            closing(sqlite3.connect(hundred)) as long_bare,
        ):
            asks = [asking(short), asking(long), asking_bare(short_bare), asking_bare(long_bare)]
            ours_10, ours_100, bare_10, bare_100 = medians(asks)
            (query,) = medians([lambda: short.days(*span())])
            shell = shell_ms(ten)
    ratio = ours_100 / ours_10
    return [
        Row(
            name=f"{WEEKS} weeks of figures, ten years of log ({counts[0]})",
            figure=f"{ours_10:.2f} ms; bare SQL {bare_10:.2f} ms",
            bound=f"≤ {MOST_MS:g} ms",
            ok=ours_10 <= MOST_MS,
            how=HOW,
        ),
        Row(
            name=f"The same, a hundred years ({counts[1]})",
            figure=f"{ours_100:.2f} ms; bare SQL {bare_100:.2f} ms; ratio {ratio:.2f}",
            bound=f"ratio ≤ {MOST_RATIO:g}",
            ok=ratio <= MOST_RATIO,
            how=HOW,
        ),
        Row(
            name=f"Its query by band alone, beside {'the sqlite3 shell' if shell else 'bare SQL'}",
            figure=f"{query:.2f} ms; {shell or bare_10:.2f} ms",
            bound=f"ratio ≤ {MOST_RATIO:g}",
            ok=query <= MOST_RATIO * (shell or bare_10),
            how=HOW,
        ),
    ]


def fill(path: Path, years: int) -> str:
    """Write a made-up log to a file; how much is in it."""
    contents = example_log(TODAY, years)
    with SqliteLog(path, StandingClock()) as log:
        log.add(contents)
    sets = [each for workout in contents.workouts for each in workout.sets]
    reps = sum(len(each.reps) for each in sets)
    return f"{len(contents.workouts):,} workouts, {len(sets):,} sets, {reps:,} repetitions"


def asking(log: SqliteLog) -> Callable[[], object]:
    """What Progress and ``stats`` ask."""
    review = Review(log, StandingClock())
    return lambda: review.weeks(WEEKS)


def span() -> tuple[date, date]:
    """The days that are asked for: a day more than the weeks, for adjacency."""
    return week_start(TODAY) - timedelta(days=7 * (WEEKS - 1) + 1), TODAY


def asking_bare(connection: sqlite3.Connection) -> Callable[[], object]:
    """The same rows without anything of ours."""
    days = tuple(day.isoformat() for day in span())
    return lambda: connection.execute(BARE.format(first="?", last="?"), days).fetchall()


def shell_ms(file: Path) -> float:
    """The same rows asked for in SQLite's own shell, its start left out; 0 where there is none."""
    shell = shutil.which("sqlite3")
    if shell is None:
        return 0.0
    first, last = (f"'{day.isoformat()}'" for day in span())
    query = f"{BARE.format(first=first, last=last)};\n"

    def took(runs: int) -> float:
        start = time.perf_counter()
        command = [shell, "-readonly", str(file)]
        subprocess.run(command, input=query * runs, capture_output=True, text=True, check=True)
        return (time.perf_counter() - start) * 1000

    return statistics.median((took(SHELL_RUNS + 1) - took(1)) / SHELL_RUNS for _ in range(5))


def medians(asks: list[Callable[[], object]]) -> list[float]:
    """The median time of each in milliseconds; they take turns, so that all meet the same noise."""
    took: list[list[float]] = [[] for _ in asks]
    for turn in range(WARM_UP + RUNS):
        for ask, times in zip(asks, took, strict=True):
            start = time.perf_counter()
            ask()
            if turn >= WARM_UP:
                times.append((time.perf_counter() - start) * 1000)
    return [statistics.median(times) for times in took]


if __name__ == "__main__":
    print(table(run()))
