from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.weeks import TODAY, ago, answer_of, progress_of, year
from thrust_gui.domain.frequency import over
from thrust_gui.ui.progress.measures import LINES, ticks

if TYPE_CHECKING:
    from thrust_gui.ui.progress.props import ProgressProps

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")
Days = list[tuple[date, int]]


def progress(days: Days, shown: int = 16, first_weekday: int = 0) -> ProgressProps:
    return progress_of(answer_of(days, shown, first_weekday), shown, first_weekday, GB)


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (1, (0, 1)),
        (4, (0, 1, 2, 3, 4)),
        (5, (0, 1, 2, 3, 4, 5)),
        (6, (0, 2, 4, 6)),
        (36, (0, 10, 20, 30, 40)),
        (180, (0, 50, 100, 150, 200)),
        (202, (0, 50, 100, 150, 200, 250)),
        (100_000, (0, 20_000, 40_000, 60_000, 80_000, 100_000)),
    ],
)
def test_ticks(most: int, expected: tuple[int, ...]) -> None:
    assert ticks(most) == expected


@given(st.integers(1, 10**7))
def test_ticks_reach_over_the_highest_bar_in_few_even_steps(most: int) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-2] < most <= found[-1]
    assert len(found) <= LINES + 1
    assert len({high - low for low, high in pairwise(found)}) == 1


def test_an_empty_log() -> None:
    props = progress([])
    assert props.empty
    assert props.summary == "No workout in the log yet."
    assert props.dates == "3 Aug – 20 Nov"
    assert props.chart.ticks[-1] == (100.0, "100")
    assert props.chart.rows == 5
    assert props.chart.weekdays == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert props.chart.heat == ("1–24", "25–31", "32–35", "36+")


@pytest.mark.parametrize("shown", [4, 8, 16, 52])
def test_as_many_columns_and_rows_as_weeks_are_shown(shown: int) -> None:
    props = progress(year(), shown)
    assert len(props.chart.columns) == len(props.table.rows) == shown
    assert not props.empty
    assert props.chart.columns[-1].current


@pytest.mark.parametrize(("sessions", "rows"), [(3, 5), (5, 5), (6, 6), (7, 7)])
def test_rows_of_the_sessions(sessions: int, rows: int) -> None:
    assert progress([(ago(1, day), 12) for day in range(sessions)]).chart.rows == rows


def test_rows_of_the_sessions_end_at_seven() -> None:
    assert progress([(ago(1, day), 12) for day in range(7) for _ in (1, 2)]).chart.rows == 7


def test_weeks_from_sunday() -> None:
    chart = progress([(date(2026, 11, 15), 36)], first_weekday=6).chart
    assert chart.weekdays[0] == "Sun"
    assert chart.columns[-1].cells[0].heat == 4
    assert chart.columns[-1].number == "47"


def test_the_summary_says_how_much_how_often_and_whether_there_was_rest() -> None:
    days = [(ago(weeks, day), 12) for weeks in (1, 2) for day in (0, 2, 4)]
    days += [(ago(3, day), 24) for day in (0, 1, 2, 4, 5)]
    assert progress(days).summary == (
        "Last 16 weeks: 11 sessions, 192 repetitions, most in week 44 (120). "
        "Of 3 full weeks, 2 had 3–4 sessions, 0 fewer, 1 more. "
        "Sessions without a rest day between in week 44."
    )


def test_the_summary_of_one_workout() -> None:
    assert progress([(TODAY, 24)]).summary == (
        "Last 16 weeks: 1 session, 24 repetitions, most in week 47 (24). "
        "A rest day before every session."
    )


def test_the_summary_counts_breaches_where_there_are_many() -> None:
    days = [(ago(weeks, day), 12) for weeks in range(1, 7) for day in (2, 3)]
    assert progress(days).summary.endswith(
        "Sessions without a rest day between in 6 weeks, last in week 46."
    )


def test_the_summary_of_a_range_without_a_session() -> None:
    assert progress([(ago(30), 12)], 4).summary == "Last 4 weeks: no session."


def test_the_table_is_newest_first_and_whole() -> None:
    table = progress([(ago(1, day), 36) for day in (0, 2, 3, 5, 6)]).table
    assert table.headers == (
        "Week",
        "Dates",
        "Repetitions",
        "Sessions",
        "Sets",
        "Time under tension",
        "Time held",
        "Without a rest day",
        "Band load index, kN, estimated",
        "Impulse, N·s, estimated",
        "Repetitions by band",
    )
    assert table.rows[0][0] == "47"
    assert table.rows[1] == (
        "46",
        "9–15 November",
        "180",
        "5, above 4",
        "15",
        "18:00",
        "6:00",
        "Wed and Thu; Sat and Sun",
        "–",
        "–",
        "No band noted 180",
    )
    assert table.rows[2][7] == "–"


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40)), max_size=40))
def test_the_table_says_what_the_review_counts(days: list[tuple[int, int]]) -> None:
    answer = answer_of([(TODAY - timedelta(days=back), reps) for back, reps in days])
    rows = progress_of(answer, 16, 0, GB).table.rows
    for row, week in zip(rows, reversed(answer.weeks), strict=True):
        assert row[2] == GB.toString(week.reps)
        assert row[3].split(",")[0] == str(week.sessions)
        assert ("above" in row[3]) == over(week)
        assert (row[7] != "–") == bool(answer.adjacent_in(week))
