from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import RepRecord, SetRecord
from thrust_gui.domain.revision import begun_at, minute_of, moved, reband, recount
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.workout.state import SetResult

DAY = date(2026, 11, 18)
WORKOUT = workout("a", DAY)
SET = WORKOUT.sets[0]

parts = st.integers(2, 12).map(lambda half: half * 500)
tempos = st.builds(Tempo, parts, st.integers(0, 4).map(lambda half: half * 500), parts, parts)
reps = st.lists(
    st.builds(
        RepRecord,
        ordinal=st.integers(1, 20),
        lift_ms=st.integers(0, 3000),
        hold_ms=st.integers(0, 3000),
        lower_ms=st.integers(0, 3000),
        bottom_ms=st.just(0),
        complete=st.booleans(),
    ),
    max_size=8,
)


@given(reps, st.integers(-8, 20), tempos)
def test_a_count_put_right_later_is_as_one_put_right_at_once(
    done: list[RepRecord], by: int, tempo: Tempo
) -> None:
    result = SetResult(ordinal=1, tempo=tempo, target_reps=12, reps=tuple(done))
    by = max(by, -result.counted)
    at_once = replace(result, correction=by)
    record = replace(
        SET,
        tempo=tempo,
        completed_reps=result.completed,
        tut_ms=result.tut_ms,
        hold_ms=result.hold_ms,
        reps=result.reps,
    )
    later = recount(record, at_once.completed)
    assert (later.completed_reps, later.reps) == (at_once.completed, result.reps)
    assert (later.tut_ms, later.hold_ms) == (max(0, at_once.tut_ms), max(0, at_once.hold_ms))


@given(st.integers(0, 50), tempos)
def test_what_nobody_measured_stays_unknown_until_a_tempo_is_given(
    completed: int, tempo: Tempo
) -> None:
    silent = replace(SET, tempo=None, tut_ms=0, hold_ms=0)
    assert recount(silent, completed) == replace(silent, completed_reps=completed)
    told = recount(silent, completed, tempo)
    assert (told.tempo, told.completed_reps) == (tempo, completed)
    assert (told.tut_ms, told.hold_ms) == (completed * tempo.tension_ms, completed * tempo.top_ms)


@given(st.integers(0, 50), st.integers(0, 50), tempos, tempos)
def test_what_was_done_at_the_plan_stays_at_the_plan(
    before: int, after: int, old: Tempo, new: Tempo
) -> None:
    record = replace(
        SET,
        tempo=old,
        completed_reps=before,
        tut_ms=before * old.tension_ms,
        hold_ms=before * old.top_ms,
    )
    found = recount(record, after, new)
    assert (found.tut_ms, found.hold_ms) == (after * new.tension_ms, after * new.top_ms)
    back = recount(found, before, old)
    assert replace(back, impulse_ns=None) == replace(record, impulse_ns=None)


@pytest.mark.parametrize(
    ("was", "count", "tempo", "impulse"),
    [
        (1200.0, 6, None, 600.0),
        (1200.0, 12, None, 1200.0),
        (1200.0, 0, None, 0.0),
        (1200.0, 12, Tempo(3000, 0, 1000, 3000), None),
        (None, 6, None, None),
    ],
)
def test_estimates_of_force_hold_only_for_what_they_were_made_of(
    was: float | None, count: int, tempo: Tempo | None, impulse: float | None
) -> None:
    record = replace(SET, impulse_ns=was, peak_force_n=200.0)
    found = recount(record, count, tempo)
    assert (found.impulse_ns, found.peak_force_n) == (impulse, 200.0)


def test_of_no_repetition_no_impulse_can_be_told() -> None:
    nothing = replace(SET, completed_reps=0, tut_ms=0, hold_ms=0, impulse_ns=0.0)
    assert recount(nothing, 3).impulse_ns is None


def test_times_never_fall_below_nothing() -> None:
    imported = replace(SET, tut_ms=0, hold_ms=0)
    assert (recount(imported, 2).tut_ms, recount(imported, 2).hold_ms) == (0, 0)


def test_another_band_forgets_what_was_known_of_the_old_one() -> None:
    known: SetRecord = replace(
        SET, band="a", rigging="folded", rest_length_mm=520, calibration="c", peak_force_n=200.0
    )
    assert reband(known, "a", "folded") is known
    other = reband(known, "a", None)
    assert other == replace(SET, band="a")


@given(st.integers(-400, 0), st.integers(0, 1439))
def test_a_workout_moves_with_its_sets(days: int, minute: int) -> None:
    day = DAY + timedelta(days=days)
    found = begun_at(WORKOUT, day, minute)
    assert (found.local_date, minute_of(found)) == (day, minute)
    by = found.started_at - WORKOUT.started_at
    assert [each.started_at - by for each in found.sets] == [
        each.started_at for each in WORKOUT.sets
    ]
    assert begun_at(found, DAY, minute_of(WORKOUT)) == WORKOUT


def test_moving_keeps_the_time_of_day() -> None:
    found = moved(WORKOUT, -3)
    assert (found.local_date, minute_of(found)) == (DAY - timedelta(days=3), minute_of(WORKOUT))
    assert moved(WORKOUT, 0) is WORKOUT


def test_what_was_measured_at_the_lifters_own_pace_stays_at_another_tempo() -> None:
    before = replace(
        SET,
        pacing=Pacing.SELF_PACED,
        tempo=Tempo(),
        completed_reps=8,
        tut_ms=50_000,
        hold_ms=15_000,
    )
    before = replace(before, impulse_ns=900.0)
    after = recount(before, 8, Tempo(top_ms=3000))
    assert (after.tut_ms, after.hold_ms, after.impulse_ns) == (50_000, 15_000, 900.0)
    more = recount(before, 9, Tempo(top_ms=3000))
    assert (more.tut_ms, more.hold_ms) == (50_000 + 7000, 15_000 + 3000)
    led = recount(replace(before, pacing=Pacing.METRONOME), 8, Tempo(top_ms=3000))
    assert (led.hold_ms, led.impulse_ns) == (23_000, None)
