from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from tests.helpers.weeks import ago, log_of, year
from thrust_gui.app.review import Review, WeeksAnswer
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.progress.page import ProgressPage
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.progress.tile import Mark, Tile
from thrust_gui.ui.theme import DARK, LIGHT, palette_for
from thrust_gui.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pytestqt.qtbot import QtBot


class Asked(Review):
    """A review that remembers what it was asked, and can be made to fail."""

    def __init__(self, log: MemoryLog) -> None:
        super().__init__(log, FakeClock())
        self.questions: list[tuple[int, int]] = []
        self.trouble: Callable[[], Exception] | None = None

    @override
    def weeks(self, count: int, first_weekday: int = 0) -> WeeksAnswer:
        self.questions.append((count, first_weekday))
        if self.trouble:
            raise self.trouble()
        return super().weeks(count, first_weekday)


@dataclass
class Opened:
    page: ProgressPage
    jobs: ManualJobs
    review: Asked
    started: list[bool] = field(default_factory=list[bool])

    def texts(self) -> list[str]:
        labels = self.page.findChildren(QLabel)
        return [
            label.whole if isinstance(label, Elided) else label.text()
            for label in labels
            if label.isVisible()
        ]

    def button(self, name: str) -> QAbstractButton:
        return next(
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.accessibleName() == name
        )


def opened(
    qtbot: QtBot,
    days: Iterable[tuple[date, int]] = (),
    size: tuple[int, int] = (1352, 900),
    first_weekday: int = 0,
) -> Opened:
    review, jobs = Asked(log_of(days)), ManualJobs()
    page = ProgressPage(review=review, jobs=jobs, first_weekday=lambda: first_weekday)
    found = Opened(page, jobs, review)
    page.start_requested.connect(lambda: found.started.append(True))
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.refresh()
    jobs.drain()
    return found


def key(page: QWidget, which: Qt.Key) -> None:
    QTest.keyClick(page if page.hasFocus() else page.focusWidget(), which)


def test_nothing_is_asked_before_it_is_opened(qtbot: QtBot) -> None:
    review, jobs = Asked(MemoryLog()), ManualJobs()
    page = ProgressPage(review=review, jobs=jobs, first_weekday=lambda: 0)
    qtbot.addWidget(page)
    assert jobs.drain() == 0
    assert page.chart is None


def test_it_asks_off_its_own_thread_and_shows_what_it_is_told(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    assert found.review.questions == [(16, 0)]
    chart = found.page.chart
    assert chart is not None
    assert [column.number for column in chart._props.columns][-1] == "47"
    assert "Sessions a week" in found.texts()
    assert any(text.startswith("Last 16 weeks:") for text in found.texts())
    assert "3 Aug – 20 Nov" in found.texts()


def test_the_first_weekday_is_asked_for_each_time(qtbot: QtBot) -> None:
    assert opened(qtbot, first_weekday=6).review.questions == [(16, 6)]


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    [("4 weeks", 9, 4), ("8 weeks", 9, 8), ("16 weeks", None, 16), ("1 year", 52, 52)],
)
def test_ranges(qtbot: QtBot, name: str, asked: int | None, shown: int) -> None:
    found = opened(qtbot, year())
    found.button(name).click()
    found.jobs.drain()
    assert found.review.questions[1:] == ([(asked, 0)] if asked else [])
    assert found.page.chart is not None
    assert len(found.page.chart._props.columns) == shown


