"""Every part can be pointed at, and is where it belongs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import LOWS, SIDE_STEP, bodies, side_steps, variations
from thrust_gui.domain.figure import (
    BOTTOM,
    TOP,
    BandPlace,
    Body,
    Hands,
    Part,
    Pose,
    Posture,
    joints,
    place,
    place_in,
)

HELD = Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS)
HUNG = Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH)
NONE = Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)


@given(bodies(), st.sampled_from(Part), st.sampled_from((BOTTOM, TOP, HELD, HUNG, NONE)))
def test_every_part_of_every_pose_is_in_the_picture(body: Body, part: Part, pose: Pose) -> None:
    where = place(body, pose, part)
    assert -0.7 < where.real < 1.4
    assert 0.0 <= where.imag < 1.3


def test_known_joints_give_the_same_place() -> None:
    placed = joints(Body(), TOP)
    assert all(place_in(placed, TOP, part) == place(Body(), TOP, part) for part in Part)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Part.HEAD, Part.SHOULDER),
        (Part.SHOULDER, Part.RIBS),
        (Part.RIBS, Part.BELLY),
        (Part.BELLY, Part.CREASE),
        (Part.HIP, Part.KNEE),
        (Part.HEELS, Part.FEET),
        (Part.BENCH, Part.UPPER_BACK),
        (Part.CREASE, Part.BAND),
        (Part.BAND, Part.HEELS),
    ],
)
def test_at_the_top_parts_come_in_order_from_head_to_feet(left: Part, right: Part) -> None:
    assert place(Body(), TOP, left).real < place(Body(), TOP, right).real


@pytest.mark.parametrize(
    ("under", "over"),
    [
        (Part.LOWER_BACK, Part.BELLY),
        (Part.GLUTES, Part.HIP),
        (Part.HIP, Part.CREASE),
        (Part.CREASE, Part.HANDS),
        (Part.SHIN, Part.KNEE),
        (Part.HEELS, Part.SHIN),
        (Part.DISTANCE, Part.HEELS),
    ],
)
def test_at_the_top_parts_lie_over_each_other(under: Part, over: Part) -> None:
    assert place(Body(), TOP, under).imag < place(Body(), TOP, over).imag


def test_the_band_is_between_what_holds_it() -> None:
    held = place(Body(), HELD, Part.BAND)
    assert held == (place(Body(), HELD, Part.HANDS) + joints(Body(), HELD).heel) / 2
    assert place(Body(), HUNG, Part.BAND).imag == pytest.approx(0.21)
    assert place(Body(), NONE, Part.BAND) == place(Body(), HUNG, Part.BAND)


def test_the_face_looks_up_and_the_chin_is_on_its_side() -> None:
    placed = joints(Body(), TOP)
    chin = place(Body(), TOP, Part.CHIN)
    assert abs(chin - placed.head) < 0.065 * 1.7
    assert ((chin - placed.head) / placed.facing).imag < 0.0


@given(bodies(), st.sampled_from(Part), variations())
def test_every_part_of_every_variation_is_in_the_picture(
    body: Body, part: Part, pose: Pose
) -> None:
    where = place(body, pose, part) / body.height_m
    assert -0.6 < where.real < 0.8
    assert -0.01 <= where.imag < 1.0


@pytest.mark.parametrize("low", LOWS, ids=lambda low: f"{low.posture}-{low.band}")
def test_a_variation_points_at_what_is_its_own(low: Pose) -> None:
    placed = joints(Body(), low)

    def at(part: Part) -> complex:
        return place(Body(), low, part)

    assert at(Part.HIP) == placed.hip
    assert (at(Part.FREE_KNEE) == placed.knee) is (low.posture is not Posture.SINGLE_LEG)
    assert (at(Part.BAR) == placed.crease) is (low.posture is not Posture.BARBELL)
    assert (at(Part.ANCHOR) == placed.heel) is (low.posture is not Posture.STANDING)
    assert abs(at(Part.BENCH) - placed.pivot) < (0.3 if at(Part.BENCH).real < 0.0 else 0.01)
    match low.posture, low.band:
        case Posture.STANDING, _:
            assert at(Part.BAND) == (placed.crease + at(Part.ANCHOR)) / 2
        case Posture.BARBELL, _:
            assert at(Part.BAND) == at(Part.BAR)
        case _, BandPlace.NONE:
            assert at(Part.BAND) == placed.crease
        case _:
            assert at(Part.BAND) == (placed.crease + placed.heel) / 2


@given(bodies(), st.sampled_from(Part), side_steps())
def test_every_part_is_in_the_picture_from_the_front(body: Body, part: Part, pose: Pose) -> None:
    where = place(body, pose, part) / body.height_m
    assert -0.25 < where.real < 0.4
    assert 0.0 <= where.imag < 0.96


def test_from_the_front_parts_lie_over_each_other() -> None:
    parts = (
        Part.FEET,
        Part.BAND,
        Part.KNEE,
        Part.PELVIS,
        Part.GLUTE_MEDIUS,
        Part.BELLY,
        Part.RIBS,
        Part.HANDS,
        Part.SHOULDER,
        Part.CHIN,
        Part.HEAD,
    )
    heights = [place(Body(), SIDE_STEP, part).imag for part in parts]
    assert heights == sorted(heights)
    out = replace(SIDE_STEP, rise=1.0)
    assert place(Body(), out, Part.FEET).real > place(Body(), SIDE_STEP, Part.FEET).real
    assert place(Body(), out, Part.SHIN).real > place(Body(), out, Part.BAND).real
