"""The side step from the front: whole limbs in three dimensions, feet on the floor, even steps."""

from __future__ import annotations

from cmath import phase
from dataclasses import replace
from math import degrees, sqrt
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import SIDE_STEP, bodies, side_steps, tempos
from thrust_gui.domain.figure import (
    BOTTOM,
    Body,
    Front,
    Joints,
    Pose,
    blend,
    front_joints,
    joints,
    placed_joints,
    rise_at,
)
from thrust_gui.domain.figure.body import ANKLE, FOREARM, SHANK, THIGH, UPPER_ARM
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from thrust_gui.domain.figure.front import Side, Spot
    from thrust_gui.domain.tempo import Tempo

OUT: Final = replace(SIDE_STEP, rise=1.0)
FRAMES: Final = 48_000 // 240


def apart(one: Spot, other: Spot) -> float:
    return sqrt(abs(one.at - other.at) ** 2 + (one.out - other.out) ** 2)


def sides(placed: Front) -> tuple[Side, Side]:
    return placed.lead, placed.trail


@given(bodies(), side_steps())
def test_limbs_keep_their_length(body: Body, pose: Pose) -> None:
    for side in sides(front_joints(body, pose)):
        for start, end, share in (
            (side.hip, side.knee, THIGH),
            (side.knee, side.ankle, SHANK),
            (side.shoulder, side.elbow, UPPER_ARM),
            (side.elbow, side.wrist, FOREARM),
        ):
            assert apart(start, end) == pytest.approx(share * body.height_m)


@given(bodies(), side_steps())
def test_one_foot_stays_and_the_other_is_carried_low_over_the_floor(body: Body, pose: Pose) -> None:
    placed, before = front_joints(body, pose), front_joints(body, SIDE_STEP)
    floor = ANKLE * body.height_m
    assert placed.trail.ankle == before.trail.ankle
    assert placed.trail.ankle.at.imag == pytest.approx(floor)
    assert floor - 1e-9 <= placed.lead.ankle.at.imag < floor + 0.05
    assert placed.pelvis.imag == pytest.approx(before.pelvis.imag)


def bends(placed: Front, side: Side) -> tuple[float, float]:
    """Flexion of hip and knee as seen from the side, radians."""
    thigh = complex(side.hip.at.imag - side.knee.at.imag, side.knee.out - side.hip.out)
    shank = complex(abs(side.knee.at - side.ankle.at), side.ankle.out - side.knee.out)
    along = complex(abs(side.hip.at - side.knee.at), thigh.imag)
    return placed.lean + phase(thigh), phase(along) - phase(shank)


@given(bodies(), st.sampled_from((SIDE_STEP, OUT)))
def test_hips_and_knees_are_bent_as_told_on_both_sides(body: Body, pose: Pose) -> None:
    placed = front_joints(body, pose)
    for side in sides(placed):
        hip, knee = map(degrees, bends(placed, side))
        assert 30.0 <= hip <= 45.0
        assert 30.0 <= knee <= 45.0
        assert side.ankle.at.imag == pytest.approx(ANKLE * body.height_m)
    lead, trail = sides(placed)
    for joint in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist"):
        right, left = getattr(lead, joint), getattr(trail, joint)
        assert right.out == pytest.approx(left.out)
        assert right.at - placed.pelvis == pytest.approx(-(left.at - placed.pelvis).conjugate())


@given(bodies(), side_steps())
def test_knees_and_hands_are_before_the_body_and_the_head_over_it(body: Body, pose: Pose) -> None:
    placed, height = front_joints(body, pose), body.height_m
    for side in sides(placed):
        assert side.knee.out > 0.05 * height
        assert side.wrist.out > side.shoulder.out + 0.1 * height
        assert side.ankle.at.imag < side.band.imag < side.knee.at.imag
        assert side.knee.at.imag < side.hip.at.imag < side.elbow.at.imag < side.wrist.at.imag
    assert placed.neck.imag < placed.head.imag
    assert placed.head.real == pytest.approx(placed.pelvis.real)


def test_the_step_is_wide_and_the_body_goes_half_of_it() -> None:
    start, stop = front_joints(Body(), SIDE_STEP), front_joints(Body(), OUT)
    way = stop.lead.ankle.at.real - start.lead.ankle.at.real
    assert way == pytest.approx(0.17 * 1.70)
    assert stop.pelvis.real - start.pelvis.real == pytest.approx(way / 2)


@given(bodies(), tempos(), st.floats(0.0, 1.0))
def test_no_joint_jumps(body: Body, tempo: Tempo, where: float) -> None:
    """From one 240th of a second to the next, 3 mm."""
    timeline = compile_set(tempo, 2, 0)
    begin = timeline.rep_start(1)
    frame = begin + int(where * (timeline.length - begin - FRAMES))
    before, after = (
        front_joints(body, blend(SIDE_STEP, OUT, rise_at(timeline.at(at))))
        for at in (frame, frame + FRAMES)
    )
    assert abs(after.head - before.head) <= 0.003
    for one, other in zip(sides(before), sides(after), strict=True):
        for joint in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist"):
            assert apart(getattr(one, joint), getattr(other, joint)) <= 0.003, joint


def test_each_view_has_joints_of_its_own() -> None:
    assert isinstance(placed_joints(Body(), SIDE_STEP), Front)
    assert isinstance(placed_joints(Body(), BOTTOM), Joints)
    with pytest.raises(ValueError, match="side_step"):
        joints(Body(), SIDE_STEP)
