"""Where the joints are: right at the ends, whole in between."""

from __future__ import annotations

from dataclasses import fields
from math import degrees, hypot
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies, tempos, thrusts
from thrust_gui.domain.figure import (
    BOTTOM,
    TOP,
    BandPlace,
    Body,
    Hands,
    Joints,
    Pose,
    Posture,
    geometry,
    hip_flexion,
    joints,
    knee_flexion,
    pose_at,
)
from thrust_gui.domain.figure.body import (
    ANKLE,
    BACK,
    BUTTOCK,
    CLEARANCE_M,
    CONTACT,
    CREASE,
    FOOT,
    FOREARM,
    HEEL,
    HIP_TO_SHOULDER,
    SHANK,
    THIGH,
    UPPER_ARM,
)
from thrust_gui.domain.figure.joints import MOST_UPRIGHT
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind, compile_set

POINTS: Final = tuple(
    field.name
    for field in fields(Joints)
    if field.name not in {"trunk", "elbow_out", "facing", "far"}
)
HIP_REACH: Final = hypot(CONTACT, 0.055)
FRAMES: Final = 48_000 // 240
SEATED: Final = Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)
LAP: Final = Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS)


def at(placed: Joints, name: str) -> complex:
    point: complex = getattr(placed, name)
    return point


@pytest.mark.parametrize(
    ("height", "bench", "hip_y", "flexion"),
    [
        (1.55, 0.42, 0.26, 73),
        (1.70, 0.42, 0.24, 79),
        (1.70, 0.36, 0.18, 87),
        (1.85, 0.42, 0.22, 84),
        (1.85, 0.36, 0.16, 92),
    ],
)
def test_the_bottom_has_the_values_that_were_computed_by_hand(
    height: float, bench: float, hip_y: float, flexion: float
) -> None:
    placed = joints(Body(height, bench), BOTTOM)
    assert placed.hip.imag == pytest.approx(hip_y, abs=0.01)
    assert hip_flexion(placed) == pytest.approx(flexion, abs=1.0)


@given(bodies())
def test_at_the_top_trunk_and_thigh_are_in_line_on_an_upright_shin(body: Body) -> None:
    placed = joints(body, TOP)
    assert hip_flexion(placed) == pytest.approx(0.0, abs=1e-6)
    assert placed.knee.real == pytest.approx(placed.ankle.real)
    assert knee_flexion(placed) == pytest.approx(90.0 - degrees(geometry(body).theta_top), abs=1e-6)


@given(bodies(), thrusts())
def test_limbs_keep_their_length(body: Body, pose: Pose) -> None:
    placed, height = joints(body, pose), body.height_m
    elbow = abs(placed.shoulder - placed.elbow), placed.elbow_out
    wrist = abs(placed.elbow - placed.wrist), placed.elbow_out
    for length, share in (
        (abs(placed.hip - placed.knee), THIGH),
        (abs(placed.knee - placed.ankle), SHANK),
        (abs(placed.heel - placed.toe), FOOT),
        (hypot(*elbow), UPPER_ARM),
        (hypot(*wrist), FOREARM),
    ):
        assert length == pytest.approx(share * height)


@given(bodies(), thrusts())
def test_feet_stay_flat_where_they_are(body: Body, pose: Pose) -> None:
    placed, ends = joints(body, pose), geometry(body)
    assert placed.heel == pytest.approx(ends.heel_x)
    assert placed.toe.imag == 0.0
    assert placed.ankle == pytest.approx(complex(ends.ankle_x, ANKLE * body.height_m))


@given(bodies(), thrusts())
def test_nothing_goes_under_the_floor(body: Body, pose: Pose) -> None:
    placed = joints(body, pose)
    assert all(at(placed, name).imag >= -1e-9 for name in POINTS)
    assert placed.hip.imag - BUTTOCK * body.height_m >= CLEARANCE_M - 1e-9


@given(bodies(), thrusts())
def test_the_hip_bends_no_further_than_a_hip_does_and_hands_are_on_the_crease(
    body: Body, pose: Pose
) -> None:
    placed, height = joints(body, pose), body.height_m
    assert -1e-6 <= hip_flexion(placed) < 110.0
    assert 60.0 < knee_flexion(placed) < 130.0
    assert placed.knee.imag > placed.ankle.imag
    assert abs(placed.wrist - placed.crease) < 0.03 * height
    assert CREASE * height - 1e-9 <= abs(placed.crease - placed.hip) < 0.1 * height
    assert placed.crease.imag > placed.hip.imag


