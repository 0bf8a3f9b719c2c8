from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.numbers import plans
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import MOVING, PhaseKind, Place, compile_finale, compile_set
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.effects import (
    Effect,
    OpenSet,
    OpenWorkout,
    PausePlayer,
    Play,
    Rescore,
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
    Pause,
    PositionReached,
    RateEffort,
    Resume,
    SkipRest,
    Start,
    UndoEnd,
)
from thrust_gui.domain.workout.reducer import reduce, run
from thrust_gui.domain.workout.state import EFFORTS, Stage, WorkoutState

PLAN = Plan(sets=2, reps=2, tempo=Tempo.parse("2-1-1-2"), rest_s=20, get_ready_s=3)
READY = 33 * RATE // 10
REP = 6 * RATE


def at(seconds: float) -> PositionReached:
    """A position in a set, counted from its first lift."""
    return PositionReached(READY + round(seconds * RATE))


def in_set(*events: Event) -> tuple[WorkoutState, tuple[Effect, ...]]:
    started, _ = reduce(WorkoutState(plan=PLAN), Start())
    return run(started, events)


def resting(*events: Event) -> tuple[WorkoutState, tuple[Effect, ...]]:
    state, _ = in_set(at(100))
    assert state.stage is Stage.REST
    return run(state, events)


def names(effects: tuple[Effect, ...]) -> list[str]:
    return [type(effect).__name__ for effect in effects]


def test_a_whole_workout() -> None:
    end = PositionReached(10**9)
    state, effects = run(WorkoutState(plan=PLAN), [Start(), end, end, end])
    assert state.stage is Stage.DONE
    assert [(each.ordinal, each.completed, each.tut_ms, each.hold_ms) for each in state.sets] == [
        (1, 2, 10_000, 4000),
        (2, 2, 10_000, 4000),
    ]
    assert names(effects) == [
        "Play",
        "OpenWorkout",
        "OpenSet",
        "SaveRep",
        "SaveRep",
        "SaveSet",
        "Play",
        "Play",
        "OpenSet",
        "SaveRep",
        "SaveRep",
        "SaveSet",
        "StopPlayer",
        "Play",
    ]
    assert effects[-1] == Play(compile_finale())
    rep = state.sets[0].reps[0]
    assert (rep.lift_ms, rep.hold_ms, rep.lower_ms, rep.bottom_ms, rep.complete) == (
        1000,
        2000,
        2000,
        1000,
        True,
    )
    assert state.elapsed_ms == 2 * (3300 + 12_000 + 1000) + 20_300
    assert state.last is state.sets[-1]


def test_leaving_while_getting_ready_leaves_no_trace() -> None:
    state, effects = in_set(PositionReached(RATE), EndSet())
    assert (state.stage, state.sets) == (Stage.DONE, ())
    assert names(effects) == ["StopPlayer"]


def test_a_repetition_is_complete_when_its_lower_ends() -> None:
    _, before = in_set(at(5 - 1 / RATE))
    assert names(before) == ["OpenWorkout", "OpenSet"]
    _, after = in_set(at(5))
    assert names(after) == ["OpenWorkout", "OpenSet", "SaveRep"]


@pytest.mark.parametrize(
    ("seconds", "counted", "last"),
    [
        (0.5, 0, (500, 0, 0, 0, False)),
        (2.5, 0, (1000, 1500, 0, 0, False)),
        (4.0, 0, (1000, 2000, 1000, 0, False)),
        (5.5, 1, (1000, 2000, 2000, 500, True)),
        (8.0, 1, (1000, 1000, 0, 0, False)),
    ],
)
def test_ending_early_keeps_what_was_done(
    seconds: float, counted: int, last: tuple[int, int, int, int, bool]
) -> None:
    state, effects = in_set(at(seconds), EndSet())
    result = state.sets[0]
    rep = result.reps[-1]
    assert result.counted == counted
    assert (rep.lift_ms, rep.hold_ms, rep.lower_ms, rep.bottom_ms, rep.complete) == last
    assert isinstance(effects[-2], SaveSet)
    assert state.stage is Stage.REST


def test_ending_in_the_tail_is_the_end_of_the_set() -> None:
    state, _ = in_set(at(12.5), EndSet())
    assert (state.stage, state.sets[0].completed, state.back) == (Stage.REST, 2, None)


