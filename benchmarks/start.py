"""How soon the first frame is there, beside a bare Qt window in the same run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks.table import Row
from benchmarks.xvfb import display
from thrust_gui.app.example import example_log
from thrust_gui.desktop.clock import SystemClock
from thrust_gui.desktop.preferences import IniPreferences
from thrust_gui.store.log import SqliteLog

RUNS = 10
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)

def done():
    from thrust_gui.desktop.age import process_age_ms
    print('{"first_frame_ms": %.1f}' % process_age_ms())
    app.quit()

app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("Thrust"))
window.resize(1280, 800)
window.show()
app.exec()
"""


def run() -> list[Row]:
    """Ten starts of each, in turn, with a ten-year log."""
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        ours = [sys.executable, "-m", "thrust_gui", "--startup-report", "--data-dir", folder]
        bare = [sys.executable, "-c", BARE]
        fill(Path(folder))
        for command in (ours, bare):
            started(command, environment)
        pairs = [(started(ours, environment), started(bare, environment)) for _ in range(RUNS)]
    first = statistics.median(mine["first_frame_ms"] for mine, _ in pairs)
    base = statistics.median(plain["first_frame_ms"] for _, plain in pairs)
    rest = statistics.median(mine["ready_ms"] - mine["first_frame_ms"] for mine, _ in pairs)
    how = "python -m benchmarks start"
    return [
        Row(
            name="First interactive frame, ten years of log",
            figure=f"{first:.0f} ms; bare Qt window {base:.0f} ms; ratio {first / base:.2f}",
            bound="ratio ≤ 2.0",
            ok=first <= 2.0 * base,
            how=how,
        ),
        Row(
            name="The rest of Today after it",
            figure=f"{rest:.0f} ms",
            bound="≤ 150 ms",
            ok=rest <= 150,
            how=how,
        ),
    ]


def started(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """Start once; what the program says of itself."""
    inherited = {key: os.environ[key] for key in os.environ if not key.startswith("PYTHON")}
    done = subprocess.run(
        command, env=inherited | environment, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    return {key: float(value) for key, value in found.items()}


def fill(folder: Path) -> None:
    """Ten years: 2,000 workouts, 10,000 sets, 120,000 repetitions."""
    contents = example_log(SystemClock().today(), years=10)
    with SqliteLog(folder / "thrust.sqlite3", SystemClock()) as log:
        log.add(contents)
    preferences = IniPreferences(folder / "settings.ini")
    preferences.save(replace(preferences.load(), caution_seen=True))
