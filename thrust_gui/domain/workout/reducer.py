"""The workout as a pure reducer: (state, event) -> (state, effects).

idle -> set (getting ready, then repetitions) -> rest -> set ... -> done. Each set and each rest is
one timeline; the position on it comes from outside, as an event. A repetition is complete when its
lower ends. Nothing here can lose one: every effect that closes a set carries all its repetitions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.domain.plan import REPS, REST_S, Plan
from thrust_gui.domain.tempo import PAUSE_MAX_MS, STEP_MS
from thrust_gui.domain.timeline import (
    COUNT_IN,
    MOVING,
    PhaseKind,
    Timeline,
    compile_finale,
    compile_rest,
)
from thrust_gui.domain.workout.effects import (
    Effect,
    OpenSet,
    OpenWorkout,
    PausePlayer,
    Play,
    ResumePlayer,
    SaveRep,
    SaveSet,
    StopPlayer,
)
from thrust_gui.domain.workout.events import (
    AdjustNext,
    ChangeRest,
    CorrectCount,
    EndSet,
    Event,
    MachineSlept,
    Mark,
    Pause,
    PositionReached,
    RateEffort,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.marking import mark, timeline_of, with_rep
from thrust_gui.domain.workout.repetitions import completed_between, rep_record
from thrust_gui.domain.workout.state import EFFORTS, SetResult, Stage, WorkoutState

if TYPE_CHECKING:
    from collections.abc import Iterable

Step = tuple[WorkoutState, tuple[Effect, ...]]


def reduce(state: WorkoutState, event: Event) -> Step:  # noqa: C901, PLR0911, PLR0912 - one table
    """What an event makes of a workout. Events that mean nothing in a state leave it as it is."""
    match state.stage, event:
        case Stage.IDLE, Start():
            return _begin_set(state)
        case Stage.REST, Start() | SkipRest():
            return _begin_set(_leave_timeline(state))
        case ((Stage.SET | Stage.REST), Pause()) if not state.paused:
            return replace(state, paused=True), (PausePlayer(),)
        case ((Stage.SET | Stage.REST), MachineSlept()) if not state.paused:
            return replace(state, paused=True), (PausePlayer(),)
        case Stage.SET, Resume() if state.paused:
            return _resume_set(state)
        case Stage.REST, Resume() if state.paused:
            return replace(state, paused=False), (ResumePlayer(),)
        case Stage.SET, Mark() if not state.paused:
            return mark(state, *_playing(state))
        case Stage.SET, PositionReached(frame):
            return _advance_set(state, frame)
        case Stage.REST, PositionReached(frame):
            return _advance_rest(state, frame)
        case Stage.SET, EndSet():
            return _end_set_early(state)
        case Stage.REST, EndSet():
            return _finish_early(state)
        case ((Stage.REST | Stage.DONE), UndoEnd()):
            return _undo_end(state)
        case Stage.REST, ChangeRest(seconds):
            return _change_rest(state, seconds)
        case ((Stage.REST | Stage.DONE), CorrectCount(by)):
            return _correct(state, by)
        case ((Stage.REST | Stage.DONE), RateEffort(effort)):
            return _rate(state, effort)
        case ((Stage.IDLE | Stage.REST), AdjustNext(reps, hold_steps)):
            return replace(state, plan=_adjusted(state.plan, reps, hold_steps)), ()
        case _:
            return state, ()


def run(state: WorkoutState, events: Iterable[Event]) -> Step:
    """Apply events one after the other; all their effects, in order."""
    effects: list[Effect] = []
    for event in events:
        state, more = reduce(state, event)
        effects.extend(more)
    return state, tuple(effects)


def _begin_set(state: WorkoutState) -> Step:
    plan = state.plan
    result = SetResult(
        ordinal=len(state.sets) + 1,
        tempo=plan.tempo,
        target_reps=plan.reps,
        pacing=plan.pacing,
    )
    timeline = timeline_of(result, plan.sets, plan.get_ready_s)
    after = replace(
        state,
        stage=Stage.SET,
        paused=False,
        timeline=timeline,
        frame=0,
        marked=0,
        current=result,
        back=None,
    )
    return after, (Play(timeline),)


def _advance_set(state: WorkoutState, frame: int) -> Step:
    """Move to a later frame: open the set at its first lift, save each repetition as it completes.

    The workout itself is opened with its first lift: leaving while getting ready leaves no trace.
    A mark that does not come is waited for so long, then the set stands still.
    """
    timeline, current = _playing(state)
    if frame <= state.frame or state.paused:
        return state, ()
    if timeline.is_open and frame >= timeline.length:
        after, waited = _advance_set(state, timeline.length - 1)
        return replace(after, paused=True), (*waited, PausePlayer())
    effects: list[Effect] = []
    if not current.begun and timeline.rep_start(timeline.first) <= frame:
        current = replace(current, begun=True)
        if current.ordinal == 1:
            effects.append(OpenWorkout(state.plan))
        effects.append(OpenSet(current))
    fresh = completed_between(timeline, state.frame, frame)
    effects.extend(SaveRep(current.ordinal, rep) for rep in fresh)
    current = replace(current, reps=current.reps + fresh)
    state = replace(state, frame=min(frame, timeline.length), current=current)
    if frame < timeline.length:
        return state, tuple(effects)
    after, more = _close_set(state, current)
    return after, (*effects, *more)


def _resume_set(state: WorkoutState) -> Step:
    """Go on; within a repetition, at its start and after a count of three.

    The lifter's hands are on the band by then, and a half-done repetition is nobody's.
    """
    timeline, current = _playing(state)
    phase = timeline.at(state.frame).phase
    if phase.kind not in MOVING or current.counted >= timeline.reps:
        return replace(state, paused=False), (ResumePlayer(),)
    effects: tuple[Effect, ...] = ()
    if phase.kind is PhaseKind.BOTTOM and phase.target is not None:
        rep = rep_record(timeline, phase.rep, state.frame)
        current, effects = with_rep(current, rep), (SaveRep(current.ordinal, rep),)
    again = timeline_of(current, state.plan.sets, COUNT_IN)
    after = replace(
        state,
        paused=False,
        timeline=again,
        frame=0,
        marked=0,
        current=current,
        played_ms=state.elapsed_ms,
    )
    return after, (*effects, Play(again))


def _end_set_early(state: WorkoutState) -> Step:
    timeline, current = _playing(state)
    moment = timeline.at(state.frame)
    if moment.phase.kind is PhaseKind.GET_READY:
        if not current.begun:
            return _finish_early(state)
        after, effects = _close_set(state, current)  # counting in after a pause, or a crash
        return replace(after, back=replace(state, frame=0, paused=True)), effects
    if moment.phase.kind is PhaseKind.SET_DONE:
        return _close_set(state, current)
    partial = rep_record(timeline, moment.phase.rep, state.frame)
    back_to = state.frame if partial.complete else timeline.rep_start(moment.phase.rep)
    after, effects = _close_set(state, with_rep(current, partial))
    return replace(after, back=replace(state, frame=back_to, paused=True)), effects


def _finish_early(state: WorkoutState) -> Step:
    """Finish while resting or getting ready; where nothing was done there is no way back."""
    after, effects = _finish(_leave_timeline(replace(state, current=None)))
    return replace(after, back=replace(state, paused=True) if state.sets else None), effects


def _close_set(state: WorkoutState, result: SetResult) -> Step:
    state = replace(_leave_timeline(state), sets=(*state.sets, result), current=None)
    if len(state.sets) >= state.plan.sets:
        after, effects = _finish(state)
        return after, (SaveSet(result), *effects, Play(compile_finale()))
    rest = compile_rest(state.plan.rest_s)
    return replace(state, stage=Stage.REST, timeline=rest), (SaveSet(result), Play(rest))


def _undo_end(state: WorkoutState) -> Step:
    """Go back, keeping what was corrected meanwhile; an interrupted repetition begins again."""
    back = state.back
    if back is None or back.timeline is None:
        return state, ()
    play = Play(back.timeline, back.frame, paused=True)
    if len(back.sets) == len(state.sets):
        return replace(back, sets=state.sets, plan=state.plan), (play,)
    ended = state.sets[-1]
    complete = tuple(rep for rep in ended.reps if rep.complete)
    result = replace(ended, reps=complete, correction=0)
    after = replace(back, current=result, sets=state.sets[:-1], plan=state.plan)
    return after, (SaveSet(result), play)


def _advance_rest(state: WorkoutState, frame: int) -> Step:
    rest = state.timeline
    assert rest is not None  # noqa: S101 - a rest always plays one
    if frame <= state.frame:
        return state, ()
    if frame >= rest.length:
        return _begin_set(_leave_timeline(replace(state, frame=rest.length)))
    return replace(state, frame=frame), ()


def _change_rest(state: WorkoutState, seconds: int) -> Step:
    """A new length for the running rest, at the same place in it; at least five seconds remain."""
    rest = state.timeline
    assert rest is not None  # noqa: S101 - a rest always plays one
    planned = round(rest.length / rest.rate)
    passed = -(-state.frame // rest.rate)
    longer = min(max(planned + seconds, passed + 5), max(REST_S.most, planned))
    timeline = compile_rest(longer)
    return replace(state, timeline=timeline), (Play(timeline, state.frame, state.paused),)


def _correct(state: WorkoutState, by: int) -> Step:
    if not state.sets:
        return state, ()
    result = state.sets[-1]
    completed = min(max(result.completed + by, 0), REPS.most)
    return _revise(state, replace(result, correction=completed - result.counted))


def _rate(state: WorkoutState, effort: float | None) -> Step:
    if not state.sets or (effort is not None and effort not in EFFORTS):
        return state, ()
    return _revise(state, replace(state.sets[-1], effort=effort))


def _revise(state: WorkoutState, result: SetResult) -> Step:
    if result == state.sets[-1]:
        return state, ()
    return replace(state, sets=(*state.sets[:-1], result)), (SaveSet(result),)


def _adjusted(plan: Plan, reps: int, hold_steps: int) -> Plan:
    top_ms = min(max(plan.tempo.top_ms + hold_steps * STEP_MS, 0), PAUSE_MAX_MS)
    count = min(max(plan.reps + reps, REPS.least), REPS.most)
    return replace(plan, reps=count, tempo=replace(plan.tempo, top_ms=top_ms))


def _finish(state: WorkoutState) -> Step:
    return replace(state, stage=Stage.DONE, timeline=None, frame=0, paused=False), (StopPlayer(),)


def _leave_timeline(state: WorkoutState) -> WorkoutState:
    return replace(state, played_ms=state.elapsed_ms, timeline=None, frame=0, paused=False)


def _playing(state: WorkoutState) -> tuple[Timeline, SetResult]:
    assert state.timeline is not None  # noqa: S101 - a set always plays one
    assert state.current is not None  # noqa: S101 - and always has a result
    return state.timeline, state.current
