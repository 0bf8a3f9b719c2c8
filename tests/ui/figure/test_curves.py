from __future__ import annotations

from cmath import exp
from math import isfinite, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.ui.figure import outlines
from thrust_gui.ui.figure.curves import Points, grown, limb, tangent

CIRCLE = tuple(exp(2j * pi * step / 36) for step in range(36))
TORSO = tuple(complex(-u, v) for u, v in outlines.TORSO)
SHAPES = {
    name: getattr(outlines, name) for name in sorted(vars(outlines)) if name.endswith("_SHAPE")
} | {"TORSO": TORSO}


def area(points: Points) -> float:
    """Twice signed, anticlockwise positive."""
    following = (*points[1:], points[0])
    return sum((a.conjugate() * b).imag for a, b in zip(points, following, strict=True))


def test_there_are_the_shapes_of_a_lifter() -> None:
    assert set(SHAPES) >= {"THIGH_SHAPE", "SHANK_SHAPE", "HEAD_SHAPE", "SHOE_SHAPE", "TORSO"}


@pytest.mark.parametrize("points", SHAPES.values(), ids=SHAPES)
def test_every_outline_is_finite_open_and_within_a_stature(points: Points) -> None:
    assert all(isfinite(point.real) and isfinite(point.imag) for point in points)
    assert len(points) > 8
    assert len(set(points)) == len(points), "a point twice leaves a curve without a tangent"
    assert max(abs(point) for point in points) < 0.4
    assert abs(area(points)) > 1e-4


@pytest.mark.parametrize("points", SHAPES.values(), ids=SHAPES)
def test_every_grown_outline_is_larger_and_keeps_its_distance(points: Points) -> None:
    larger = grown(points, 0.005)
    assert abs(area(larger)) > abs(area(points))
    for before, after in zip(points, larger, strict=True):
        assert abs(after - before) == pytest.approx(0.005)


@pytest.mark.parametrize("way", [1, -1], ids=["anticlockwise", "clockwise"])
def test_growing_goes_outwards_whichever_way_the_points_run(way: int) -> None:
    assert all(abs(point) == pytest.approx(1.1) for point in grown(CIRCLE[::way], 0.1))


def test_the_tangent_of_even_points_is_the_plain_one() -> None:
    assert tangent(-1 + 0j, 0j, 1 + 0j) == pytest.approx(1 + 0j)


@given(st.floats(0.01, 10.0), st.floats(0.01, 10.0))
def test_the_tangent_of_a_straight_line_is_the_line(back: float, on: float) -> None:
    way = tangent(complex(-back), 0j, complex(on))
    assert way.imag == 0.0
    assert way.real > 0.0


def test_a_limb_is_as_wide_as_its_profiles_and_as_long_as_its_caps() -> None:
    shape = limb(1.0, ((0.0, 0.2), (1.0, 0.1)), ((0.0, 0.3), (1.0, 0.1)))
    assert max(point.imag for point in shape) == pytest.approx(0.2)
    assert min(point.imag for point in shape) == pytest.approx(-0.3)
    assert max(point.real for point in shape) == pytest.approx(1.1)
    assert min(point.real for point in shape) == pytest.approx(-0.25)


def test_a_flat_cap_adds_no_length() -> None:
    even = ((0.0, 0.1), (1.0, 0.1))
    shape = limb(1.0, even, even, start_cap=0.0, end_cap=0.5)
    assert min(point.real for point in shape) == pytest.approx(0.0)
    assert max(point.real for point in shape) == pytest.approx(1.05)
