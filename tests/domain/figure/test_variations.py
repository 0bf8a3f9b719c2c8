"""The variations: limbs keep their length, feet are on the floor, nothing jumps, angles as told."""

from __future__ import annotations

from dataclasses import fields, replace
from math import degrees, hypot
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import GLUTE_BRIDGE, LOWS, bodies, tempos, variations
from thrust_gui.domain.figure import (
    BOTTOM,
    VARIATIONS,
    Body,
    Hands,
    Joints,
    Pose,
    Posture,
    blend,
    geometry,
    hip_flexion,
    joints,
    knee_flexion,
    rise_at,
)
from thrust_gui.domain.figure.barbell import PAD_M, PLATE_M, bar_of
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
from thrust_gui.domain.figure.standing import anchor
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from thrust_gui.domain.tempo import Tempo

POINTS: Final = tuple(
    field.name
    for field in fields(Joints)
    if field.name not in {"trunk", "elbow_out", "facing", "far"}
)
STEP: Final = 48_000 // 240
SINGLE, BRIDGE, STANDING, BARBELL = (
    VARIATIONS[posture]
    for posture in (Posture.SINGLE_LEG, Posture.BRIDGE, Posture.STANDING, Posture.BARBELL)
)


def points(placed: Joints) -> dict[str, complex]:
    """Every joint, the far leg's too."""
    found = {name: getattr(placed, name) for name in POINTS}
    if placed.far:
        found |= {f"far {name}": point for name, point in placed.far._asdict().items()}
    return found


@given(bodies(), variations())
def test_limbs_keep_their_length(body: Body, pose: Pose) -> None:
    placed, height = joints(body, pose), body.height_m
    pairs = [
        (placed.hip, placed.knee, THIGH),
        (placed.knee, placed.ankle, SHANK),
        (placed.heel, placed.toe, FOOT),
        (placed.heel, placed.ankle, hypot(HEEL, ANKLE)),
    ]
    spine = abs(placed.hip - placed.shoulder) / height
    assert 0.997 * HIP_TO_SHOULDER < spine <= HIP_TO_SHOULDER + 1e-9  # bent to lie on a bench
    if far := placed.far:
        pairs += [
            (placed.hip, far.knee, THIGH),
            (far.knee, far.ankle, SHANK),
            (far.heel, far.toe, FOOT),
            (far.heel, far.ankle, hypot(HEEL, ANKLE)),
        ]
    for start, end, share in pairs:
        assert abs(start - end) == pytest.approx(share * height)
    for start, end, share in (
        (placed.shoulder, placed.elbow, UPPER_ARM),
        (placed.elbow, placed.wrist, FOREARM),
    ):
        assert hypot(abs(start - end), placed.elbow_out) == pytest.approx(share * height)


@given(bodies(), variations())
def test_feet_stay_on_the_floor_and_nothing_goes_under_it(body: Body, pose: Pose) -> None:
    placed, low = joints(body, pose), joints(body, replace(pose, rise=0.0))
    assert placed.heel == pytest.approx(low.heel)
    assert placed.heel.imag == placed.toe.imag == 0.0
    assert placed.ankle.imag == pytest.approx(ANKLE * body.height_m)
    assert all(point.imag >= -1e-9 for point in points(placed).values())
    assert placed.hip.imag >= BUTTOCK * body.height_m - 1e-9


@given(bodies(), st.sampled_from(LOWS), tempos(), st.floats(0.0, 1.0))
def test_no_joint_jumps(body: Body, low: Pose, tempo: Tempo, where: float) -> None:
    """From one 240th of a second to the next: 3 mm, or as the trunk turns about a moving hip."""
    timeline = compile_set(tempo, 2, 0)
    begin = timeline.rep_start(1)
    frame = begin + int(where * (timeline.length - begin - STEP))
    high = replace(low, rise=1.0)
    first, second = (
        joints(body, blend(low, high, rise_at(timeline.at(at)))) for at in (frame, frame + STEP)
    )
    turned = abs(second.trunk.ribs - first.trunk.ribs)
    before, after = points(first), points(second)
    for name, point in before.items():
        swing = abs(second.hip - first.hip) + turned * abs(point - first.hip)
        assert abs(after[name] - point) <= max(0.003, 1.02 * swing), name


@given(bodies(), variations())
def test_the_head_and_the_arms_are_above_the_floor(body: Body, pose: Pose) -> None:
    placed, height = joints(body, pose), body.height_m
    assert placed.head.imag >= 0.9 * HEAD * height
    assert placed.elbow.imag >= 0.02 * height
    assert abs(placed.facing) == pytest.approx(1.0)


@given(bodies(), variations())
def test_hands_hold_what_they_hold(body: Body, pose: Pose) -> None:
    placed, height = joints(body, pose), body.height_m
    fist = (placed.wrist + placed.hand) / 2
    match pose.hands:
        case Hands.BAND:
            assert abs(placed.wrist - placed.crease) < 0.03 * height
        case Hands.BAR:
            assert abs(fist - bar_of(placed)) < PAD_M
        case _:
            assert placed.wrist.imag == placed.hand.imag < 0.02 * height


