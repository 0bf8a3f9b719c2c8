"""Logs that hold everything a log can hold, for the round trip."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from tests.helpers.numbers import tempos
from thrust_gui.domain.identity import uuid7
from thrust_gui.domain.plan import Pacing, Variation
from thrust_gui.domain.records import (
    BandRecord,
    CalibrationRecord,
    LogContents,
    RepRecord,
    SetRecord,
    WorkoutRecord,
)
from thrust_gui.domain.tempo import Tempo

EXPORTED = 1_795_194_185_123

BAND = BandRecord(id="019a9f2e-0000-7d5a-8e1f-000000000001", name="Light", width_mm=22)
SET = SetRecord(
    id="019a9f2e-0000-7d5a-8e1f-000000000003",
    ordinal=1,
    band=BAND.id,
    rigging="folded",
    tempo=Tempo(),
    target_reps=12,
    completed_reps=11,
    effort=8.5,
    tut_ms=66_000,
    hold_ms=22_000,
    started_at=EXPORTED,
    reps=(
        RepRecord(ordinal=1, lift_ms=1000, hold_ms=2000, lower_ms=3000, bottom_ms=0, complete=True),
    ),
)
WORKOUT = WorkoutRecord(
    id="019a9f2e-0000-7d5a-8e1f-000000000002",
    started_at=EXPORTED - 10_123,
    utc_offset_min=60,
    local_date=date(2026, 11, 20),
    sets=(SET,),
)
CONTRACT = """\
{"format":"thrust-log","version":1,"exported_at":"2026-11-20T17:03:05.123Z","bands":[{"id":\
"019a9f2e-0000-7d5a-8e1f-000000000001","name":"Light","width_mm":22,"flat_length_mm":null,\
"colour":"","rigging":null}],"workouts":[
{"id":"019a9f2e-0000-7d5a-8e1f-000000000002","started_at":"2026-11-20T17:02:55.000Z",\
"utc_offset_min":60,"local_date":"2026-11-20","note":"","sets":[{"id":\
"019a9f2e-0000-7d5a-8e1f-000000000003","ordinal":1,"variation":"banded_hip_thrust","band":\
"019a9f2e-0000-7d5a-8e1f-000000000001","rigging":"folded","tempo":"3-0-1-2","target_reps":12,\
"completed_reps":11,"effort":8.5,"tut_ms":66000,"hold_ms":22000,"peak_force_n":null,\
"started_at":"2026-11-20T17:03:05.123Z","reps":[{"ordinal":1,"lift_ms":1000,"hold_ms":2000,\
"lower_ms":3000,"bottom_ms":0,"complete":true}]}]}
]}
"""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_MS, LAST_MS = -2_208_902_400_000, 7_258_032_000_000
"""A day inside 1900 and 2199."""

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
names = st.none() | st.sampled_from(("folded", "foot_to_foot", "anchored"))
milliseconds = st.integers(0, 600_000)
instants = st.integers(FIRST_MS, LAST_MS)
ids = st.builds(uuid7, st.integers(0, 1 << 47), st.integers(0, (1 << 74) - 1))
lengths = st.none() | st.integers(1, 10_000)
forces = st.none() | st.floats(0, 20_000, allow_nan=False)


@st.composite
def reps(draw: st.DrawFn, ordinal: int) -> RepRecord:
    return RepRecord(
        ordinal=ordinal,
        lift_ms=draw(milliseconds),
        hold_ms=draw(milliseconds),
        lower_ms=draw(milliseconds),
        bottom_ms=draw(milliseconds),
        complete=draw(st.booleans()),
    )


@st.composite
def sets(draw: st.DrawFn, ordinal: int) -> SetRecord:
    return SetRecord(
        id=draw(ids),
        ordinal=ordinal,
        variation=draw(st.sampled_from([each.value for each in Variation])),
        band=draw(st.none() | ids),
        rigging=draw(names),
        rest_length_mm=draw(lengths),
        calibration=draw(st.none() | ids),
        tempo=draw(st.none() | tempos),
        target_reps=draw(st.integers(0, 50)),
        completed_reps=draw(st.integers(0, 50)),
        effort=draw(st.none() | st.integers(2, 20).map(lambda half: half / 2)),
        peak_force_n=draw(forces),
        tut_ms=draw(milliseconds),
        hold_ms=draw(milliseconds),
        impulse_ns=draw(forces),
        started_at=draw(instants),
        note=draw(texts),
        pacing=draw(st.sampled_from(Pacing)),
        late_ms=draw(forces),
        gap_ms=draw(forces),
        reps=tuple(draw(reps(place)) for place in range(1, draw(st.integers(1, 4)))),
    )


def local_day(started_at: int, offset_min: int) -> date:
    return (EPOCH + timedelta(milliseconds=started_at, minutes=offset_min)).date()


@st.composite
def workouts(draw: st.DrawFn) -> WorkoutRecord:
    started_at = draw(instants)
    offset = draw(st.integers(-14 * 60, 14 * 60))
    return WorkoutRecord(
        id=draw(ids),
        started_at=started_at,
        utc_offset_min=offset,
        local_date=local_day(started_at, offset),
        plan=draw(st.none() | ids),
        note=draw(texts),
        sets=tuple(draw(sets(place)) for place in range(1, draw(st.integers(1, 4)))),
    )


bands = st.builds(
    BandRecord,
    id=ids,
    name=texts,
    width_mm=st.integers(1, 10_000),
    flat_length_mm=lengths,
    colour=texts,
    rigging=names,
)


calibrations = st.builds(
    CalibrationRecord,
    id=ids,
    band=ids,
    made_at=instants,
    f100_n=st.floats(0.1, 20_000),
    points=st.lists(st.tuples(st.floats(1, 10_000), st.floats(0, 20_000)), max_size=4).map(tuple),
)


def all_ids(contents: LogContents) -> list[str]:
    return [
        *(band.id for band in contents.bands),
        *(each.id for each in contents.calibrations),
        *(workout.id for workout in contents.workouts),
        *(each.id for workout in contents.workouts for each in workout.sets),
    ]


logs = st.builds(
    LogContents,
    bands=st.lists(bands, max_size=2).map(tuple),
    calibrations=st.lists(calibrations, max_size=2).map(
        lambda found: tuple(sorted(found, key=lambda each: (each.made_at, each.id)))
    ),
    workouts=st.lists(workouts(), max_size=3).map(
        lambda found: tuple(sorted(found, key=lambda each: (each.started_at, each.id)))
    ),
).filter(lambda contents: len(set(all_ids(contents))) == len(all_ids(contents)))
