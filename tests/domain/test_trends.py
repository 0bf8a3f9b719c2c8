from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.trends import (
    REPS_FROM,
    Gear,
    Period,
    Work,
    WorkSums,
    best_sets,
    efforts,
    holds,
    phases,
)

DAY = timedelta(days=1)
LIGHT, HEAVY = Gear("banded_hip_thrust", "a", "folded"), Gear("banded_hip_thrust", "b", "folded")
SLOW, NO_HOLD = Tempo(4000, 0, 1000, 3000), Tempo(3000, 0, 1000, 0)
STARTS = tuple(date(2026, month, 1) for month in range(1, 7))


@given(st.sampled_from(Period), st.integers(0, 6), st.dates(date(1999, 1, 1), date(2031, 1, 1)))
def test_a_period_holds_its_days_and_no_other(period: Period, first: int, day: date) -> None:
    start = period.start(day, first)
    after = period.after(start)
    assert start <= day < after
    assert period.start(start, first) == start == period.start(after - DAY, first)
    assert period.start(after, first) == after
    match period:
        case Period.WEEK:
            assert (start.weekday(), after - start) == (first, timedelta(days=7))
        case Period.MONTH:
            assert (start.day, start.year, start.month) == (1, day.year, day.month)
        case Period.YEAR:
            assert (start.day, start.month, start.year) == (1, 1, day.year)


@given(
    st.sampled_from(Period),
    st.integers(0, 6),
    st.dates(date(2019, 12, 20), date(2021, 1, 10)),
    st.integers(0, 500),
)
def test_periods_are_none_left_out(period: Period, first: int, begin: date, length: int) -> None:
    last = begin + length * DAY
    starts = period.between(begin, last, first)
    days = {period.start(begin + n * DAY, first) for n in range(length + 1)}
    assert starts == tuple(sorted(days))


@pytest.mark.parametrize(("least", "most"), [(1, 7), (8, 12), (13, 15), (16, 20), (21, None)])
def test_ranges_of_repetitions(least: int, most: int | None) -> None:
    assert Work(LIGHT, Tempo(), least).most == most


def sums() -> st.SearchStrategy[list[WorkSums]]:
    return st.lists(
        st.builds(
            _made,
            start=st.sampled_from(STARTS),
            gear=st.sampled_from((LIGHT, HEAVY)),
            tempo=st.sampled_from((None, Tempo(), SLOW, NO_HOLD)),
            least=st.sampled_from(REPS_FROM),
            sets=st.integers(1, 9),
            rated=st.integers(0, 3),
            held=st.integers(0, 2500),
        ),
        max_size=12,
    )


def _made(
    start: date, gear: Gear, tempo: Tempo | None, least: int, sets: int, rated: int, held: int
) -> WorkSums:
    timed = min(sets, rated + 1) if held else 0
    reps = timed * least
    return WorkSums(
        start=start,
        gear=gear,
        tempo=tempo,
        least=least,
        sets=sets,
        reps=sets * least,
        best=least,
        rated=min(rated, sets),
        effort=8.5 * min(rated, sets),
        timed=timed,
        timed_reps=reps,
        tut_ms=reps * (held + 4000),
        hold_ms=reps * held,
    )


@given(sums())
def test_best_sets_counted_one_by_one(found: list[WorkSums]) -> None:
    lines = best_sets(found, STARTS, most=9)
    assert {line.key for line in lines} == {each.gear for each in found}
    assert [line.sets for line in lines] == sorted((line.sets for line in lines), reverse=True)
    for line in lines:
        for at, start in enumerate(STARTS):
            reps = [each.best for each in found if (each.gear, each.start) == (line.key, start)]
            assert line.values[at] == (max(reps) if reps else None)
        assert line.sets == sum(each.sets for each in found if each.gear == line.key)


@given(sums())
def test_effort_only_of_equal_work(found: list[WorkSums]) -> None:
    lines = efforts(found, STARTS, most=99)
    assert all(value in {None, 8.5} for line in lines for value in line.values)
    for line in lines:
        alike = [
            each
            for each in found
            if each.rated and (each.gear, each.tempo) == (line.key.gear, line.key.tempo)
        ]
        alike = [each for each in alike if each.least == line.key.least]
        assert line.sets == sum(each.rated for each in alike)
        assert {STARTS[at] for at, _ in line.known} == {each.start for each in alike}
    rated = sum(each.rated for each in found if each.tempo)
    assert sum(line.sets for line in lines) == rated


@given(sums())
def test_holds_and_phases_counted_one_by_one(found: list[WorkSums]) -> None:
    held = holds(found, STARTS)
    mean = phases(found, STARTS)
    assert mean.sets == sum(each.timed for each in found if each.tempo)
    for at, start in enumerate(STARTS):
        of_it = [each for each in found if each.start == start and each.tempo and each.timed]
        planned = sum(each.timed_reps * each.tempo.top_ms for each in of_it if each.tempo)
        measured = sum(each.hold_ms for each in of_it if each.tempo and each.tempo.top_ms)
        if planned:
            some = [each for each in of_it if each.tempo and each.tempo.top_ms]
            count = sum(each.timed_reps for each in some)
            assert held.shares[at] == pytest.approx(float(Fraction(100 * measured, planned)))
            assert held.planned[at] == pytest.approx(planned / count)
            assert held.held[at] == pytest.approx(measured / count)
        else:
            assert (held.planned[at], held.held[at], held.shares[at]) == (None, None, None)
        if not of_it:
            assert (mean.lift[at], mean.hold[at], mean.lower[at]) == (None, None, None)
            continue
        reps = sum(each.timed_reps for each in of_it)
        lift = sum(
            Fraction(each.tut_ms - each.hold_ms)
            * Fraction(each.tempo.concentric_ms, each.tempo.concentric_ms + each.tempo.eccentric_ms)
            for each in of_it
            if each.tempo
        )
        tension = sum(each.tut_ms for each in of_it)
        hold = sum(each.hold_ms for each in of_it)
        assert mean.hold[at] == pytest.approx(hold / reps)
        assert mean.lift[at] == pytest.approx(float(lift / reps))
        assert mean.lower[at] == pytest.approx(float((tension - hold - lift) / reps))


def test_only_the_most_frequent_are_shown() -> None:
    few = _made(STARTS[0], LIGHT, Tempo(), 8, 1, 1, 2000)
    many = _made(STARTS[1], HEAVY, Tempo(), 8, 9, 3, 2000)
    assert [line.key for line in best_sets([few, many], STARTS, most=1)] == [HEAVY]


def test_nothing_known_is_nothing_shown() -> None:
    assert best_sets((), STARTS, most=3) == ()
    assert efforts((), STARTS, most=3) == ()
    assert holds((), STARTS).shares == (None,) * 6
    assert holds((), STARTS).sets == 0
    assert phases((), STARTS).hold == (None,) * 6
    assert phases((), ()).hold == ()


def test_lift_and_lower_are_as_the_tempo_says_unless_they_were_measured() -> None:
    led = _made(STARTS[0], LIGHT, Tempo(), 8, 1, 0, 2000)  # 8 repetitions, 4 s of moving in each
    paced = replace(led, lift_ms=8 * 1500, lower_ms=8 * 2500)
    both = phases((led, replace(paced, start=STARTS[1])), STARTS)
    assert both.lift[:2] == (1000, 1500)
    assert both.lower[:2] == (3000, 2500)
    assert phases((led, paced), STARTS).lift[0] == 1250
