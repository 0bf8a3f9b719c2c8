"""The report as a file: its words can be searched, its pages are whole, another program agrees."""

from __future__ import annotations

import re
import threading
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.rasters import by_poppler, inks, needs_poppler, text_by_poppler, unlike
from tests.helpers.weeks import TODAY, log_of, year
from thrust_gui.app.example import Habits, example_log
from thrust_gui.app.period import period_of
from thrust_gui.app.transfer import CalledOffError
from thrust_gui.ui.keep.report.output import MARGIN, pages_of, paint_page, pdf, size_of
from thrust_gui.ui.keep.report.presenter import ReportInputs, derive_report
from thrust_gui.ui.paper.output import Paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.ui.keep.report.props import ReportProps

pytestmark = pytest.mark.usefixtures("qapp")

EN = QLocale("en_GB")
FIRST = TODAY - timedelta(days=109)


def example(years: int) -> MemoryLog:
    log = MemoryLog()
    made = example_log(TODAY, years=years, habits=Habits(sessions_a_year=170, sets=3))
    for band in made.bands:
        log.save_band(band)
    for workout in made.workouts:
        log.save_workout(workout)
        for each in workout.sets:
            log.save_set(workout.id, each)
    return log


def props_of(log: MemoryLog, first: date = FIRST, last: date = TODAY) -> ReportProps:
    answer = period_of(log, FakeClock(), first, last)
    return derive_report(ReportInputs(answer=answer, first_weekday=0, version="1.2", locale=EN))


LOGS = pytest.mark.parametrize(
    "make",
    [MemoryLog, lambda: log_of([(TODAY, 36)]), lambda: log_of(year()), lambda: example(1)],
    ids=["empty", "one workout", "a year without bands", "typical"],
)


@needs_poppler
def test_every_word_and_every_figure_can_be_searched(tmp_path: Path) -> None:
    log = example(1)
    props = props_of(log)
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(props, Paper.A4))
    text = " ".join(text_by_poppler(file).split())
    for words in (props.title, props.span, props.made, *props.sentences):
        assert words in text
    for figure in props.figures:
        assert figure.value in text
        assert figure.note in text
    for name, explained in props.method:
        assert name in text
        assert explained.split(". ")[0] in text
    for table in props.tables:
        for row in table.rows:
            for cell in row:
                assert cell.split()[0] in text
    pages = len(pages_of(props, Paper.A4))
    for page in range(1, pages + 1):
        assert f"Page {page} of {pages}" in text
    assert "per week" in text  # of the chart


@needs_poppler
@LOGS
@pytest.mark.parametrize("paper", list(Paper))
def test_another_program_draws_the_same_pages(
    make: Callable[[], MemoryLog], paper: Paper, tmp_path: Path
) -> None:
    props = props_of(make())
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(props, paper))
    theirs = by_poppler(file)
    pages = pages_of(props, paper)
    assert len(theirs) == len(pages)
    for at, page in enumerate(theirs):
        ours = QImage(page.size(), QImage.Format.Format_RGB32)
        with QPainter(ours) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_page(painter, props, paper, pages, at)
        most, mean = unlike(ours, page, cell=24)
        assert most < 12.0, at
        assert mean < 1.0, at


@LOGS
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_runs_over_the_margins(make: Callable[[], MemoryLog], paper: Paper) -> None:
    props = props_of(make())
    pages, size = pages_of(props, paper), size_of(paper).toSize()
    for at, page in enumerate(pages):
        assert max(top + piece.height for top, piece in page) <= size.height() - 2 * MARGIN - 56
        found = QImage(size, QImage.Format.Format_RGB32)
        with QPainter(found) as painter:
            paint_page(painter, props, paper, pages, at)
        edge, width, height = round(MARGIN) - 8, size.width(), size.height()
        for part in (
            found.copy(0, 0, edge, height),
            found.copy(width - edge, 0, edge, height),
            found.copy(0, 0, width, edge),
            found.copy(0, height - edge, width, edge),
        ):
            assert inks(part) == {"#ffffff"}


def test_it_can_be_made_on_another_thread_and_stopped() -> None:
    props = props_of(log_of(year()))
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(pdf(props, Paper.A4)))
    thread.start()
    thread.join()
    assert made[0].startswith(b"%PDF")
    told: list[tuple[int, int]] = []
    pages = len(pages_of(props, Paper.A4))
    pdf(props, Paper.A4, lambda done, total: told.append((done, total)))
    assert told == [(page, pages) for page in range(pages + 1)]
    with pytest.raises(CalledOffError):
        pdf(props, Paper.A4, cancelled=lambda: True)


def test_the_figures_are_those_of_the_log() -> None:
    log = log_of(year())
    props = props_of(log)
    inside = [each for each in log.contents().workouts if FIRST <= each.local_date <= TODAY]
    reps = sum(each.reps for each in inside)
    assert [each.value for each in props.figures[:2]] == [str(len(inside)), f"{reps:,}"]
    _, weeks, workouts = props.tables
    assert sum(int(row[4]) for row in weeks.rows) == reps
    assert len(workouts.rows) == len(inside)
    counts = sum(int(each) for row in workouts.rows for each in re.findall(r"\d+", row[1]))
    assert counts == reps
    broken = sum(row[-1] != "–" for row in weeks.rows)
    assert props.figures[3].value == str(len(weeks.rows) - broken)


def test_bands_have_their_force_with_its_range() -> None:
    (bands, *_) = props_of(example(1)).tables
    assert bands.rows
    for row in bands.rows:
        assert re.fullmatch(r"≈ \d+ N \(\d+–\d+\), estimated", row[-1])


def test_an_empty_period_says_so() -> None:
    props = props_of(MemoryLog())
    assert props.sentences == ("No session in this period.",)
    assert [table.none for table in props.tables if not table.rows] == [
        "No set of this period names a band.",
        "No workout in this period.",
    ]


def test_ten_years_have_a_chart_for_each_and_a_row_for_all() -> None:
    log = example(10)
    props = props_of(log, log.first_day() or TODAY)
    weekly = [chart.span for chart in props.charts if chart.key == "weeks"]
    assert len(set(weekly)) == len(weekly) == 10
    assert len(props.tables[2].rows) == len(log.contents().workouts)
    pages = pages_of(props, Paper.A4)
    assert 40 < len(pages) < 90
    assert sum(len(page) for page in pages) > 2200


def test_calendars_and_trends_of_the_period_stand_after_the_weeks() -> None:
    charts = props_of(example(1), date(2025, 12, 1)).charts
    assert [chart.title for chart in charts] == [
        "Weekly chart, 1 Dec 2025 – 20 Nov 2026",
        "Calendar, 2025",
        "Calendar, 2026",
        "Trends, 1 Dec 2025 – 20 Nov 2026",
    ]
    assert all(chart.words for chart in charts[1:])
    assert len(props_of(MemoryLog()).charts) == 1
