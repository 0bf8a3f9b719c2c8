from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.helpers.fakes import ManualJobs, MemoryLog
from tests.helpers.progress import Asked, Opened, opened
from tests.helpers.weeks import ago, log_of, year
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.progress.page import ProgressPage
from thrust_gui.ui.progress.tile import Mark, Tile
from thrust_gui.ui.theme import DARK, LIGHT, palette_for
from thrust_gui.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pytestqt.qtbot import QtBot


def test_nothing_is_asked_before_it_is_opened(qtbot: QtBot) -> None:
    review, jobs = Asked(MemoryLog()), ManualJobs()
    page = ProgressPage(review=review, jobs=jobs, first_weekday=lambda: 0)
    qtbot.addWidget(page)
    assert jobs.drain() == 0
    assert Opened(page, jobs, review).chart is None


def test_it_asks_off_its_own_thread_and_shows_what_it_is_told(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    assert found.review.questions == [(32, 0)]
    chart = found.chart
    assert chart is not None
    assert [column.number for column in chart._props.columns][-1] == "47"
    assert "Sessions a week" in found.texts()
    assert any(text.startswith("Last 16 weeks:") for text in found.texts())
    assert "3 Aug – 20 Nov" in found.texts()


def test_the_first_weekday_is_asked_for_each_time(qtbot: QtBot) -> None:
    assert opened(qtbot, first_weekday=6).review.questions == [(32, 6)]


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    [("4 weeks", None, 4), ("8 weeks", None, 8), ("52 weeks", 104, 52)],
)
def test_ranges(qtbot: QtBot, name: str, asked: int | None, shown: int) -> None:
    """What was read already is not asked for again."""
    found = opened(qtbot, year())
    found.button(name).click()
    found.jobs.drain()
    assert found.review.questions[1:] == ([(asked, 0)] if asked else [])
    assert found.chart is not None
    assert len(found.chart._props.columns) == shown


def test_all_is_asked_for_as_all(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("All").click()
    found.jobs.drain()
    assert found.review.questions[1:] == [(None, 0)]
    assert found.chart is not None
    assert len(found.chart._props.columns) == 59
    assert any(text.startswith("Last 59 weeks:") for text in found.texts())


def test_only_the_newest_answer_is_shown(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("104 weeks").click()
    found.button("52 weeks").click()
    late, newest = found.jobs.waiting
    newest()
    late()
    assert found.chart is not None
    assert len(found.chart._props.columns) == 52


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
    assert found.chart is not None
    assert found.chart.isVisible()
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
    assert found.chart is not None
    assert not found.chart.isVisible()
    found.review.trouble = None
    found.button("Try again").click()
    found.jobs.drain()
    assert text not in found.texts()
    assert found.chart.isVisible()


def test_trouble_from_the_first_needs_no_chart(qtbot: QtBot) -> None:
    found = opened(qtbot)
    other = Opened(found.page, found.jobs, found.review)
    page = ProgressPage(review=found.review, jobs=found.jobs, first_weekday=lambda: 0)
    qtbot.addWidget(page)
    found.review.trouble = lambda: OSError("disk gone")
    page.refresh()
    other.jobs.drain()
    assert Opened(page, found.jobs, found.review).chart is None


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
    chart = found.chart
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
    """In a process of its own: importing and building the page leaves numpy and the log alone."""
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from thrust_gui.ui.progress.page import ProgressPage
page = ProgressPage(review=None, jobs=None, first_weekday=lambda: 0)
print(json.dumps(sorted({"numpy", "sqlite3"} & set(sys.modules))))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(done.stdout) == []
