"""Whatever is saved, deleted and restored, in any order: the file answers as dictionaries do."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, MemoryLog
from tests.store.records import FRIDAY, band, rep, row_id, set_of, workout
from thrust_gui.domain.records import LogContents
from thrust_gui.domain.tempo import Tempo
from thrust_gui.store.log import SqliteLog

if TYPE_CHECKING:
    from thrust_gui.app.ports import Log
    from thrust_gui.domain.records import BandRecord, RepRecord, SetRecord, WorkoutRecord

WORKOUTS = range(3)
SETS = range(10, 16)
BANDS = range(20, 23)


@dataclass(frozen=True)
class SaveWorkout:
    record: WorkoutRecord


@dataclass(frozen=True)
class SaveSet:
    workout: int
    record: SetRecord


@dataclass(frozen=True)
class SaveRep:
    set: int
    record: RepRecord


@dataclass(frozen=True)
class SaveBand:
    record: BandRecord


@dataclass(frozen=True)
class Mark:
    number: int
    deleted: bool


@dataclass(frozen=True)
class Reopen:
    pass


Step = SaveWorkout | SaveSet | SaveRep | SaveBand | Mark | Reopen

ordinals = st.integers(1, 4)
reps = st.builds(rep, ordinals, complete=st.booleans(), lift_ms=st.sampled_from((1000, 1500, 2000)))
notes = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5)
numbered = st.lists(reps, max_size=4, unique_by=lambda each: each.ordinal)


@st.composite
def workouts(draw: st.DrawFn) -> WorkoutRecord:
    day = FRIDAY + timedelta(days=draw(st.integers(-2, 2)))
    return replace(workout(draw(st.sampled_from(WORKOUTS)), day), note=draw(notes))


@st.composite
def sets(draw: st.DrawFn) -> SetRecord:
    force = draw(st.sampled_from((None, 201.5)))
    return replace(
        set_of(draw(st.sampled_from(SETS)), draw(numbered), draw(ordinals)),
        effort=draw(st.sampled_from((None, 7.0, 8.5))),
        peak_force_n=force,
        impulse_ns=force,
        note=draw(notes),
        tempo=Tempo.parse("2-0.5-1.5-2"),
        band=row_id(99),
        rest_length_mm=520,
    )


def _band(number: int, width: int, flat_mm: int | None, colour: str) -> BandRecord:
    return replace(band(number, width), flat_length_mm=flat_mm, colour=colour)


bands = st.builds(
    _band,
    st.sampled_from(BANDS),
    st.sampled_from((13, 29)),
    st.sampled_from((None, 1040)),
    st.sampled_from(("", "green")),
)
steps = st.lists(
    st.one_of(
        st.builds(SaveWorkout, workouts()),
        st.builds(SaveSet, st.sampled_from(WORKOUTS), sets()),
        st.builds(SaveRep, st.sampled_from(SETS), reps),
        st.builds(SaveBand, bands),
        st.builds(Mark, st.sampled_from([*WORKOUTS, *SETS, *BANDS]), st.booleans()),
        st.just(Reopen()),
    ),
    max_size=25,
)


def possible(step: Step, model: MemoryLog) -> bool:
    """A set needs its workout, a repetition its set; nothing is deleted before it is there."""
    match step:
        case SaveSet(number):
            return row_id(number) in model.kept
        case SaveRep(number):
            return row_id(number) in model.sets
        case Mark(number):
            return row_id(number) in model.ids()
        case _:
            return True


def carry_out(step: Step, log: Log) -> None:
    match step:
        case SaveWorkout(record):
            log.save_workout(record)
        case SaveSet(number, record):
            log.save_set(row_id(number), record)
        case SaveRep(number, record):
            log.save_rep(row_id(number), record)
        case SaveBand(record):
            log.save_band(record)
        case Mark(number, deleted) if number in BANDS:
            log.mark_band(row_id(number), deleted=deleted)
        case Mark(number, deleted) if number in WORKOUTS:
            log.mark_workout(row_id(number), deleted=deleted)
        case Mark(number, deleted):
            log.mark_set(row_id(number), deleted=deleted)
        case Reopen():
            pass


def in_order(contents: LogContents) -> LogContents:
    """The model keeps repetitions, and sets with the same ordinal, as they came."""
    return replace(
        contents,
        workouts=tuple(
            replace(
                each,
                sets=tuple(
                    replace(one, reps=tuple(sorted(one.reps, key=lambda rep: rep.ordinal)))
                    for one in sorted(each.sets, key=lambda one: (one.ordinal, one.started_at))
                ),
            )
            for each in contents.workouts
        ),
    )


def answers(log: Log) -> dict[str, object]:
    whole = in_order(log.contents())
    listed = in_order(LogContents(workouts=log.workouts(limit=2)))
    return {
        "contents": whole,
        "bands": log.bands(),
        "ids": log.ids(),
        "days": log.days(date(2026, 11, 18), date(2026, 11, 21)),
        "first day": log.first_day(),
        "newest": listed,
        "before": in_order(LogContents(workouts=log.workouts(before=FRIDAY))),
        "by id": [
            in_order(LogContents(workouts=(found,))) if found else None
            for found in map(log.workout, map(row_id, WORKOUTS))
        ],
    }


@given(steps)
@settings(max_examples=40)
def test_it_answers_as_the_model_does(path_of_changes: list[Step]) -> None:
    model, clock = MemoryLog(), FakeClock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "thrust.sqlite3"
        log = SqliteLog(path, clock)
        for step in path_of_changes:
            if not possible(step, model):
                continue
            carry_out(step, model)
            carry_out(step, log)
            if isinstance(step, Reopen):
                assert log.close()
                log = SqliteLog(path, clock)
        assert log.flush(20)
        found = answers(log)
        assert log.close()
    assert found == answers(model)


@given(steps)
@settings(max_examples=15)
def test_a_copy_by_import_is_equal(path_of_changes: list[Step]) -> None:
    clock = FakeClock()
    with tempfile.TemporaryDirectory() as folder:
        model = MemoryLog()
        for step in path_of_changes:
            if possible(step, model):
                carry_out(step, model)
        contents = in_order(model.contents())
        with SqliteLog(Path(folder) / "copy.sqlite3", clock) as copy:
            copy.add(contents)
            assert copy.contents() == contents
            copy.add(contents)
            assert copy.contents() == contents
