"""FIT as Garmin's own decoder reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from garmin_fit_sdk import Decoder, Stream

from thrust_gui.app.example import Habits, example_log
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Variation
from thrust_gui.domain.records import LogContents
from thrust_gui.exchange.fit import write

if TYPE_CHECKING:
    from pathlib import Path

LOG = example_log(date(2026, 11, 20), habits=Habits(sessions_a_year=170, sets=3), years=1)


def decoded(path: Path) -> dict[str, list[dict[str, Any]]]:
    assert Decoder(Stream.from_file(str(path))).check_integrity()
    messages, errors = Decoder(Stream.from_file(str(path))).read()
    assert errors == []
    return cast("dict[str, list[dict[str, Any]]]", messages)


def at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms // 1000, UTC)


def test_every_set_of_every_workout_is_there(tmp_path: Path) -> None:
    path = tmp_path / "log.fit"
    write(LOG, path)
    read = decoded(path)
    sets = [each for workout in LOG.workouts for each in workout.sets]
    assert [each["repetitions"] for each in read["set_mesgs"]] == [s.completed_reps for s in sets]
    assert [each["start_time"] for each in read["set_mesgs"]] == [at(s.started_at) for s in sets]
    assert {each["set_type"] for each in read["set_mesgs"]} == {"active"}
    assert {each["category"] for each in read["set_mesgs"]} == {"hip_raise"}
    assert len(read["session_mesgs"]) == len(LOG.workouts)
    assert read["activity_mesgs"][0]["num_sessions"] == len(LOG.workouts)
    assert {each["sub_sport"] for each in read["session_mesgs"]} == {"strength_training"}
    assert read["file_id_mesgs"][0]["type"] == "activity"


@pytest.mark.parametrize("variation", list(Variation))
def test_every_movement_has_an_exercise(tmp_path: Path, variation: Variation) -> None:
    workout = LOG.workouts[0]
    sets = tuple(replace(each, variation=variation.value) for each in workout.sets)
    write(LogContents(workouts=(replace(workout, sets=sets),)), tmp_path / "log.fit")
    (category,) = {each["category"] for each in decoded(tmp_path / "log.fit")["set_mesgs"]}
    assert category in {"hip_raise", "banded_exercises"}


def test_a_movement_of_another_program_is_unknown(tmp_path: Path) -> None:
    workout = LOG.workouts[0]
    sets = (replace(workout.sets[0], variation="Good morning"),)
    write(LogContents(workouts=(replace(workout, sets=sets),)), tmp_path / "log.fit")
    assert decoded(tmp_path / "log.fit")["set_mesgs"][0]["category"] == "unknown"


def test_a_set_that_nobody_timed_lasts_no_time(tmp_path: Path) -> None:
    workout = LOG.workouts[0]
    sets = (replace(workout.sets[0], tempo=None, tut_ms=0, hold_ms=0, reps=()),)
    write(LogContents(workouts=(replace(workout, sets=sets),)), tmp_path / "log.fit")
    assert decoded(tmp_path / "log.fit")["set_mesgs"][0]["duration"] == 0


def test_nothing_to_write_is_said_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="nothing to write"):
        write(LogContents(), tmp_path / "log.fit")
    assert list(tmp_path.iterdir()) == []


def test_dates_that_fit_cannot_hold_are_named(tmp_path: Path) -> None:
    old = replace(LOG.workouts[0], started_at=0, local_date=date(1970, 1, 1))
    with pytest.raises(Refusal, match="1970"):
        write(LogContents(workouts=(old,)), tmp_path / "log.fit")


def test_it_says_how_far_it_is(tmp_path: Path) -> None:
    told: list[int] = []
    write(LOG, tmp_path / "log.fit", told.append)
    assert told == list(range(1, len(LOG.workouts) + 1))