def test_only_the_newest_answer_is_shown(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("4 weeks").click()
    found.button("1 year").click()
    late, newest = found.jobs.waiting
    newest()
    late()
    assert found.page.chart is not None
    assert len(found.page.chart._props.columns) == 52


def test_a_late_failure_is_not_shown(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.review.trouble = lambda: OSError("gone")
    found.page.refresh()
    found.review.trouble = None
    late = found.jobs.waiting.pop()
    found.page.refresh()
    found.jobs.drain()
    found.review.trouble = lambda: OSError("gone")
    late()
    assert "gone" not in found.texts()


def test_an_empty_log_shows_the_axis_and_the_one_thing_to_do(qtbot: QtBot) -> None:
    found = opened(qtbot)
    assert "Your weeks will stand here" in found.texts()
    assert found.page.chart is not None
    assert found.page.chart.isVisible()
    found.button("Start a workout").click()
    found.page.main_action()
    assert found.started == [True, True]


def test_the_invitation_goes_once_there_is_a_workout(qtbot: QtBot) -> None:
    found = opened(qtbot)
    found.review._log = log_of([(ago(0), 12)])
    found.page.refresh()
    found.jobs.drain()
    assert "Your weeks will stand here" not in found.texts()
    found.page.main_action()
    assert found.started == []


@pytest.mark.parametrize(
    ("trouble", "text"),
    [
        (
            lambda: Refusal("The log {name} is locked. Close it elsewhere.", name="x"),
            "The log x is locked. Close it elsewhere.",
        ),
        (lambda: OSError("disk gone"), "disk gone"),
    ],
)
def test_a_log_that_cannot_be_read_is_said_and_can_be_tried_again(
    qtbot: QtBot, trouble: Callable[[], Exception], text: str
) -> None:
    found = opened(qtbot, year())
    found.review.trouble = trouble
    found.page.refresh()
    found.jobs.drain()
    assert text in found.texts()
    assert found.page.chart is not None
    assert not found.page.chart.isVisible()
    found.review.trouble = None
    found.button("Try again").click()
    found.jobs.drain()
    assert text not in found.texts()
    assert found.page.chart.isVisible()


def test_trouble_from_the_first_needs_no_chart(qtbot: QtBot) -> None:
    found = opened(qtbot)
    other = Opened(found.page, found.jobs, found.review)
    page = ProgressPage(review=found.review, jobs=found.jobs, first_weekday=lambda: 0)
    qtbot.addWidget(page)
    found.review.trouble = lambda: OSError("disk gone")
    page.refresh()
    other.jobs.drain()
    assert page.chart is None


def test_the_table_is_the_charts_twin_on_one_key(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    (table,) = found.page.findChildren(WeekTable)
    assert not table.isVisible()
    key(found.page, Qt.Key.Key_T)
    assert table.isVisible()
    assert table.hasFocus()
    assert table.rowCount() == 16
    assert found.button("Chart").toolTip() == "Chart · T"
    key(found.page, Qt.Key.Key_T)
    assert not table.isVisible()
    assert found.button("Table").isVisible()


def test_the_table_follows_the_range(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("Table").click()
    found.button("1 year").click()
    found.jobs.drain()
    (table,) = found.page.findChildren(WeekTable)
    assert table.rowCount() == 52


def test_arrow_keys_reach_the_chart_from_the_page(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.page.setFocus()
    QTest.keyClick(found.page, Qt.Key.Key_Left)
    chart = found.page.chart
    assert chart is not None
    assert chart.chosen == 15
    assert chart.hasFocus()
    key(found.page, Qt.Key.Key_Left)
    assert chart.chosen == 14


@pytest.mark.parametrize("days", [[], year()])
def test_other_keys_are_left_alone(qtbot: QtBot, days: list[tuple[date, int]]) -> None:
    found = opened(qtbot, days)
    found.page.setFocus()
    QTest.keyClick(found.page, Qt.Key.Key_Up)
    if not days:
        QTest.keyClick(found.page, Qt.Key.Key_Left)
    assert found.page.chart is not None
    assert found.page.chart.chosen is None


def test_everything_is_reached_by_tab(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.page.setFocus()
    seen: list[str] = []
    for _ in range(4):
        key(found.page, Qt.Key.Key_Tab)
        widget = found.page.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
    assert {"Table", "Weekly chart"} < set(seen)


def test_tiles_are_read_out(qtbot: QtBot) -> None:
    found = opened(qtbot, [(ago(1, day), 36) for day in (0, 2, 4)])
    tile = found.page.findChildren(Tile)[0]
    reader = QAccessible.queryAccessibleInterface(tile)
    assert reader.text(QAccessible.Text.Name) == "Sessions a week"
    assert reader.text(QAccessible.Text.Description) == "3 of 3–4. Last 1 full week."


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_tiles_have_their_sign(qtbot: QtBot, theme: object) -> None:
    days = [(ago(1, day), 36) for day in (0, 2, 3)]
    found = opened(qtbot, days)
    chosen = DARK if theme is DARK else LIGHT
    found.page.setPalette(palette_for(chosen))
    marks = [tile.findChildren(Mark)[0] for tile in found.page.findChildren(Tile)]
    assert [mark.isVisible() for mark in marks] == [True, False, False, True]
    good, alert = (mark.grab().toImage() for mark in (marks[0], marks[3]))
    assert good.pixelColor(9, 2) == chosen.hold_text
    assert alert.pixelColor(9, 12) == chosen.alert_fill


@pytest.mark.parametrize("size", [(936, 640), (1352, 900), (2472, 1440)])
@pytest.mark.parametrize("days", [[], year()])
def test_it_is_whole_at_every_size(
    qtbot: QtBot, size: tuple[int, int], days: list[tuple[date, int]]
) -> None:
    found = opened(qtbot, days, size)
    assert found.page.minimumSizeHint().width() <= size[0]
    assert found.page.minimumSizeHint().height() <= size[1]
    chart = found.page.chart
    assert chart is not None
    assert found.page.rect().contains(
        chart.rect().translated(chart.mapTo(found.page, chart.rect().topLeft()))
    )
    labels = [
        label
        for tile in found.page.findChildren(Tile)
        for label in tile.findChildren(Elided)
        if label.isVisible()
    ]
    qtbot.waitUntil(lambda: all(label.text() == label.whole for label in labels))


def test_nothing_heavy_is_loaded_before_the_first_answer() -> None:
    """In a process of its own: importing and building the page leaves pyqtgraph and numpy alone."""
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from thrust_gui.ui.progress.page import ProgressPage
page = ProgressPage(review=None, jobs=None, first_weekday=lambda: 0)
print(json.dumps(sorted({"numpy", "pyqtgraph", "sqlite3"} & set(sys.modules))))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(done.stdout) == []
