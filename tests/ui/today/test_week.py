from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.test_review import workout
from tests.helpers.english import BRITISH
from tests.helpers.fakes import FakeClock, MemoryLog
from thrust_gui.app.review import Review, TodayAnswer
from thrust_gui.domain.records import LogContents
from thrust_gui.ui.today.week import derive_rest, derive_week
from thrust_gui.ui.widgets.week_strip import Mark

DAY = timedelta(days=1)
MONDAY = date(2026, 11, 16)
FRIDAY = MONDAY + 4 * DAY
MARKS = {
    "#": Mark.DONE,
    "!": Mark.GO,
    "~": Mark.WAIT,
    "-": Mark.REST,
    ".": Mark.LATER,
    "o": Mark.SESSION,
    "?": Mark.OPTIONAL,
}


def answer_on(today: date, *days: date, first_weekday: int = 0) -> TodayAnswer:
    log = MemoryLog()
    log.add(LogContents(workouts=tuple(workout(f"{n}", day) for n, day in enumerate(days))))
    at = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    return Review(log, FakeClock(at)).today(first_weekday)


def marks(answer: TodayAnswer) -> str:
    names = {mark: name for name, mark in MARKS.items()}
    return "".join(names[day.mark] for day in derive_week(answer, BRITISH).days)


@pytest.mark.parametrize(
    ("today", "trained", "strip", "words"),
    [
        (0, (), "!.o.o.?", "0 of 3–4 sessions"),
        (4, (), "----!.o", "0 of 3–4 sessions"),
        (4, (0, 2), "#-#-!.?", "2 of 3–4 sessions"),
        (4, (0, 2, 4), "#-#-#.?", "3 of 3–4 sessions"),
        (4, (0, 3), "#--#~o.", "2 of 3–4 sessions"),
        (6, (0, 2, 4), "#-#-#-!", "3 of 3–4 sessions"),
        (5, (0, 1, 2, 3), "####-~.", "4 of 3–4 sessions"),
        (5, (0, 1, 2, 3, 4), "#####~.", "5 sessions, 3–4 recommended"),
        (0, (-1,), "~o.o.o.", "0 of 3–4 sessions"),
        (6, (), "------!", "0 of 3–4 sessions"),
        (1, (1, 1), "-#.o.?.", "2 of 3–4 sessions"),
    ],
)
def test_the_strip(today: int, trained: tuple[int, ...], strip: str, words: str) -> None:
    answer = answer_on(MONDAY + today * DAY, *(MONDAY + day * DAY for day in trained))
    assert marks(answer) == strip
    assert derive_week(answer, BRITISH).bar.spoken == words
    assert derive_week(answer, BRITISH).over is ("recommended" in words)


def test_the_days_say_what_they_are() -> None:
    week = derive_week(answer_on(FRIDAY, MONDAY, MONDAY + 2 * DAY), BRITISH)
    assert [day.name for day in week.days] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert [day.caption for day in week.days] == [
        "35 reps",
        "Rest",
        "35 reps",
        "Rest",
        "Today",
        "Rest",
        "Optional",
    ]
    assert [day.today for day in week.days] == [False] * 4 + [True, False, False]
    assert not any(day.warning for day in week.days)
    assert week.days[0].spoken == "Monday: 35 reps"


def test_a_day_without_a_rest_day_before_it_is_marked_and_said() -> None:
    week = derive_week(answer_on(FRIDAY, MONDAY - DAY, MONDAY, MONDAY + 2 * DAY), BRITISH)
    assert [day.warning for day in week.days] == ["No rest", "", "", "", "", "", ""]
    assert week.days[0].spoken == "Monday: 35 reps, no rest day before it"


def test_the_week_begins_where_the_lifter_wants() -> None:
    answer = answer_on(FRIDAY, MONDAY - DAY, MONDAY + 2 * DAY, first_weekday=6)
    assert marks(answer) == "#--#-!."
    assert derive_week(answer, BRITISH).days[0].name == "Sun"


def test_a_week_over_the_turn_of_the_year_and_a_change_of_clocks() -> None:
    assert marks(answer_on(date(2027, 1, 1), date(2026, 12, 28))) == "#---!.o"
    assert marks(answer_on(date(2026, 10, 25), date(2026, 10, 23))) == "----#-!"


@pytest.mark.parametrize(
    ("today", "trained", "good", "title", "detail", "facts"),
    [
        (
            4,
            (),
            True,
            "Good to train",
            "This is your first session",
            ("Next rest day: Tomorrow", "Next session: Sun or Mon"),
        ),
        (
            4,
            (0, 2),
            True,
            "Good to train",
            "1 rest day since Wed",
            ("Next rest day: Tomorrow", "Next session: Sun or Mon"),
        ),
        (
            4,
            (-30,),
            True,
            "Good to train",
            "33 rest days since 17 Oct",
            ("Next rest day: Tomorrow", "Next session: Sun or Mon"),
        ),
        (
            4,
            (0, 1, 2),
            True,
            "Good to train",
            "1 rest day since Wed",
            ("Next rest day: Tomorrow", "Next session: Mon or Tue"),
        ),
        (
            4,
            (4,),
            True,
            "Done for today",
            "Tomorrow is a rest day",
            ("Next rest day: Tomorrow", "Next session: Sun or Mon"),
        ),
        (
            4,
            (3,),
            False,
            "You trained yesterday",
            "Tomorrow is the better day",
            ("Next session: Tomorrow or Sun", "Light work: Fine on any day"),
        ),
        (
            4,
            (0, 1, 2, 3),
            False,
            "You trained yesterday",
            "Monday is the better day",
            ("Next session: Mon or Tue", "Light work: Fine on any day"),
        ),
        (
            5,
            (0, 1, 2, 3),
            False,
            "A full week",
            "Monday is the better day",
            ("Next session: Mon or Tue", "Light work: Fine on any day"),
        ),
        (
            6,
            (0, 1, 2, 3),
            False,
            "A full week",
            "Tomorrow is the better day",
            ("Next session: Tomorrow or Tue", "Light work: Fine on any day"),
        ),
    ],
)
def test_the_look(
    today: int,
    trained: tuple[int, ...],
    good: bool,
    title: str,
    detail: str,
    facts: tuple[str, str],
) -> None:
    answer = answer_on(MONDAY + today * DAY, *(MONDAY + day * DAY for day in trained))
    props = derive_rest(answer, BRITISH)
    assert (props.badge.good, props.badge.title, props.badge.detail) == (good, title, detail)
    assert tuple(f"{fact.label}: {fact.value}" for fact in props.facts) == facts


@given(st.sets(st.integers(-8, 6)), st.integers(0, 6), st.integers(0, 6))
def test_what_is_offered_follows_the_recommendation(
    trained: set[int], today: int, first_weekday: int
) -> None:
    now = MONDAY + today * DAY
    past = [MONDAY + day * DAY for day in trained if MONDAY + day * DAY <= now]
    answer = answer_on(now, *past, first_weekday=first_weekday)
    week = derive_week(answer, BRITISH)
    assert len(week.days) == 7
    assert [day.today for day in week.days].count(True) == 1
    start = answer.week.start
    offered = {
        start + index * DAY
        for index, day in enumerate(week.days)
        if day.mark in {Mark.GO, Mark.SESSION, Mark.OPTIONAL}
    }
    for day in offered:
        assert day >= now
        assert day - DAY not in offered.union(past)
    assert answer.week.sessions + len(offered) <= max(4, answer.week.sessions)
    done = {start + index * DAY for index, day in enumerate(week.days) if day.mark is Mark.DONE}
    assert done == {day for day in past if day >= start}
