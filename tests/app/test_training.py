from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.helpers.bands import pull
from tests.helpers.fakes import FakeClock, FakePlayer, MemoryLog
from thrust_gui.app.training import Trainer
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.events import (
    EndSet,
    Mark,
    Pause,
    RateEffort,
    Resume,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.state import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.domain.band import Pull

PLAN = Plan(sets=2, reps=2, tempo=Tempo.parse("2-0-1-1"), rest_s=20, get_ready_s=3)
READY = 33 * RATE // 10


class Gym:
    def __init__(self) -> None:
        self.player, self.log, self.clock = FakePlayer(), MemoryLog(), FakeClock()
        self.trainer = Trainer(
            player=self.player, log=self.log, clock=self.clock, new_id=numbered("id")
        )

    def stage(self) -> Stage:
        return self.trainer.state.stage

    def reach(self, seconds: float) -> None:
        """Move the player to so many seconds after the first lift."""
        self.player.frame = READY + round(seconds * RATE)
        self.trainer.tick()


def numbered(prefix: str) -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


@pytest.fixture
def gym() -> Gym:
    return Gym()


def test_before_anything_was_begun_there_is_no_workout(gym: Gym) -> None:
    with pytest.raises(LookupError, match="no workout"):
        _ = gym.trainer.state


def test_a_whole_workout_is_written_down_as_it_happens(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.reach(-1)
    assert gym.log.calls == []
    gym.reach(0)
    assert gym.log.calls == ["save_workout", "save_set", "keep_under_way"]
    gym.reach(4)
    assert gym.log.calls[-1] == "save_rep"
    gym.reach(99)
    assert gym.stage() is Stage.REST
    gym.player.frame = 99 * RATE
    gym.trainer.tick()
    gym.reach(99)
    assert gym.stage() is Stage.DONE
    assert gym.player.calls == ["play", "play", "play", "stop", "play"]
    (workout,) = gym.log.contents().workouts
    assert (workout.id, workout.local_date.isoformat(), workout.utc_offset_min) == (
        "id1",
        "2026-11-20",
        60,
    )
    assert [(each.ordinal, each.completed_reps, each.tut_ms) for each in workout.sets] == [
        (1, 2, 8000),
        (2, 2, 8000),
    ]
    assert [len(each.reps) for each in workout.sets] == [2, 2]


def test_events_happen_where_the_player_is(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.player.frame = READY + 5 * RATE
    state = gym.trainer.dispatch(EndSet())
    assert state.sets[0].counted == 1
    state = gym.trainer.dispatch(RateEffort(9))
    (workout,) = gym.log.contents().workouts
    assert (workout.sets[0].effort, len(workout.sets[0].reps)) == (9, 2)


def test_what_the_lifter_marks_is_measured_and_logged_as_such(gym: Gym) -> None:
    gym.trainer.begin(replace(PLAN, pacing=Pacing.SELF_PACED))
    gym.trainer.dispatch(Start())
    for seconds in (1.5, 3.25, 5.0, 6.0, 6.05, 8.5, 10.0):
        gym.player.frame = READY + round(seconds * RATE)
        gym.trainer.dispatch(Mark())
    gym.reach(99)
    assert gym.stage() is Stage.REST
    assert gym.player.calls == ["play", *["rescore"] * 6, "play"]
    (workout,) = gym.log.contents().workouts
    (logged,) = workout.sets
    assert logged.pacing is Pacing.SELF_PACED
    assert (logged.completed_reps, logged.tut_ms, logged.hold_ms) == (2, 10_000, 1750 + 2500)
    assert [(rep.lift_ms, rep.hold_ms, rep.lower_ms) for rep in logged.reps] == [
        (1500, 1750, 1750),
        (1000, 2500, 1500),
    ]


def test_pausing_and_undoing_drive_the_player(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.trainer.dispatch(Pause())
    gym.player.frame = 10**9
    assert gym.trainer.tick().frame == 0
    gym.player.frame = READY + RATE // 2
    gym.trainer.dispatch(Resume())
    gym.trainer.tick()
    gym.trainer.dispatch(EndSet())
    gym.trainer.dispatch(UndoEnd())
    assert gym.player.calls == ["play", "pause", "resume", "play", "play"]
    assert gym.player.paused


def test_sleep_of_the_machine_pauses_at_the_last_position(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.reach(1)
    gym.clock.advance(3600, asleep=True)
    gym.reach(3)
    assert gym.trainer.state.paused
    assert gym.trainer.state.frame == READY + RATE
    gym.clock.advance(5)
    gym.trainer.dispatch(Resume())
    gym.reach(3)
    assert gym.trainer.state.frame == READY + 3 * RATE


def test_a_clock_that_is_set_is_no_sleep(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    for put_forward in (3600, -7200, 2.5, 86_400 * 365):
        gym.clock.set_by_hand(put_forward)
        gym.clock.advance(0.5)
        gym.reach(1)
        assert not gym.trainer.state.paused
    gym.clock.set_by_hand(-3600)
    gym.clock.advance(3600, asleep=True)  # the time of day is what it was before
    gym.reach(2)
    assert gym.trainer.state.paused


def test_a_nap_shorter_than_a_count_is_no_sleep(gym: Gym) -> None:
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.clock.advance(2, asleep=True)
    gym.reach(1)
    assert not gym.trainer.state.paused


def test_a_second_workout_is_a_new_one(gym: Gym) -> None:
    for _ in range(2):
        gym.trainer.begin(PLAN)
        gym.trainer.dispatch(Start())
        gym.reach(5)
        gym.trainer.dispatch(EndSet())
        gym.trainer.dispatch(EndSet())
    assert [each.id for each in gym.log.contents().workouts] == ["id1", "id3"]


def test_forces_of_a_known_band_are_logged_with_its_sets(gym: Gym) -> None:
    asked: list[Plan] = []

    def pull_in(plan: Plan) -> Pull:
        asked.append(plan)
        return pull()

    gym.trainer = Trainer(
        player=gym.player, log=gym.log, clock=gym.clock, new_id=numbered("id"), pull_in=pull_in
    )
    gym.trainer.begin(replace(PLAN, band="b", rigging="folded"))
    gym.trainer.dispatch(Start())
    gym.reach(0)
    (opened,) = gym.log.contents().workouts[0].sets
    assert (opened.rest_length_mm, opened.impulse_ns) == (520, None)
    gym.reach(99)
    (done,) = gym.log.contents().workouts[0].sets
    assert (done.band, done.rigging, done.rest_length_mm) == ("b", "folded", 520)
    assert done.peak_force_n == pull().peak.value
    assert done.impulse_ns == pytest.approx(pull().impulse(done.reps))
    assert [each.band for each in asked] == ["b"]
