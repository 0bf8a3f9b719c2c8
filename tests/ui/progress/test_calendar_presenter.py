"""A year in days, months, words and a table, beside an independent count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.fakes import FakeClock
from tests.helpers.weeks import TODAY, log_of, review_of
from thrust_gui.app.review import Review
from thrust_gui.domain.units import clock_text
from thrust_gui.ui.progress.calendar.presenter import derive_calendar
from thrust_gui.ui.progress.calendar.words import derive_day
from thrust_gui.ui.progress.props import BoxProps, CellState

if TYPE_CHECKING:
    from thrust_gui.app.years import YearAnswer
    from thrust_gui.ui.progress.calendar.props import CalendarProps

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")
DAY = timedelta(days=1)
Days = list[tuple[date, int]]


def answer_of(days: Days, year: int = 2026) -> YearAnswer:
    return review_of(days).year(year)


def calendar(days: Days, year: int = 2026, first_weekday: int = 0) -> CalendarProps:
    return derive_calendar(answer_of(days, year), first_weekday, GB)


def days_near(year: int) -> st.SearchStrategy[Days]:
    edges = [date(year - 1, 12, 31), date(year, 1, 1), date(year, 12, 31), date(year + 1, 1, 1)]
    dates = st.one_of(
        st.sampled_from(edges),
        st.integers(0, 14).map(lambda back: date(year, 3, 5) - back * DAY),
        st.dates(date(year, 1, 1), date(year, 12, 31)),
    )
    return st.lists(st.tuples(dates, st.integers(0, 60)), max_size=25)


@given(
    st.integers(2019, 2025).flatmap(lambda year: st.tuples(st.just(year), days_near(year))),
    st.integers(0, 6),
)
@settings(max_examples=60, deadline=None)
def test_what_is_shown_is_what_was_trained(found: tuple[int, Days], first_weekday: int) -> None:
    year, days = found
    days = [*days, (date(2018, 5, 5), 1)]
    props = calendar(days, year, first_weekday)
    reps: dict[date, int] = {}
    for day, count in days:
        reps[day] = reps.get(day, 0) + count
    trained = {day for day, count in reps.items() if count}
    all_days = [date(year, 1, 1) + n * DAY for n in range(len(props.cells))]
    assert all_days[-1] == date(year, 12, 31)
    tight = {day for day in trained if day - DAY in trained}
    boxed = _boxed(props)
    for at, day in enumerate(all_days):
        column, row = props.cell(at)
        assert row == (day.weekday() - first_weekday) % 7
        assert props.day(column, row) == at
        assert bool(props.cells[at].heat) == (day in trained)
        assert (at in boxed) == (day in tight or day + DAY in tight)
        if day in tight:
            assert column in props.broken
    hottest = max((reps[day] for day in trained if day.year == year), default=0)
    for one, other in pairwise(
        sorted((d for d in trained if d.year == year), key=reps.__getitem__)
    ):
        assert props.cells[_at(one)].heat <= props.cells[_at(other)].heat
    assert all(
        props.cells[_at(d)].heat == 4 for d in all_days if hottest and reps.get(d) == hottest
    )
    _check_months(props, days, year, tight)


def _at(day: date) -> int:
    return (day - date(day.year, 1, 1)).days


def _boxed(props: CalendarProps) -> set[int]:
    found: set[int] = set()
    for column, boxes in enumerate(props.boxes):
        for box in boxes:
            inside = {props.day(column, row) for row in range(box.first, box.last + 1)}
            assert None not in inside, "a frame round a day of another year"
            found |= {each for each in inside if each is not None}
    return found


def _check_months(props: CalendarProps, days: Days, year: int, tight: set[date]) -> None:
    *months, total = props.table.rows
    assert [row[0] for row in months] == [GB.standaloneMonthName(n) for n in range(1, 13)]
    for number, row in enumerate([*months, total], 1):
        of_it = [(d, n) for d, n in days if d.year == year and number in (13, d.month)]
        sums = sum(n for _, n in of_it)
        assert row[1] == str(len({d for d, n in of_it if n}))
        assert row[2] == str(sum(n > 0 for _, n in of_it))
        assert row[3] == str(sum(-(-n // 12) for _, n in of_it))
        assert row[4] == GB.toString(sums)
        assert row[5] == clock_text(sums * 6)
        assert row[6] == clock_text(sums * 2)
        assert row[7] == str(len([d for d in tight if d.year == year and number in (13, d.month)]))
        if number <= 12:
            assert props.months[number - 1].reps == sums
    assert props.ticks[0][0] == 0
    assert props.ticks[-1][0] >= max(month.reps for month in props.months)


@pytest.mark.parametrize("first_weekday", range(7))
@pytest.mark.parametrize("year", range(2016, 2027))
def test_every_year_fits_its_columns(year: int, first_weekday: int) -> None:
    props = calendar([(date(2016, 1, 1), 12)], year, first_weekday)
    assert props.columns in (53, 54)
    assert props.cell(len(props.cells) - 1)[0] == props.columns - 1
    assert props.cell(0) == (0, props.offset)
    assert [month.middle for month in props.months] == sorted({m.middle for m in props.months})


def test_states_of_days() -> None:
    props = calendar([(TODAY, 12), (TODAY + DAY, 24)])
    at = _at(TODAY)
    assert props.today == at
    states = [cell.state for cell in props.cells]
    assert states[at - 1 : at + 3] == [
        CellState.PAST,
        CellState.TODAY,
        CellState.PAST,
        CellState.FUTURE,
    ]
    assert calendar([(date(2025, 3, 3), 12)], 2025).today is None


def test_frames_go_on_over_weeks_and_years() -> None:
    eve, sunday = date(2025, 12, 31), date(2026, 3, 8)
    days = [(day, 12) for day in (eve, eve + DAY, sunday, sunday + DAY)]
    props = calendar(days)
    column = props.cell(_at(sunday))[0]
    assert props.boxes[0] == (BoxProps(3, 3, open_top=True),)
    assert props.boxes[column] == (BoxProps(6, 6, open_bottom=True),)
    assert props.boxes[column + 1] == (BoxProps(0, 0, open_top=True),)
    assert props.broken == (0, column + 1)
    before = calendar(days, 2025)
    assert before.boxes[-1] == (BoxProps(2, 2, open_bottom=True),)
    assert before.broken == ()


@pytest.mark.parametrize(
    ("reps", "legend"),
    [
        ((), ()),
        ((36,), ((4, "36"),)),
        ((12, 36), ((3, "12–35"), (4, "36"))),
        ((10, 20, 30, 40, 50), ((1, "10–19"), (2, "20–29"), (3, "30–39"), (4, "40–50"))),
    ],
)
def test_the_legend_says_what_each_step_stands_for(
    reps: tuple[int, ...], legend: tuple[tuple[int, str], ...]
) -> None:
    days = [(date(2026, 5, 1) + 2 * n * DAY, count) for n, count in enumerate(reps)]
    assert calendar(days).legend == legend


def test_words() -> None:
    assert calendar([]).summary == "No workout in the log yet."
    assert calendar([(date(2025, 5, 1), 12)]).summary == "No session in 2026."
    rested = [(date(2026, 5, 1), 12), (date(2026, 5, 3), 24)]
    assert calendar(rested).summary == (
        "2026: 2 sessions on 2 days, 36 repetitions. A rest day before every session."
    )
    assert calendar([*rested, (date(2026, 5, 4), 1200)]).summary == (
        "2026: 3 sessions on 3 days, 1,236 repetitions. A rest day was missing before 1 training "
        "day; the longest run without that lasted 200 days."
    )


def test_the_head_and_the_years_beside() -> None:
    days = [(date(2024, 5, 1), 12), (TODAY, 12)]
    props = calendar(days)
    assert (props.name, props.dates) == ("2026", "1 Jan – 20 Nov")
    assert (props.before, props.after, props.empty) == (True, False, False)
    first = calendar(days, 2024)
    assert (first.before, first.after, first.dates) == (False, True, "1 Jan 2024 – 31 Dec 2024")
    assert calendar([]).empty


def test_the_table_leaves_months_to_come_out() -> None:
    rows = calendar([(TODAY, 12)]).table.rows
    assert [rows[-2][0], rows[-1][0]] == ["November", "2026 in all"]
    assert len(rows) == 12


def test_months_before_the_log_have_no_total() -> None:
    months = calendar([(date(2026, 10, 5), 12)]).months
    assert [month.total for month in months[8:]] == ["", "12", "0", ""]
    assert [month.current for month in months].index(True) == 10


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 16), "Monday, 16 November 2026. Rest day."),
        (
            date(2026, 11, 18),
            (
                "Wednesday, 18 November 2026. Reps: 36; Sets: 3; Sessions: 1; Under tension: 3:36; "
                "No rest day after Tue."
            ),
        ),
        (date(2026, 11, 20), "Friday, 20 November 2026. No session yet."),
        (date(2026, 11, 21), "Saturday, 21 November 2026. To come."),
    ],
)
def test_a_day_in_words(day: date, words: str) -> None:
    answer = answer_of([(date(2026, 11, 17), 12), (date(2026, 11, 18), 36)])
    assert derive_day(answer, day, GB).words == words


def test_today_is_said() -> None:
    said = derive_day(answer_of([(TODAY, 12)]), TODAY, GB)
    assert (said.tip.title, said.tip.dates) == ("Fri, today", "20 Nov")
    assert dict(said.tip.rows)["Under tension"] == "1:12"


def test_times_that_nobody_measured_are_not_said() -> None:
    log = log_of([(TODAY, 12)])
    log.sets = {
        row: (owner, replace(each, tut_ms=0, hold_ms=0)) for row, (owner, each) in log.sets.items()
    }
    answer = Review(log, FakeClock()).year()
    assert "Under tension" not in dict(derive_day(answer, TODAY, GB).tip.rows)
    assert derive_calendar(answer, 0, GB).table.rows[-1][5:7] == ("–", "–")
