"""Whether hours of training leave anything behind: memory, timers, descriptors, late beats.

The real program trains workout after workout in a real window, under real key presses, on a sound
server of its own whose speaker is listened to. Each minute and each return to Today it is weighed.
What is found goes to a file line by line, so that a run that is cut off is not lost.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from benchmarks.priority import hurry
from benchmarks.table import Row, table
from benchmarks.xvfb import display
from tests.helpers.pulse import RATE, missing_tools, null_sink

if TYPE_CHECKING:
    from collections.abc import Generator

    from tests.helpers.pulse import Pulse

Line = dict[str, Any]

MINUTES: Final = 120.0
FILE: Final = Path("build/soak.jsonl")
MOST_MB: Final = 5.0
MOST_LATE_MS: Final = 16.0
WARM: Final = (5.0, 15.0)
"""Minutes that count as the beginning; the last ten are the end."""
LAST_MIN: Final = 10.0
LOUD: Final = 500
PLACE: Final = 60
"""Before any other measurement in real time: those of a minute beside it would be seen in it."""
HOW: Final = "python -m benchmarks soak"
SETTINGS: Final = """[plan]
sets=3
reps=12
rest_s=20
get_ready_s=5
tempo=3-0-1-2
[train]
setup_check=false
[guide]
caution_seen=true
"""


def soak(minutes: float, file: Path) -> list[Row]:
    """Train for so long, and judge; everything that was seen is in the file."""
    if tools := missing_tools():
        name, figure = "Training for hours", f"not measured: {', '.join(tools)} not installed"
        return [Row(name=name, figure=figure, bound="—", ok=False, how=HOW)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")
    note(file, {"kind": "start", "minutes": minutes, "priority": hurry(PLACE)})
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        folder.mkdir()
        (folder / "settings.ini").write_text(SETTINGS, encoding="utf-8")
        with display() as screen, null_sink() as pulse, listening(pulse) as ear:
            pulse.hurry()
            train({**pulse.environment, **screen}, folder, minutes, file, ear)
    return verdict(read(file))


def train(environment: dict[str, str], folder: Path, minutes: float, file: Path, ear: Ear) -> None:
    """Start the program, press the keys it asks for, write down what it says."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.soak_floor", str(folder), str(minutes)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for text in process.stdout:
            line: Line = json.loads(text)
            if line["kind"] == "press":
                subprocess.run(["xdotool", "key", line["key"]], env=environment, check=True)
            elif line["kind"] in {"minute", "today"}:
                line |= {"loud_s": ear.heard_s(), "logged": logged(folder)}
                line["load"] = os.getloadavg()[0]
            note(file, line)
        note(file, {"kind": "exit", "status": process.wait()})


class Ear:
    """For how many tenths of seconds there was something to be heard."""

    def __init__(self) -> None:
        self._tenths = 0

    def listen(self, pipe: int) -> None:
        """Until the pipe ends; what was heard is not kept."""
        with os.fdopen(pipe, "rb", closefd=False) as stream:
            while chunk := stream.read(RATE // 10 * 2):
                self._tenths += int(np.abs(np.frombuffer(chunk, "<i2")).max() > LOUD)

    def heard_s(self) -> float:
        """Seconds with sound since it was asked last."""
        tenths, self._tenths = self._tenths, 0
        return tenths / 10


@contextmanager
def listening(pulse: Pulse) -> Generator[Ear]:
    """An ear at the null sink."""
    ear = Ear()
    with subprocess.Popen(
        ["parec", "-d", "null.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1"],
        env=pulse.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        thread = threading.Thread(target=ear.listen, args=(process.stdout.fileno(),))
        thread.start()
        try:
            yield ear
        finally:
            process.terminate()
            thread.join()


def logged(folder: Path) -> dict[str, int]:
    """Rows of the log, beside whoever writes them."""
    with closing(sqlite3.connect(f"file:{folder / 'thrust.sqlite3'}?mode=ro", uri=True)) as log:
        return {
            name: int(log.execute(f"SELECT count(*) FROM {name}").fetchone()[0])  # noqa: S608 - ours
            for name in ("workout", "set_entry", "rep")
        }


def note(file: Path, line: Line) -> None:
    """One more line."""
    with file.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line) + "\n")


def read(file: Path) -> list[Line]:
    """All lines of a run, whole or cut off."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def verdict(lines: list[Line]) -> list[Row]:
    """Growth of memory, what was left, late beats."""
    weighed = [line for line in lines if "rss_kb" in line]
    if not weighed:
        figure = f"it ended before its first minute: {lines[-1]}"
        return [Row(name="Training for hours", figure=figure, bound="—", ok=False, how=HOW)]
    minutes = [line for line in weighed if line["kind"] == "minute"] or weighed
    last = minutes[-1]
    end = next((line for line in lines if line["kind"] == "end"), None)
    started = lines[0]
    what = f"{last['minute']:.0f} min of training ({last['workouts']} workouts, "
    what += f"{last['logged']['rep']} repetitions, priority {started['priority']})"
    growth = {key: grown_mb(minutes, key) for key in ("rss_kb", "anonymous_kb")}
    late = last["late"]
    left = end["left"] if end else ["cut off before the end"]
    return [
        Row(
            name=f"Memory after {what}",
            figure=(
                f"{growth['rss_kb']:+.2f} MB resident, {growth['anonymous_kb']:+.2f} MB of it not "
                f"from files; medians of the minutes "
                f"{WARM[0]:g}–{WARM[1]:g} and the last {LAST_MIN:g}"
            ),
            bound=f"under {MOST_MB:g} MB",
            ok=growth["rss_kb"] < MOST_MB,
            how=HOW,
        ),
        Row(
            name="Timers that run, threads and descriptors after it against before it, on Today",
            figure=", ".join(left) or "none left",
            bound="none left",
            ok=not left,
            how=HOW,
        ),
        Row(
            name=f"Interface lag meanwhile ({late['beats']} beats)",
            figure=(
                f"half within {late['p50_ms']:.1f} ms, 99 % within {late['p99_ms']:.1f} ms, "
                f"worst {late['max_ms']:.1f} ms"
            ),
            bound=f"99 % ≤ {MOST_LATE_MS:g} ms",
            ok=late["p99_ms"] <= MOST_LATE_MS,
            how=HOW,
        ),
    ]


def grown_mb(minutes: list[Line], key: str) -> float:
    """The median of the last minutes less that of the first after warming up."""
    final = minutes[-1]["minute"]
    first = [line[key] for line in minutes if WARM[0] <= line["minute"] <= WARM[1]]
    last = [line[key] for line in minutes if line["minute"] > final - LAST_MIN]
    if not first or final < WARM[1] + LAST_MIN:  # a try: its first minute and its last
        first, last = [minutes[0][key]], [minutes[-1][key]]
    return float(median(last) - median(first)) / 1024


def main(arguments: list[str]) -> int:
    """Train, or judge what a run left."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--file", type=Path, default=FILE)
    parser.add_argument("--read", action="store_true", help="only judge what is in the file")
    given = parser.parse_args(arguments)
    rows = verdict(read(given.file)) if given.read else soak(given.minutes, given.file)
    print(table(rows))
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