def test_an_early_end_is_undone_where_the_repetition_began() -> None:
    state, _ = in_set(at(8), EndSet())
    state, effects = reduce(state, UndoEnd())
    assert (state.stage, state.paused, state.frame) == (Stage.SET, True, READY + REP)
    assert state.current is not None
    assert state.current.counted == len(state.current.reps) == 1
    assert effects == (
        SaveSet(state.current),
        Play(
            compile_set(PLAN.tempo, PLAN.reps, PLAN.get_ready_s, place=Place(1, PLAN.sets)),
            READY + REP,
            paused=True,
        ),
    )
    state, effects = run(state, [Resume(), at(100)])
    assert names(effects) == ["Play", "SaveRep", "SaveSet", "Play"]
    assert state.sets[0].completed == 2


def test_an_end_in_the_bottom_pause_is_undone_on_the_spot() -> None:
    state, _ = in_set(at(5.5), EndSet())
    state, _ = reduce(state, UndoEnd())
    assert state.frame == READY + round(5.5 * RATE)
    state, _ = run(state, [Resume(), at(100)])
    assert [rep.ordinal for rep in state.sets[0].reps] == [1, 2]


def test_the_last_set_can_be_undone_too() -> None:
    state, _ = run(replace(WorkoutState(plan=replace(PLAN, sets=1))), [Start(), at(8), EndSet()])
    assert state.stage is Stage.DONE
    state, _ = reduce(state, UndoEnd())
    assert state.stage is Stage.SET


def test_a_workout_finished_early_goes_on_in_its_rest() -> None:
    state, _ = resting(PositionReached(5 * RATE), EndSet(), CorrectCount(-1), UndoEnd())
    assert (state.stage, state.paused, state.frame) == (Stage.REST, True, 5 * RATE)
    assert state.sets[0].completed == 1
    state, _ = run(state, [Resume(), PositionReached(99 * RATE)])
    assert state.stage is Stage.SET


def test_a_workout_left_while_getting_ready_for_a_later_set_goes_on_there() -> None:
    state, effects = resting(SkipRest(), PositionReached(RATE), EndSet(), UndoEnd())
    assert (state.stage, state.paused, state.frame) == (Stage.SET, True, RATE)
    assert names(effects) == ["Play", "StopPlayer", "Play"]


def test_two_ends_are_undone_one_after_the_other() -> None:
    before, _ = in_set(at(8))
    state, _ = run(before, [EndSet(), EndSet(), UndoEnd(), UndoEnd()])
    assert (state.stage, state.frame, state.played_ms) == (Stage.SET, READY + REP, 0)
    assert state.current is not None
    assert state.current.counted == 1


def test_what_was_not_ended_early_cannot_be_undone() -> None:
    state, effects = resting(UndoEnd())
    assert (state.stage, effects) == (Stage.REST, ())
    going_on, _ = run(in_set(at(8), EndSet())[0], [SkipRest(), UndoEnd()])
    assert going_on.stage is Stage.SET
    assert len(going_on.sets) == 1


def test_pause_and_resume() -> None:
    state, effects = in_set(Pause(), Pause(), Resume(), Resume(), MachineSlept(), MachineSlept())
    assert state.paused
    assert names(effects) == ["PausePlayer", "ResumePlayer", "PausePlayer"]


@given(st.floats(0, 12.5), st.lists(st.floats(0, 9), max_size=5))
def test_a_pause_anywhere_goes_on_at_the_interrupted_repetition_after_a_count_of_three(
    first: float, later: list[float]
) -> None:
    state, _ = in_set(at(first))
    for seconds in (first, *later):
        state, _ = run(state, [PositionReached(round(seconds * RATE)), Pause()])
        if state.stage is not Stage.SET:
            break
        done, where = state.current, state.timeline
        assert done is not None
        assert where is not None
        kind = where.at(state.frame).phase.kind
        after, effects = reduce(state, Resume())
        assert not after.paused
        assert after.current == done
        timeline = after.timeline
        assert timeline is not None
        if kind in MOVING and done.counted < PLAN.reps:
            assert effects == (Play(timeline),)
            assert (timeline.first, after.frame) == (done.counted + 1, 0)
            assert timeline.rep_start(timeline.first) == 33 * RATE // 10
            assert after.elapsed_ms == state.elapsed_ms
        else:
            assert names(effects) == ["ResumePlayer"]
            assert (timeline, after.frame) == (where, state.frame)
        state = after
    state, _ = run(state, [PositionReached(10**9)])
    assert [rep.ordinal for rep in state.sets[0].reps] == [1, 2]
    assert state.sets[0].completed == 2


