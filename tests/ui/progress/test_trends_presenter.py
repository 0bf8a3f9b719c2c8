"""Trends in lines, words and tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.weeks import TODAY
from thrust_gui.app.review import Review
from thrust_gui.domain.records import BandRecord, LogContents, SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.trends import Gear, Period, Work
from thrust_gui.ui.progress.trends.making import steps
from thrust_gui.ui.progress.trends.names import gear_name, work_name
from thrust_gui.ui.progress.trends.periods import period_labels, period_name
from thrust_gui.ui.progress.trends.presenter import derive_trends
from thrust_gui.ui.progress.trends.view import TRENDS

if TYPE_CHECKING:
    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.ui.progress.trends.props import TrendProps

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")
DAY = timedelta(days=1)
BANDS = (
    BandRecord(id="a", name="", width_mm=29),
    BandRecord(id="b", name="Strong", width_mm=64),
)
PLAIN = SetRecord(
    id="",
    ordinal=1,
    tempo=Tempo(),
    target_reps=12,
    completed_reps=12,
    tut_ms=72_000,
    hold_ms=24_000,
    started_at=0,
    band="a",
    rigging="folded",
)
BARE = replace(PLAIN, tempo=None, tut_ms=0, hold_ms=0)
"""As another program wrote it."""


def answer_of(
    sets: list[tuple[date, SetRecord]], weeks: int | None = 16, first_weekday: int = 0
) -> TrendsAnswer:
    workouts = tuple(
        WorkoutRecord(
            id=f"w{n}",
            started_at=n,
            utc_offset_min=60,
            local_date=day,
            sets=(replace(each, id=f"s{n}"),),
        )
        for n, (day, each) in enumerate(sets)
    )
    log = MemoryLog()
    log.add(LogContents(bands=BANDS, workouts=workouts))
    return Review(log, FakeClock()).trends(weeks, first_weekday)


def trends(
    sets: list[tuple[date, SetRecord]], weeks: int | None = 16
) -> tuple[TrendProps, TrendProps, TrendProps, TrendProps]:
    best, effort, hold, phases = derive_trends(answer_of(sets, weeks), GB).trends
    return best, effort, hold, phases


def test_an_empty_log() -> None:
    props = derive_trends(answer_of([]), GB)
    assert (props.empty, len(props.trends)) == (True, TRENDS)
    for trend in props.trends:
        assert (trend.lines, trend.summary) == ((), "No workout in the log yet.")
        assert trend.table.headers == ("Week",)


def test_nothing_in_the_time_that_is_shown() -> None:
    for trend in trends([(TODAY - 400 * DAY, PLAIN)]):
        assert (trend.lines, trend.summary) == ((), "No set in this time.")


def test_best_sets_by_gear() -> None:
    last_week, week_before = TODAY - 7 * DAY, TODAY - 14 * DAY
    sets = [
        (week_before, replace(PLAIN, completed_reps=10)),
        (week_before, replace(PLAIN, completed_reps=14)),
        (TODAY, PLAIN),
        (last_week, replace(PLAIN, band="b", rigging="single")),
    ]
    best = trends(sets)[0]
    folded, single = best.lines
    assert (folded.name, folded.values[-3:]) == ("29 mm folded", (14, None, 12))
    assert (single.name, single.values[-3:]) == ("Strong single", (None, 12, None))
    assert folded.mark is not single.mark
    assert folded.ink is not single.ink
    assert best.summary == "29 mm folded: 14 repetitions at most (2–8 November)."
    assert best.ticks[-1][0] == 15
    assert best.table.headers == ("Week", "29 mm folded", "Strong single")
    assert best.table.rows[:3] == (
        ("16–22 November", "12", "–"),
        ("9–15 November", "–", "12"),
        ("2–8 November", "14", "–"),
    )
    assert best.tips[-2] == (("Strong single", "12"),)
    assert best.tips[0] == ()


def test_more_gear_than_lines_is_said() -> None:
    riggings = ("single", "folded", "foot_to_foot", "anchored", None)
    best = trends([(TODAY, replace(PLAIN, rigging=each)) for each in riggings])[0]
    assert len(best.lines) == 4
    assert best.summary.endswith("The most frequent 4 of 5 kinds are shown.")


def test_effort_at_equal_work() -> None:
    before = TODAY - 21 * DAY
    sets = [
        (before, replace(PLAIN, effort=9.0)),
        (before, replace(PLAIN, effort=8.0)),
        (TODAY, replace(PLAIN, effort=7.0)),
        (TODAY, replace(PLAIN, effort=10.0, completed_reps=20)),
        (TODAY, PLAIN),
    ]
    effort = trends(sets)[1]
    assert [line.name for line in effort.lines] == [
        "29 mm folded, 3-0-1-2, 8–12 reps",
        "29 mm folded, 3-0-1-2, 16–20 reps",
    ]
    assert effort.lines[0].values[-4:] == (8.5, None, None, 7.0)
    assert effort.summary == (
        "29 mm folded, 3-0-1-2, 8–12 reps: RPE 8.5 (26 Oct – 1 Nov), then 7.0 (16–22 November). "
        "Rated: 4 of 5 sets."
    )
    assert [value for value, _ in effort.ticks] == [5, 6, 7, 8, 9, 10]


def test_effort_rated_once_and_low() -> None:
    effort = trends([(TODAY, replace(PLAIN, effort=2.5))])[1]
    assert effort.summary == (
        "29 mm folded, 3-0-1-2, 8–12 reps: RPE 2.5 (16–22 November). Rated: 1 of 1 set."
    )
    assert effort.ticks[0][0] == 2


def test_effort_that_nobody_rated() -> None:
    effort = trends([(TODAY, PLAIN)])[1]
    assert effort.lines == ()
    assert effort.summary.startswith("No effort was rated in this time.")


def test_effort_of_work_that_nobody_knows() -> None:
    effort = trends([(TODAY, replace(BARE, effort=8.0))])[1]
    assert effort.lines == ()
    assert effort.summary == "Of the sets that were rated the tempo is not known."


def test_holds_planned_and_measured() -> None:
    last_week = TODAY - 7 * DAY
    sets = [
        (last_week, replace(PLAIN, hold_ms=18_000)),
        (TODAY, PLAIN),
        (TODAY, replace(PLAIN, tempo=Tempo(3000, 0, 1000, 0))),
        (TODAY, BARE),
    ]
    hold = trends(sets)[2]
    (line,) = hold.lines
    assert line.values[-2:] == (75, 100)
    assert hold.table.headers == ("Week", "Held", "Held a repetition", "Planned")
    assert hold.table.rows[1] == ("9–15 November", "75 %", "1.5 s", "2.0 s")
    assert hold.tips[-1] == (
        ("Held", "100 %"),
        ("Held a repetition", "2.0 s"),
        ("Planned", "2.0 s"),
    )
    assert hold.summary == (
        "Held 75–100 % of the planned time. Left out: 2 sets without a planned hold or known times."
    )
    assert hold.ticks[0][0] == 70
    assert hold.goal == 100


def test_a_hold_always_kept() -> None:
    assert trends([(TODAY, PLAIN)])[2].summary == "Held 100 % of the planned time."


def test_phases_of_the_mean_repetition() -> None:
    phases = trends([(TODAY, PLAIN), (TODAY, BARE)])[3]
    assert [(line.name, line.values[-1]) for line in phases.lines] == [
        ("Lift", 1000),
        ("Hold", 2000),
        ("Lower", 3000),
    ]
    assert phases.table.rows[0] == ("16–22 November", "1.0 s", "2.0 s", "3.0 s")
    assert phases.summary == (
        "Newest: lift 1.0 s, hold 2.0 s, lower 3.0 s. Lift and lower are measured together and "
        "shared out by the tempo; in self-paced sets each is measured. "
        "Left out: 1 set without tempo or times."
    )
    assert [value for value, _ in phases.ticks] == [0, 1000, 2000, 3000]


def test_a_log_of_another_program_says_what_is_missing() -> None:
    best, effort, hold, phases = trends([(TODAY, replace(BARE, band=None, rigging=None))])
    assert best.lines[0].name == "No band noted"
    assert (effort.lines, hold.lines, phases.lines) == ((), (), ())
    assert hold.summary == ("Of no set in this time are both a planned hold and its length known.")
    assert phases.summary == "Of no set in this time are both tempo and times known."


@given(
    st.lists(
        st.tuples(
            st.integers(0, 800),
            st.integers(1, 30),
            st.one_of(st.none(), st.integers(2, 20).map(lambda n: n / 2)),
        ),
        max_size=15,
    ),
    st.sampled_from((16, 52, None)),
    st.integers(0, 6),
)
@settings(max_examples=60, deadline=None)
def test_points_are_those_of_the_log_and_no_others(
    found: list[tuple[int, int, float | None]], weeks: int | None, first_weekday: int
) -> None:
    sets = [
        (TODAY - back * DAY, replace(PLAIN, completed_reps=reps, effort=effort))
        for back, reps, effort in found
    ]
    answer = answer_of(sets, weeks, first_weekday)
    best, effort, hold, phases = derive_trends(answer, GB).trends
    for at, start in enumerate(answer.starts):
        end = answer.period.after(start)
        inside = [each for day, each in sets if start <= day < end]
        reps = [each.completed_reps for each in inside]
        shown = [line.values[at] for line in best.lines]
        assert shown == ([max(reps)] if reps else [None] * len(best.lines))
        assert bool(best.tips[at]) == bool(reps)
        for trend in (hold, phases):
            assert all((line.values[at] is None) == (not reps) for line in trend.lines)
        ratings = [each.effort for each in inside if each.effort is not None]
        means = [line.values[at] for line in effort.lines if line.values[at] is not None]
        assert bool(means) <= bool(ratings)
        assert all(min(ratings) <= mean <= max(ratings) for mean in means if mean is not None)
    for trend in (best, effort, hold, phases):
        low, high = trend.ticks[0][0], trend.ticks[-1][0]
        values = [each for line in trend.lines for each in line.values if each is not None]
        assert low < high
        assert all(low <= each <= high for each in values)
        assert len(trend.table.rows) == len(trend.places) == len(answer.starts)


@pytest.mark.parametrize(
    ("gear", "name"),
    [
        (Gear("banded_hip_thrust", "a", "folded"), "29 mm folded"),
        (Gear("banded_hip_thrust", "a", None), "29 mm"),
        (Gear("banded_hip_thrust", "gone", "folded"), "A band of before"),
        (Gear("banded_hip_thrust"), "No band noted"),
        (Gear("barbell_hip_thrust"), "Barbell hip thrust"),
        (Gear("banded_glute_bridge", "b", "single"), "Banded glute bridge, Strong single"),
    ],
)
def test_names_of_gear(gear: Gear, name: str) -> None:
    assert gear_name(gear, BANDS) == name


def test_names_of_work() -> None:
    gear = Gear("banded_hip_thrust", "a", "folded")
    assert work_name(Work(gear, Tempo(), 1), BANDS) == "29 mm folded, 3-0-1-2, 1–7 reps"
    assert work_name(Work(gear, Tempo(), 21), BANDS) == "29 mm folded, 3-0-1-2, from 21 reps"


@pytest.mark.parametrize(
    ("first", "name", "header"),
    [
        (TODAY, "16–22 November", "Week"),
        (date(2020, 5, 5), "Nov 2026", "Month"),
        (date(1990, 5, 5), "2026", "Year"),
    ],
)
def test_names_of_periods(first: date, name: str, header: str) -> None:
    answer = answer_of([(first, PLAIN)], None)
    assert period_name(answer, answer.starts[-1], GB) == name
    assert derive_trends(answer, GB).trends[0].table.headers[0] == header


def test_labels_stand_where_a_month_or_a_year_begins() -> None:
    weeks = Period.WEEK.between(date(2025, 12, 20), date(2026, 2, 10))
    assert period_labels(Period.WEEK, weeks, GB) == ((0, "Dec"), (3, "Jan"), (7, "Feb"))
    months = Period.MONTH.between(date(2024, 11, 5), date(2026, 2, 10))
    assert period_labels(Period.MONTH, months, GB) == ((0, "2024"), (2, "2025"), (14, "2026"))
    years = Period.YEAR.between(date(2024, 11, 5), date(2026, 2, 10))
    assert period_labels(Period.YEAR, years, GB) == ((0, "2024"), (1, "2025"), (2, "2026"))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (80, 110, (80, 90, 100, 110)),
        (0, 110, (0, 50, 100, 150)),
        (75, 100.5, (70, 80, 90, 100, 110)),
        (80, 40_000, (0, 10_000, 20_000, 30_000, 40_000)),
    ],
)
def test_steps_of_an_axis(low: float, high: float, expected: tuple[int, ...]) -> None:
    assert steps(low, high) == expected
