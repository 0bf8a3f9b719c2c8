"""What a rest and the summary show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thrust_gui.app.ports import LogHealth, Source
from thrust_gui.domain.figure import Body
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.timeline import compile_set
from thrust_gui.domain.workout.events import (
    AdjustNext,
    ChangeRest,
    CorrectCount,
    EndSet,
    Event,
    Pause,
    PositionReached,
    RateEffort,
    SkipRest,
    Start,
)
from thrust_gui.domain.workout.reducer import run
from thrust_gui.domain.workout.state import WorkoutState
from thrust_gui.ui.train.check_props import CheckStep
from thrust_gui.ui.train.efforts import effort_words
from thrust_gui.ui.train.presenter import derive_train_props
from thrust_gui.ui.train.props import BreakProps, Face, TrainProps
from thrust_gui.ui.widgets.figure_view import FigureProps
from thrust_gui.ui.widgets.slab_content import Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

pytestmark = pytest.mark.usefixtures("qapp")  # for its plurals

PLAN = Plan(sets=3, reps=12, rest_s=90)
WHOLE = compile_set(PLAN.tempo, PLAN.reps, PLAN.get_ready_s).length
ONE_SET: tuple[Event, ...] = (Start(), PositionReached(WHOLE))
MORE: tuple[Event, ...] = (SkipRest(), PositionReached(WHOLE))
RATE = 48_000


def after(*events: Event, plan: Plan = PLAN) -> TrainProps:
    state, _ = run(WorkoutState(plan=plan), events)
    return derive_train_props(state, source=Source.DEVICE, health=LogHealth(), body=Body())


def break_side(props: TrainProps) -> BreakProps:
    assert isinstance(props.right, BreakProps)
    return props.right


@pytest.mark.parametrize(
    ("seconds", "text", "share"),
    [
        (0.0, "1:30", 1.0),
        (0.2, "1:30", 90.1 / 90.3),
        (0.31, "1:30", 89.99 / 90.3),
        (1.3, "1:29", 89 / 90.3),
        (36.3, "0:54", 54 / 90.3),
        (89.29, "0:02", 1.01 / 90.3),
        (90.29, "0:01", 0.01 / 90.3),
    ],
)
def test_the_rest_counts_down(seconds: float, text: str, share: float) -> None:
    slab = after(*ONE_SET, PositionReached(round(seconds * RATE))).slab
    assert (slab.word, slab.shape, slab.tone) == ("REST", Shape.RING, Tone.NEUTRAL)
    assert slab.number == text
    assert slab.share == pytest.approx(share, abs=1e-3)
    assert (slab.cue, slab.large_cue) == ("Set 2/3", True)


def test_a_rest_in_one_look() -> None:
    props = after(*ONE_SET)
    right = break_side(props)
    assert props.face is Face.REST
    assert (props.header.title, props.header.detail) == ("Set 1", "12 reps")
    assert (props.header.pips.done, props.header.pips.total) == (1, 3)
    assert (right.last.count.value, right.last.tension.value) == ("12", "72 s")
    assert (right.last.hold.value, right.last.notice) == ("24 s", "")
    assert right.effort.rated is None
    assert right.main == "Start set 2"
    assert right.summary is None
    assert right.next is not None
    assert right.next.title == "Next: set 2 of 3"
    assert (right.next.reps.value, right.next.hold.value) == ("12", "2 s")
    assert [hint.does for hint in props.hints] == ["Start now", "Finish workout"]


def test_a_longer_rest_is_shown_at_once() -> None:
    slab = after(*ONE_SET, PositionReached(30 * RATE), ChangeRest(15)).slab
    assert slab.number == "1:16"


def test_a_rest_of_ten_minutes_has_room_for_its_number() -> None:
    slab = after(*ONE_SET, plan=Plan(sets=3, reps=12, rest_s=600)).slab
    assert (slab.number, slab.widest) == ("10:00", "00:00")


@pytest.mark.parametrize(
    ("event", "count", "tension", "hold", "notice"),
    [
        (CorrectCount(-1), "11", "66 s", "22 s", "12 counted, corrected by −1"),
        (CorrectCount(2), "14", "84 s", "28 s", "12 counted, corrected by +2"),
        (RateEffort(8.0), "12", "72 s", "24 s", ""),
    ],
)
def test_corrections_show(event: Event, count: str, tension: str, hold: str, notice: str) -> None:
    last = break_side(after(*ONE_SET, event)).last
    assert (last.count.value, last.tension.value, last.hold.value) == (count, tension, hold)
    assert last.notice == notice


def test_an_early_end_can_be_taken_back_and_says_how() -> None:
    props = after(Start(), PositionReached(30 * RATE), EndSet())
    last = break_side(props).last
    assert last.notice == "Set ended. Ctrl+Z takes it back"
    assert last.count.value == "3"
    assert break_side(after(*ONE_SET)).last.notice == ""


def test_the_next_set_as_adjusted() -> None:
    following = break_side(after(*ONE_SET, AdjustNext(reps=-2), AdjustNext(hold_steps=1))).next
    assert following is not None
    assert (following.reps.value, following.hold.value) == ("10", "2.5 s")


def test_a_rest_that_stands_still_says_so() -> None:
    props = after(*ONE_SET, PositionReached(30 * RATE), Pause())
    assert props.face is Face.REST_PAUSED
    assert (props.slab.word, props.slab.shape) == ("PAUSED", Shape.BARS)
    assert props.hints[0].does == "Go on"


@pytest.mark.parametrize(
    ("effort", "words"),
    [
        (None, "RPE 10 is none left"),
        (4.0, "RPE 4: light"),
        (5.0, "RPE 5: four to six reps left"),
        (6.0, "RPE 6: four to six reps left"),
        (6.5, "RPE 6.5: three or four reps left"),
        (7.0, "RPE 7: three reps left"),
        (7.5, "RPE 7.5: two or three reps left"),
        (8.0, "RPE 8: two reps left"),
        (8.5, "RPE 8.5: one or two reps left"),
        (9.0, "RPE 9: one rep left"),
        (9.5, "RPE 9.5: none left, more band perhaps"),
        (10.0, "RPE 10: none left"),
    ],
)
def test_effort_in_words(effort: float | None, words: str) -> None:
    assert effort_words(effort) == words
    shown = break_side(after(*ONE_SET, RateEffort(effort))).effort
    assert (shown.words, shown.rated) == (words, effort)


def test_the_summary_says_what_was_done() -> None:
    props = after(*ONE_SET, RateEffort(8.0), *MORE, CorrectCount(-1), *MORE, RateEffort(9.0))
    right = break_side(props)
    assert props.face is Face.SUMMARY
    assert (props.slab.word, props.slab.number) == ("DONE", "35")
    assert "3" in props.slab.cue
    assert props.slab.cue.startswith("rep")
    assert right.next is None
    assert right.summary is not None
    assert [(line.name, line.tension, line.effort) for line in right.summary.lines] == [
        ("Set 1", "72 s", "RPE 8"),
        ("Set 2", "66 s", "–"),
        ("Set 3", "72 s", "RPE 9"),
    ]
    for line, count in zip(right.summary.lines, ("12 of 12", "11 of 12", "12 of 12"), strict=True):
        assert line.count.startswith(f"{count} rep")
    assert right.summary.totals == "210 s under tension, 70 s held"
    assert right.main == "Done"
    assert (right.effort.rated, right.last.count.value) == (9.0, "12")


@pytest.mark.parametrize(
    ("between", "read"),
    [
        ((), ""),
        ((AdjustNext(hold_steps=1),), ""),
        ((AdjustNext(hold_steps=-1),), "Shorter hold?"),
    ],
)
def test_where_the_hold_got_shorter_the_summary_points_at_it(
    between: tuple[Event, ...], read: str
) -> None:
    second = (*between, Start(), PositionReached(10 * RATE * 4), EndSet(), EndSet())
    assert break_side(after(*ONE_SET, *second)).read == read
    assert break_side(after(*ONE_SET, *between)).read == ""


def test_a_workout_ended_in_its_rest_is_summed_up() -> None:
    right = break_side(after(*ONE_SET, EndSet()))
    assert right.summary is not None
    assert len(right.summary.lines) == 1


def test_long_sums_are_in_minutes() -> None:
    plan = Plan(sets=1, reps=50, tempo=PLAN.tempo)
    long_plan = Plan(sets=1, reps=50, tempo=type(PLAN.tempo)(10_000, 0, 1000, 2000))
    for each, text in ((plan, "300 s"), (long_plan, "10:50 min")):
        whole = compile_set(each.tempo, each.reps, each.get_ready_s).length
        right = break_side(after(Start(), PositionReached(whole), plan=each))
        assert right.last.tension.value == text


def test_the_summary_of_nothing_has_no_right_side() -> None:
    assert after(Start(), EndSet()).right is None


STEPS = tuple(
    CheckStep(name=name, hint=f"{name} so", figure=FigureProps(caption=name))
    for name in ("Band", "Feet", "Hips")
)


@pytest.mark.parametrize(("sets", "name"), [(1, "Band"), (2, "Feet"), (3, "Hips"), (4, "Band")])
def test_each_rest_shows_another_point_of_the_setup(sets: int, name: str) -> None:
    events = (*ONE_SET, *MORE * (sets - 1))
    state, _ = run(WorkoutState(plan=replace(PLAN, sets=6)), events)
    props = derive_train_props(
        state, source=Source.DEVICE, health=LogHealth(), body=Body(), checks=STEPS
    )
    check = break_side(props).check
    assert check is not None
    assert check.name == name
    assert props.spoken == f"Rest, set {sets} done. Check next: {name}"


def test_without_a_guide_there_is_nothing_to_check() -> None:
    assert break_side(after(*ONE_SET)).check is None
    assert break_side(after(*ONE_SET, EndSet())).check is None
