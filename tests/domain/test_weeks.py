from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.frequency import Advice, adjacent_days, look, over
from thrust_gui.domain.volume import WEEK, DayVolume, WeekVolume, week_start, weeks

FRIDAY = date(2026, 11, 20)
dates = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def day(when: date, sessions: int = 1, reps: int = 36) -> DayVolume:
    return DayVolume(
        day=when, sessions=sessions, sets=3, reps=reps, tut_ms=reps * 6000, hold_ms=reps * 2000
    )


@pytest.mark.parametrize(
    ("when", "first", "start"),
    [
        (FRIDAY, 0, date(2026, 11, 16)),
        (date(2026, 11, 16), 0, date(2026, 11, 16)),
        (FRIDAY, 6, date(2026, 11, 15)),
        (date(2026, 11, 15), 6, date(2026, 11, 15)),
        (FRIDAY, 5, date(2026, 11, 14)),
        (date(2027, 1, 1), 0, date(2026, 12, 28)),
    ],
)
def test_weeks_begin_where_the_lifter_says(when: date, first: int, start: date) -> None:
    assert week_start(when, first) == start


@given(dates, st.integers(0, 6))
def test_a_day_is_in_its_week(when: date, first: int) -> None:
    start = week_start(when, first)
    assert start.weekday() == first
    assert start <= when < start + WEEK


@given(st.lists(dates, unique=True, max_size=40), dates, st.integers(1, 110), st.integers(0, 6))
def test_weeks_hold_every_day_once(days: list[date], last: date, count: int, first: int) -> None:
    found = weeks([day(each) for each in days], last=last, count=count, first_weekday=first)
    assert len(found) == count
    assert all(b.start - a.start == WEEK for a, b in itertools.pairwise(found))
    assert found[-1].start <= last < found[-1].start + WEEK
    wanted = [each for each in days if found[0].start <= each < found[-1].start + WEEK]
    assert sorted(each.day for week in found for each in week.days) == sorted(wanted)
    assert sum(week.reps for week in found) == 36 * len(wanted)


def test_a_week_sums_its_days() -> None:
    week = WeekVolume(start=FRIDAY, days=(day(FRIDAY, 2, 40), day(FRIDAY + timedelta(1), 1, 10)))
    assert (week.sessions, week.sets, week.reps) == (3, 6, 50)
    assert (week.tut_ms, week.hold_ms) == (300_000, 100_000)
    assert not over(week)
    assert week.timed
    assert WeekVolume(start=FRIDAY).timed
    assert not WeekVolume(start=FRIDAY, days=(replace(day(FRIDAY), tut_ms=0),)).timed
    assert over(WeekVolume(start=FRIDAY, days=(day(FRIDAY, 5),)))


def test_adjacent_days_are_found_across_weeks() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    found = adjacent_days([monday, sunday, date(2026, 11, 18), date(2026, 11, 19), monday])
    assert found == (monday, date(2026, 11, 19))


NEXT_WEEK = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("back", "sessions", "advice", "rest_days", "next_day"),
    [
        ([], 0, Advice.FIRST, 0, FRIDAY),
        ([2, 4], 2, Advice.GOOD, 1, FRIDAY),
        ([9], 0, Advice.GOOD, 8, FRIDAY),
        ([0, 2], 2, Advice.TRAINED_TODAY, 0, FRIDAY + timedelta(2)),
        ([1, 3], 2, Advice.TRAINED_YESTERDAY, 0, FRIDAY + timedelta(1)),
        ([2, 3, 4], 4, Advice.WEEK_FULL, 1, NEXT_WEEK),
        ([1, 3, 4], 4, Advice.TRAINED_YESTERDAY, 0, NEXT_WEEK),
        ([-1, 2], 1, Advice.GOOD, 1, FRIDAY),
    ],
)
def test_the_rest_day_look(
    back: list[int], sessions: int, advice: Advice, rest_days: int, next_day: date
) -> None:
    found = look([FRIDAY - timedelta(each) for each in back], FRIDAY, sessions, NEXT_WEEK)
    assert (found.advice, found.rest_days, found.next_day) == (advice, rest_days, next_day)
