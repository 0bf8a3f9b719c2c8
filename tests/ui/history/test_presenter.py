from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.app.test_review import workout
from tests.helpers.english import BRITISH
from thrust_gui.app.review import HistoryAnswer
from thrust_gui.domain.band import BandColour
from thrust_gui.domain.history import BandUse, DayLine, Kinds
from thrust_gui.domain.records import BandRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.ui.history.legend import Legend, derive_legend
from thrust_gui.ui.history.presenter import derive_totals, derive_week, derive_workout, spoken
from thrust_gui.ui.history.rows import BlankRow, Row, WeekRow, WorkoutRow
from thrust_gui.ui.history.sheet import Sheet, Week
from thrust_gui.ui.history.words import range_name
from thrust_gui.ui.movements import movement_name
from thrust_gui.ui.widgets.stripes import BandSign

FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
WEEK = timedelta(days=7)
LIGHT = BandRecord(id="l", name="", width_mm=29, colour="green", rigging="folded")
STRONG = BandRecord(id="s", name="Old one", width_mm=64, colour="puce")
LEGEND = Legend(
    {
        BandUse("l", "folded"): BandSign(name="29 mm folded", colour=BandColour.GREEN, folded=True),
        BandUse(): BandSign(name="No band noted"),
    }
)


def row(record: WorkoutRecord, *, tight: bool = False) -> WorkoutRow:
    return WorkoutRow(workout=record, first=True, last=True, tight=tight)


def week(start: date, sessions: int = 2, reps: int = 69, *, filtered: bool = False) -> WeekRow:
    return WeekRow(
        Week(start=start, workouts=sessions, sessions=sessions, reps=reps), filtered=filtered
    )


def rated(record: WorkoutRecord, *efforts: float | None) -> WorkoutRecord:
    sets = zip(record.sets, efforts, strict=True)
    return replace(record, sets=tuple(replace(one, effort=effort) for one, effort in sets))


def folded(record: WorkoutRecord, *ordinals: int) -> WorkoutRecord:
    return replace(
        record,
        sets=tuple(
            replace(one, band="l", rigging="folded") if one.ordinal in ordinals else one
            for one in record.sets
        ),
    )


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


def test_a_week_that_is_not_shown_whole_is_not_judged() -> None:
    props = derive_week(week(MONDAY, 1, filtered=True), FRIDAY, BRITISH)
    assert (props.sessions, props.share) == (None, "1 workout found")


@pytest.mark.parametrize(
    ("workouts", "reps", "filtered", "words"),
    [
        (1, 1, False, "1 workout, 1 rep"),
        (44, 1382, False, "44 workouts, 1382 reps"),
        (2, 12, True, "2 workouts found, 12 reps"),
    ],
)
def test_totals(workouts: int, reps: int, filtered: bool, words: str) -> None:
    line = DayLine(day=FRIDAY, workouts=workouts, sessions=1, reps=reps)
    assert derive_totals(Sheet.of([line], 0), filtered=filtered) == words


def test_a_workout_in_columns() -> None:
    record = folded(rated(workout("a", FRIDAY), 8, 8, 9), 1)
    props = derive_workout(row(replace(record, note="Knees\nfine")), LEGEND, BRITISH)
    assert (props.weekday, props.date) == ("Fri", "20 Nov")
    assert [chip.count for chip in props.chips] == ["12", "12", "11"]
    assert [chip.sign.name for chip in props.chips[:2]] == ["29 mm folded", "No band noted"]
    assert (props.reps, props.tension, props.tempo) == ("35", "3:30 min", "3-0-1-2")
    assert (props.effort, props.effort_text, props.note) == (8.5, "8.5", "Knees fine")


def test_a_workout_without_sets_shows_what_is_there() -> None:
    props = derive_workout(row(workout("a", FRIDAY, ())), LEGEND, BRITISH)
    assert (props.chips, props.reps, props.tempo, props.effort) == ((), "0", "", None)


def test_tempos_that_differ() -> None:
    plain = workout("a", FRIDAY)
    other = replace(plain.sets[0], tempo=Tempo(2000, 0, 1000, 2000))
    mixed = replace(plain, sets=(other, *plain.sets[1:]))
    assert derive_workout(row(mixed), LEGEND, BRITISH).tempo == "Mixed"


def test_what_nobody_measured_is_not_made_up() -> None:
    plain = workout("a", FRIDAY, (8,))
    made = replace(
        plain, sets=(replace(plain.sets[0], tempo=None, target_reps=0, tut_ms=0, hold_ms=0),)
    )
    props = derive_workout(row(made), LEGEND, BRITISH)
    assert (props.tension, props.tempo) == ("–", "–")
    words = "Friday, 20 November, 1 set: 8 with No band noted, 8 reps"
    assert spoken(row(made), LEGEND, FRIDAY, BRITISH) == words


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (week(MONDAY), "This week, 16–22 November, 2 of 3–4 sessions, 69 reps"),
        (week(date(2026, 11, 1)), "1–7 November, 2 of 3–4 sessions, 69 reps"),
        (week(MONDAY, filtered=True), "This week, 16–22 November, 2 workouts found, 69 reps"),
        (
            row(folded(rated(workout("a", FRIDAY), 8, None, None), 1, 2)),
            (
                "Friday, 20 November, 3 sets: 12 + 12 with 29 mm folded, 11 with No band noted, "
                "35 reps, 3:30 min under tension, 3-0-1-2, effort 8 of 10"
            ),
        ),
        (
            row(replace(workout("a", FRIDAY, (1,)), note="Knees"), tight=True),
            (
                "Friday, 20 November, no rest day before it, 1 set: 1 with No band noted, 1 rep, "
                "0:06 min under tension, 3-0-1-2, note: Knees"
            ),
        ),
        (
            row(workout("a", date(2025, 11, 20), ())),
            "Thursday, 20 November, 2025, 0 sets, 0 reps, 0:00 min under tension",
        ),
        (BlankRow(week=MONDAY, first=True, last=True), "Reading…"),
    ],
)
def test_rows_in_words(made: Row, words: str) -> None:
    assert spoken(made, LEGEND, FRIDAY, BRITISH) == words


# --- bands ---------------------------------------------------------------------------------------


def test_the_legend_has_every_band_and_none_weakest_first() -> None:
    uses = (BandUse("s", "new kind"), BandUse("l"), BandUse("lost", "folded"))
    legend = derive_legend(
        HistoryAnswer(today=FRIDAY, bands=(STRONG, LIGHT), kinds=Kinds(uses=uses))
    )
    assert [(use.band, sign.name) for use, sign in legend.signs.items()] == [
        ("l", "29 mm"),
        ("l", "29 mm folded"),
        ("s", "Old one"),
        ("s", "Old one"),
        ("lost", "A band of before"),
        (None, "No band noted"),
    ]


def test_bands_are_told_apart_without_their_colour() -> None:
    legend = derive_legend(HistoryAnswer(today=FRIDAY, bands=(STRONG, LIGHT)))
    light, strong, none = legend.signs.values()
    assert (light.parts, light.folded, light.colour) == (1, True, BandColour.GREEN)
    assert (strong.parts, strong.folded, strong.colour) == (2, False, BandColour.PINK)
    assert none.colour is None
    assert legend.sign(BandUse("nobody")).name == "A band of before"


def test_movements_and_ranges_in_words() -> None:
    assert movement_name("single_leg_hip_thrust") == "Single-leg hip thrust"
    assert movement_name("frog_pump") == "Frog pump"
    assert [range_name(weeks) for weeks in (16, 52, None)] == [
        "Last 16 weeks",
        "Last year",
        "All time",
    ]
