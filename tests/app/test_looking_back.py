"""The questions behind the calendar and the trends."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import review_of, workout
from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.work import work_of
from thrust_gui.app.review import Review
from thrust_gui.domain.records import LogContents
from thrust_gui.domain.trends import Period

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


def test_an_empty_log_has_this_year() -> None:
    answer = review_of().year()
    assert (answer.first, answer.years, answer.volume.year) == (None, (2026, 2026), 2026)
    assert review_of().year(1999).volume.year == 2026


def test_years_from_the_first_workout_on() -> None:
    review = review_of(workout("a", date(2023, 5, 1)), workout("b", FRIDAY))
    answer = review.year()
    assert (answer.years, answer.volume.year) == ((2023, 2026), 2026)
    assert review.year(2023).volume.days[0].day == date(2023, 5, 1)
    assert review.year(2024).volume.days == ()
    assert (review.year(1990).volume.year, review.year(2040).volume.year) == (2023, 2026)


def test_no_rest_day_at_the_turn_of_the_year() -> None:
    eve, new_year = date(2025, 12, 31), date(2026, 1, 1)
    review = review_of(workout("a", eve), workout("b", new_year))
    assert (review.year(2025).volume.adjacent, review.year(2025).volume.goes_on) == ((), True)
    assert review.year(2026).volume.adjacent == (new_year,)


def test_trained_in_a_year_that_has_not_begun_here() -> None:
    log = MemoryLog()
    log.add(LogContents(workouts=(workout("a", date(2027, 1, 1)),)))
    clock = FakeClock(datetime(2026, 12, 31, 20, tzinfo=UTC), offset_min=-480)
    answer = Review(log, clock).year()
    assert (answer.today, answer.years) == (date(2026, 12, 31), (2026, 2027))
    assert Review(log, clock).year(2027).volume.trained[0].day == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("weeks", "first", "period", "points"),
    [
        (16, FRIDAY, Period.WEEK, 16),
        (52, FRIDAY, Period.WEEK, 52),
        (None, FRIDAY, Period.WEEK, 1),
        (None, FRIDAY - 371 * DAY, Period.WEEK, 54),
        (None, FRIDAY - 372 * DAY, Period.MONTH, 13),
        (None, date(2016, 11, 21), Period.MONTH, 121),
        (None, date(1926, 11, 21), Period.YEAR, 101),
        (None, FRIDAY + DAY, Period.WEEK, 1),
    ],
)
def test_trends_by_period(weeks: int | None, first: date, period: Period, points: int) -> None:
    answer = review_of(workout("a", first)).trends(weeks)
    assert (answer.period, len(answer.starts), answer.first) == (period, points, first)


def test_trends_of_an_empty_log() -> None:
    answer = review_of().trends(None)
    assert (answer.first, answer.sums, len(answer.starts)) == (None, (), 1)


@given(
    st.lists(st.integers(0, 900), max_size=12),
    st.sampled_from((16, 52, None)),
    st.integers(0, 6),
)
def test_trends_hold_all_sets_of_their_periods(
    back: list[int], weeks: int | None, first_weekday: int
) -> None:
    workouts = [workout(f"w{n}", FRIDAY - days * DAY) for n, days in enumerate(back)]
    answer = review_of(*workouts).trends(weeks, first_weekday)
    assert answer.sums == work_of(workouts, answer.starts[0], FRIDAY, answer.period)
    if weeks is None:
        assert sum(each.sets for each in answer.sums) == 3 * len(workouts)
    assert {each.start for each in answer.sums} <= set(answer.starts)
