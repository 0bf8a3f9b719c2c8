"""A pan: each step derives, reads and draws the chart alone, the rest once the hand is still."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.progress import Opened, opened
from tests.helpers.weeks import MONDAY, review_of, year
from thrust_gui.domain.volume import Measure
from thrust_gui.ui.progress.measures import Scale
from thrust_gui.ui.progress.presenter import Asked, Deriving
from thrust_gui.ui.progress.window import Window

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from thrust_gui.app.review import WeeksAnswer

GB = QLocale("en_GB")
ANSWERS = [review_of(year()).weeks(weeks) for weeks in (60, 200)]


@pytest.mark.usefixtures("qapp")
@given(
    st.lists(
        st.tuples(
            st.sampled_from(ANSWERS),
            st.sampled_from((4, 16, 40, 162, 900)),
            st.integers(0, 60),
            st.sampled_from((Measure.REPS, Measure.TUT)),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_was_derived_before_is_as_if_derived_anew(
    steps: list[tuple[WeeksAnswer, int, int, Measure]],
) -> None:
    kept = Deriving()
    for answer, weeks, back, measure in steps:
        asked = Asked(window=Window(weeks, back), scale=Scale(measure))
        chart = kept.chart(answer, asked, GB)
        assert chart == Deriving().chart(answer, asked, GB)
        assert chart == kept.progress(answer, asked, GB).chart


def moved(found: Opened, columns: int) -> date:
    assert found.chart is not None
    found.chart.moved.emit(columns)
    return found.chart._props.columns[-1].start


def test_a_step_of_a_pan_draws_the_chart_alone_and_the_rest_follows(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    words = found.view._summary.text()
    assert moved(found, -20) == MONDAY - timedelta(weeks=20)
    found.jobs.drain()
    assert found.view._summary.text() == words, "an answer in the middle of a pan waits too"
    found.view._still.timeout.emit()
    assert found.view._summary.text() != words
    assert not found.view._still.isActive()


def test_a_pan_asks_once_and_goes_on_where_it_has_come_to(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    for _ in range(40):
        moved(found, -1)
    assert len(found.jobs.waiting) == 1
    assert found.jobs.drain() == 2, "the pan went on beyond what was asked for first"
    assert found.review.backs[-2:] == [1, 24]
    assert found.chart is not None
    whole = Deriving().chart(ANSWERS[0], Asked(window=Window(16, 40)), QLocale())
    assert found.chart._props.columns == whole.columns


def test_all_weeks_are_not_moved_before_it_is_known_which_they_are(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("All").click()
    assert found.chart is not None
    before = found.chart._props
    found.chart.moved.emit(-1)
    found.chart.zoomed.emit(1, 0.5)
    found.chart.ended.emit(-1)
    assert found.chart._props == before
    found.jobs.drain()
    assert found.chart.count == 59


def test_the_sides_are_painted_again_only_where_they_change(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    assert found.chart is not None
    props = found.chart._props
    moved(found, -1)
    assert found.chart._props.columns != props.columns
    assert found.chart._props.beside == props.beside
    found.view._measures.choose("tut")
    assert found.chart._props.beside != props.beside
