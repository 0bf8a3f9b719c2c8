"""What holds of every picture that ships, whatever the body: whole limbs, no jumps, no ghosts."""

from __future__ import annotations

import itertools
from dataclasses import fields, replace
from math import hypot
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies, tempos
from tests.helpers.poses import shipped
from thrust_gui.domain.figure import (
    BOTTOM,
    Body,
    Joints,
    Pose,
    Posture,
    blend,
    joints,
    rise_at,
)
from thrust_gui.domain.figure.body import (
    ANKLE,
    BUTTOCK,
    FOOT,
    FOREARM,
    HEAD,
    HEEL,
    HIP_TO_SHOULDER,
    SHANK,
    THIGH,
    UPPER_ARM,
)
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

LIFTERS: Final = {  # seen from the side
    name: pose
    for name, pose in shipped().items()
    if pose.posture not in {Posture.ABSENT, Posture.SIDE_STEP}
}
THRUSTS: Final = {name: pose for name, pose in LIFTERS.items() if pose.posture is Posture.THRUST}
POINTS: Final = tuple(
    field.name
    for field in fields(Joints)
    if field.name not in {"trunk", "elbow_out", "facing", "far"}
)
STEP: Final = 48_000 // 240
BENCH_LEFT: Final = -0.335
FASTEST: Final = Tempo(1000, 0, 1000, 0)
EXTREMES: Final = (Body(1.40, 0.50), Body(1.40, 0.30), Body(2.10, 0.30), Body(2.10, 0.50))


@pytest.mark.parametrize("name", LIFTERS)
@given(bodies())
@example(EXTREMES[0])
@example(EXTREMES[2])
def test_limbs_keep_their_length(name: str, body: Body) -> None:
    placed, height = joints(body, LIFTERS[name]), body.height_m
    for length, share in (
        (abs(placed.hip - placed.knee), THIGH),
        (abs(placed.knee - placed.ankle), SHANK),
        (abs(placed.heel - placed.toe), FOOT),
        (abs(placed.ankle - placed.heel), hypot(ANKLE, HEEL)),
        (hypot(abs(placed.shoulder - placed.elbow), placed.elbow_out), UPPER_ARM),
        (hypot(abs(placed.elbow - placed.wrist), placed.elbow_out), FOREARM),
    ):
        assert length == pytest.approx(share * height)
    trunk = placed.trunk
    axis = [trunk.at(HIP_TO_SHOULDER * step / 200, 0.0) for step in range(201)]
    length = sum(abs(after - before) for before, after in itertools.pairwise(axis))
    assert length == pytest.approx(HIP_TO_SHOULDER * height, rel=1e-3)


@pytest.mark.parametrize("name", LIFTERS)
@given(bodies())
def test_nothing_goes_under_the_floor(name: str, body: Body) -> None:
    placed = joints(body, LIFTERS[name])
    for point in POINTS:
        where: complex = getattr(placed, point)
        assert where.imag >= -1e-9, point
    assert placed.hip.imag >= BUTTOCK * body.height_m - 1e-9
    assert placed.head.imag >= HEAD * body.height_m * 0.9


@pytest.mark.parametrize("name", THRUSTS)
@given(bodies(), st.floats(0.0, 1.0))
@example(EXTREMES[2], 1.0)
def test_no_part_goes_through_the_bench(name: str, body: Body, rise: float) -> None:
    """Arms are before it; a back may sink into the pad, a steeply arched one a little further."""
    placed = joints(body, replace(THRUSTS[name], rise=rise))
    height = body.height_m
    sunk = 0.022 * height if THRUSTS[name].arch_deg or THRUSTS[name].pelvis_deg else 0.025
    for leg in (placed.hip, placed.knee, placed.ankle, placed.heel):
        assert leg.real > 0.05 * height
    for step in range(27):
        skin = placed.trunk.at(step / 100, -0.055)
        if BENCH_LEFT < skin.real < 0.0:
            assert skin.imag > body.bench_m - sunk, step
    if placed.head.real + HEAD * height > BENCH_LEFT:
        assert placed.head.imag - HEAD * height > body.bench_m - 0.03


@pytest.mark.parametrize("name", THRUSTS)
@given(bodies(), tempos(), st.floats(0.0, 1.0))
@example(EXTREMES[0], FASTEST, 0.25)
@example(EXTREMES[2], FASTEST, 0.25)
def test_no_joint_jumps_on_the_way_from_the_bottom(
    name: str, body: Body, tempo: Tempo, where: float
) -> None:
    """From one 240th of a second to the next: 3 mm, or what such a step of the way comes to.

    No joint has further to go than .8 of stature, a flip of any would be more at once.
    """
    low, high = BOTTOM, THRUSTS[name]
    if (low.hands, low.band) != (high.hands, high.band):
        low = replace(high, rise=0.0)
    timeline = compile_set(tempo, 2, 0)
    begin = timeline.rep_start(1)
    frame = begin + int(where * (timeline.length - begin - STEP))
    shares = [rise_at(timeline.at(each)) for each in (frame, frame + STEP)]
    before, after = (joints(body, blend(low, high, share)) for share in shares)
    most = max(0.003, 0.8 * body.height_m * abs(shares[1] - shares[0]))
    for point in POINTS:
        assert abs(getattr(after, point) - getattr(before, point)) <= most, point


@pytest.mark.parametrize("name", THRUSTS)
@pytest.mark.parametrize("body", EXTREMES)
def test_the_way_to_every_pose_is_smooth_at_the_fastest_tempo(name: str, body: Body) -> None:
    """Every 240th of a second of one lift: no joint changes its speed by more than 0.4 mm."""
    high = THRUSTS[name]
    low = replace(high, rise=0.0, arch_deg=0.0, pelvis_deg=0.0, beyond_deg=0.0)
    timeline = compile_set(FASTEST, 1, 0)
    start = timeline.rep_start(1)
    path = [
        joints(body, blend(low, high, rise_at(timeline.at(start + step * STEP))))
        for step in range(240)
    ]
    for before, now, after in zip(path, path[1:], path[2:], strict=False):
        for point in POINTS:
            change = getattr(after, point) - 2 * getattr(now, point) + getattr(before, point)
            assert abs(change) < 0.0004, point


@pytest.mark.parametrize("name", THRUSTS)
@given(bodies())
def test_hands_on_the_band_are_at_the_crease_and_heels_on_the_floor(name: str, body: Body) -> None:
    pose = THRUSTS[name]
    placed = joints(body, pose)
    assert placed.heel.imag == 0.0
    assert (placed.toe.imag == 0.0) is (pose.forefoot_deg == 0.0)
    if pose.hands is Pose().hands:
        assert abs(placed.wrist - placed.crease) < 0.03 * body.height_m
        assert 0.04 < abs(placed.crease - placed.hip) / body.height_m < 0.1