@given(bodies(), tempos(), st.floats(0.0, 1.0))
@example(Body(2.10, 0.40), Tempo(1000, 0, 1000, 0), 0.5)
def test_no_joint_jumps(body: Body, tempo: Tempo, where: float) -> None:
    """From one 240th of a second to the next: 3 mm, or what the hip does at this tempo."""
    timeline = compile_set(tempo, 2, 0)
    begin = timeline.rep_start(1)
    frame = begin + int(where * (timeline.length - begin - FRAMES))
    first, second = timeline.at(frame), timeline.at(frame + FRAMES)
    before, after = joints(body, pose_at(first)), joints(body, pose_at(second))
    turned = abs(after.trunk.ribs - before.trunk.ribs)
    most = max(0.003, 1.01 * HIP_REACH * body.height_m * turned)
    for name in POINTS:
        assert abs(at(after, name) - at(before, name)) <= most, name


@pytest.mark.parametrize("height", [1.40, 1.70, 2.10])
@pytest.mark.parametrize("bench", [0.30, 0.42, 0.50])
def test_a_whole_repetition_at_the_fastest_tempo_is_smooth(height: float, bench: float) -> None:
    """Every 240th of a second: no joint changes its speed by more than a hip's at most."""
    body = Body(height, bench)
    timeline = compile_set(Tempo(1000, 0, 1000, 0), 1, 0)
    frames = range(timeline.rep_start(1), timeline.phases[-1].start, FRAMES)
    path = [joints(body, pose_at(timeline.at(frame))) for frame in frames]
    assert len(path) == 480
    for before, now, after in zip(path, path[1:], path[2:], strict=False):
        for name in POINTS:
            change = at(after, name) - 2 * at(now, name) + at(before, name)
            assert abs(change) < 0.0003, name


@given(bodies())
def test_the_hold_is_still(body: Body) -> None:
    timeline = compile_set(Tempo(), 1, 3)
    hold = next(phase for phase in timeline.phases if phase.kind is PhaseKind.HOLD)
    places = {joints(body, pose_at(timeline.at(f))).hip for f in range(hold.start, hold.end, 4801)}
    assert len(places) == 1


@given(bodies())
def test_seated_the_buttock_is_on_the_floor_and_the_back_on_the_bench_edge(body: Body) -> None:
    placed, height = joints(body, SEATED), body.height_m
    assert placed.hip.imag == pytest.approx(BUTTOCK * height)
    touched = placed.trunk.at(placed.trunk.contact, -BACK)
    assert touched.real == pytest.approx(0.0, abs=1e-9)
    assert touched.imag <= body.bench_m + 1e-9
    leans_under_the_edge = touched.imag < body.bench_m - 1e-9
    assert leans_under_the_edge is (placed.trunk.ribs == MOST_UPRIGHT)
    assert touched.imag > body.bench_m - 0.082, "not on the pad any more"
    assert placed.trunk.contact < HIP_TO_SHOULDER
    assert 0.0 < placed.hip.real < placed.ankle.real
    assert placed.knee.imag > placed.hip.imag
    assert 0.0 <= placed.wrist.imag < 0.1 * height
    assert placed.hand.imag == placed.wrist.imag


@given(bodies())
def test_hands_in_the_lap_are_over_the_thigh(body: Body) -> None:
    placed = joints(body, LAP)
    thigh = (placed.knee - placed.hip) / abs(placed.knee - placed.hip)
    along = (placed.wrist - placed.hip) / thigh
    assert along.imag > 0.02 * body.height_m
    assert along.real < THIGH * body.height_m


def test_arms_that_cannot_reach_the_floor_hang_straight() -> None:
    body = Body(1.40, 0.50)
    placed = joints(body, Pose(hands=Hands.FLOOR, band=BandPlace.NONE))
    reach = (UPPER_ARM + FOREARM) * body.height_m
    assert abs(placed.wrist - placed.shoulder) == pytest.approx(reach)
    assert placed.elbow_out == pytest.approx(0.0, abs=1e-6)
    assert placed.wrist.imag > 0.1


