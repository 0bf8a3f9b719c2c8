"""History over a hundred thousand sets: opened again, and scrolled, beside a bare QListView."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStackedWidget, QWidget

from benchmarks.table import Row, table
from benchmarks.weekly import TODAY, StandingClock
from thrust_gui.app.editing import Editor
from thrust_gui.app.example import example_log
from thrust_gui.app.review import Review
from thrust_gui.bootstrap.window import application
from thrust_gui.desktop.jobs import PoolJobs
from thrust_gui.store.log import SqliteLog
from thrust_gui.ui.history.page import HistoryPage
from thrust_gui.ui.theme import DARK, palette_for

YEARS: Final = 100
"""Of a thousand sets each."""
SIZE: Final = (1440, 900)
OPENINGS: Final = 15
FRAMES: Final = 900
FRAME_MS: Final = 1000 / 60
STEP: Final = 90
"""Pixels a frame: a hundred workouts in a second and a quarter."""
MOST_OPEN_MS: Final = 150.0
MOST_FRAME_MS: Final = 16.0
HOW: Final = "python -m benchmarks history"


def run() -> list[Row]:
    """Fill a log, open the page over it again and again, scroll through months of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteLog(Path(folder) / "thrust.sqlite3", StandingClock()) as log,
    ):
        sets = fill(log)
        page = make_page(log)
        stack, other = QStackedWidget(), QWidget()
        stack.setPalette(palette_for(DARK))
        stack.addWidget(other)
        stack.addWidget(page)
        stack.resize(*SIZE)
        stack.show()
        until_read(app, page)
        page.filters.range.choose("")  # everything, from the first workout on
        until_read(app, page)
        drawn, fresh = openings(app, stack, page, other)
        ours = scroll(app, page.listing)
        bare = scroll(app, bare_list(page.feed.sheet.count))
        stack.close()
    return [
        Row(
            name=f"History with {sets:,} sets, opened again: the last view drawn",
            figure=f"{drawn:.0f} ms; read anew after {fresh:.0f} ms",
            bound=f"≤ {MOST_OPEN_MS:g} ms",
            ok=drawn <= MOST_OPEN_MS,
            how=HOW,
        ),
        Row(
            name=f"Scrolling it, {FRAMES} frames, 99 of 100",
            figure=f"{ours:.1f} ms; a bare QListView of as many rows {bare:.1f} ms",
            bound=f"≤ {MOST_FRAME_MS:g} ms",
            ok=ours <= MOST_FRAME_MS,
            how=HOW,
        ),
    ]


def fill(log: SqliteLog) -> int:
    """Write a made-up log, workout by workout in order; how many sets are in it."""
    contents = example_log(TODAY, YEARS)
    bare = tuple(
        replace(each, sets=tuple(replace(one, reps=()) for one in each.sets))
        for each in contents.workouts
    )
    log.add(replace(contents, workouts=bare))
    return sum(len(each.sets) for each in bare)


def make_page(log: SqliteLog) -> HistoryPage:
    """The page, over the log."""
    clock = StandingClock()
    return HistoryPage(
        review=Review(log, clock), jobs=PoolJobs(), editor=Editor(log, clock, log.new_id)
    )


def until_read(app: QApplication, page: HistoryPage) -> None:
    """Let everything come in that was asked for."""
    page.refresh()
    while page.feed.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    app.processEvents()


def openings(
    app: QApplication, stack: QStackedWidget, page: HistoryPage, other: QWidget
) -> tuple[float, float]:
    """Medians in milliseconds: until the page is painted, and until it was read anew."""
    drawn: list[float] = []
    fresh: list[float] = []
    for _ in range(OPENINGS):
        stack.setCurrentWidget(other)
        app.processEvents()
        start = time.perf_counter()
        stack.setCurrentWidget(page)
        page.refresh()
        stack.repaint()
        drawn.append((time.perf_counter() - start) * 1000)
        while page.feed.busy:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        stack.repaint()
        fresh.append((time.perf_counter() - start) * 1000)
    return statistics.median(drawn), statistics.median(fresh)


def bare_list(count: int) -> QListView:
    """Qt's own list of as many plain texts."""
    view = QListView()
    view.setModel(QStringListModel([f"Workout {n}" for n in range(count)], view))
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    return view


def scroll(app: QApplication, view: QListView) -> float:
    """Scroll at sixty frames a second; 99 of 100 frames take less than this, in milliseconds.

    What comes in between two frames and makes the next one late counts as part of it.
    """
    bar = view.verticalScrollBar()
    bar.setValue(0)
    app.processEvents()
    took: list[float] = []
    due = time.perf_counter()
    for _ in range(FRAMES):
        late = max(0.0, time.perf_counter() - due)
        start = time.perf_counter()
        bar.setValue(bar.value() + STEP)
        view.viewport().repaint()
        took.append((time.perf_counter() - start + late) * 1000)
        due = max(due, start) + FRAME_MS / 1000
        idle(app, due)
    took.sort()
    return took[len(took) * 99 // 100]


def idle(app: QApplication, until: float) -> None:
    """Let events happen until it is time for the next frame."""
    while (left := until - time.perf_counter()) > 0:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, max(1, int(left * 1000)))


if __name__ == "__main__":
    print(table(run()))
