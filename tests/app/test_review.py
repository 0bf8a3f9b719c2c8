from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.ports import LogHealth
from thrust_gui.app.review import NEWEST, SETTLE_S, Review, Totals
from thrust_gui.domain.compat import override
from thrust_gui.domain.frequency import Advice
from thrust_gui.domain.history import HistoryFilter
from thrust_gui.domain.message import Message
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
    history = review_of().history(HistoryFilter())
    assert (history.days, history.begun, history.tight) == ((), False, 0)


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


def test_the_last_session_has_a_repetition() -> None:
    begun = workout("b", FRIDAY, (0,))
    answer = review_of(workout("a", FRIDAY - timedelta(40)), begun).today()
    assert answer.last is not None
    assert (answer.last.id, answer.look.advice) == ("a", Advice.GOOD)


def test_only_empty_workouts_are_no_last_session() -> None:
    answer = review_of(*(workout(str(each), FRIDAY, (0,)) for each in range(NEWEST))).today()
    assert (answer.last, answer.look.advice) == (None, Advice.FIRST)


def test_today_names_the_days_without_a_rest_day_before_them() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    answer = review_of(workout("a", sunday), workout("b", monday)).today()
    assert answer.adjacent == (monday,)
    assert review_of(workout("a", sunday), workout("b", monday)).today(6).adjacent == (monday,)
    assert (
        review_of(workout("a", sunday), workout("b", sunday - timedelta(1))).today().adjacent == ()
    )


def test_totals() -> None:
    assert review_of().totals() == Totals()
    far = workout("a", FRIDAY - timedelta(4000))
    assert review_of(far, workout("b", FRIDAY)).totals() == Totals(sessions=2, reps=70)
    assert review_of(workout("a", FRIDAY + timedelta(1))).totals() == Totals(sessions=1, reps=35)


class Flushed(MemoryLog):
    """A log that counts how often it was waited for."""

    @override
    def flush(self, timeout_s: float) -> bool:
        self.calls.append(f"flush {timeout_s:g}")
        return True


def test_an_answer_waits_for_what_was_written_before() -> None:
    log = Flushed()
    review = Review(log, FakeClock())
    review.today()
    review.weeks(1)
    review.history(HistoryFilter())
    review.block(FRIDAY, FRIDAY, HistoryFilter())
    review.totals()
    assert log.calls == [f"flush {SETTLE_S:g}"] * 5


def test_an_answer_does_not_wait_while_writing_fails() -> None:
    log = Flushed(state=LogHealth(waiting=1, problem=Message("The disk is full.")))
    Review(log, FakeClock()).today()
    assert log.calls == []


def test_adjacency_looks_into_the_week_before() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    answer = review_of(workout("a", sunday), workout("b", monday)).weeks(1)
    assert [week.sessions for week in answer.weeks] == [1]
    assert answer.adjacent == (monday,)
    assert answer.adjacent_in(answer.weeks[0]) == (monday,)
    assert answer.adjacent_in_and_after(answer.weeks[0]) == (monday,)


def test_a_week_knows_of_the_day_after_it() -> None:
    sunday, monday = date(2026, 11, 15), date(2026, 11, 16)
    answer = review_of(workout("a", sunday), workout("b", monday)).weeks(2)
    assert answer.adjacent_in(answer.weeks[0]) == ()
    assert answer.adjacent_in_and_after(answer.weeks[0]) == (monday,)


def test_history_by_days_and_in_blocks() -> None:
    review = review_of(*(workout(str(each), FRIDAY - timedelta(each)) for each in (0, 1, 3, 9)))
    answer = review.history(HistoryFilter(), 1)
    assert answer.wanted.first == date(2026, 11, 16)
    assert [(line.day, line.workouts, line.reps) for line in answer.days] == [
        (FRIDAY - timedelta(each), 1, 35) for each in (0, 1, 3)
    ]
    assert (answer.tight, answer.begun, answer.settled) == (1, True, True)
    block = review.block(FRIDAY - timedelta(3), FRIDAY, answer.wanted)
    assert [each.id for each in block.workouts] == ["0", "1", "3"]
    assert block.tight == {FRIDAY}
    everything = review.history(HistoryFilter(tight=True))
    assert (len(everything.days), everything.tight, everything.wanted.first) == (1, 1, None)


def test_a_day_in_a_block_is_whole() -> None:
    review = review_of(*(workout(str(each), FRIDAY) for each in range(70)))
    assert len(review.block(FRIDAY, FRIDAY, HistoryFilter()).workouts) == 70


def test_an_answer_says_whether_it_holds_what_was_written() -> None:
    log = MemoryLog(state=LogHealth(waiting=1, problem=Message("The disk is full.")))
    review = Review(log, FakeClock())
    assert not review.history(HistoryFilter()).settled
    assert not review.block(FRIDAY, FRIDAY, HistoryFilter()).settled


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


def test_weeks_of_before_come_with_the_recent_ones() -> None:
    review = review_of(
        workout("now", FRIDAY),
        workout("old", FRIDAY - timedelta(weeks=30)),
        workout("next", FRIDAY - timedelta(weeks=30, days=-1)),
    )
    answer = review.weeks(4, back=29)
    assert [week.start for week in answer.weeks][-1] == date(2026, 11, 16) - timedelta(weeks=29)
    assert [week.reps for week in answer.weeks] == [0, 0, 70, 0]
    assert answer.adjacent == (FRIDAY - timedelta(weeks=30, days=-1),)
    assert answer.adjacent_in(answer.weeks[2]) == answer.adjacent
    assert answer.adjacent_in(answer.weeks[1]) == ()
    assert (len(answer.recent), answer.recent[-1].reps) == (9, 35)
    assert review.weeks(16).recent == review.weeks(16).weeks[-9:]
    assert review.weeks(2).recent == review.weeks(16).recent


def test_all_weeks_begin_with_the_first_workout() -> None:
    review = review_of(workout("now", FRIDAY), workout("old", FRIDAY - timedelta(weeks=30)))
    assert len(review.weeks(None).weeks) == 31
    assert len(review.weeks(None, back=10).weeks) == 21
    assert len(review_of().weeks(None).weeks) == 4


def test_today_looks_back_on_last_week_and_on_the_newest_workouts() -> None:
    one, other = workout("a", FRIDAY - timedelta(9)), workout("b", FRIDAY - timedelta(10))
    early = workout("c", FRIDAY - timedelta(4 + 7 * 5))
    answer = review_of(early, other, one).today()
    assert answer.recap is not None
    assert (answer.recap.sessions, answer.recap.rested) == (2, 1)
    assert answer.recap.usual_reps == 35 / 4
    assert [each.id for each in answer.recent] == ["a", "b", "c"]
    assert review_of(workout("d", FRIDAY)).today().recap is None
