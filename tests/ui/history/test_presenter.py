from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.app.test_review import workout
from tests.helpers.english import BRITISH
from thrust_gui.app.review import Totals
from thrust_gui.domain.records import SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.ui.history.presenter import (
    derive_set,
    derive_totals,
    derive_week,
    derive_workout,
    spoken,
)
from thrust_gui.ui.history.rows import MoreRow, SetRow, WeekRow, WorkoutRow

FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
WEEK = timedelta(days=7)


def row(record: WorkoutRecord, *, tight: bool = False, is_open: bool = False) -> WorkoutRow:
    return WorkoutRow(workout=record, first=True, last=True, open=is_open, tight=tight)


def week(start: date, sessions: int = 2, reps: int = 69) -> WeekRow:
    return WeekRow(start=start, sessions=sessions, reps=reps)


def rated(record: WorkoutRecord, *efforts: float | None) -> WorkoutRecord:
    sets = zip(record.sets, efforts, strict=True)
    return replace(record, sets=tuple(replace(one, effort=effort) for one, effort in sets))


@pytest.mark.parametrize(
    ("start", "today", "title", "dates"),
    [
        (MONDAY, FRIDAY, "This week", "16–22 November"),
        (MONDAY, MONDAY, "This week", "16–22 November"),
        (MONDAY, MONDAY + timedelta(6), "This week", "16–22 November"),
        (MONDAY - WEEK, FRIDAY, "Last week", "9–15 November"),
        (MONDAY - 2 * WEEK, FRIDAY, "Week 45", "2–8 November"),
        (date(2025, 12, 29), FRIDAY, "Week 1", "29 Dec 2025 – 4 Jan 2026"),
        (date(2026, 12, 28), date(2027, 1, 20), "Week 53", "28 Dec 2026 – 3 Jan 2027"),
        (date(2026, 12, 28), date(2027, 1, 3), "This week", "28 Dec 2026 – 3 Jan 2027"),
        (date(2025, 11, 10), FRIDAY, "Week 46", "10–16 November 2025"),
        (date(2026, 11, 1), FRIDAY, "1–7 November", ""),
        (date(2026, 11, 15), FRIDAY, "This week", "15–21 November"),
        (MONDAY + WEEK, FRIDAY, "Week 48", "23–29 November"),
    ],
)
def test_names_of_weeks(start: date, today: date, title: str, dates: str) -> None:
    props = derive_week(week(start), today, BRITISH)
    assert (props.title, props.dates) == (title, dates)


def test_what_a_week_comes_to() -> None:
    props = derive_week(week(MONDAY, 2, 1), FRIDAY, BRITISH)
    assert (props.sessions, props.share, props.reps) == (2, "2 of 3–4", "1 rep")
    assert derive_week(week(MONDAY, 5, 200), FRIDAY, BRITISH).share == "5 of 3–4"


@pytest.mark.parametrize(
    ("totals", "words"),
    [
        (Totals(), "0 sessions, 0 reps"),
        (Totals(sessions=1, reps=1), "1 session, 1 rep"),
        (Totals(sessions=44, reps=1382), "44 sessions, 1382 reps"),
    ],
)
def test_totals(totals: Totals, words: str) -> None:
    assert derive_totals(totals) == words


def test_a_workout_in_columns() -> None:
    props = derive_workout(row(rated(workout("a", FRIDAY), 8, 8, 9)), BRITISH)
    assert (props.weekday, props.date) == ("Fri", "20 Nov")
    assert props.counts == ("12", "12", "11")
    assert (props.reps, props.tension, props.tempo) == ("35", "3:30 min", "3-0-1-2")
    assert (props.effort, props.effort_text) == (8.5, "8.5")


def test_the_year_of_a_workout_is_told_by_its_week_and_to_readers() -> None:
    record = row(workout("a", date(2025, 11, 20), (1,)))
    assert derive_workout(record, BRITISH).date == "20 Nov"
    assert spoken(record, FRIDAY, BRITISH).startswith("Thursday, 20 November, 2025, 1 set")