@given(bodies(), st.floats(0.0, 1.0))
def test_on_one_leg_the_other_is_free_and_bent_at_right_angles(body: Body, rise: float) -> None:
    pose = replace(SINGLE, rise=rise)
    placed, thrust = joints(body, pose), joints(body, Pose(rise=rise))
    assert (placed.hip, placed.knee, placed.hand) == (thrust.hip, thrust.knee, thrust.hand)
    assert placed.far is not None
    knee, ankle, heel, toe = placed.far
    free = replace_knee(placed, knee, ankle)
    assert hip_flexion(free) == pytest.approx(90.0)
    assert knee_flexion(free) == pytest.approx(90.0)
    assert min(heel.imag, toe.imag) > 0.02
    assert knee.imag > placed.hip.imag


def replace_knee(placed: Joints, knee: complex, ankle: complex) -> Joints:
    """The far leg as if it were the near one, to measure it by the same rule."""
    return replace(placed, knee=knee, ankle=ankle)


@given(bodies(), st.sampled_from((BRIDGE, GLUTE_BRIDGE)), st.floats(0.0, 1.0))
def test_a_bridge_lies_on_the_floor_with_its_knees_as_told(
    body: Body, low: Pose, rise: float
) -> None:
    placed, height = joints(body, replace(low, rise=rise)), body.height_m
    assert 100.0 <= knee_flexion(placed) <= 111.0
    assert -1e-6 <= hip_flexion(placed) < 60.0
    skin = [placed.trunk.at(u, v).imag for u, v in UPPER_BACK]
    assert min(skin) == pytest.approx(0.0, abs=0.0045 * height)
    assert abs(placed.pivot - placed.hip) == pytest.approx(0.25 * height, rel=0.18)
    assert placed.head.imag < 0.065 * height


UPPER_BACK: Final = ((0.205, -0.0550), (0.250, -0.0535), (0.280, -0.0455), (0.302, -0.0330))


@given(bodies())
def test_a_bridge_is_in_line_at_the_top_and_sits_at_the_bottom(body: Body) -> None:
    low, high = joints(body, BRIDGE), joints(body, replace(BRIDGE, rise=1.0))
    assert hip_flexion(high) == pytest.approx(0.0, abs=1e-6)
    assert low.hip.imag == pytest.approx(BUTTOCK * body.height_m)
    assert high.hip.imag > low.hip.imag + 0.08 * body.height_m
    flat = joints(body, GLUTE_BRIDGE)
    assert flat.wrist == joints(body, replace(GLUTE_BRIDGE, rise=1.0)).wrist
    assert flat.hip == low.hip


@pytest.mark.parametrize(("rise", "hip", "knee"), [(0.0, 55.0, 20.0), (1.0, 0.0, 5.0)])
@given(body=bodies())
def test_standing_bends_as_told(rise: float, hip: float, knee: float, body: Body) -> None:
    placed = joints(body, replace(STANDING, rise=rise))
    assert hip_flexion(placed) == pytest.approx(hip, abs=1e-6)
    assert knee_flexion(placed) == pytest.approx(knee, abs=1e-6)


@given(bodies(), st.floats(0.0, 1.0))
def test_standing_the_band_is_level_and_the_lifter_in_balance(body: Body, rise: float) -> None:
    placed, height = joints(body, replace(STANDING, rise=rise)), body.height_m
    band = placed.crease - anchor(height)
    assert abs(degrees(band.imag / band.real)) < 2.0
    assert band.real > 0.5 * height
    assert placed.heel.real < (placed.head.real + 2 * placed.hip.real + placed.shoulder.real) / 4
    assert placed.head.real < placed.toe.real + 0.07 * height
    assert placed.far is not None
    assert placed.far.heel.imag == placed.far.toe.imag == 0.0


@given(bodies(), st.floats(0.0, 1.0))
def test_the_plate_is_clear_of_the_floor_and_the_bench(body: Body, rise: float) -> None:
    placed = joints(body, replace(BARBELL, rise=rise))
    at = bar_of(placed)
    assert at.imag > PLATE_M
    assert abs(at - placed.hip) > PAD_M
    assert at.real > PLATE_M - 0.05
    assert placed.hip == joints(body, Pose(rise=rise)).hip


def test_a_bridge_is_the_same_for_every_bench() -> None:
    low, high = (joints(Body(1.7, bench), BRIDGE) for bench in (0.30, 0.50))
    assert low == high
    assert geometry(Body(1.7, 0.3)) != geometry(Body(1.7, 0.5))
    assert joints(Body(), BOTTOM).far is None
    upright = joints(Body(), replace(STANDING, rise=1.0))
    assert degrees(upright.trunk.ribs) == pytest.approx(90.0)