def test_without_a_lifter_joints_are_where_they_would_be() -> None:
    nobody = Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH)
    assert joints(Body(), nobody).hip == joints(Body(), BOTTOM).hip


@given(bodies(), thrusts())
def test_the_trunk_keeps_its_length_where_the_upper_back_does_not_bend(
    body: Body, pose: Pose
) -> None:
    placed = joints(body, pose)
    length = abs(placed.hip - placed.shoulder) / body.height_m
    if placed.trunk.ribs >= 0.0:
        assert length == pytest.approx(HIP_TO_SHOULDER)
    assert 0.997 * HIP_TO_SHOULDER < length <= HIP_TO_SHOULDER + 1e-9


def over_the_line(placed: Joints, where: complex) -> float:
    """How far a place is above the straight line from shoulder to knee, metres."""
    way = placed.knee - placed.shoulder
    return ((where - placed.shoulder) / (way / abs(way))).imag


@given(bodies(), st.floats(15.0, 20.0))
def test_an_arched_back_lifts_hip_and_lower_back_over_the_line(body: Body, arch: float) -> None:
    straight, arched = joints(body, TOP), joints(body, Pose(rise=1.0, arch_deg=arch))
    height = body.height_m
    assert over_the_line(straight, straight.hip) == pytest.approx(0.0, abs=0.02 * height)
    assert over_the_line(arched, arched.hip) > over_the_line(straight, straight.hip)
    back = arched.trunk.at(0.10, 0.0)
    assert over_the_line(arched, back) > 0.015 * height
    assert hip_flexion(arched) == pytest.approx(0.0, abs=1e-6)
    assert degrees(arched.trunk.pelvis - arched.trunk.ribs) == pytest.approx(arch)


@given(bodies(), st.floats(15.0, 20.0), st.floats(0.0, 1.0))
def test_a_tilted_pelvis_arches_the_back_but_leaves_the_hips_where_they_are(
    body: Body, tilt: float, rise: float
) -> None:
    straight = joints(body, Pose(rise=rise))
    tilted = joints(body, Pose(rise=rise, pelvis_deg=tilt))
    height = body.height_m
    assert abs(tilted.hip - straight.hip) < 0.012 * height
    assert abs(tilted.knee - straight.knee) < 0.015 * height
    assert degrees(tilted.trunk.pelvis - tilted.trunk.ribs) == pytest.approx(tilt)
    assert hip_flexion(tilted) > hip_flexion(straight) + 0.35 * tilt


@given(bodies(), st.floats(-30.0, 15.0), st.floats(0.0, 20.0), st.floats(-0.06, 0.06))
def test_hips_stop_as_far_from_the_line_as_the_pose_says(
    body: Body, beyond: float, arch: float, feet: float
) -> None:
    pose = Pose(rise=1.0, beyond_deg=beyond, arch_deg=arch, feet=feet)
    assert hip_flexion(joints(body, pose)) == pytest.approx(-beyond, abs=1e-6)


def test_a_short_range_ends_fifteen_degrees_below_horizontal() -> None:
    placed = joints(Body(), Pose(rise=1.0, beyond_deg=-24.0))
    assert degrees(placed.trunk.ribs) == pytest.approx(15.0, abs=1.0)


def test_feet_too_far_tilt_the_shin_at_the_top() -> None:
    far = joints(Body(), Pose(rise=1.0, feet=0.06))
    assert far.ankle.real - far.knee.real > 0.05
    assert far.heel.real == pytest.approx(geometry(Body()).heel_x + 0.06 * 1.70)


def test_a_lifted_forefoot_turns_about_the_heel() -> None:
    lifted = joints(Body(), Pose(rise=1.0, forefoot_deg=20.0))
    assert lifted.heel == pytest.approx(geometry(Body()).heel_x)
    assert lifted.toe.imag == pytest.approx(0.152 * 1.70 * 0.342, abs=0.001)
    assert abs(lifted.ankle - lifted.heel) == pytest.approx(hypot(HEEL, ANKLE) * 1.70)
