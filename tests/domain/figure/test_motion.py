"""How the figure follows the timeline."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies
from thrust_gui.domain.figure import (
    BOTTOM,
    TOP,
    BandPlace,
    Body,
    Hands,
    Part,
    Pose,
    Posture,
    blend,
    effort_at,
    geometry,
    min_jerk,
    phase_of,
    pose_at,
    rise_at,
    share_at,
    theta_at,
)
from thrust_gui.domain.guide import Motion
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Moment, PhaseKind, compile_rest, compile_set

TIMELINE = compile_set(Tempo(3000, 500, 1000, 2000), 2, 3)
REST = compile_rest(30)


def moment(kind: PhaseKind, share: float) -> Moment:
    timeline = REST if kind is PhaseKind.REST else TIMELINE
    phase = next(phase for phase in timeline.phases if phase.kind is kind)
    return timeline.at(phase.start + int(share * (phase.length - 1)))


@pytest.mark.parametrize(
    ("tau", "share"), [(-1.0, 0.0), (0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (2.0, 1.0)]
)
def test_minimum_jerk_goes_from_0_to_1(tau: float, share: float) -> None:
    assert min_jerk(tau) == pytest.approx(share)


@given(st.floats(0.0, 1.0))
@example(0.9999999999999999)
def test_minimum_jerk_is_the_same_both_ways(tau: float) -> None:
    assert min_jerk(tau) + min_jerk(1.0 - tau) == pytest.approx(1.0)
    assert 0.0 <= min_jerk(tau) <= 1.0


def test_minimum_jerk_starts_and_ends_without_speed_and_is_fastest_halfway() -> None:
    path = [min_jerk(step / 1000) for step in range(1001)]
    speeds = [(after - before) * 1000 for before, after in pairwise(path)]
    assert min(speeds) >= 0.0
    assert speeds[0] < 1e-4
    assert speeds[-1] < 1e-4
    assert max(speeds) == pytest.approx(1.875, abs=1e-4)


@pytest.mark.parametrize(
    ("kind", "share", "rise"),
    [
        (PhaseKind.GET_READY, 0.5, 0.0),
        (PhaseKind.LIFT, 0.0, 0.0),
        (PhaseKind.LIFT, 0.5, 0.5),
        (PhaseKind.LIFT, 1.0, 1.0),
        (PhaseKind.HOLD, 0.3, 1.0),
        (PhaseKind.LOWER, 0.0, 1.0),
        (PhaseKind.LOWER, 0.5, 0.5),
        (PhaseKind.LOWER, 1.0, 0.0),
        (PhaseKind.BOTTOM, 0.5, 0.0),
        (PhaseKind.SET_DONE, 0.5, 0.0),
        (PhaseKind.REST, 0.5, 0.0),
    ],
)
def test_the_hips_are_where_the_phase_has_them(kind: PhaseKind, share: float, rise: float) -> None:
    now = moment(kind, share)
    ends = geometry(Body())
    assert rise_at(now) == pytest.approx(rise, abs=1e-3)
    assert pose_at(now) == Pose(rise=rise_at(now))
    between = ends.theta_bottom + rise * (ends.theta_top - ends.theta_bottom)
    assert theta_at(Body(), now) == pytest.approx(between, abs=1e-3)


@pytest.mark.parametrize(
    ("kind", "share", "effort"),
    [
        (PhaseKind.GET_READY, 0.9, 0.0),
        (PhaseKind.LIFT, 0.0, 0.6),
        (PhaseKind.LIFT, 0.5, 0.8),
        (PhaseKind.HOLD, 0.9, 1.0),
        (PhaseKind.LOWER, 0.5, 0.8),
        (PhaseKind.BOTTOM, 0.5, 0.6),
        (PhaseKind.SET_DONE, 0.5, 0.0),
        (PhaseKind.REST, 0.5, 0.0),
    ],
)
def test_the_muscle_works_within_repetitions(kind: PhaseKind, share: float, effort: float) -> None:
    assert effort_at(moment(kind, share)) == pytest.approx(effort, abs=1e-3)


@given(bodies(), st.integers(0, TIMELINE.length - 1))
def test_every_moment_is_between_bottom_and_top(body: Body, frame: int) -> None:
    ends = geometry(body)
    theta = theta_at(body, TIMELINE.at(frame))
    assert ends.theta_top - 1e-9 <= theta <= ends.theta_bottom + 1e-9


MOTION = Motion(low="bottom", high="top", lift_ms=1000, hold_ms=500, lower_ms=2000, bottom_ms=250)


@pytest.mark.parametrize(
    ("t_ms", "share", "phase"),
    [
        (0, 0.0, PhaseKind.LIFT),
        (500, 0.5, PhaseKind.LIFT),
        (999.9, 1.0, PhaseKind.LIFT),
        (1000, 1.0, PhaseKind.HOLD),
        (1499, 1.0, PhaseKind.HOLD),
        (1500, 1.0, PhaseKind.LOWER),
        (2500, 0.5, PhaseKind.LOWER),
        (3499.9, 0.0, PhaseKind.LOWER),
        (3500, 0.0, PhaseKind.BOTTOM),
        (3749, 0.0, PhaseKind.BOTTOM),
        (3750, 0.0, PhaseKind.LIFT),
        (3750 * 7 + 500, 0.5, PhaseKind.LIFT),
        (-1250, 0.5, PhaseKind.LOWER),
    ],
)
def test_a_moving_picture_repeats_itself(t_ms: float, share: float, phase: PhaseKind) -> None:
    assert share_at(MOTION, t_ms) == pytest.approx(share, abs=1e-6)
    assert phase_of(MOTION, t_ms) is phase


@given(st.floats(0.0, 1.0))
def test_between_two_poses_every_number_goes_evenly(share: float) -> None:
    low = Pose(rise=0.2, arch_deg=4.0, feet=0.02)
    high = Pose(rise=1.0, beyond_deg=-10.0, feet=0.02, highlights=(Part.LINE,))
    pose = blend(low, high, share)
    assert pose.rise == pytest.approx(0.2 + 0.8 * share)
    assert pose.arch_deg == pytest.approx(4.0 * (1 - share))
    assert pose.beyond_deg == pytest.approx(-10.0 * share)
    assert pose.feet == pytest.approx(0.02)
    assert pose.highlights == (Part.LINE,)


def test_the_ends_of_a_movement_are_its_poses() -> None:
    assert blend(BOTTOM, TOP, 0.0) == BOTTOM
    assert blend(BOTTOM, TOP, 1.0) == TOP


@pytest.mark.parametrize(
    "other",
    [
        Pose(posture=Posture.SEATED),
        Pose(hands=Hands.LAP),
        Pose(hands=Hands.FLOOR, band=BandPlace.NONE),
    ],
)
def test_no_movement_joins_poses_that_are_placed_or_held_differently(other: Pose) -> None:
    with pytest.raises(Refusal, match="differ in posture, hands or band"):
        blend(BOTTOM, other, 0.5)
