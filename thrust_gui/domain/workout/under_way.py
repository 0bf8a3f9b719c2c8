"""What is kept of a workout under way, so that it can go on after the program was cut off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from thrust_gui.domain.timeline import compile_rest
from thrust_gui.domain.workout.effects import Effect, Play
from thrust_gui.domain.workout.marking import timeline_of
from thrust_gui.domain.workout.state import SetResult, Stage, WorkoutState

if TYPE_CHECKING:
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.records import SetRecord, WorkoutRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """A workout that was begun and neither finished nor closed.

    Attributes:
        workout: its id in the log.
        plan: for the sets to come.
        ordinal: of the set that is being done; None while resting.
    """

    workout: str
    plan: Plan
    ordinal: int | None


def under_way(state: WorkoutState, workout: str) -> UnderWay | None:
    """What to keep of a state; None where nothing is under way, or nothing was logged of it yet.

    While getting ready for a new set, the one before it is what was done last.

    Args:
        state: the workout's.
        workout: its id in the log.
    """
    current = state.current
    ordinal = current.ordinal if current and current.begun else None
    if state.stage in {Stage.IDLE, Stage.DONE} or not (state.sets or ordinal):
        return None
    return UnderWay(workout=workout, plan=state.plan, ordinal=ordinal)


def resumable(kept: UnderWay, workout: WorkoutRecord) -> bool:
    """Whether anything is left to do of it."""
    return len(_finished(kept, workout)) < kept.plan.sets


def resumed(kept: UnderWay, workout: WorkoutRecord) -> tuple[WorkoutState, tuple[Effect, ...]]:
    """The state to go on from, and what it asks for.

    Within a set: its complete repetitions stand, and after getting ready the interrupted one begins
    again. Between sets the rest begins again: nobody knows how long the lifter has rested.
    """
    plan = kept.plan
    finished = _finished(kept, workout)
    state = WorkoutState(plan=plan, sets=finished, played_ms=_played_ms(workout, plan))
    current = _current(kept, workout)
    if current is None:
        rest = compile_rest(plan.rest_s)
        return replace(state, stage=Stage.REST, timeline=rest), (Play(rest),)
    timeline = timeline_of(current, plan.sets, plan.get_ready_s)
    return replace(state, stage=Stage.SET, timeline=timeline, current=current), (Play(timeline),)


def _finished(kept: UnderWay, workout: WorkoutRecord) -> tuple[SetResult, ...]:
    current = _current(kept, workout)
    return tuple(
        _result(record, kept.plan)
        for record in workout.sets
        if current is None or record.ordinal != current.ordinal
    )


def _current(kept: UnderWay, workout: WorkoutRecord) -> SetResult | None:
    """The set to go on with, without its incomplete repetition; None where it was done."""
    for record in workout.sets:
        if record.ordinal == kept.ordinal:
            whole = tuple(rep for rep in record.reps if rep.complete)
            if len(whole) < record.target_reps:
                return replace(_result(record, kept.plan), reps=whole, correction=0)
    return None


def _result(record: SetRecord, plan: Plan) -> SetResult:
    counted = sum(rep.complete for rep in record.reps)
    return SetResult(
        ordinal=record.ordinal,
        tempo=record.tempo or plan.tempo,
        target_reps=record.target_reps,
        pacing=record.pacing,
        begun=True,
        reps=record.reps,
        correction=record.completed_reps - counted,
        effort=record.effort,
    )


def _played_ms(workout: WorkoutRecord, plan: Plan) -> int:
    """Time trained so far: the repetitions, and the rests between sets as planned."""
    moved = sum(rep.tension_ms + rep.bottom_ms for each in workout.sets for rep in each.reps)
    return moved + max(0, len(workout.sets) - 1) * plan.rest_s * 1000
