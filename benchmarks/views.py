"""The calendar and the trends over ten and a hundred years of log: first opened, again, and all."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.progress import AGAIN, RUNS, SIZE, YEARS, ask
from benchmarks.table import Row, table
from benchmarks.weekly import StandingClock, fill
from benchmarks.xvfb import display

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_FIRST_MS: Final = 450.0
MOST_AGAIN_MS: Final = 60.0
MOST_ALL_MS: Final = 450.0
HOW: Final = "python -m benchmarks views"


def run() -> list[Row]:
    """Fill the logs, and open both views over each in a process of its own."""
    child = [sys.executable, "-m", "benchmarks.views"]
    found: dict[int, list[dict[str, float]]] = {years: [] for years in YEARS}
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        files = {years: Path(folder) / f"{years}.sqlite3" for years in YEARS}
        for years, file in files.items():
            fill(file, years)
        ask([*child, str(files[YEARS[0]])], environment)
        for _ in range(RUNS):
            for years, file in files.items():
                found[years].append(json.loads(ask([*child, str(file)], environment)))
    ten, hundred = (
        {key: statistics.median(each[key] for each in found[years]) for key in found[years][0]}
        for years in YEARS
    )
    rows = [
        (name, key, most)
        for view in ("calendar", "trends")
        for name, key, most in (
            (f"The {view}, first opened over ten years", f"{view} first", MOST_FIRST_MS),
            (f"The {view}, opened again", f"{view} again", MOST_AGAIN_MS),
        )
    ]
    rows.append(("Trends of all there is", "trends all", MOST_ALL_MS))
    return [
        Row(
            name=name,
            figure=f"{ten[key]:.0f} ms; a hundred years {hundred[key]:.0f} ms",
            bound=f"≤ {most:g} ms",
            ok=max(ten[key], hundred[key]) <= most,
            how=HOW,
        )
        for name, key, most in rows
    ]


def opened(file: Path) -> dict[str, float]:
    """Open both views in this process, again and again; milliseconds of each."""
    from PySide6.QtWidgets import QStackedWidget, QWidget  # noqa: PLC0415 - in this process alone

    from thrust_gui.app.review import Review  # noqa: PLC0415 - likewise
    from thrust_gui.bootstrap.window import application  # noqa: PLC0415 - likewise
    from thrust_gui.desktop.jobs import PoolJobs  # noqa: PLC0415 - likewise
    from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - likewise
    from thrust_gui.ui.progress.page import ProgressPage  # noqa: PLC0415 - likewise
    from thrust_gui.ui.progress.trends.view import ALL, TrendsView  # noqa: PLC0415 - likewise
    from thrust_gui.ui.theme import DARK, palette_for  # noqa: PLC0415 - likewise

    app, jobs = application(), PoolJobs()
    with SqliteLog(file, StandingClock()) as log:
        review = Review(log, StandingClock())
        review.today()
        stack, other = QStackedWidget(), QWidget()
        stack.setPalette(palette_for(DARK))
        page = ProgressPage(review=review, jobs=jobs, first_weekday=lambda: 0)
        for each in (other, page):
            stack.addWidget(each)
        stack.resize(*SIZE)
        stack.show()
        app.processEvents()

        def took(act: Callable[[], None]) -> float:
            """Until it is read and painted: the answer comes after what was asked, as an event."""
            start = time.perf_counter()
            act()
            jobs.wait()
            app.processEvents()
            stack.repaint()
            return (time.perf_counter() - start) * 1000

        def leave() -> None:
            stack.setCurrentWidget(other)
            app.processEvents()

        def enter(key: str) -> None:
            stack.setCurrentWidget(page)
            page.choose(key)

        found: dict[str, float] = {}
        for key in ("calendar", "trends"):
            leave()
            found[f"{key} first"] = took(partial(enter, key))
            again: list[float] = []
            for _ in range(AGAIN):
                leave()
                again.append(took(partial(enter, key)))
            found[f"{key} again"] = statistics.median(again)
        view = page.view_of("trends")
        assert isinstance(view, TrendsView)
        view.ranges.set_value(ALL)
        found["trends all"] = took(lambda: view.ranges.changed.emit(ALL))
        stack.close()
    return found


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(opened(Path(sys.argv[1]))))
    else:
        print(table(run()))
