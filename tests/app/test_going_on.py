"""Cut off at any moment, gone on from what the log has: nothing lost, nothing done twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock, FakePlayer, MemoryLog
from thrust_gui.app.training import Trainer
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.events import (
    AdjustNext,
    CorrectCount,
    EndSet,
    Mark,
    RateEffort,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.state import Stage
from thrust_gui.domain.workout.under_way import UnderWay, resumable

if TYPE_CHECKING:
    from thrust_gui.domain.records import WorkoutRecord

PLAN = Plan(sets=3, reps=4, tempo=Tempo.parse("1-0.5-1-1"), rest_s=20, get_ready_s=3)
STEP = RATE // 4


class Lifter:
    """A trainer that can be cut off: the log is all that remains."""

    def __init__(self, log: MemoryLog | None = None, numbers: str = "a") -> None:
        self.log, self.player = log or MemoryLog(), FakePlayer()
        made = iter(f"{numbers}{number}" for number in range(10**6))
        self.trainer = Trainer(
            player=self.player, log=self.log, clock=FakeClock(), new_id=lambda: next(made)
        )

    def begin(self, plan: Plan = PLAN) -> None:
        self.trainer.begin(plan)
        self.trainer.dispatch(Start())

    def walk(self, steps: int) -> int:
        """Go on by quarters of a second, until the end at most; the steps made."""
        for step in range(steps):
            if self.trainer.state.stage is Stage.DONE:
                return step
            before = self.trainer.state.timeline
            self.player.frame += STEP
            if self.trainer.tick().timeline is not before:
                self.player.frame = 0
        return steps

    def pace(self, steps: int) -> None:
        """Go on at the lifter's own pace: each phase of a repetition is marked after 0.75 s."""
        for _ in range(steps):
            self.walk(1)
            timeline = self.trainer.state.timeline
            if timeline and timeline.is_open:
                start = timeline.phases[-1].start
                if self.player.frame - start >= 3 * STEP:
                    self.trainer.dispatch(Mark())

    def left(self) -> tuple[UnderWay, WorkoutRecord] | None:
        kept = self.log.under_way()
        workout = self.log.workout(kept.workout) if kept else None
        return (kept, workout) if kept and workout and resumable(kept, workout) else None

    def cut_off(self, numbers: str) -> Lifter:
        """Another program, with the same log, that goes on if there is anything to go on with."""
        after = Lifter(self.log, numbers)
        if left := self.left():
            after.trainer.go_on(*left)
        return after


def whole(workout: WorkoutRecord) -> list[list[int]]:
    """The ordinals of complete repetitions, set by set."""
    return [[rep.ordinal for rep in each.reps if rep.complete] for each in workout.sets]


@given(st.lists(st.integers(1, 180), min_size=1, max_size=6))
def test_cut_off_anywhere_the_workout_still_comes_to_the_same(cuts: list[int]) -> None:
    lifter = Lifter()
    lifter.begin()
    for number, steps in enumerate(cuts):
        lifter.walk(steps)
        if (left := lifter.left()) is None:
            break
        done = whole(left[1])
        lifter = lifter.cut_off(f"b{number}-")
        state = lifter.trainer.state
        kept = [[rep.ordinal for rep in each.reps if rep.complete] for each in state.sets]
        if state.current:
            kept.append([rep.ordinal for rep in state.current.reps])
        assert kept == done
    else:
        lifter.walk(10**4)
        assert lifter.trainer.state.stage is Stage.DONE
        assert lifter.log.under_way() is None
    if not lifter.log.contents().workouts:
        return  # cut off while getting ready for the first set
    (workout,) = lifter.log.contents().workouts
    assert whole(workout) == [[1, 2, 3, 4]] * 3
    assert [each.completed_reps for each in workout.sets] == [4, 4, 4]
    assert [each.ordinal for each in workout.sets] == [1, 2, 3]


