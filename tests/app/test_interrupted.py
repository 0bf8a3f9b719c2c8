"""A workout that was cut off: whether anything is left of it, and how far it had come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.test_review import FRIDAY, workout
from tests.helpers.fakes import MemoryLog
from thrust_gui.app.interrupted import Interrupted, interrupted
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.records import LogContents, RepRecord
from thrust_gui.domain.workout.under_way import UnderWay

REPS = tuple(
    RepRecord(
        ordinal=each, lift_ms=1000, hold_ms=2000, lower_ms=3000, bottom_ms=0, complete=each < 6
    )
    for each in range(1, 7)
)


def log_of(*reps: int) -> MemoryLog:
    """One workout with so many repetitions in its sets, each with its first five and a sixth."""
    begun = workout("w", FRIDAY, reps)
    log = MemoryLog()
    sets = tuple(replace(each, reps=REPS, completed_reps=5) for each in begun.sets)
    log.add(LogContents(workouts=(replace(begun, sets=sets),)))
    return log


def test_nothing_was_under_way() -> None:
    assert interrupted(log_of(5)) is None


def test_what_was_under_way_is_not_in_the_log() -> None:
    log = log_of(5)
    log.keep_under_way(UnderWay(workout="another", plan=Plan(), ordinal=1))
    assert interrupted(log) is None


@pytest.mark.parametrize(
    ("ordinal", "done", "under_way"), [(2, 1, (5, 12)), (None, 2, None)], ids=["in a set", "rest"]
)
def test_how_far_it_had_come(
    ordinal: int | None, done: int, under_way: tuple[int, int] | None
) -> None:
    log = log_of(5, 5)
    kept = UnderWay(workout="w", plan=Plan(), ordinal=ordinal)
    log.keep_under_way(kept)
    found = interrupted(log)
    assert isinstance(found, Interrupted)
    assert found.kept == kept
    assert (found.sets_done, found.set_under_way) == (done, under_way)


def test_nothing_is_left_to_do() -> None:
    log = log_of(5, 5, 5)
    log.keep_under_way(UnderWay(workout="w", plan=Plan(), ordinal=None))
    assert interrupted(log) is None
