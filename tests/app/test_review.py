from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.review import Review
from thrust_gui.domain.frequency import Advice
from thrust_gui.domain.records import LogContents, SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo

FRIDAY = date(2026, 11, 20)


def workout(name: str, day: date, reps: tuple[int, ...] = (12, 12, 11)) -> WorkoutRecord:
    return WorkoutRecord(
        id=name,
        started_at=day.toordinal() * 86_400_000,
        utc_offset_min=60,
        local_date=day,
        sets=tuple(
            SetRecord(
                id=f"{name}-{ordinal}",
                ordinal=ordinal,
                tempo=Tempo(),
                target_reps=12,
                completed_reps=count,
                tut_ms=count * 6000,
                hold_ms=count * 2000,
                started_at=day.toordinal() * 86_400_000 + ordinal,
            )
            for ordinal, count in enumerate(reps, 1)
        ),
    )


def review_of(*workouts: WorkoutRecord) -> Review:
    log = MemoryLog()
    log.add(LogContents(workouts=workouts))
    return Review(log, FakeClock())


def test_an_empty_log() -> None:
    answer = review_of().today()
    assert (answer.today, answer.last, answer.look.advice) == (FRIDAY, None, Advice.FIRST)
    assert answer.week.start == date(2026, 11, 16)
    history = review_of().history()
    assert (history.workouts, history.more) == ((), False)


def test_today() -> None:
    monday, wednesday = workout("a", FRIDAY - timedelta(4)), workout("b", FRIDAY - timedelta(2))
    answer = review_of(monday, wednesday).today()
    assert (answer.week.sessions, answer.week.reps) == (2, 70)
    assert answer.last == wednesday
    assert (answer.look.advice, answer.look.rest_days) == (Advice.GOOD, 1)


def test_today_knows_of_a_last_session_long_ago() -> None:
    answer = review_of(workout("a", FRIDAY - timedelta(100))).today()
    assert (answer.look.advice, answer.look.rest_days) == (Advice.GOOD, 99)


def test_a_workout_without_a_repetition_is_no_session() -> None:
    answer = review_of(workout("a", FRIDAY - timedelta(2), (0,))).today()
    assert answer.week.sessions == 0


def test_adjacency_looks_into_the_week_before() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    answer = review_of(workout("a", sunday), workout("b", monday)).weeks(1)
    assert [week.sessions for week in answer.weeks] == [1]
    assert answer.adjacent == (monday,)
    assert answer.adjacent_in(answer.weeks[0]) == (monday,)


def test_history_comes_in_pages() -> None:
    review = review_of(*(workout(str(each), FRIDAY - timedelta(each)) for each in range(5)))
    first = review.history(limit=3)
    assert ([each.id for each in first.workouts], first.more) == (["0", "1", "2"], True)
    rest = review.history(before=first.workouts[-1].local_date, limit=3)
    assert ([each.id for each in rest.workouts], rest.more) == (["3", "4"], False)


@given(st.sets(st.integers(0, 150), max_size=40), st.integers(1, 20), st.integers(0, 6))
def test_weeks_equal_a_plain_count(back: set[int], count: int, first_weekday: int) -> None:
    workouts = [workout(str(each), FRIDAY - timedelta(each)) for each in back]
    answer = review_of(*workouts).weeks(count, first_weekday)
    days = {each.local_date for each in workouts}
    for week in answer.weeks:
        inside = {week.start + timedelta(n) for n in range(7)} & days
        assert (week.sessions, week.reps) == (len(inside), 35 * len(inside))
        assert week.start.weekday() == first_weekday
        assert set(answer.adjacent_in(week)) == {d for d in inside if d - timedelta(1) in days}


def test_the_log_is_read_without_what_was_deleted() -> None:
    log = MemoryLog()
    log.add(LogContents(workouts=(workout("a", FRIDAY), workout("b", FRIDAY))))
    log.mark_workout("a", deleted=True)
    log.mark_set("b-1", deleted=True)
    last = Review(log, FakeClock()).today().last
    wanted = workout("b", FRIDAY)
    assert last == replace(wanted, sets=wanted.sets[1:])
