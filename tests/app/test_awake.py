"""The screen stays on from get ready to the summary, and no longer than that is looked at."""

from __future__ import annotations

from itertools import count

import pytest

from tests.helpers.fakes import FakeAwake, FakeClock, FakePlayer, MemoryLog
from thrust_gui.app.awake import Indifferent
from thrust_gui.app.training import Trainer
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.workout.events import EndSet, Pause, Resume, SkipRest, Start, UndoEnd
from thrust_gui.domain.workout.state import Stage

PLAN = Plan(sets=2, reps=1, rest_s=20, get_ready_s=3)


class Room:
    def __init__(self) -> None:
        self.player, self.log, self.awake = FakePlayer(), MemoryLog(), FakeAwake()
        self.trainer = self.another()

    def another(self) -> Trainer:
        numbers = count(1)
        return Trainer(
            player=self.player,
            log=self.log,
            clock=FakeClock(),
            new_id=lambda: f"id{next(numbers)}",
            awake=self.awake,
        )

    def finish_timeline(self) -> Stage:
        assert self.player.timeline is not None
        self.player.frame = self.player.timeline.length
        return self.trainer.tick().stage


@pytest.fixture
def room() -> Room:
    room = Room()
    room.trainer.begin(PLAN)
    assert room.awake.told == []
    room.trainer.dispatch(Start())
    return room


def test_from_get_ready_to_the_summary_through_every_rest(room: Room) -> None:
    assert room.finish_timeline() is Stage.REST
    room.trainer.dispatch(SkipRest())
    assert room.awake.told == ["keep"]
    assert room.finish_timeline() is Stage.DONE
    assert room.awake.told == ["keep", "linger"]
    room.trainer.leave()
    assert room.awake.told == ["keep", "linger", "release"]


def test_a_pause_lingers_and_going_on_keeps_it_on(room: Room) -> None:
    room.trainer.dispatch(Pause())
    room.trainer.tick()
    room.trainer.dispatch(Resume())
    assert room.awake.told == ["keep", "linger", "keep"]


def test_an_end_that_is_taken_back_lingers_until_it_goes_on(room: Room) -> None:
    room.finish_timeline()
    assert room.trainer.dispatch(EndSet()).stage is Stage.DONE
    assert room.trainer.dispatch(UndoEnd()).paused
    assert room.awake.told == ["keep", "linger"]
    room.trainer.dispatch(Resume())
    assert room.awake.told == ["keep", "linger", "keep"]


def test_leaving_in_the_middle_lets_go_and_the_next_workout_keeps_it_on(room: Room) -> None:
    room.trainer.leave()
    room.trainer.begin(PLAN)
    room.trainer.dispatch(Start())
    assert room.awake.told == ["keep", "release", "keep"]


def test_a_workout_that_goes_on_keeps_it_on(room: Room) -> None:
    room.finish_timeline()
    kept = room.log.left_off
    workout = room.log.workout("id1")
    assert kept
    assert workout
    room.awake.told.clear()
    room.another().go_on(kept, workout)
    assert room.awake.told == ["keep"]


def test_where_no_screen_is_to_be_kept_on_nothing_happens() -> None:
    nobody = Indifferent()
    nobody.keep()
    nobody.linger()
    nobody.release()
    assert not vars(nobody)
