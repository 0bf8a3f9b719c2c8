"""Volume by day, band and rigging equals a count by hand over random logs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.store.records import row_id, set_of, workout
from thrust_gui.domain.history import BandUse
from thrust_gui.domain.records import LogContents, SetRecord, WorkoutRecord
from thrust_gui.domain.volume import Share
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.app.ports import Log

NEW_YEAR = date(2026, 12, 30)
USES = st.tuples(
    st.sampled_from([None, row_id(1), row_id(2)]), st.sampled_from([None, "folded", "single"])
)
FORCES = st.sampled_from([None, 150.0, 201.25])


@st.composite
def _sets(draw: st.DrawFn) -> SetRecord:
    band, rigging = draw(USES)
    reps = draw(st.integers(0, 20))
    return replace(
        set_of(1),
        band=band,
        rigging=rigging,
        completed_reps=reps,
        tut_ms=6000 * reps,
        hold_ms=draw(st.integers(0, 9)) * 500,
        peak_force_n=draw(FORCES),
        impulse_ns=draw(FORCES),
    )


def _log(found: list[tuple[int, list[SetRecord]]]) -> list[WorkoutRecord]:
    numbers = count(100)
    return [
        workout(
            next(numbers),
            NEW_YEAR + timedelta(days=day),
            [
                replace(each, id=row_id(next(numbers)), ordinal=at)
                for at, each in enumerate(sets, 1)
            ],
        )
        for day, sets in found
    ]


def _by_hand(workouts: list[WorkoutRecord]) -> dict[tuple[date, BandUse], Share]:
    found: defaultdict[tuple[date, BandUse], Share] = defaultdict(Share)
    for each in workouts:
        for one in each.sets:
            if not one.completed_reps:
                continue
            use = BandUse(one.band, one.rigging)
            known = found[each.local_date, use]
            force = one.peak_force_n
            found[each.local_date, use] = Share(
                use=use,
                sets=known.sets + 1,
                reps=known.reps + one.completed_reps,
                tut_ms=known.tut_ms + one.tut_ms,
                hold_ms=known.hold_ms + one.hold_ms,
                impulse_ns=known.impulse_ns + (one.impulse_ns or 0.0),
                load_n=known.load_n + (force or 0.0) * one.completed_reps,
                forced_reps=known.forced_reps + (one.completed_reps if force is not None else 0),
            )
    return dict(found)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("volume")


NAMES = count()


@given(st.lists(st.tuples(st.integers(0, 5), st.lists(_sets(), max_size=4)), max_size=6))
def test_it_is_what_a_count_by_hand_gives(
    folder: Path, found: list[tuple[int, list[SetRecord]]]
) -> None:
    workouts = _log(found)
    with SqliteLog(folder / f"{next(NAMES)}.sqlite3", FakeClock()) as log:
        log.add(LogContents(workouts=tuple(workouts)))
        _check(log, workouts)
    memory = MemoryLog()
    memory.add(LogContents(workouts=tuple(workouts)))
    _check(memory, workouts)


def _check(log: Log, workouts: list[WorkoutRecord]) -> None:
    days = log.days(NEW_YEAR, NEW_YEAR + timedelta(days=9))
    shares = {(day.day, share.use): share for day in days for share in day.shares}
    assert shares == _by_hand(workouts)
    assert len(shares) == sum(len(day.shares) for day in days)
    for day in days:
        mine = [each for each in workouts if each.local_date == day.day]
        assert day.sessions == sum(each.reps > 0 for each in mine)
        done = [one for each in mine for one in each.sets if one.completed_reps]
        assert (day.sets, day.reps) == (len(done), sum(one.completed_reps for one in done))
        assert day.tut_ms == sum(one.tut_ms for one in done)
        assert day.hold_ms == sum(one.hold_ms for one in done)
