"""Progress opened over ten and a hundred years of log, first and again; hover and pan.

Each first opening is a process of its own on a virtual screen, beside a bare page with one word.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from benchmarks.table import Row, table
from benchmarks.weekly import StandingClock, fill
from benchmarks.xvfb import display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from thrust_gui.ui.progress.weeks_view import WeeksView

RUNS: Final = 5
AGAIN: Final = 20
FRAMES: Final = 400
SIZE: Final = (1440, 900)
YEARS: Final = (10, 100)
MOST_FIRST_MS: Final = 450.0
MOST_AGAIN_MS: Final = 60.0
MOST_RATIO: Final = 1.5
MOST_FRAME_MS: Final = 16.0
HOW: Final = "python -m benchmarks progress"
BARE: Final = """
import time
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget
app = QApplication([])
stack = QStackedWidget()
stack.resize(1352, 900)
stack.addWidget(QLabel("Today"))
stack.show()
app.processEvents()
start = time.perf_counter()
stack.setCurrentIndex(stack.addWidget(QLabel("Progress")))
stack.currentWidget().grab()
print((time.perf_counter() - start) * 1000)
"""


def run() -> list[Row]:
    """Fill the logs, open the page over them in turn, then move about in it."""
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        files = [Path(folder) / f"{years}.sqlite3" for years in YEARS]
        for file, years in zip(files, YEARS, strict=True):
            fill(file, years)
        child = [sys.executable, "-m", "benchmarks.progress"]
        ask([*child, str(files[0])], environment)
        short: list[dict[str, float]] = []
        long: list[dict[str, float]] = []
        imports: list[float] = []
        for _ in range(RUNS):
            short.append(json.loads(ask([*child, str(files[0])], environment)))
            long.append(json.loads(ask([*child, str(files[1])], environment)))
            imports.append(float(ask([sys.executable, "-c", BARE], environment)))
    bare = statistics.median(imports)
    first, first_long = (_median(each, "first") for each in (short, long))
    again, again_long = (_median(each, "again") for each in (short, long))
    return [
        Row(
            name="Progress over ten years of log, first opened",
            figure=f"{first:.0f} ms; a bare page {bare:.0f} ms",
            bound=f"≤ {MOST_FIRST_MS:g} ms",
            ok=first <= MOST_FIRST_MS,
            how=HOW,
        ),
        Row(
            name="Opened again: drawn, and read anew",
            figure=f"{again:.0f} ms; a hundred years {again_long:.0f} ms",
            bound=f"≤ {MOST_AGAIN_MS:g} ms",
            ok=again <= MOST_AGAIN_MS,
            how=HOW,
        ),
        Row(
            name="A hundred years beside ten, first and again",
            figure=f"ratio {first_long / first:.2f} and {again_long / again:.2f}",
            bound=f"≤ {MOST_RATIO:g}",
            ok=max(first_long / first, again_long / again) <= MOST_RATIO,
            how=HOW,
        ),
        *(
            Row(
                name=f"{name}, {FRAMES} frames, 99 of 100",
                figure=f"{_median(short, key):.1f} ms; a hundred years {_median(long, key):.1f} ms",
                bound=f"≤ {MOST_FRAME_MS:g} ms",
                ok=max(_median(short, key), _median(long, key)) <= MOST_FRAME_MS,
                how=HOW,
            )
            for name, key in (("Hovering over the weeks", "hover"), ("Panning them", "pan"))
        ),
    ]


def ask(command: list[str], environment: dict[str, str]) -> str:
    """What a process of its own says of itself."""
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def _median(runs: list[dict[str, float]], key: str) -> float:
    return statistics.median(each[key] for each in runs)


def opened(file: Path) -> dict[str, float]:  # noqa: PLR0915 - one visit, step by step
    """Open, leave, open again, hover and pan in this process; milliseconds of each."""
    import numpy as np  # noqa: PLC0415 - as the program has loaded it for its sound by then
    from PySide6.QtWidgets import QStackedWidget, QWidget  # noqa: PLC0415 - likewise

    from thrust_gui.app.review import Review  # noqa: PLC0415 - likewise
    from thrust_gui.bootstrap.window import application  # noqa: PLC0415 - likewise
    from thrust_gui.desktop.jobs import PoolJobs  # noqa: PLC0415 - likewise
    from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - likewise
    from thrust_gui.ui.theme import DARK, palette_for  # noqa: PLC0415 - likewise

    assert np.__version__
    app = application()
    with SqliteLog(file, StandingClock()) as log:
        review = Review(log, StandingClock())
        review.today()
        stack, other = QStackedWidget(), QWidget()
        stack.setPalette(palette_for(DARK))
        stack.addWidget(other)
        stack.resize(*SIZE)
        stack.show()
        for _ in range(5):
            app.processEvents()

        start = time.perf_counter()
        from thrust_gui.ui.progress.page import ProgressPage  # noqa: PLC0415 - is measured

        page = ProgressPage(review=review, jobs=PoolJobs(), first_weekday=lambda: 0)
        stack.addWidget(page)
        stack.setCurrentWidget(page)
        page.refresh()
        view = cast("WeeksView", page.view)
        until_read(app, view)
        stack.repaint()
        first = _ms(start)
        chart = view.chart
        assert chart is not None

        again: list[float] = []
        for _ in range(AGAIN):
            stack.setCurrentWidget(other)
            app.processEvents()
            start = time.perf_counter()
            stack.setCurrentWidget(page)
            page.refresh()
            until_read(app, view)
            stack.repaint()
            again.append(_ms(start))

        hover: list[float] = []
        for frame in range(FRAMES):
            start = time.perf_counter()
            chart.choose(frame % chart.count)
            app.processEvents()
            hover.append(_ms(start))
        chart.choose(None)
        pan: list[float] = []
        for frame in range(FRAMES):
            start = time.perf_counter()
            chart.moved.emit(-1 if frame < FRAMES * 3 // 4 else 1)
            app.processEvents()
            pan.append(_ms(start))
        until_read(app, view)
        stack.close()
    return {
        "first": first,
        "again": statistics.median(again),
        "hover": sorted(hover)[len(hover) * 99 // 100],
        "pan": sorted(pan)[len(pan) * 99 // 100],
    }


def until_read(app: QApplication, view: WeeksView) -> None:
    """Let everything come in that was asked for."""
    while view.waiting:
        app.processEvents()


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(opened(Path(sys.argv[1]))))
    else:
        print(table(run()))
