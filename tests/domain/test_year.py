from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.volume import DayVolume
from thrust_gui.domain.year import HEAT_STEPS, YearVolume, heat_of, heat_steps, year_volume

DAY = timedelta(days=1)
TODAY = date(2026, 11, 20)


def day_of(day: date, reps: int = 36, sessions: int = 1) -> DayVolume:
    return DayVolume(
        day=day,
        sessions=sessions,
        sets=3 * sessions,
        reps=reps,
        tut_ms=6000 * reps,
        hold_ms=2000 * reps,
    )


def days_around(year: int) -> st.SearchStrategy[dict[date, int]]:
    """Repetitions by day; often days in a row, and at the edges of the year."""
    edges = [date(year - 1, 12, 31), date(year, 1, 1), date(year, 12, 31), date(year + 1, 1, 1)]
    some = st.dates(date(year, 1, 1), date(year, 12, 31))
    near = st.integers(0, 20).map(lambda back: date(year, 3, 5) - back * DAY)
    return st.dictionaries(st.one_of(st.sampled_from(edges), near, some), st.integers(0, 90))


@given(
    st.integers(1999, 2030).flatmap(lambda year: st.tuples(st.just(year), days_around(year))),
    st.dates(date(1999, 1, 1), date(2031, 12, 31)),
)
def test_a_year_counted_day_by_day(found: tuple[int, dict[date, int]], today: date) -> None:
    year, reps = found
    first = min(reps, default=None)
    days = [day_of(day, count, sessions=int(count > 0)) for day, count in reps.items()]
    volume = year_volume(year, days, first=first, today=today)
    trained = {day for day, count in reps.items() if count}
    every = [date(year, 1, 1) + n * DAY for n in range(366)]
    every = [day for day in every if day.year == year]
    assert list(volume.adjacent) == [d for d in every if d in trained and d - DAY in trained]
    assert [each.day for each in volume.trained] == [d for d in every if d in trained]
    assert volume.goes_on == {date(year, 12, 31), date(year + 1, 1, 1)}.issubset(trained)
    run = longest = 0
    newest = max([today, *(day for day in reps if day.year == year)])
    for day in every:
        known = first is not None and first <= day <= newest
        broken = day in trained and day - DAY in trained
        run = run + 1 if known and not broken else 0
        longest = max(longest, run)
    assert volume.longest_run == longest
    for number, month in enumerate(volume.months, 1):
        inside = [d for d in trained if (d.year, d.month) == (year, number)]
        assert month.start == date(year, number, 1)
        assert (month.days, month.sessions) == (len(inside), len(inside))
        assert month.reps == sum(reps[d] for d in inside)
        assert month.tut_ms == 6000 * month.reps
        assert month.hold_ms == 2000 * month.reps
        assert month.sets == 3 * len(inside)
        assert month.breaches == sum(d - DAY in trained for d in inside)


def test_a_year_of_nothing() -> None:
    empty = year_volume(2026, (), first=None, today=TODAY)
    assert empty == YearVolume(year=2026)
    assert (empty.longest_run, empty.trained, len(empty.months)) == (0, (), 12)
    assert all(month.timed for month in empty.months)


def test_a_year_before_the_log_is_not_known() -> None:
    assert year_volume(2025, (), first=date(2026, 2, 1), today=TODAY).known is None


def test_times_that_nobody_measured() -> None:
    bare = DayVolume(day=TODAY, sessions=1, sets=1, reps=12, tut_ms=0, hold_ms=0)
    assert not year_volume(2026, [bare], first=TODAY, today=TODAY).months[10].timed


def test_a_day_ahead_of_today_is_known() -> None:
    ahead = TODAY + DAY
    volume = year_volume(2026, [day_of(TODAY), day_of(ahead)], first=TODAY, today=TODAY)
    assert (volume.known, volume.longest_run) == ((TODAY, ahead), 1)


@pytest.mark.parametrize(
    ("reps", "steps"),
    [
        ((), ()),
        ((0, 0), ()),
        ((36,), (36,)),
        ((36, 36, 36), (36,)),
        ((12, 36), (12, 36)),
        ((10, 20, 30, 40), (10, 20, 30, 40)),
        (tuple(range(1, 101)), (1, 26, 51, 76)),
    ],
)
def test_steps_of_heat(reps: tuple[int, ...], steps: tuple[int, ...]) -> None:
    assert heat_steps(reps) == steps


@given(st.lists(st.integers(-3, 200)))
def test_heat_follows_the_repetitions(reps: list[int]) -> None:
    steps = heat_steps(reps)
    some = sorted(each for each in reps if each > 0)
    heats = [heat_of(each, steps) for each in some]
    assert heats == sorted(heats)
    assert all(1 <= heat <= HEAT_STEPS for heat in heats)
    assert not some or heats[-1] == HEAT_STEPS
    assert [heat_of(each, steps) for each in reps if each <= 0] == [0] * (len(reps) - len(some))
    # a quarter of the days, give or take those that are alike
    if len(set(some)) == len(some) >= HEAT_STEPS:
        sizes = [heats.count(heat) for heat in range(1, HEAT_STEPS + 1)]
        assert max(sizes) - min(sizes) <= 1
