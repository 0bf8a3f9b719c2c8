"""Weeks summed into months and years, and volume by band: nothing is lost, nothing twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.history import BandUse
from thrust_gui.domain.volume import (
    WEEK,
    DayVolume,
    Measure,
    Share,
    Unit,
    Volume,
    WeekVolume,
    periods,
    weeks,
)

DATES = st.dates(date(2019, 12, 1), date(2031, 2, 1))
USES = (BandUse(), BandUse("a"), BandUse("a", "folded"))


def day(when: date, reps: int, use: BandUse = USES[0]) -> DayVolume:
    share = Share(
        use=use,
        sets=1,
        reps=reps,
        tut_ms=6000 * reps,
        hold_ms=2000 * reps,
        impulse_ns=4.0 * reps,
        load_n=200.0 * reps,
        forced_reps=reps,
    )
    return DayVolume(
        day=when,
        sessions=1,
        sets=1,
        reps=reps,
        tut_ms=6000 * reps,
        hold_ms=2000 * reps,
        shares=(share,),
    )


@given(
    st.dictionaries(DATES, st.tuples(st.integers(1, 99), st.sampled_from(USES)), max_size=30),
    DATES,
    st.integers(1, 300),
    st.integers(0, 6),
    st.sampled_from(Unit),
)
def test_every_day_is_in_exactly_one_column(
    trained: dict[date, tuple[int, BandUse]], last: date, count: int, first: int, unit: Unit
) -> None:
    days = [day(when, reps, use) for when, (reps, use) in trained.items()]
    found = weeks(days, last=last, count=count, first_weekday=first)
    columns = periods(found, unit)
    assert columns[0].start == found[0].start
    assert columns[-1].end == found[-1].start + WEEK
    assert all(one.end == other.start for one, other in pairwise(columns))
    for column in columns:
        assert all(column.start <= each.day < column.end for each in column.days)
    inside = {
        when: value
        for when, value in trained.items()
        if found[0].start <= when < found[-1].start + WEEK
    }
    assert {each.day for column in columns for each in column.days} == set(inside)
    assert sum(column.reps for column in columns) == sum(reps for reps, _ in inside.values())
    for use in USES:
        assert sum(
            share.reps for column in columns for share in column.shares if share.use == use
        ) == sum(reps for reps, mine in inside.values() if mine == use)


@pytest.mark.parametrize(
    ("unit", "starts"),
    [
        (Unit.WEEK, [date(2025, 12, 22), date(2025, 12, 29), date(2026, 1, 5)]),
        (Unit.MONTH, [date(2025, 12, 22), date(2026, 1, 1)]),
        (Unit.YEAR, [date(2025, 12, 22), date(2026, 1, 1)]),
    ],
)
def test_months_and_years_begin_on_the_calendars_first(unit: Unit, starts: list[date]) -> None:
    found = weeks([], last=date(2026, 1, 7), count=3)
    assert [each.start for each in periods(found, unit)] == starts


def test_no_weeks_no_columns() -> None:
    assert periods((), Unit.MONTH) == ()


def test_shares_of_days_are_added_by_band() -> None:
    monday = date(2026, 11, 16)
    week = WeekVolume(
        start=monday,
        days=(
            day(monday, 10, USES[1]),
            day(monday + timedelta(days=2), 12, USES[1]),
            day(monday + timedelta(days=4), 8, USES[2]),
        ),
    )
    by_use = {share.use: share for share in week.shares}
    assert set(by_use) == {USES[1], USES[2]}
    assert [by_use[USES[1]].value(measure) for measure in Measure] == [22, 2, 132.0, 44.0, 4400.0]
    assert by_use[USES[1]].impulse_ns == 88.0
    assert by_use[USES[1]].forced_reps == 22
    assert week.weeks == 1.0
    assert Volume(start=monday).end == monday + WEEK