def test_ending_the_set_in_the_count_after_a_pause_keeps_what_was_done() -> None:
    state, _ = in_set(at(8), Pause(), Resume(), PositionReached(RATE), EndSet())
    assert (state.stage, state.sets[0].completed) == (Stage.REST, 1)
    state, _ = run(state, [UndoEnd(), Resume(), PositionReached(10**9)])
    assert state.sets[0].completed == 2


def test_a_set_that_has_begun_is_closed_with_what_it_has_even_if_that_is_nothing() -> None:
    state, effects = in_set(at(1), Pause(), Resume(), PositionReached(RATE), EndSet())
    assert names(effects)[:2] == ["OpenWorkout", "OpenSet"]
    assert (state.stage, [each.counted for each in state.sets]) == (Stage.REST, [0])
    state, effects = run(state, [UndoEnd(), Resume(), PositionReached(10**9)])
    assert "OpenSet" not in names(effects)
    assert (len(state.sets), state.sets[0].completed) == (1, 2)


def test_a_set_is_opened_once_however_often_it_is_interrupted() -> None:
    again = (Pause(), Resume(), PositionReached(4 * RATE), Pause(), Resume(), at(100))
    _, effects = in_set(at(1), *again)
    opened = [each for each in names(effects) if each.startswith("Open")]
    assert opened == ["OpenWorkout", "OpenSet"]


def test_after_a_pause_the_set_still_knows_its_place() -> None:
    state, _ = in_set(at(8), Pause(), Resume())
    assert state.timeline is not None
    assert state.timeline.place == Place(1, PLAN.sets)


def test_positions_never_go_back() -> None:
    state, _ = in_set(at(5), at(1))
    assert state.frame == READY + 5 * RATE
    state, _ = resting(PositionReached(RATE), PositionReached(1))
    assert state.frame == RATE


@pytest.mark.parametrize("event", [Start(), SkipRest()])
def test_a_rest_can_be_cut_short(event: Event) -> None:
    state, effects = resting(event)
    assert (state.stage, names(effects)) == (Stage.SET, ["Play"])
    assert state.current is not None
    assert state.current.ordinal == 2


