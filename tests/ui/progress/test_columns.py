from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.weeks import MONDAY, TODAY, ago, answer_of, frame_of, year
from thrust_gui.domain.frequency import adjacent_days
from thrust_gui.ui.progress.columns import derive_columns
from thrust_gui.ui.progress.props import BoxProps, CellProps, CellState, ColumnProps
from thrust_gui.ui.progress.week_days import boxes, cells, heat, runs_text

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")


def columns_of(
    days: list[tuple[date, int]], shown: int = 16, first_weekday: int = 0
) -> tuple[ColumnProps, ...]:
    answer = answer_of(days, shown, first_weekday)
    return derive_columns(frame_of(answer, first_weekday, GB), answer.weeks[-shown:])


@pytest.mark.parametrize(
    ("reps", "step"),
    [(0, 0), (1, 1), (24, 1), (25, 2), (31, 2), (32, 3), (35, 3), (36, 4), (99, 4)],
)
def test_heat(reps: int, step: int) -> None:
    assert heat(reps) == step


def test_cells_know_what_is_past_and_to_come() -> None:
    answer = answer_of([(ago(0, 1), 36), (ago(0, 3), 12)])
    states = [CellState.PAST] * 4 + [CellState.TODAY] + [CellState.FUTURE] * 2
    assert cells(answer.weeks[-1], TODAY) == tuple(
        CellProps(step, state) for step, state in zip([0, 4, 0, 1, 0, 0, 0], states, strict=True)
    )


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([0, 2, 4], ()),
        ([0, 1], (BoxProps(0, 1),)),
        ([0, 1, 2, 4, 5], (BoxProps(0, 2), BoxProps(4, 5))),
        ([-1, 0], (BoxProps(0, 0, open_top=True),)),
        ([6, 7], (BoxProps(6, 6, open_bottom=True),)),
        ([-1, 0, 1, 3, 6, 7], (BoxProps(0, 1, open_top=True), BoxProps(6, 6, open_bottom=True))),
        (list(range(-1, 8)), (BoxProps(0, 6, open_top=True, open_bottom=True),)),
        ([-2, -1, 7, 8], ()),
    ],
)
def test_frames_go_round_days_without_a_rest_day(
    days: list[int], expected: tuple[BoxProps, ...]
) -> None:
    week = answer_of([]).weeks[-2]
    trained = [week.start + timedelta(days=day) for day in days]
    assert boxes(week, adjacent_days(trained)) == expected


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        ([], ()),
        ([1], ("Mon and Tue",)),
        ([0], ("Sun and Mon",)),
        ([1, 2], ("Mon–Wed",)),
        ([1, 4, 5, 6], ("Mon and Tue", "Thu–Sun")),
    ],
)
def test_runs_in_words(rows: list[int], texts: tuple[str, ...]) -> None:
    assert runs_text([MONDAY + timedelta(days=row) for row in rows], GB) == texts


def test_a_column_is_its_week() -> None:
    days = [(ago(4, 0), 41), (ago(4, 1), 41), (ago(4, 3), 41)]
    column = columns_of(days)[-5]
    assert (column.number, column.value, column.total, column.sessions) == ("43", 123, "123", 3)
    assert column.broken
    assert not column.current
    assert column.tip.title == "Week 43"
    assert column.tip.dates == "19–25 October"
    assert column.tip.rows == (
        ("Repetitions", "123"),
        ("Sessions", "3"),
        ("Sets", "12"),
        ("Time under tension", "12:18"),
    )
    assert column.tip.alerts == ("Mon and Tue, no rest day",)
    assert column.words == (
        "Week 43, 19–25 October. Repetitions 123, Sessions 3, Sets 12, "
        "Time under tension 12:18. Mon and Tue, no rest day."
    )


def test_five_sessions_are_said_to_be_over() -> None:
    column = columns_of([(ago(2, day), 36) for day in (0, 2, 3, 5, 6)])[-3]
    assert column.tip.alerts == (
        "Wed and Thu, no rest day",
        "Sat and Sun, no rest day",
        "More than 4 sessions",
    )


def test_two_workouts_on_one_day_are_two_sessions_and_no_breach() -> None:
    column = columns_of([(ago(1, 2), 24), (ago(1, 2), 12)])[-2]
    assert (column.sessions, column.value, column.broken) == (2, 36, False)


def test_adjacency_across_weeks_is_the_second_weeks() -> None:
    before, after = columns_of([(ago(2, 6), 36), (ago(1, 0), 36)])[-3:-1]
    assert (before.broken, after.broken) == (False, True)
    assert after.tip.alerts == ("Sun and Mon, no rest day",)


@pytest.mark.parametrize(
    ("first", "totals"),
    [(None, ["", "", "", ""]), (2, ["", "12", "0", "0"]), (50, ["0", "0", "0", "0"])],
)
def test_weeks_before_the_first_workout_are_not_called_zero(
    first: int | None, totals: list[str]
) -> None:
    days = [] if first is None else [(ago(first), 12)]
    assert [column.total for column in columns_of(days, 4)] == totals


def test_this_week_says_so() -> None:
    columns = columns_of([(ago(0), 12)])
    assert [column.current for column in columns] == [False] * 15 + [True]
    assert columns[-1].tip.dates == "16–20 November, so far"


def test_this_week_on_its_first_day() -> None:
    columns = columns_of([(TODAY, 12)], first_weekday=4)
    assert columns[-1].tip.dates == "20 Nov, so far"


@pytest.mark.parametrize(
    ("shown", "months"),
    [
        (4, ["Oct", "Nov", "", ""]),
        (8, ["Sept", "Oct", "", "", "", "Nov", "", ""]),
        (16, ["Aug", *[""] * 4, "Sept", *[""] * 3, "Oct", *[""] * 3, "Nov", "", ""]),
    ],
)
def test_months_stand_where_they_begin(shown: int, months: list[str]) -> None:
    assert [column.month for column in columns_of([], shown)] == months


def test_a_month_at_the_edge_gives_way_to_the_next() -> None:
    columns = columns_of([], 52)
    assert columns[0].month == ""
    assert columns[1].month == "Dec"


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40)), max_size=60))
def test_columns_equal_the_weeks_of_the_review(days: list[tuple[int, int]]) -> None:
    answer = answer_of([(TODAY - timedelta(days=back), reps) for back, reps in days])
    columns = derive_columns(frame_of(answer, 0, GB), answer.weeks)
    assert [(each.value, each.sessions) for each in columns] == [
        (week.reps, week.sessions) for week in answer.weeks
    ]
    assert [each.broken for each in columns] == [
        bool(answer.adjacent_in(week)) for week in answer.weeks
    ]
    assert all(len(each.cells) == 7 for each in columns)


@given(st.sets(st.integers(0, 30)))
def test_every_breach_is_framed_and_nothing_else(back: set[int]) -> None:
    days = [TODAY - timedelta(days=each) for each in back]
    answer = answer_of([(day, 12) for day in days])
    framed = {
        week.start + timedelta(days=row)
        for week in answer.weeks
        for box in boxes(week, answer.adjacent)
        for row in range(box.first, box.last + 1)
    }
    one = timedelta(days=1)
    assert framed == {day for day in days if day - one in days or day + one in days}


def test_the_whole_year_is_whole() -> None:
    assert sum(each.value for each in columns_of(year(), 52)) == sum(
        reps for day, reps in year() if day >= ago(51)
    )
