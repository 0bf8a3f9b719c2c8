"""Sums of alike sets in SQL are what plain words say."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock
from tests.helpers.work import work_of
from tests.store.records import FRIDAY, set_of, workout
from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.records import LogContents, RepRecord, SetRecord, WorkoutRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.trends import Period
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from tests.store.conftest import Opening

DAY = timedelta(days=1)
DATES = (
    *(FRIDAY - back * DAY for back in range(20)),
    date(2025, 12, 28),
    date(2025, 12, 29),
    date(2026, 1, 1),
    date(2026, 2, 28),
    date(2026, 3, 1),
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2024, 2, 29),
)


done = st.lists(st.integers(900, 4000), max_size=2).map(
    lambda times: [
        RepRecord(
            ordinal=place + 1,
            lift_ms=lift_ms,
            hold_ms=2000,
            lower_ms=5000 - lift_ms,
            bottom_ms=0,
            complete=True,
        )
        for place, lift_ms in enumerate(times)
    ]
)


@st.composite
def logs(draw: st.DrawFn) -> LogContents:
    workouts: list[WorkoutRecord] = []
    number = 100
    for n in range(draw(st.integers(0, 8))):
        sets: list[SetRecord] = []
        for ordinal in range(1, draw(st.integers(0, 3)) + 1):
            number += 1
            reps = draw(st.sampled_from((0, 1, 7, 8, 12, 13, 15, 16, 20, 21, 300)))
            timed = draw(st.booleans())
            sets.append(
                replace(
                    set_of(number, draw(done), ordinal),
                    pacing=draw(st.sampled_from(Pacing)),
                    band=draw(st.sampled_from((None, "a", "b"))),
                    rigging=draw(st.sampled_from((None, "folded"))),
                    variation=draw(st.sampled_from(("banded_hip_thrust", "glute_bridge"))),
                    tempo=draw(st.sampled_from((None, Tempo(), Tempo(4000, 0, 1000, 0)))),
                    completed_reps=reps,
                    effort=draw(st.sampled_from((None, 8.0, 8.5, 10.0))),
                    tut_ms=6000 * reps * timed,
                    hold_ms=draw(st.integers(0, 2000)) * reps * timed,
                )
            )
        offset = draw(st.sampled_from((-720, -60, 0, 60, 840)))
        made = workout(n, draw(st.sampled_from(DATES)), sets, draw(st.integers(0, 23)))
        workouts.append(replace(made, utc_offset_min=offset))
    return LogContents(workouts=tuple(workouts))


@given(logs(), st.sampled_from(Period), st.integers(0, 6), st.sampled_from(DATES))
@settings(max_examples=60)
def test_sql_says_what_the_words_say(
    contents: LogContents, period: Period, first_weekday: int, since: date
) -> None:
    first = period.start(since, first_weekday)
    hidden = contents.workouts[:1]
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteLog(Path(folder) / "thrust.sqlite3", FakeClock()) as log,
    ):
        log.add(contents)
        for each in hidden:
            log.mark_workout(each.id, deleted=True)
        assert log.flush(10)
        found = log.work(first, FRIDAY, period)
    assert found == work_of(contents.workouts[1:], first, FRIDAY, period)


@pytest.mark.parametrize("period", Period)
def test_no_log_has_no_sums(opening: Opening, period: Period) -> None:
    assert opening().work(FRIDAY, FRIDAY, period) == ()
