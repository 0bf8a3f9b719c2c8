from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from thrust_gui.app.example import USUAL, Habits, example_log
from thrust_gui.domain.frequency import adjacent_days
from thrust_gui.domain.volume import week_start

if TYPE_CHECKING:
    from thrust_gui.domain.records import LogContents

TODAY = date(2026, 11, 20)


def counts(contents: LogContents) -> tuple[int, int, int]:
    sets = [each for workout in contents.workouts for each in workout.sets]
    return len(contents.workouts), len(sets), sum(len(each.reps) for each in sets)


@pytest.mark.parametrize(
    ("years", "habits", "expected"),
    [
        (1, USUAL, (200, 1000, 12_000)),
        (10, USUAL, (2000, 10_000, 120_000)),
        (1, Habits(sessions_a_year=150, sets=3), (150, 450, 5400)),
        (2, Habits(sessions_a_year=157, sets=3, reps=11), (314, 942, 10_362)),
    ],
)
def test_it_has_exactly_so_much(years: int, habits: Habits, expected: tuple[int, int, int]) -> None:
    assert counts(example_log(TODAY, years, habits=habits)) == expected


def test_the_same_seed_gives_the_same_log_and_another_one_another() -> None:
    assert example_log(TODAY, seed=3) == example_log(TODAY, seed=3)
    assert example_log(TODAY, seed=3) != example_log(TODAY, seed=4)


def test_it_ends_two_days_before_today_and_begins_so_many_years_before() -> None:
    days = [workout.local_date for workout in example_log(TODAY, 10).workouts]
    assert days == sorted(days)
    assert days[-1] == TODAY - timedelta(days=2)
    assert abs((TODAY - days[0]).days - 3652) < 21


@pytest.mark.parametrize("weekday", range(7))
def test_today_is_free_on_any_weekday(weekday: int) -> None:
    today = week_start(TODAY) + timedelta(days=weekday)
    last = example_log(today).workouts[-1].local_date
    assert timedelta(days=1) <= today - last <= timedelta(days=8)


def test_sets_have_the_forces_of_their_bands() -> None:
    made = example_log(TODAY)
    widths = {band.id: band.width_mm for band in made.bands}
    for workout in made.workouts:
        for done in workout.sets:
            assert done.peak_force_n is not None
            assert done.impulse_ns is not None
            assert done.peak_force_n == pytest.approx(6.7 * widths[done.band or ""], rel=0.02)
            assert 0 < done.impulse_ns < done.peak_force_n * done.tut_ms / 1000


def test_weeks_are_as_weeks_are() -> None:
    days = [workout.local_date for workout in example_log(TODAY, 10).workouts]
    sessions = Counter(week_start(day) for day in days)
    assert len(set(days)) == len(days)
    assert set(sessions.values()) <= {2, 3, 4, 5, 6}
    assert sum(count > 4 for count in sessions.values()) > 20
    assert len(adjacent_days(days)) > 50
    assert any(later - day > timedelta(days=7) for day, later in pairwise(days))


def test_sets_hold_together() -> None:
    contents = example_log(TODAY)
    ids = [workout.id for workout in contents.workouts] + [band.id for band in contents.bands]
    for workout in contents.workouts:
        assert [each.ordinal for each in workout.sets] == list(range(1, len(workout.sets) + 1))
        for each in workout.sets:
            ids.append(each.id)
            assert each.completed_reps == len(each.reps) <= each.target_reps
            assert each.tut_ms == sum(rep.tension_ms for rep in each.reps)
            assert each.hold_ms == sum(rep.hold_ms for rep in each.reps)
            assert each.band in {band.id for band in contents.bands}
            assert workout.started_at < each.started_at
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("sessions", [5, 6, 12, 52, 109, 311, 314])
def test_whoever_trains_seldom_or_nearly_daily_has_a_log_too(sessions: int) -> None:
    contents = example_log(TODAY, habits=Habits(sessions_a_year=sessions, sets=1, reps=2))
    days = [workout.local_date for workout in contents.workouts]
    assert len(days) == len(set(days)) == sessions


@pytest.mark.parametrize("sessions", [1, 3, 320])
def test_what_no_weeks_can_hold_is_refused(sessions: int) -> None:
    with pytest.raises(ValueError, match="sessions in 52 weeks"):
        example_log(TODAY, habits=Habits(sessions_a_year=sessions, sets=1, reps=2))
