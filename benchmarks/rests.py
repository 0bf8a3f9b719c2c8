"""What it costs to begin a rest or a set, on the interface's thread and in memory.

A process of its own plays on a private sound server with a null sink: first the way it was, with
all samples zeroed and mixed before the first is heard; then as the program does it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QThread

from benchmarks.table import Row, table
from tests.helpers.pulse import missing_tools, null_sink
from thrust_gui.audio import room, writing
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.loading import preload
from thrust_gui.audio.player import SetPlayer
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Timeline, compile_rest, compile_set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HOW: Final = "python -m benchmarks rests"
MOST_MS: Final = 15.0
MOST_MB: Final = 8.0
STARTS: Final = 5
LOOKS: Final = 200
EVERY_MS: Final = 4
ALL_S: Final = 1_000_000
TIMELINES: Final[dict[str, Callable[[], Timeline]]] = {
    "a rest of 90 s": lambda: compile_rest(90),
    "a rest of 600 s": lambda: compile_rest(600),
    "a set of 50 repetitions of 30 s": lambda: compile_set(Tempo.parse("10-0-10-10"), 50, 10),
}


def run() -> list[Row]:
    """Each timeline begun several times, before and now."""
    if tools := missing_tools():
        missing = f"not measured: {', '.join(tools)} not installed"
        return [Row(name="Beginning a rest", figure=missing, bound="", ok=False, how=HOW)]
    with null_sink() as pulse:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.rests", "measure"],
            env={**pulse.environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=True,
            text=True,
        )
    found: dict[str, dict[str, list[float]]] = json.loads(done.stdout)
    return [_row(name, **each) for name, each in found.items()]


def _row(name: str, before: list[float], now: list[float]) -> Row:
    ms, look, begun_mb, written_mb = now
    return Row(
        name=f"Beginning {name}",
        figure=(
            f"{ms:.1f} ms, 95 % of the looks after it {look:.1f} ms, {begun_mb:.1f} MB, "
            f"{written_mb:.1f} MB when all is written; "
            f"zeroed and mixed at once {before[0]:.0f} ms, {before[2]:.0f} MB"
        ),
        bound=f"≤ {MOST_MS:g} ms, {MOST_MB:g} MB",
        ok=ms <= MOST_MS and look <= MOST_MS and begun_mb <= MOST_MB,
        how=HOW,
    )


def measure() -> dict[str, dict[str, list[float]]]:
    """By timeline, before and now: ms to begin, ms of 95 % of the looks after it, MB after each."""
    app = QCoreApplication([])
    voice = VoiceClips(resources_root() / VOICE)
    preload(voice)
    player = SetPlayer(SystemClock(), voice=voice)
    player.play(compile_rest(5))
    _look(app, player)
    found: dict[str, dict[str, list[float]]] = {}
    for name, compiled in TIMELINES.items():
        now = _median(_begun(app, player, compiled()) for _ in range(STARTS))
        kept = room.SPARSE, writing.AHEAD_S
        room.SPARSE, writing.AHEAD_S = False, ALL_S  # type: ignore[misc]  # as it was
        before = _median(_begun(app, player, compiled()) for _ in range(STARTS))
        room.SPARSE, writing.AHEAD_S = kept  # type: ignore[misc]  # likewise
        found[name] = {"before": before, "now": now}
    player.close()
    return found


def _begun(app: QCoreApplication, player: SetPlayer, timeline: Timeline) -> list[float]:
    before, timer = _resident_mb(), QElapsedTimer()
    timer.start()
    player.play(timeline)
    ms = timer.nsecsElapsed() / 1e6
    begun_mb = _resident_mb() - before
    look = _look(app, player)
    written_mb = _resident_mb() - before
    player.stop()
    return [ms, look, begun_mb, written_mb]


def _look(app: QCoreApplication, player: SetPlayer) -> float:
    """As the screen does, until all is written; 95 of 100 looks took no longer than this."""
    looks, timer = list[float](), QElapsedTimer()
    for _ in range(LOOKS):
        QThread.msleep(EVERY_MS)
        app.processEvents()
        timer.start()
        player.position()
        looks.append(timer.nsecsElapsed() / 1e6)
    return quantiles(looks, n=20)[-1]


def _median(rows: Iterable[list[float]]) -> list[float]:
    return [median(column) for column in zip(*rows, strict=True)]


def _resident_mb() -> float:
    """What the process keeps in memory that is no file's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    said = dict(line.split(":", 1) for line in lines)
    return sum(int(said[name].split()[0]) for name in ("RssAnon", "RssShmem")) / 1024


if __name__ == "__main__":
    if sys.argv[1:] == ["measure"]:
        json.dump(measure(), sys.stdout)
    else:
        print(table(run()))