def test_a_rest_ends_by_itself() -> None:
    state, _ = resting(PositionReached(203 * RATE // 10))
    assert state.stage is Stage.SET


def test_a_workout_can_be_finished_in_a_rest() -> None:
    state, effects = resting(EndSet())
    assert (state.stage, effects) == (Stage.DONE, (StopPlayer(),))


@pytest.mark.parametrize(
    ("seconds", "changes", "planned"),
    [(0, (15,), 35), (18, (-15,), 23), (4, (-15, -15), 9), (4, (600, 600), 600)],
)
def test_a_rest_is_changed_in_place(seconds: int, changes: tuple[int, ...], planned: int) -> None:
    state, effects = resting(PositionReached(seconds * RATE), *map(ChangeRest, changes))
    assert state.timeline is not None
    assert state.timeline.length == RATE * 3 // 10 + planned * RATE
    assert state.frame == seconds * RATE
    assert effects[-1] == Play(state.timeline, seconds * RATE, paused=False)


def test_the_count_can_be_corrected_and_the_totals_follow() -> None:
    state, effects = resting(CorrectCount(-1))
    assert (state.sets[0].completed, state.sets[0].tut_ms, state.sets[0].hold_ms) == (1, 5000, 2000)
    assert effects == (SaveSet(state.sets[0]),)
    state, _ = run(state, [CorrectCount(-1)] * 5)
    assert state.sets[0].completed == 0
    state, _ = run(state, [CorrectCount(99)])
    assert state.sets[0].completed == 50


def test_effort_is_rpe_or_nothing() -> None:
    state, effects = resting(RateEffort(8.5), RateEffort(8.5), RateEffort(8.3), RateEffort(None))
    assert names(effects) == ["SaveSet", "SaveSet"]
    assert state.sets[0].effort is None
    assert (EFFORTS[0], EFFORTS[-1], len(EFFORTS)) == (1.0, 10.0, 19)


def test_corrections_need_a_set() -> None:
    done, _ = in_set(EndSet())
    for event in (CorrectCount(1), RateEffort(8)):
        assert reduce(done, event) == (done, ())


def test_sets_to_come_can_be_adjusted() -> None:
    state, _ = resting(AdjustNext(reps=-1, hold_steps=1), SkipRest())
    assert state.current is not None
    assert state.current.target_reps == 1
    assert str(state.current.tempo) == "2-1-1-2.5"
    assert state.sets[0].target_reps == 2
    state, _ = run(WorkoutState(plan=PLAN), [AdjustNext(reps=-9, hold_steps=-99)])
    assert (state.plan.reps, state.plan.tempo.top_ms) == (1, 0)


def test_what_means_nothing_changes_nothing() -> None:
    idle = WorkoutState(plan=PLAN)
    for event in (Pause(), Resume(), EndSet(), SkipRest(), PositionReached(5), ChangeRest()):
        assert reduce(idle, event) == (idle, ())
    assert idle.elapsed_ms == 0
    assert idle.last is None


events = st.lists(
    st.one_of(
        st.sampled_from(
            [Start(), Pause(), Resume(), EndSet(), UndoEnd(), SkipRest(), MachineSlept()]
        ),
        st.builds(ChangeRest, st.integers(-60, 60)),
        st.builds(CorrectCount, st.integers(-3, 3)),
        st.builds(RateEffort, st.sampled_from([None, 7.0, 8.5, 11.0])),
        st.builds(AdjustNext, st.integers(-2, 2), st.integers(-2, 2)),
        st.floats(0, 1.2),
    ),
    max_size=60,
)


class Written:
    """A log as its effects leave it, and the repetitions the timelines really completed."""

    def __init__(self) -> None:
        self.opened = False
        self.sets: dict[int, dict[int, bool]] = {}
        self.playing = False

    def carry_out(self, effect: Effect) -> None:
        match effect:
            case OpenWorkout():
                assert not self.opened
                self.opened = True
            case OpenSet(result):
                assert self.opened
                assert result.ordinal not in self.sets
                self.sets[result.ordinal] = {}
            case SaveRep(ordinal, rep):
                assert rep.complete
                assert rep.ordinal not in self.sets[ordinal]
                self.sets[ordinal][rep.ordinal] = True
            case SaveSet(result):
                assert result.ordinal in self.sets
                self.sets[result.ordinal] = {rep.ordinal: rep.complete for rep in result.reps}
            case Rescore():
                assert self.playing
            case Play(timeline, _, paused):
                self.playing = not paused and timeline != compile_finale()  # nobody follows it
            case PausePlayer():
                assert self.playing
                self.playing = False
            case ResumePlayer():
                assert not self.playing
                self.playing = True
            case StopPlayer():
                self.playing = False


@given(plans, events)
def test_no_sequence_of_events_loses_a_complete_repetition(
    plan: Plan, steps: list[Event | float]
) -> None:
    state, written = WorkoutState(plan=plan), Written()
    completed: dict[int, set[int]] = {}
    for step in steps:
        if isinstance(step, int | float):
            target = round(step * state.timeline.length) if state.timeline else 0
            if state.paused:
                continue
            if state.stage is Stage.SET and state.timeline and state.current:
                completed.setdefault(state.current.ordinal, set()).update(
                    phase.rep
                    for phase in state.timeline.phases
                    if phase.kind is PhaseKind.LOWER and state.frame < phase.end <= target
                )
            event: Event = PositionReached(target)
        else:
            event = step
        state, effects = reduce(state, event)
        for effect in effects:
            written.carry_out(effect)
        assert (state.timeline is not None) == (state.stage in (Stage.SET, Stage.REST))
        assert written.playing == (state.timeline is not None and not state.paused)
        for ordinal, reps in completed.items():
            kept = {rep for rep, complete in written.sets.get(ordinal, {}).items() if complete}
            assert kept == reps
    for result in state.sets:
        ordinals = [rep.ordinal for rep in result.reps]
        assert ordinals == list(range(1, len(ordinals) + 1))
        assert all(rep.complete for rep in result.reps[:-1])