@given(st.lists(st.integers(1, 120), min_size=1, max_size=6))
def test_cut_off_anywhere_at_the_lifters_own_pace_it_comes_to_the_same_too(cuts: list[int]) -> None:
    lifter = Lifter()
    lifter.begin(replace(PLAN, pacing=Pacing.SELF_PACED))
    for number, steps in enumerate(cuts):
        lifter.pace(steps)
        if (left := lifter.left()) is None:
            break
        done = whole(left[1])
        lifter = lifter.cut_off(f"b{number}-")
        state = lifter.trainer.state
        assert state.plan.pacing is Pacing.SELF_PACED
        kept = [[rep.ordinal for rep in each.reps if rep.complete] for each in state.sets]
        if state.current:
            kept.append([rep.ordinal for rep in state.current.reps])
        assert kept == done
    else:
        lifter.pace(10**3)
        assert lifter.trainer.state.stage is Stage.DONE
    if not lifter.log.contents().workouts:
        return  # cut off while getting ready for the first set
    (workout,) = lifter.log.contents().workouts
    assert whole(workout) == [[1, 2, 3, 4]] * 3
    assert {each.pacing for each in workout.sets} == {Pacing.SELF_PACED}
    reps = [rep for each in workout.sets for rep in each.reps]
    assert {(rep.hold_ms, rep.lower_ms) for rep in reps} == {(750, 750)}
    assert {rep.lift_ms for rep in reps} == {750, 950}  # the first one begins between two looks


def test_it_goes_on_at_the_interrupted_repetition_after_getting_ready() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(int(4 * (3.3 + 3.5 + 3.5 + 1)))  # in the third repetition's hold
    after = lifter.cut_off("b")
    state = after.trainer.state
    assert (state.stage, state.paused) == (Stage.SET, False)
    timeline = state.timeline
    assert timeline is not None
    assert timeline.at(0).phase.kind is PhaseKind.GET_READY
    assert (timeline.first, timeline.reps) == (3, 4)
    assert after.player.calls == ["play"]
    assert state.elapsed_ms == 7000


def test_between_sets_the_rest_begins_again_and_the_last_set_can_still_be_corrected() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 20)
    lifter.trainer.dispatch(RateEffort(8))
    lifter.trainer.dispatch(CorrectCount(-1))
    after = lifter.cut_off("b")
    assert after.trainer.state.stage is Stage.REST
    assert (after.trainer.state.sets[0].completed, after.trainer.state.sets[0].effort) == (3, 8)
    after.trainer.dispatch(RateEffort(9))
    (workout,) = after.log.contents().workouts
    assert (workout.sets[0].effort, workout.sets[0].completed_reps) == (9, 3)


def test_while_getting_ready_for_the_next_set_the_one_before_is_done() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 20)
    lifter.trainer.dispatch(Start())
    lifter.player.frame = 0
    lifter.walk(2)
    left = lifter.left()
    assert left is not None
    assert left[0].ordinal is None


def test_what_was_changed_for_the_sets_to_come_is_kept() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 20)
    lifter.trainer.dispatch(AdjustNext(reps=2))
    assert lifter.cut_off("b").trainer.state.plan.reps == 6


def test_nothing_is_under_way_before_the_first_lift_or_after_the_end() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4)
    assert lifter.left() is None
    lifter.walk(4 * 5)
    assert lifter.left() is not None
    lifter.trainer.dispatch(EndSet())
    lifter.trainer.dispatch(EndSet())
    assert lifter.left() is None
    lifter.trainer.dispatch(UndoEnd())
    assert lifter.left() is not None


def test_a_set_that_was_ended_early_is_done() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 9)
    lifter.trainer.dispatch(EndSet())
    state = lifter.cut_off("b").trainer.state
    assert (state.stage, len(state.sets), state.sets[0].completed) == (Stage.REST, 1, 1)


def test_a_workout_whose_last_set_was_done_has_nothing_left() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(10**4)
    (workout,) = lifter.log.contents().workouts
    assert not resumable(UnderWay(workout=workout.id, plan=PLAN, ordinal=3), workout)
    assert resumable(UnderWay(workout=workout.id, plan=Plan(sets=4, reps=4), ordinal=None), workout)


def test_what_goes_on_is_not_opened_again() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 8)
    after = lifter.cut_off("b")
    after.log.calls.clear()
    after.walk(4 * 10)
    assert after.log.calls[:2] == ["save_rep", "save_rep"]
    (workout,) = after.log.contents().workouts
    assert [each.id for each in workout.sets] == ["a1"]


def test_ended_right_after_it_went_on_the_set_keeps_what_it_had() -> None:
    lifter = Lifter()
    lifter.begin()
    lifter.walk(4 * 5)  # in the first repetition's lower
    after = lifter.cut_off("b")
    after.trainer.dispatch(EndSet())
    state = after.trainer.state
    assert (state.stage, [each.completed for each in state.sets]) == (Stage.REST, [0])
