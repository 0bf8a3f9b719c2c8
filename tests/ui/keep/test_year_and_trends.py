"""Calendar and trends to keep, as files and from their views."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from tests.helpers.fakes import FakeClock, ManualJobs
from tests.helpers.rasters import by_rsvg, inks, needs_rsvg, unlike
from tests.helpers.weeks import TODAY, ago, log_of, year
from thrust_gui.app.review import Review
from thrust_gui.app.trends import ask_trends
from thrust_gui.app.years import ask_year
from thrust_gui.ui.keep.pictures import image, svg
from thrust_gui.ui.keep.trends import trends_source
from thrust_gui.ui.keep.year import year_source
from thrust_gui.ui.progress.calendar.view import CalendarView
from thrust_gui.ui.progress.trends.view import TrendsView
from thrust_gui.ui.progress.view import Means
from thrust_gui.ui.theme import THEMES, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.keep.source import ChartSource

pytestmark = pytest.mark.usefixtures("qapp")

EN = QLocale("en_GB")
Days = list[tuple[date, int]]
LOGS = pytest.mark.parametrize(
    "days", [[], [(ago(0), 12)], year()], ids=["empty", "one workout", "a year"]
)
KINDS = pytest.mark.parametrize("kind", ["year", "trends"])


def source_of(kind: str, days: Days) -> ChartSource:
    log = log_of(days)
    if kind == "year":
        return year_source(ask_year(log, TODAY, None), 0, EN)
    return trends_source(ask_trends(log, TODAY, 16, 0), EN)


@KINDS
@LOGS
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_it_is_whole_in_every_theme(kind: str, days: Days, theme: Theme) -> None:
    found = image(source_of(kind, days), theme, 1.0)
    width, height = found.width(), found.height()
    for part in (
        found.copy(0, 0, 6, height),
        found.copy(width - 6, 0, 6, height),
        found.copy(0, 0, width, 12),
        found.copy(0, height - 6, width, 6),
    ):
        assert inks(part) == {theme.surface.name()}
    assert theme.text.name() in inks(found)


@needs_rsvg
@KINDS
@LOGS
def test_another_program_draws_the_same(kind: str, days: Days, tmp_path: Path) -> None:
    for theme in THEMES[:2]:
        source, file = source_of(kind, days), tmp_path / f"{theme.name}.svg"
        file.write_bytes(svg(source, theme))
        most, mean = unlike(image(source, theme, 1.0), by_rsvg(file))
        assert most < 30.0
        assert mean < 0.6


def test_the_days_of_a_year_as_a_table() -> None:
    source = source_of("year", [(ago(1, 0), 24), (ago(1, 1), 12)])
    assert source.rows == (
        (ago(1, 0).isoformat(), 24, 1, 2, 144.0, 48.0, "yes"),
        (ago(1, 1).isoformat(), 12, 1, 1, 72.0, 24.0, "no"),
    )
    assert {len(row) for row in source.rows} == {len(source.headers)}


def test_the_values_of_all_trends_as_a_table() -> None:
    source = source_of("trends", year())
    assert {row[0] for row in source.rows} >= {"Best set", "Hold as planned", "Time per phase"}
    assert {len(row) for row in source.rows} == {len(source.headers)}


@pytest.mark.parametrize(("make", "key"), [(CalendarView, "year-2026"), (TrendsView, "trends")])
def test_the_views_offer_what_they_show(
    qtbot: QtBot, make: type[CalendarView | TrendsView], key: str
) -> None:
    jobs = ManualJobs()
    review = Review(log_of(year()), FakeClock())
    view = make(Means(review=review, jobs=jobs, first_weekday=lambda: 0))
    qtbot.addWidget(view)
    assert view.kept() is None
    view.refresh()
    jobs.drain()
    found = view.kept()
    assert found is not None
    assert found.key == key
