"""What a set plays, by who sets its pace, and what a mark makes of one that the lifter paces."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.self_paced import marked, open_set
from thrust_gui.domain.timeline import PhaseKind, Place, Timeline, compile_set
from thrust_gui.domain.units import frames
from thrust_gui.domain.workout.effects import Effect, Rescore, SaveRep
from thrust_gui.domain.workout.repetitions import rep_record

if TYPE_CHECKING:
    from thrust_gui.domain.records import RepRecord
    from thrust_gui.domain.workout.state import SetResult, WorkoutState

QUIET_MS: Final = 150
"""A mark that comes sooner after another, or after the first lift began, is a bounce of the key."""


def timeline_of(result: SetResult, sets: int, get_ready_s: int) -> Timeline:
    """A set, from its first repetition that is not complete.

    Args:
        result: of the set; one repetition at least is left of it.
        sets: in the workout.
        get_ready_s: before its first lift.
    """
    of_pace = open_set if result.pacing is Pacing.SELF_PACED else compile_set
    return of_pace(
        result.tempo,
        result.target_reps,
        get_ready_s,
        first=result.counted + 1,
        place=Place(result.ordinal, sets),
    )


def mark(
    state: WorkoutState, timeline: Timeline, current: SetResult
) -> tuple[WorkoutState, tuple[Effect, ...]]:
    """The open phase ends where the state is, and the next begins.

    Marks that follow each other faster than a hand can count as one, however many they are. A
    repetition is complete with its lower, and written down again with its pause at the bottom.
    """
    frame, phase = state.frame, timeline.at(state.frame).phase
    since = frame - max(state.marked, phase.start)
    state = replace(state, marked=frame)
    if phase.target is None or since < frames(QUIET_MS, timeline.rate):
        return state, ()
    after = marked(timeline, current.tempo, frame)
    state = replace(state, timeline=after)
    if phase.kind in {PhaseKind.LOWER, PhaseKind.BOTTOM}:
        rep = rep_record(after, phase.rep, frame)
        return replace(state, current=with_rep(current, rep)), (
            SaveRep(current.ordinal, rep),
            Rescore(after),
        )
    return state, (Rescore(after),)


def with_rep(result: SetResult, rep: RepRecord) -> SetResult:
    """A set with a repetition, instead of what it had of it."""
    return replace(result, reps=(*result.reps[: rep.ordinal - 1], rep))
