from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.app.test_review import review_of, workout
from tests.helpers.english import BRITISH
from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.frequency import Advice
from thrust_gui.domain.plan import Pacing, Plan, Variation
from thrust_gui.domain.records import BandRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.ui.movements import movement_name
from thrust_gui.ui.today.presenter import (
    LastProps,
    day_word,
    derive_hero,
    derive_last,
)
from thrust_gui.ui.widgets.fact_rows import Fact

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
BAND = OwnBand(BandRecord(id="b", name="", width_mm=29), Rigging.SINGLE)


def facts(plan: Plan, band: OwnBand | None = None) -> list[tuple[str, str]]:
    props = derive_hero(plan, FRIDAY, BRITISH, band=band)
    return [(fact.label, fact.value) for fact in props.facts]


def test_the_plan_as_a_sentence_of_numbers() -> None:
    props = derive_hero(Plan(), FRIDAY, BRITISH)
    assert props.date == "Friday, 20 November"
    assert props.movement == "Banded hip thrust"
    assert props.count == "3 × 12"
    assert (props.tempo, props.tempo_text) == (Tempo(), "Tempo 3-0-1-2")
    assert props.length_text == "6 s a rep, 72 s a set"
    assert (props.start, props.against) == ("Start workout", False)
    assert props.spoken == "Banded hip thrust, 3 sets × 12 reps, Rest 90 s, Total 7 min"


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (Plan(sets=1, reps=1), "Banded hip thrust, 1 set × 1 rep, Total 1 min"),
        (Plan(sets=2, reps=8), "Banded hip thrust, 2 sets × 8 reps, Rest 90 s, Total 3 min"),
    ],
)
def test_one_set_and_two_sets(plan: Plan, words: str) -> None:
    assert derive_hero(plan, FRIDAY, BRITISH).spoken == words


@pytest.mark.parametrize(
    ("reps", "tempo", "words"),
    [
        (20, "3-0-1-2", "6 s a rep, 2:00 min a set"),
        (19, "3-0-1-2", "6 s a rep, 114 s a set"),
        (1, "2-1-1.5-2.5", "7 s a rep, 7 s a set"),
        (3, "1-0-1-1.5", "3.5 s a rep, 10.5 s a set"),
        (50, "10-10-10-10", "40 s a rep, 33:20 min a set"),
    ],
)
def test_lengths_have_units(reps: int, tempo: str, words: str) -> None:
    plan = Plan(reps=reps, tempo=Tempo.parse(tempo))
    assert derive_hero(plan, FRIDAY, BRITISH).length_text == words


@pytest.mark.parametrize(
    ("plan", "band", "expected"),
    [
        (Plan(), None, [("Rest", "90 s"), ("Total", "7 min")]),
        (Plan(sets=1), None, [("Total", "1 min")]),
        (
            Plan(sets=10, reps=50, rest_s=600),
            None,
            [("Rest", "600 s"), ("Total", "2 h 22 min")],
        ),
        (Plan(sets=1), BAND, [("Band", "29 mm"), ("Total", "1 min")]),
        (
            Plan(sets=1),
            replace(BAND, rigging=Rigging.FOLDED),
            [("Band", "29 mm, folded once"), ("Total", "1 min")],
        ),
        (
            Plan(sets=1),
            replace(BAND, rigging=Rigging.FOOT_TO_FOOT),
            [("Band", "29 mm, foot to foot"), ("Total", "1 min")],
        ),
        (
            Plan(sets=1),
            replace(BAND, rigging=Rigging.ANCHORED),
            [("Band", "29 mm, anchored"), ("Total", "1 min")],
        ),
    ],
)
def test_facts_of_the_plan(
    plan: Plan, band: OwnBand | None, expected: list[tuple[str, str]]
) -> None:
    assert facts(plan, band) == expected


@pytest.mark.parametrize(
    ("advice", "start", "against"),
    [
        (None, "Start workout", False),
        (Advice.FIRST, "Start workout", False),
        (Advice.GOOD, "Start workout", False),
        (Advice.TRAINED_TODAY, "Train anyway", True),
        (Advice.TRAINED_YESTERDAY, "Train anyway", True),
        (Advice.WEEK_FULL, "Train anyway", True),
    ],
)
def test_the_lifter_can_always_go_on(advice: Advice | None, start: str, against: bool) -> None:
    props = derive_hero(Plan(), FRIDAY, BRITISH, advice)
    assert (props.start, props.against) == (start, against)


def test_every_movement_has_a_name() -> None:
    names = [movement_name(each) for each in Variation]
    assert len(set(names)) == len(Variation)
    assert all(name[0].isupper() and "_" not in name for name in names)


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (FRIDAY, "Today"),
        (FRIDAY + DAY, "Tomorrow"),
        (FRIDAY - DAY, "Yesterday"),
        (FRIDAY - 2 * DAY, "Wed"),
        (FRIDAY + 2 * DAY, "Sun"),
        (FRIDAY - 6 * DAY, "Sat"),
        (FRIDAY - 7 * DAY, "13 Nov"),
        (date(2025, 11, 20), "20 Nov 2025"),
    ],
)
def test_days_are_called_by_name(day: date, word: str) -> None:
    assert day_word(day, FRIDAY, BRITISH) == word


def last(*workouts: WorkoutRecord) -> LastProps:
    return derive_last(review_of(*workouts).today(), BRITISH)


def test_the_last_session() -> None:
    plain = workout("a", FRIDAY - 2 * DAY)
    rated = replace(plain, sets=tuple(replace(each, effort=8.0) for each in plain.sets))
    assert last(rated) == LastProps(
        when="Wed",
        counts=("12", "12", "11"),
        facts=(Fact("Under tension", "3:30 min"), Fact("Effort", "8 of 10")),
    )


def test_a_session_of_another_program_has_no_times() -> None:
    plain = workout("a", FRIDAY)
    silent = (replace(each, tempo=None, tut_ms=0, hold_ms=0) for each in plain.sets)
    assert last(replace(plain, sets=tuple(silent))).facts[0] == Fact("Under tension", "–")


def test_effort_in_halves_and_none() -> None:
    plain = workout("a", FRIDAY)
    one = replace(plain, sets=(replace(plain.sets[0], effort=8.5), *plain.sets[1:]))
    assert last(one).facts[1] == Fact("Effort", "8.5 of 10")
    assert last(plain).facts[1] == Fact("Effort", "Not rated")


def test_an_empty_log_says_what_will_be_here() -> None:
    assert last() == LastProps(
        empty="The sets of your last session will be here, with your effort."
    )


def test_at_the_lifters_own_pace_the_lengths_are_about() -> None:
    props = derive_hero(Plan(pacing=Pacing.SELF_PACED), FRIDAY, BRITISH)
    assert props.length_text == "Self-paced, about 72 s a set"
    assert props.spoken == (
        "Banded hip thrust, 3 sets × 12 reps, self-paced, Rest 90 s, About 7 min"
    )
