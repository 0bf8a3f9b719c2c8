"""Figures on screen equal an independent count over random logs.

The count goes over every set by itself, knows nothing of days or weeks as values, and finds a
set's week from the local date by ordinals. Logs cross time zones, daylight saving and New Year.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.helpers.weeks import TODAY
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.domain.records import BandRecord, LogContents, SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.volume import Measure
from thrust_gui.ui.progress.measures import Scale
from thrust_gui.ui.progress.presenter import Asked, derive_progress
from thrust_gui.ui.progress.window import Window

pytestmark = pytest.mark.usefixtures("qapp")  # for the English plurals

GB = QLocale("en_GB")
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")
BANDS = (
    BandRecord(id="a", name="Thin", width_mm=13, colour="green"),
    BandRecord(id="b", name="Wide", width_mm=64),
)
TODAYS = (TODAY, date(2027, 1, 3), date(2024, 12, 31), date(2026, 3, 30), date(2021, 1, 4))
"""A usual day; days of ISO years that are not the calendar's; the day after the clocks change."""


class Standing(FakeClock):
    """A clock on a given day."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day

    @override
    def today(self) -> date:
        return self.day


@st.composite
def _sets(draw: st.DrawFn) -> SetRecord:
    reps = draw(st.integers(0, 15))
    return SetRecord(
        id="",
        ordinal=0,
        tempo=Tempo(),
        target_reps=12,
        completed_reps=reps,
        tut_ms=reps * draw(st.sampled_from([0, 6000, 6500])),
        hold_ms=reps * draw(st.sampled_from([0, 2000])),
        started_at=0,
        band=draw(st.sampled_from([None, "a", "b", "gone"])),
        rigging=draw(st.sampled_from([None, "single", "folded"])),
        peak_force_n=draw(st.sampled_from([None, 99.5, 240.0])),
        impulse_ns=draw(st.sampled_from([None, 800.0])),
    )


WORKOUTS = st.lists(
    st.tuples(
        st.integers(0, 60 * 24 * 60),
        st.sampled_from(ZONES),
        st.lists(_sets(), max_size=3),
    ),
    max_size=12,
)


def _log(today: date, found: list[tuple[int, str, list[SetRecord]]]) -> list[WorkoutRecord]:
    """Workouts at instants before the end of a day, each at home in its own zone."""
    numbers = count()
    end = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    made: list[WorkoutRecord] = []
    for minutes, zone, sets in found:
        began = (end - timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
        offset = began.utcoffset()
        assert offset is not None
        made.append(
            WorkoutRecord(
                id=f"w{next(numbers)}",
                started_at=int(began.timestamp() * 1000),
                utc_offset_min=int(offset.total_seconds() // 60),
                local_date=began.date(),
                sets=tuple(
                    replace(each, id=f"s{next(numbers)}", ordinal=at)
                    for at, each in enumerate(sets, 1)
                ),
            )
        )
    return made


def _value(measure: Measure, each: SetRecord) -> float:
    return {
        Measure.REPS: each.completed_reps,
        Measure.SETS: 1,
        Measure.TUT: each.tut_ms / 1000,
        Measure.HOLD: each.hold_ms / 1000,
        Measure.LOAD: (each.peak_force_n or 0) * each.completed_reps / 1000,
    }[measure]


@given(
    st.sampled_from(TODAYS),
    WORKOUTS,
    st.integers(0, 6),
    st.sampled_from(Measure),
    st.sampled_from([4, 8, 16]),
    st.integers(0, 5),
)
def test_bars_and_sessions_are_what_a_count_by_hand_gives(
    today: date,
    found: list[tuple[int, str, list[SetRecord]]],
    first: int,
    measure: Measure,
    shown: int,
    back: int,
) -> None:
    workouts = _log(today, found)
    log = MemoryLog()
    log.add(LogContents(bands=BANDS, workouts=tuple(workouts)))
    window = Window(shown, back)
    asked = window.asked()
    answer = Review(log, Standing(today)).weeks(asked.weeks, first, back=asked.back)
    props = derive_progress(
        answer, Asked(window=window, scale=Scale(measure), first_weekday=first), GB
    )
    this_week = (today.toordinal() - 1 - first) // 7
    values: defaultdict[tuple[int, str], float] = defaultdict(float)
    sessions: defaultdict[int, int] = defaultdict(int)
    reps: defaultdict[int, int] = defaultdict(int)
    for workout in workouts:
        if workout.local_date > today:
            continue
        ago = this_week - (workout.local_date.toordinal() - 1 - first) // 7
        done = [each for each in workout.sets if each.completed_reps]
        sessions[ago] += bool(done)
        for each in done:
            values[ago, _name(each)] += _value(measure, each)
            reps[ago] += each.completed_reps
    for at, column in enumerate(props.chart.columns):
        ago = back + shown - 1 - at
        mine = {name: value for (week, name), value in values.items() if week == ago and value}
        assert column.start.toordinal() == (this_week - ago) * 7 + first + 1
        shares: defaultdict[str, float] = defaultdict(float)
        for key, value in column.parts:
            shares[props.chart.keys[key].name] += value
        assert shares == pytest.approx(mine)
        assert column.sessions == sessions[ago]
        assert column.value == pytest.approx(sum(mine.values()))
        row = props.table.rows[shown - 1 - at]
        assert row[2] == GB.toString(reps[ago])
        assert row[3].split(",")[0] == str(sessions[ago])
        tip = dict(column.tip.rows)
        assert tip["Repetitions"] == GB.toString(reps[ago])
    assert f"{sum(sessions[ago] for ago in range(back, back + shown))} session" in (
        props.summary if any(sessions[ago] for ago in range(back, back + shown)) else "0 session"
    )


def _name(each: SetRecord) -> str:
    if each.band is None:
        return "No band noted"
    if each.band == "gone":
        return "A band of before"
    name = {"a": "Thin", "b": "Wide"}[each.band]
    return f"{name} {each.rigging}" if each.rigging else name
