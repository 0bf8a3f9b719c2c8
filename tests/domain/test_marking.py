"""A workout at the lifter's own pace: measured, interrupted and gone on with, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_workout import Written, names
from tests.helpers.numbers import plans
from thrust_gui.domain.plan import Pacing, Plan
from thrust_gui.domain.self_paced import LIMIT_S
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.domain.units import RATE, frames, milliseconds
from thrust_gui.domain.workout.effects import PausePlayer, Play, Rescore, SaveRep
from thrust_gui.domain.workout.events import (
    EndSet,
    Event,
    MachineSlept,
    Mark,
    Pause,
    PositionReached,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.marking import QUIET_MS
from thrust_gui.domain.workout.reducer import reduce, run
from thrust_gui.domain.workout.state import Stage, WorkoutState

if TYPE_CHECKING:
    from thrust_gui.domain.timeline import Timeline
    from thrust_gui.domain.workout.effects import Effect

PLAN = Plan(
    sets=2,
    reps=2,
    tempo=Tempo.parse("2-0-1-2"),
    rest_s=20,
    get_ready_s=3,
    pacing=Pacing.SELF_PACED,
)
READY = 33 * RATE // 10


def at(seconds: float) -> PositionReached:
    """A position, counted from the end of getting ready."""
    return PositionReached(READY + round(seconds * RATE))


def in_set(*events: Event | float, plan: Plan = PLAN) -> tuple[WorkoutState, tuple[Effect, ...]]:
    """A set with these events; a number is a mark at so many seconds."""
    started, _ = reduce(WorkoutState(plan=plan), Start())
    done: list[Event] = []
    for event in events:
        done.extend((at(event), Mark()) if isinstance(event, int | float) else (event,))
    return run(started, done)


def phase(state: WorkoutState) -> tuple[PhaseKind, int]:
    """What the lifter does now, and in which repetition."""
    now = playing(state).at(state.frame).phase
    return now.kind, now.rep


def measured(state: WorkoutState, of: int = 0) -> list[tuple[int, int, int, int, bool]]:
    """The repetitions of the set under way, or of one that is done."""
    result = state.current or state.sets[of]
    return [
        (rep.lift_ms, rep.hold_ms, rep.lower_ms, rep.bottom_ms, rep.complete) for rep in result.reps
    ]


def test_lift_hold_and_lower_are_measured() -> None:
    state, effects = in_set(1.25, 3.5, 5.25, 6.75, 8.75, 10.875, at(12))
    assert measured(state) == [(1250, 2250, 1750, 0, True), (1500, 2000, 2125, 0, True)]
    assert (state.stage, state.sets[0].completed, state.sets[0].tut_ms) == (Stage.REST, 2, 10_875)
    assert state.sets[0].pacing is Pacing.SELF_PACED
    assert names(effects) == [
        *("OpenWorkout", "OpenSet", "Rescore", "Rescore", "SaveRep", "Rescore"),
        *("Rescore", "Rescore", "SaveRep", "Rescore", "SaveSet", "Play"),
    ]
    assert state.elapsed_ms == 3300 + 10_875 + 1000


def test_a_pause_at_the_bottom_that_was_planned_is_measured_too() -> None:
    plan = replace(PLAN, tempo=Tempo.parse("2-1-1-0"))
    state, effects = in_set(1, 3, plan=plan)
    assert measured(state) == [(1000, 0, 2000, 0, True)]
    assert phase(state) == (PhaseKind.BOTTOM, 1)
    state, effects = run(state, [at(4.5), Mark()])
    assert measured(state) == [(1000, 0, 2000, 1500, True)]
    assert isinstance(effects[0], SaveRep)
    assert phase(state) == (PhaseKind.LIFT, 2)


@pytest.mark.parametrize("interruption", [(Pause(),), (MachineSlept(),)])
def test_a_pause_at_the_bottom_that_is_interrupted_is_kept(interruption: tuple[Event]) -> None:
    plan = replace(PLAN, tempo=Tempo.parse("2-1-1-0"))
    state, effects = in_set(1, 3, at(4.5), *interruption, Resume(), plan=plan)
    assert names(effects)[-3:] == ["PausePlayer", "SaveRep", "Play"]
    assert measured(state) == [(1000, 0, 2000, 1500, True)]
    assert playing(state).first == 2


def test_a_key_that_bounces_or_repeats_is_one_mark() -> None:
    bounces = [1.0 + k / 40 for k in range(1, 100)]
    state, effects = in_set(1, *bounces)
    assert phase(state) == (PhaseKind.HOLD, 1)
    assert names(effects).count("Rescore") == 1
    state, _ = run(state, [at(bounces[-1] + 0.15), Mark()])
    assert phase(state) == (PhaseKind.LOWER, 1)


def test_a_mark_as_the_first_lift_begins_is_too_early() -> None:
    assert phase(in_set(0.14)[0]) == (PhaseKind.LIFT, 1)
    assert phase(in_set(0.15)[0]) == (PhaseKind.HOLD, 1)


@pytest.mark.parametrize("seconds", [-3, -0.1])
def test_while_getting_ready_a_mark_means_nothing(seconds: float) -> None:
    state, effects = in_set(seconds)
    assert (phase(state), effects) == ((PhaseKind.GET_READY, 0), ())


def test_a_mark_in_the_tail_means_nothing() -> None:
    state, _ = in_set(1, 3, 5, 6, 8, 10)
    assert phase(state) == (PhaseKind.SET_DONE, 0)
    assert run(state, [at(10.9), Mark()])[1] == ()


def test_in_a_set_that_is_led_a_mark_means_nothing() -> None:
    state, _ = in_set(at(0.5), plan=replace(PLAN, pacing=Pacing.METRONOME))
    after, effects = reduce(state, Mark())
    assert (after.timeline, effects) == (state.timeline, ())
    paused, _ = in_set(1, Pause())
    assert reduce(paused, Mark()) == (paused, ())


@pytest.mark.parametrize("marks", [(), (1,), (1, 3), (1, 3, 5, 6)])
def test_a_mark_that_does_not_come_is_waited_for_and_then_the_set_stands(
    marks: tuple[float, ...],
) -> None:
    state, effects = in_set(*marks, at(1000))
    waited = phase(state)
    assert state.paused
    assert effects[-1] == PausePlayer()
    assert state.frame == playing(state).length - 1
    before = measured(state)
    state, effects = reduce(state, Resume())
    assert (measured(state), state.paused) == (before, False)
    assert playing(state).first == waited[1]
    assert effects == (Play(playing(state)),)


def test_it_goes_on_at_the_interrupted_repetition_after_a_count_of_three() -> None:
    state, _ = in_set(1, 3, 5, 6.5, at(7), Pause(), Resume())
    assert (playing(state).first, state.frame, state.marked) == (2, 0, 0)
    assert playing(state).rep_start(2) == READY
    state, _ = run(state, [at(1.5), Mark(), at(3), Mark(), at(4), Mark(), at(9)])
    assert measured(state) == [(1000, 2000, 2000, 0, True), (1500, 1500, 1000, 0, True)]


def test_an_early_end_keeps_what_was_measured_and_is_undone() -> None:
    state, effects = in_set(1, 3, 5, 6.5, at(7.25), EndSet())
    assert measured(state) == [(1000, 2000, 2000, 0, True), (1500, 750, 0, 0, False)]
    assert names(effects)[-2:] == ["SaveSet", "Play"]
    state, _ = run(state, [UndoEnd(), Resume()])
    assert measured(state) == [(1000, 2000, 2000, 0, True)]
    assert playing(state).first == 2


def test_the_next_set_is_at_the_lifters_own_pace_too() -> None:
    state, _ = in_set(1, 3, 5, 6, 8, 10, at(12), SkipRest(), 1.5)
    assert state.current is not None
    assert (state.current.ordinal, state.current.pacing) == (2, Pacing.SELF_PACED)
    assert phase(state) == (PhaseKind.HOLD, 1)


def test_the_times_of_a_set_add_up_to_the_time_it_took() -> None:
    plan = replace(PLAN, reps=3, tempo=Tempo.parse("2-1-1-2"))
    marks = (1.00001, 3.00007, 4.9999, 6.33333, 7.77777, 9.99999, 11.1, 12.00013, 13, 14.2, 16)
    state, _ = in_set(*marks, plan=plan)
    parts = [sum(rep[:4]) for rep in measured(state)]
    assert sum(parts) == 16_000


moments = st.one_of(st.just(Mark()), st.floats(0.01, 4), st.floats(0.01, 0.2), st.floats(40, 90))
interruptions = st.sampled_from(
    [Pause(), Resume(), EndSet(), UndoEnd(), MachineSlept(), Start(), SkipRest()]
)
walks = st.lists(st.one_of(moments, moments, moments, interruptions), max_size=80)
paced = plans.map(lambda plan: replace(plan, pacing=Pacing.SELF_PACED))


@given(paced, walks)
def test_no_sequence_of_marks_and_interruptions_loses_or_doubles_a_repetition(
    plan: Plan, walk: list[Event | float]
) -> None:
    state, written = reduce(WorkoutState(plan=plan), Start())[0], Written()
    written.playing = True
    complete: dict[int, int] = {}
    for step in walk:
        if isinstance(step, int | float) and state.paused:
            continue
        before = state
        event = (
            PositionReached(state.frame + round(step * RATE))
            if isinstance(step, int | float)
            else step
        )
        state, effects = reduce(state, event)
        for effect in effects:
            if isinstance(effect, SaveRep):
                done = complete.get(effect.ordinal, 0)
                assert effect.rep.ordinal in (done, done + 1)
                complete[effect.ordinal] = effect.rep.ordinal
                written.sets[effect.ordinal].pop(effect.rep.ordinal, None)
            written.carry_out(effect)
        assert written.playing == (state.timeline is not None and not state.paused)
        if any(isinstance(effect, Rescore) for effect in effects):
            assert state.frame == before.frame
            same_up_to(before, state)
        for ordinal, reps in written.sets.items():
            kept = [rep for rep, whole in sorted(reps.items()) if whole]
            assert kept == list(range(1, complete.get(ordinal, 0) + 1))
    for result in (*state.sets, *((state.current,) if state.current else ())):
        ordinals = [rep.ordinal for rep in result.reps]
        assert ordinals == list(range(1, len(ordinals) + 1))
        assert result.counted == complete.get(result.ordinal, 0)
        assert all(rep.complete for rep in result.reps[:-1])


def playing(state: WorkoutState) -> Timeline:
    assert state.timeline is not None
    return state.timeline


def same_up_to(before: WorkoutState, after: WorkoutState) -> None:
    """A rescored timeline differs from what it was only after the position."""
    one, other = playing(before), playing(after)
    assert one.phases[:-1] == other.phases[:-2]
    assert _heard(one, after.frame) == _heard(other, after.frame)


def _heard(timeline: Timeline, frame: int) -> list[int]:
    return [cue.frame for cue in timeline.cues if cue.frame < frame]


@given(paced, st.lists(st.integers(1, 50 * RATE), max_size=40))
def test_measured_times_add_up_to_the_time_that_passed(plan: Plan, steps: list[int]) -> None:
    state, _ = reduce(WorkoutState(plan=plan), Start())
    ready = playing(state).phases[1].start
    state, _ = reduce(state, PositionReached(ready))
    for step in steps:
        if state.frame + step >= playing(state).length or not playing(state).is_open:
            break
        state, _ = run(state, [PositionReached(state.frame + step), Mark()])
    assert state.current is not None
    opened = playing(state).phases[-1]
    spent = sum(rep.tension_ms + rep.bottom_ms for rep in state.current.reps)
    partial = [
        milliseconds(phase.end) - milliseconds(phase.start)
        for phase in playing(state).rep_phases(opened.rep)
        if opened.rep > state.current.counted and phase is not opened
    ]
    assert spent + sum(partial) == milliseconds(opened.start) - milliseconds(ready)
    marked = [each.length for each in playing(state).phases[1:-1]]
    assert all(length >= frames(QUIET_MS) for length in marked)
    assert all(length <= LIMIT_S * RATE for length in marked)
