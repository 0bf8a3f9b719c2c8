from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_weeks import day
from thrust_gui.domain.recap import Recap, recap
from thrust_gui.domain.volume import DayVolume, week_start

MONDAY = date(2026, 11, 16)
LAST = MONDAY - timedelta(days=7)


def on(*backs: int, reps: int = 36) -> list[DayVolume]:
    return [day(MONDAY - timedelta(days=back), reps=reps) for back in backs]


def test_last_week_in_numbers() -> None:
    found = recap([*on(7, 5, 3), *on(0, reps=50), *on(8 + 5, 8 + 3, 30, reps=40)], MONDAY)
    assert found == Recap(
        start=LAST, sessions=3, reps=108, usual_reps=30.0, days=3, rested=3, tut_ms=648_000
    )


def test_a_week_without_a_session_is_not_looked_back_on() -> None:
    assert recap([], MONDAY) is None
    assert recap([*on(0), *on(14)], MONDAY) is None
    empty = DayVolume(day=LAST, sessions=0, sets=0, reps=0, tut_ms=0, hold_ms=0)
    assert recap([empty], MONDAY) is None


def test_the_first_week_has_nothing_beside_it() -> None:
    found = recap(on(7), MONDAY)
    assert found is not None
    assert found.usual_reps is None


def test_the_mean_begins_with_the_first_week_of_training() -> None:
    found = recap([*on(7), *on(8), *on(20, 19)], MONDAY)
    assert found is not None
    assert found.usual_reps == pytest.approx((36 + 72) / 2)
    paused = recap([*on(7), *on(30)], MONDAY)
    assert paused is not None
    assert paused.usual_reps == pytest.approx(36 / 4), "weeks of pause count, once it has begun"


def test_rest_days_are_looked_at_over_the_edge_of_the_week() -> None:
    found = recap(on(8, 7, 5, 4, 1), MONDAY)
    assert found is not None
    assert (found.days, found.rested) == (4, 2)
    found = recap(on(7, 1, 0), MONDAY)
    assert found is not None
    assert (found.days, found.rested) == (2, 2), "what comes after is of the new week"


def test_times_that_nobody_knows_are_not_said() -> None:
    known = DayVolume(day=LAST, sessions=1, sets=3, reps=36, tut_ms=0, hold_ms=0)
    found = recap([known], MONDAY)
    assert found is not None
    assert found.tut_ms is None


@given(
    st.dictionaries(st.integers(-3, 60), st.integers(1, 99), max_size=40),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 6),
)
def test_any_log_as_counted_by_hand(logged: dict[int, int], today: date, first: int) -> None:
    start = week_start(today, first)
    days = {start - timedelta(days=back): reps for back, reps in logged.items()}
    found = recap([day(when, reps=reps) for when, reps in days.items()], start)
    last = [start - timedelta(days=back) for back in range(7, 0, -1)]
    trained = [each for each in last if each in days]
    assert (found is None) == (not trained)
    if found is None:
        return
    assert (found.start, found.sessions) == (last[0], len(trained))
    assert found.reps == sum(days[each] for each in trained)
    assert found.rested == sum(each - timedelta(days=1) not in days for each in trained)
    before = [
        sum(days.get(start - timedelta(days=7 * week + back), 0) for back in range(7, 0, -1))
        for week in range(4, 0, -1)
    ]
    while before and not before[0]:
        before.pop(0)
    assert found.usual_reps == (pytest.approx(sum(before) / len(before)) if before else None)
