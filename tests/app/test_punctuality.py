"""Each set keeps by how much its latest picture came late, and the longest gap in its sound."""

from __future__ import annotations

from itertools import count

import pytest

from tests.helpers.fakes import FakeClock, FakePlayer, MemoryLog
from thrust_gui.app.punctuality import PICTURE_MS, Worst
from thrust_gui.app.training import Trainer
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.events import (
    CorrectCount,
    EndSet,
    Pause,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)

PLAN = Plan(sets=2, reps=3, tempo=Tempo.parse("2-0-1-1"), rest_s=20, get_ready_s=3)
READY = 33 * RATE // 10


class Gym:
    def __init__(self) -> None:
        self.player, self.log, self.clock = FakePlayer(), MemoryLog(), FakeClock()
        self.trainer = self.another()

    def another(self) -> Trainer:
        numbers = count(1)
        return Trainer(
            player=self.player,
            log=self.log,
            clock=self.clock,
            new_id=lambda: f"id{next(numbers)}",
        )

    def picture(self, after_ms: float = PICTURE_MS) -> None:
        self.clock.advance(after_ms / 1000)
        self.player.frame += round(after_ms * RATE / 1000)
        self.trainer.tick()

    def lift(self) -> None:
        """The set has begun, and its first picture was made."""
        self.player.frame = READY
        self.picture()
        self.picture()

    def finish(self) -> None:
        """The set ends, without a late picture of its own."""
        assert self.player.timeline is not None
        self.player.frame = self.player.timeline.length
        self.trainer.tick()

    def kept(self) -> list[tuple[float | None, float | None]]:
        (workout,) = self.log.contents().workouts
        return [(each.late_ms, each.gap_ms) for each in workout.sets]


@pytest.fixture
def gym() -> Gym:
    gym = Gym()
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    return gym


def test_the_latest_picture_of_each_set_is_kept(gym: Gym) -> None:
    gym.lift()
    for after_ms in (16, 15, 37.24, 16, 21):
        gym.picture(after_ms)
    gym.finish()
    gym.trainer.dispatch(SkipRest())
    gym.lift()
    gym.picture(17.5)
    gym.finish()
    assert gym.kept() == [(21.2, 0.0), (1.5, 0.0)]


def test_what_is_late_before_the_first_lift_or_in_a_rest_is_no_sets(gym: Gym) -> None:
    gym.picture(500)
    gym.picture(500)
    gym.lift()
    gym.finish()
    gym.picture(900)
    gym.trainer.dispatch(CorrectCount(-1))
    assert gym.kept() == [(0.0, 0.0)]


def test_a_pause_is_not_late(gym: Gym) -> None:
    gym.lift()
    gym.trainer.dispatch(Pause())
    gym.clock.advance(60)
    gym.trainer.dispatch(Resume())
    gym.picture()
    gym.lift()
    gym.finish()
    assert gym.kept() == [(0.0, 0.0)]


def test_sleep_of_the_machine_is_not_late(gym: Gym) -> None:
    gym.lift()
    gym.clock.advance(3600, asleep=True)
    gym.picture()
    assert gym.trainer.state.paused
    gym.trainer.dispatch(Resume())
    gym.lift()
    gym.finish()
    assert gym.kept() == [(0.0, 0.0)]


def test_a_press_is_a_picture_too(gym: Gym) -> None:
    gym.lift()
    gym.clock.advance(0.1)
    gym.trainer.dispatch(EndSet())
    assert gym.kept() == [(84.0, 0.0)]


def test_the_longest_gap_counts_also_when_the_player_begins_anew(gym: Gym) -> None:
    gym.lift()
    gym.player.gap = 1234.56
    gym.picture()
    gym.trainer.dispatch(Pause())
    gym.trainer.dispatch(Resume())
    gym.player.gap = 20.0
    gym.lift()
    gym.finish()
    assert gym.kept() == [(0.0, 1234.6)]


def test_sound_that_is_off_has_no_gap_nor_none(gym: Gym) -> None:
    gym.player.gap = None
    gym.lift()
    gym.finish()
    assert gym.kept() == [(0.0, None)]


def test_an_end_that_is_taken_back_forgets_nothing(gym: Gym) -> None:
    gym.lift()
    gym.picture(56)
    gym.trainer.dispatch(EndSet())
    gym.trainer.dispatch(UndoEnd())
    gym.trainer.dispatch(Resume())
    gym.lift()
    gym.finish()
    assert gym.kept() == [(40.0, 0.0)]


def test_sets_of_before_a_crash_keep_theirs_when_they_are_corrected(gym: Gym) -> None:
    gym.lift()
    gym.picture(56)
    gym.finish()
    kept, workout = gym.log.left_off, gym.log.workout("id1")
    assert kept
    assert workout
    gym.trainer = gym.another()
    gym.trainer.go_on(kept, workout)
    gym.trainer.dispatch(CorrectCount(-1))
    assert gym.kept() == [(40.0, 0.0)]


def test_another_workout_begins_afresh(gym: Gym) -> None:
    gym.lift()
    gym.picture(56)
    gym.finish()
    gym.log.sets.clear()
    gym.log.kept.clear()
    gym.trainer.begin(PLAN)
    gym.trainer.dispatch(Start())
    gym.lift()
    gym.finish()
    assert gym.kept() == [(0.0, 0.0)]


@pytest.mark.parametrize(
    ("worst", "words"),
    [
        (Worst(), None),
        (Worst(0.0, 0.0), "every picture in time, no gap in the sound"),
        (Worst(9.9, None), "every picture in time"),
        (Worst(21.4, 9.9), "pictures at most 21 ms late, no gap in the sound"),
        (Worst(None, 34.0), "longest gap in the sound 34 ms"),
        (Worst(1234.0, 61_250.0), "pictures at most 1.2 s late, longest gap in the sound 61.2 s"),
    ],
)
def test_in_words(worst: Worst, words: str | None) -> None:
    said = worst.said()
    assert (None if said is None else str(said)) == words


def test_the_worst_of_several_sets(gym: Gym) -> None:
    gym.lift()
    gym.picture(56)
    gym.player.gap = 7.0
    gym.finish()
    gym.player.gap = None
    gym.trainer.dispatch(SkipRest())
    gym.lift()
    gym.finish()
    (workout,) = gym.log.contents().workouts
    assert Worst.of(workout.sets) == Worst(40.0, 7.0)
    assert Worst.of(()) == Worst()
