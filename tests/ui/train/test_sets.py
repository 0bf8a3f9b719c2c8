"""What a set shows, over whole timelines: at every boundary, and at any frame of any plan."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.numbers import plans
from thrust_gui.app.ports import LogHealth, Source
from thrust_gui.domain.figure import Body
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import MOVING, PhaseKind
from thrust_gui.domain.workout.events import Pause, PositionReached, Start
from thrust_gui.domain.workout.reducer import run
from thrust_gui.domain.workout.state import WorkoutState
from thrust_gui.ui.train.presenter import derive_train_props
from thrust_gui.ui.train.props import Face, SetProps, Side, TrainProps
from thrust_gui.ui.widgets.slab_content import Tone
from thrust_gui.ui.widgets.slab_shapes import Shape

if TYPE_CHECKING:
    from thrust_gui.domain.timeline import Phase

LOOKS = {
    PhaseKind.GET_READY: (Tone.NEUTRAL, Shape.RING, "READY", "Get in place"),
    PhaseKind.LIFT: (Tone.LIFT, Shape.ARROW_UP, "LIFT", "Drive up"),
    PhaseKind.HOLD: (Tone.HOLD, Shape.RING, "HOLD", "Squeeze"),
    PhaseKind.LOWER: (Tone.LOWER, Shape.ARROW_DOWN, "LOWER", "Slowly"),
    PhaseKind.BOTTOM: (Tone.NEUTRAL, Shape.RING, "BOTTOM", "Stay tight"),
    PhaseKind.SET_DONE: (Tone.NEUTRAL, Shape.TICK, "DONE", "Set 1 of 3"),
}
TEMPOS = ("3-0-1-2", "2-1-1.5-2.5", "1-0-1-0", "10-10-10-10", "1-0.5-1-0.5")


def plan_of(tempo: str, reps: int = 12, get_ready_s: int = 10) -> Plan:
    return Plan(sets=3, reps=reps, tempo=Tempo.parse(tempo), get_ready_s=get_ready_s)


def in_set(plan: Plan, frame: int) -> WorkoutState:
    return run(WorkoutState(plan=plan), (Start(), PositionReached(frame)))[0]


def shown(state: WorkoutState, source: Source = Source.DEVICE) -> TrainProps:
    return derive_train_props(state, source=source, health=LogHealth(), body=Body())


def set_side(props: TrainProps) -> SetProps:
    assert isinstance(props.right, SetProps)
    return props.right


def phases_of(plan: Plan) -> tuple[Phase, ...]:
    timeline = in_set(plan, 0).timeline
    assert timeline is not None
    return timeline.phases


@pytest.mark.parametrize("tempo", TEMPOS)
@pytest.mark.parametrize("reps", [1, 3, 12])
def test_every_boundary_frame_shows_its_phase(tempo: str, reps: int) -> None:
    plan = plan_of(tempo, reps)
    for phase in phases_of(plan):
        for frame in (phase.start, phase.start + 1, phase.end - 1):
            props = shown(in_set(plan, frame))
            slab, right = props.slab, set_side(props)
            assert props.face is Face(phase.kind.value)
            assert props.side is Side.SET
            assert (slab.tone, slab.shape, slab.word, slab.cue) == LOOKS[phase.kind]
            assert right.count.target == f"of {reps}"
            assert right.pips.total == reps
            assert right.figure.target is (phase.kind in MOVING)
            assert (right.figure.effort > 0) is (slab.tone is not Tone.NEUTRAL)
            if phase.rep:
                assert right.count.number == str(phase.rep)
                assert slab.word.capitalize() in props.spoken
                assert props.spoken.endswith(f"repetition {phase.rep} of {reps}")


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [(PhaseKind.LIFT, 0.0, 1.0), (PhaseKind.HOLD, 1.0, 1.0), (PhaseKind.LOWER, 1.0, 0.0)],
)
def test_the_fill_rises_with_the_lift_and_drains_with_the_lower(
    kind: PhaseKind, first: float, last: float
) -> None:
    plan = plan_of("3-0-1-2")
    phase = next(each for each in phases_of(plan) if each.kind is kind)
    frames = range(phase.start, phase.end, phase.length // 50)
    levels = [shown(in_set(plan, frame)).slab.level for frame in frames]
    assert levels[0] == first
    assert shown(in_set(plan, phase.end - 1)).slab.level == pytest.approx(last, abs=1e-6)
    assert all((b - a) * (last - first) >= 0 for a, b in pairwise(levels))


@pytest.mark.parametrize(
    ("tempo", "kind", "numbers"),
    [
        ("3-0-1-2", PhaseKind.HOLD, ["2", "1"]),
        ("3-0-1-2", PhaseKind.LOWER, ["3", "2", "1"]),
        ("2-1-1.5-2.5", PhaseKind.HOLD, ["3", "2", "1"]),
        ("2-1-1.5-2.5", PhaseKind.BOTTOM, ["1"]),
        ("3-0-1-10", PhaseKind.HOLD, [str(n) for n in range(10, 0, -1)]),
        ("3-0-1-2", PhaseKind.LIFT, [""]),
        ("3-0-1-2", PhaseKind.GET_READY, [str(n) for n in range(10, 0, -1)]),
        ("3-0-1-2", PhaseKind.SET_DONE, [""]),
    ],
)
def test_the_number_counts_whole_seconds_down(
    tempo: str, kind: PhaseKind, numbers: list[str]
) -> None:
    plan = plan_of(tempo)
    phase = next(each for each in phases_of(plan) if each.kind is kind)
    seen: list[str] = []
    for frame in range(phase.start, phase.end, 480):
        slab = shown(in_set(plan, frame)).slab
        assert len(slab.number) <= len(slab.widest) or not slab.number
        if not seen or seen[-1] != slab.number:
            seen.append(slab.number)
    assert seen == numbers


def test_a_number_changes_on_the_very_frame() -> None:
    plan = plan_of("3-0-1-2")
    hold = next(each for each in phases_of(plan) if each.kind is PhaseKind.HOLD)
    assert shown(in_set(plan, hold.start)).slab.number == "2"
    assert shown(in_set(plan, hold.start + 47_999)).slab.number == "2"
    assert shown(in_set(plan, hold.start + 48_000)).slab.number == "1"
    assert shown(in_set(plan, hold.end - 1)).slab.number == "1"


def test_the_widest_number_is_the_same_all_through_a_phase() -> None:
    plan = plan_of("10-0-1-10")
    for phase in phases_of(plan)[:4]:
        widest = {
            shown(in_set(plan, frame)).slab.widest
            for frame in range(phase.start, phase.end, phase.length // 20)
        }
        assert len(widest) == 1


def test_at_the_hold_only_countdown_and_ring_change_but_for_the_clock() -> None:
    plan = plan_of("3-0-1-2")
    hold = next(each for each in phases_of(plan) if each.kind is PhaseKind.HOLD and each.rep == 7)
    one, other = (shown(in_set(plan, frame)) for frame in (hold.start, hold.end - 1))
    assert one.right == other.right
    assert one.hints == other.hints
    assert one.spoken == other.spoken
    assert one.header.pips == other.header.pips
    assert one.slab.share == 1.0
    assert other.slab.share == pytest.approx(0.0, abs=1e-4)


@pytest.mark.parametrize(
    ("kind", "rep", "done", "current", "share"),
    [
        (PhaseKind.GET_READY, 0, 0, None, 0.0),
        (PhaseKind.LIFT, 1, 0, Tone.LIFT, 0.5 / 12),
        (PhaseKind.HOLD, 7, 6, Tone.HOLD, 6.5 / 12),
        (PhaseKind.LOWER, 7, 6, Tone.LOWER, 6.5 / 12),
        (PhaseKind.BOTTOM, 7, 7, None, 7 / 12),
        (PhaseKind.LOWER, 12, 11, Tone.LOWER, 11.5 / 12),
        (PhaseKind.SET_DONE, 0, 12, None, 1.0),
    ],
)
def test_pips_count_what_is_complete(
    kind: PhaseKind, rep: int, done: int, current: Tone | None, share: float
) -> None:
    plan = plan_of("2-1-1.5-2.5")
    phase = next(each for each in phases_of(plan) if (each.kind, each.rep) == (kind, rep))
    props = shown(in_set(plan, phase.start))
    pips = set_side(props).pips
    assert (pips.total, pips.done, pips.current) == (12, done, current)
    assert props.header.pips.share == pytest.approx(share)
    assert (props.header.title, props.header.detail) == ("Set 1", "/3")
    assert props.header.spoken == "Set 1 of 3"


@pytest.mark.parametrize(
    ("before_lift", "said"), [(24_001, False), (24_000, True), (1, True), (0, True)]
)
def test_the_last_repetition_is_said_with_its_sound(before_lift: int, said: bool) -> None:
    plan = plan_of("3-0-1-2")
    lift = next(each for each in phases_of(plan) if each.rep == 12)
    count = set_side(shown(in_set(plan, lift.start - before_lift))).count
    assert count.last is said
    assert (count.label, count.spoken) == (("Last", "Last rep") if said else ("Rep", ""))


def test_after_the_set_nothing_is_the_last_repetition() -> None:
    plan = plan_of("3-0-1-2")
    assert not set_side(shown(in_set(plan, phases_of(plan)[-1].start))).count.last


@pytest.mark.parametrize(
    ("kind", "space", "escape"),
    [(PhaseKind.GET_READY, "Pause", "End workout"), (PhaseKind.HOLD, "Pause", "End set")],
)
def test_hints(kind: PhaseKind, space: str, escape: str) -> None:
    plan = plan_of("3-0-1-2")
    phase = next(each for each in phases_of(plan) if each.kind is kind)
    hints = shown(in_set(plan, phase.start)).hints
    assert [(hint.key, hint.does) for hint in hints] == [("Space", space), ("Esc", escape)]


def test_a_pause_says_so_and_leaves_the_right_side_alone() -> None:
    plan = plan_of("3-0-1-2")
    before = in_set(plan, 20 * 48_000)
    paused, _ = run(before, (Pause(),))
    one, other = shown(before), shown(paused)
    assert other.face is Face.PAUSED
    assert (other.slab.word, other.slab.shape) == ("PAUSED", Shape.BARS)
    assert other.slab.cue == "Press a key"
    assert other.hints[0].does == "Go on"
    assert (other.right, other.header) == (one.right, one.header)
    assert other.spoken.startswith("Paused")


@given(plan=plans, where=st.floats(0, 1))
def test_any_frame_of_any_plan_can_be_shown(plan: Plan, where: float) -> None:
    whole = phases_of(plan)[-1].end
    props = shown(in_set(plan, int((whole - 1) * where)))
    right, slab = set_side(props), props.slab
    assert 0 <= slab.level <= 1
    assert 0 <= slab.share <= 1
    assert 0 <= right.pips.done <= right.pips.total == plan.reps
    assert int(right.count.number) <= plan.reps
    assert len(right.count.number) <= right.count.digits
    assert 0 <= right.figure.pose.rise <= 1
    if slab.shape is Shape.RING:
        assert int(slab.number) >= 1


def test_a_phase_is_told_by_colour_word_shape_and_place() -> None:
    plan = plan_of("2-1-1.5-2.5")
    told: dict[PhaseKind, tuple[object, ...]] = {}
    for phase in phases_of(plan)[:5]:
        props = shown(in_set(plan, phase.start + phase.length // 2))
        slab, figure = props.slab, set_side(props).figure
        place = (slab.level if slab.tone is not Tone.NEUTRAL else 0.0, figure.pose.rise)
        told[phase.kind] = (slab.tone, slab.word, slab.shape, place)
    moving = [told[kind] for kind in (PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER)]
    for way in range(3):
        assert len({each[way] for each in moving}) == 3
    assert told[PhaseKind.HOLD][3] == (1.0, 1.0)
    assert told[PhaseKind.BOTTOM][3] == (0.0, 0.0)
    assert len({each[1] for each in told.values()}) == len(told)
