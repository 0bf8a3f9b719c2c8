from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.period import period_of
from thrust_gui.app.ports import LogHealth
from thrust_gui.domain.message import Message, Refusal

FRIDAY = date(2026, 11, 20)
spans = st.integers(0, 60)


def log_with(*ages: int) -> MemoryLog:
    log = MemoryLog()
    for age in ages:
        made = workout(f"w{age}", FRIDAY - timedelta(days=age))
        log.save_workout(made)
        for each in made.sets:
            log.save_set(made.id, each)
    return log


@given(st.sets(spans, max_size=20), spans, spans, st.integers(0, 6))
def test_it_holds_exactly_what_lies_within(
    ages: set[int], one: int, other: int, first_weekday: int
) -> None:
    first, last = (FRIDAY - timedelta(days=age) for age in (max(one, other), min(one, other)))
    answer = period_of(log_with(*ages), FakeClock(), first, last, first_weekday)
    wanted = {FRIDAY - timedelta(days=age) for age in ages}
    inside = {day for day in wanted if first <= day <= last}
    assert {each.local_date for each in answer.workouts} == inside
    weeks = answer.weeks.weeks
    assert {day.day for week in weeks for day in week.days} == inside
    assert sum(week.reps for week in weeks) == sum(each.reps for each in answer.workouts)
    assert weeks[0].start <= first < weeks[0].end
    assert weeks[-1].start <= last < weeks[-1].end
    assert {week.start.weekday() for week in weeks} == {first_weekday}
    paired = {day for day in inside if day - timedelta(days=1) in wanted}
    assert set(answer.weeks.adjacent) == paired


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refusal, match="before it begins"):
        period_of(MemoryLog(), FakeClock(), FRIDAY, FRIDAY - timedelta(days=1))


def test_a_log_in_trouble_is_not_waited_for() -> None:
    log = log_with(1)
    log.state = LogHealth(1, Message("The disk is full."))
    log.flush = lambda timeout_s: pytest.fail(f"waited {timeout_s} s")  # type: ignore[method-assign]  # a log that may not be waited for
    assert len(period_of(log, FakeClock(), FRIDAY - timedelta(days=3), FRIDAY).workouts) == 1