def test_a_workout_without_sets_shows_what_is_there() -> None:
    props = derive_workout(row(workout("a", FRIDAY, ())), BRITISH)
    assert (props.counts, props.reps, props.tempo, props.effort) == ((), "0", "", None)


def test_tempos_that_differ() -> None:
    plain = workout("a", FRIDAY)
    other = replace(plain.sets[0], tempo=Tempo(2000, 0, 1000, 2000))
    props = derive_workout(row(replace(plain, sets=(other, *plain.sets[1:]))), BRITISH)
    assert props.tempo == "Mixed"


def a_set(done: int = 12, target: int = 12, effort: float | None = None) -> SetRow:
    record = SetRecord(
        id="s",
        ordinal=2,
        tempo=Tempo(),
        target_reps=target,
        completed_reps=done,
        tut_ms=done * 6000,
        hold_ms=done * 2000,
        started_at=0,
        effort=effort,
    )
    return SetRow(workout=workout("a", FRIDAY), record=record, last=True)


@pytest.mark.parametrize(
    ("made", "count", "held", "tension"),
    [
        (a_set(), "12 of 12 reps", "held 24 s", "1:12 min"),
        (a_set(3), "3 of 12 reps", "held 6 s", "0:18 min"),
        (a_set(0, 1), "0 of 1 rep", "held 0 s", "0:00 min"),
        (a_set(14, 12), "14 of 12 reps", "held 28 s", "1:24 min"),
    ],
)
def test_a_set_in_columns(made: SetRow, count: str, held: str, tension: str) -> None:
    props = derive_set(made, BRITISH)
    assert props.name == "Set 2"
    assert (props.count, props.held, props.tension) == (count, held, tension)


def imported() -> SetRow:
    """A set of another program, that knows of no tempo."""
    made = a_set(8, 0)
    return replace(made, record=replace(made.record, tempo=None, tut_ms=0, hold_ms=0))


def test_what_nobody_measured_is_not_made_up() -> None:
    props = derive_set(imported(), BRITISH)
    assert (props.count, props.held, props.tension, props.tempo) == ("8 reps", "", "–", "–")
    assert spoken(imported(), FRIDAY, BRITISH) == "Set 2, 8 reps"
    whole = derive_workout(row(replace(workout("a", FRIDAY), sets=(imported().record,))), BRITISH)
    assert (whole.reps, whole.tension, whole.tempo) == ("8", "–", "–")


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (week(MONDAY), "This week, 16–22 November, 2 of 3–4 sessions, 69 reps"),
        (week(date(2026, 11, 1)), "1–7 November, 2 of 3–4 sessions, 69 reps"),
        (
            row(rated(workout("a", FRIDAY), 8, None, None)),
            (
                "Friday, 20 November, 3 sets: 12 + 12 + 11, 35 reps, "
                "3:30 min under tension, 3-0-1-2, effort 8 of 10"
            ),
        ),
        (
            row(workout("a", FRIDAY, (1,)), tight=True, is_open=True),
            (
                "Friday, 20 November, no rest day before it, 1 set: 1, 1 rep, "
                "0:06 min under tension, 3-0-1-2, sets shown"
            ),
        ),
        (
            row(workout("a", FRIDAY, ())),
            "Friday, 20 November, 0 sets, 0 reps, 0:00 min under tension",
        ),
        (
            a_set(11, effort=8.5),
            "Set 2, 11 of 12 reps, held 22 s, 1:06 min under tension, 3-0-1-2, effort 8.5 of 10",
        ),
        (MoreRow(), "Reading older workouts…"),
    ],
)
def test_rows_in_words(made: WeekRow | WorkoutRow | SetRow | MoreRow, words: str) -> None:
    assert spoken(made, FRIDAY, BRITISH) == words
