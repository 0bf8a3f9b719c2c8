"""A history of 100,000 rows into the log, beside ``csv.reader`` and bare ``executemany``."""

from __future__ import annotations

import csv
import gc
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.table import Row, table
from benchmarks.weekly import StandingClock
from thrust_gui.exchange.importer import Importer
from thrust_gui.exchange.thrust_csv_columns import COLUMNS
from thrust_gui.exchange.thrust_csv_columns import table as csv_rows
from thrust_gui.store.log import SqliteLog
from thrust_gui.store.rows import SET, WORKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROWS: Final = 100_000
SETS: Final = 10
RUNS: Final = 5
MOST: Final = 2.0
HOW: Final = "python -m benchmarks imports"
OURS: Final = (
    "set_id",
    "ordinal",
    "variation",
    "tempo",
    "target_reps",
    "completed_reps",
    "tut_ms",
    "hold_ms",
    "note",
    "pacing",
)
STRONG: Final = (
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";'
    '"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"\n'
)


def run() -> list[Row]:
    """Each file by us and by the bare minimum in turn, into a new log each time."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        strong, ours = folder / "strong.csv", folder / "ours.csv"
        write_strong(strong)
        write_ours(strong, ours)
        return [
            compare(folder, strong, "Strong", bare_strong),
            compare(folder, ours, "our own CSV", bare_ours),
        ]


def compare(folder: Path, file: Path, what: str, bare: Callable[[Path, Path], None]) -> Row:
    """One file, read and written both ways."""
    took: tuple[list[float], list[float]] = ([], [])
    for turn in range(2 * RUNS):
        target = folder / f"{file.stem}{turn}.sqlite3"
        with SqliteLog(target, StandingClock()) as log:
            log.make_ready()
        gc.collect()
        start = time.perf_counter()
        (bare if turn % 2 else by_us)(file, target)
        took[turn % 2].append(time.perf_counter() - start)
        target.unlink()
    mine, bare_s = (statistics.median(times) for times in took)
    return Row(
        name=f"{ROWS:,} rows of {what} into the log",
        figure=f"{mine:.2f} s; bare {bare_s:.2f} s; ratio {mine / bare_s:.2f}",
        bound=f"ratio ≤ {MOST:g}",
        ok=mine <= MOST * bare_s,
        how=HOW,
    )


def by_us(file: Path, target: Path) -> None:
    """As the program does it: found out, read, checked, previewed, added, durable."""
    with SqliteLog(target, StandingClock()) as log:
        preview, contents = Importer(log.ids, lambda _: 60).look(file)
        assert preview.taken == ROWS
        assert log.add(contents) is not None


def bare_strong(file: Path, target: Path) -> None:
    """The columns of a set out of Strong's, and one workout for every ten."""
    with file.open(newline="", encoding="utf-8") as text:
        rows = csv.reader(text, delimiter=";")
        next(rows)
        sets = [
            (
                *(f"{number:036}", f"w{number // SETS:035}", number % SETS + 1, row[4]),
                *(None, None, None, None, "", 0, int(row[7]), None, None, 0, 0, None),
                *(number, row[6], "metronome", None, None),
            )
            for number, row in enumerate(rows)
        ]
    fill(target, sets)


def bare_ours(file: Path, target: Path) -> None:
    """The same columns out of our own file."""
    with file.open(newline="", encoding="utf-8") as text:
        rows = csv.reader(text)
        header = next(rows)
        a, b, c, d, e, f, g, h, i, j = (header.index(name) for name in OURS)
        sets = [
            (
                *(row[a], f"w{number // SETS:035}", int(row[b]), row[c], None, None, None, None),
                *(row[d], int(row[e]), int(row[f]), None, None, int(row[g]), int(row[h]), None),
                *(number, row[i], row[j], None, None),
            )
            for number, row in enumerate(rows)
        ]
    fill(target, sets)


def fill(target: Path, sets: Sequence[tuple[object, ...]]) -> None:
    """Into the tables of the log with their indexes, in one durable transaction."""
    stamp = (None, 1, "bare")
    with closing(sqlite3.connect(target, isolation_level=None)) as opened:
        opened.execute("PRAGMA synchronous = FULL")
        opened.execute("BEGIN")
        opened.executemany(
            insert("workout", WORKOUT),
            (
                (f"w{number:035}", number, 60, "2026-11-20", None, "", *stamp)
                for number in range(len(sets) // SETS)
            ),
        )
        opened.executemany(insert("set_entry", SET), ((*each, *stamp) for each in sets))
        opened.execute("COMMIT")


def insert(name: str, columns: tuple[str, ...]) -> str:
    """A row with its stamp."""
    every = (*columns, "import_batch", "hlc", "device")
    return f"INSERT INTO {name} ({', '.join(every)}) VALUES ({', '.join('?' * len(every))})"  # noqa: S608 - our own names


def write_strong(file: Path) -> None:
    """Ten sets a workout, two workouts a day, all hip thrusts: nothing is left out."""
    start = datetime(2000, 1, 1, 18, 0, 7)  # noqa: DTZ001 - as Strong writes it
    with file.open("w", encoding="utf-8") as text:
        text.write(STRONG)
        for number in range(ROWS):
            day = start + timedelta(hours=12 * (number // SETS))
            text.write(
                f'"{number // SETS}";"{day}";"Legs";"3600";"Hip Thrust (Barbell)";'
                f'"{number % SETS + 1}";"{40 + number % 9 * 2.5:g}";"{8 + number % 5}";'
                f'"{7 + number % 5 / 2:g}";"0";"0";"";""\n'
            )


def write_ours(strong: Path, file: Path) -> None:
    """The same as our own file."""
    _, contents = Importer(frozenset[str], lambda _: 60).look(strong)
    with file.open("w", newline="", encoding="utf-8") as text:
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(csv_rows(contents))


if __name__ == "__main__":
    print(table(run()))
