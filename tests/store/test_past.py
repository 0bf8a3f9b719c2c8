"""The filter of History in SQL lets through what it lets through in plain words."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.store.records import FRIDAY, set_of, workout
from thrust_gui.domain.history import BandUse, HistoryFilter, Kinds
from thrust_gui.domain.records import LogContents, SetRecord, WorkoutRecord
from thrust_gui.store import past
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from tests.store.conftest import Opening

USES = (BandUse(), BandUse("a", "folded"), BandUse("a"), BandUse("b", "folded"))
VARIATIONS = ("banded_hip_thrust", "single_leg_hip_thrust")
NOTES = ("", "Knees", "ÄRGER im Knie", "50 % _off_", "don’t")
DAY = timedelta(days=1)


@st.composite
def logs(draw: st.DrawFn) -> LogContents:
    workouts: list[WorkoutRecord] = []
    number = 100
    for n in range(draw(st.integers(0, 10))):
        sets: list[SetRecord] = []
        for ordinal in range(1, draw(st.integers(0, 3)) + 1):
            number += 1
            use = draw(st.sampled_from(USES))
            sets.append(
                replace(
                    set_of(number, (), ordinal),
                    band=use.band,
                    rigging=use.rigging,
                    variation=draw(st.sampled_from(VARIATIONS)),
                    completed_reps=draw(st.sampled_from((0, 1, 12))),
                    effort=draw(st.sampled_from((None, 8.0, 8.5, 9.0, 10.0))),
                    note=draw(st.sampled_from(NOTES)),
                )
            )
        made = workout(n, FRIDAY - draw(st.integers(0, 12)) * DAY, sets)
        workouts.append(replace(made, note=draw(st.sampled_from(NOTES))))
    return LogContents(workouts=tuple(workouts))


filters = st.builds(
    HistoryFilter,
    first=st.sampled_from((None, FRIDAY, FRIDAY - 5 * DAY)),
    uses=st.frozensets(st.sampled_from(USES), max_size=2),
    variations=st.frozensets(st.sampled_from(VARIATIONS), max_size=2),
    tight=st.booleans(),
    least_effort=st.sampled_from((None, 8.0, 9.0)),
    text=st.sampled_from(("", " ", "knee", "KNIE", "ärger", "%", "_", "'", "nowhere")),
)


@given(logs(), st.lists(filters, min_size=1, max_size=6))
@settings(max_examples=40)
def test_sql_says_what_the_words_say(contents: LogContents, wanted: list[HistoryFilter]) -> None:
    model = MemoryLog()
    model.add(contents)
    hidden = [each.id for each in contents.workouts[:1]]
    hidden += [one.id for each in contents.workouts[1:2] for one in each.sets[:1]]
    with (
        tempfile.TemporaryDirectory() as folder,
        SqliteLog(Path(folder) / "thrust.sqlite3", FakeClock()) as log,
    ):
        log.add(contents)
        for row in hidden:
            for one in (log, model):
                one.mark_workout(row, deleted=True)
                one.mark_set(row, deleted=True)
        assert log.flush(20)
        for each in wanted:
            assert log.outline(each) == model.outline(each)
            first, last = FRIDAY - 6 * DAY, FRIDAY - DAY
            assert log.between(first, last, each) == model.between(first, last, each)
            whole = log.between(date.min, date.max, each)
            assert sum(day.reps for day in log.outline(each)) == sum(found.reps for found in whole)
        assert log.kinds() == model.kinds()


def test_no_file_no_history(opening: Opening) -> None:
    log = opening()
    assert log.outline(HistoryFilter()) == ()
    assert log.between(date.min, date.max, HistoryFilter()) == ()
    assert log.kinds() == Kinds()


def test_days_come_by_the_index(opening: Opening) -> None:
    log = opening()
    log.add(LogContents(workouts=(workout(1),)))
    with closing(sqlite3.connect(log.path)) as opened:
        steps = opened.execute(
            f"EXPLAIN QUERY PLAN {past._OUTLINE.format(conditions='')}", ("",)
        ).fetchall()
    said = "\n".join(str(step[-1]) for step in steps)
    assert "COVERING INDEX workout_by_date" in said
    assert "COVERING INDEX set_of_workout" in said
