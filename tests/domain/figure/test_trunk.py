"""The trunk's own coordinates, straight and bent."""

from __future__ import annotations

from itertools import pairwise
from math import radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.figure import Trunk
from thrust_gui.domain.figure.body import BACK, CONTACT
from thrust_gui.domain.figure.trunk import SINKING, resting

ANGLES = st.floats(-0.3, 1.2)
DOWN = st.floats(0.0, 1.2)
BENDS = st.floats(0.02, 0.35) | st.floats(-0.35, -0.02)


@given(ANGLES)
def test_the_back_touches_the_bench_edge(theta: float) -> None:
    trunk = Trunk.on_edge(1.7, 0.42, theta, theta)
    assert trunk.at(CONTACT, -BACK) == pytest.approx(0.42j)


@given(DOWN, st.floats(-0.05, 0.35), st.floats(-0.06, 0.06))
def test_straight_coordinates_are_a_turned_and_scaled_frame(
    theta: float, u: float, v: float
) -> None:
    trunk = Trunk.on_edge(2.0, 0.4, theta, theta)
    assert abs(trunk.at(u, v) - trunk.at(0.0, 0.0)) == pytest.approx(2.0 * abs(complex(u, v)))


@given(ANGLES, BENDS)
def test_bending_keeps_the_length_of_the_axis_and_the_ribs_in_place(
    theta: float, bend: float
) -> None:
    straight = Trunk.on_edge(1.7, 0.42, theta, theta)
    bent = Trunk.on_edge(1.7, 0.42, theta, theta - bend)
    assert bent.at(0.288, 0.02) == pytest.approx(straight.at(0.288, 0.02))
    axis = [bent.at(step / 1000, 0.0) for step in range(206)]
    length = sum(abs(after - before) for before, after in pairwise(axis))
    assert length == pytest.approx(0.205 * 1.7, rel=1e-4)
    assert max(abs(after - before) for before, after in pairwise(axis)) < 0.0018


@given(ANGLES, BENDS)
def test_the_angle_changes_only_within_the_bend(theta: float, bend: float) -> None:
    trunk = Trunk.on_edge(1.7, 0.42, theta, theta - bend)
    assert trunk.angle(-0.02) == trunk.angle(0.045) == theta - bend
    assert trunk.angle(0.155) == pytest.approx(theta)
    assert trunk.angle(0.205) == pytest.approx(theta)
    assert trunk.angle(0.3) == pytest.approx(trunk.chest)
    assert trunk.angle(0.1) == pytest.approx(theta - bend / 2)


def test_front_is_up_for_a_level_trunk() -> None:
    assert Trunk.on_edge(1.7, 0.42, 0.0, 0.0).front(0.1) == pytest.approx(1j)
    steep = Trunk.on_edge(1.7, 0.42, radians(90), radians(90))
    assert steep.front(0.1) == pytest.approx(1 + 0j)


@given(st.floats(-0.25, 0.0), BENDS)
def test_the_upper_back_lies_on_the_bench_however_the_ribs_slope_up(
    ribs: float, bend: float
) -> None:
    trunk = Trunk.on_edge(1.7, 0.42, ribs, ribs + bend)
    back = [trunk.at(step / 1000, -BACK).imag for step in range(205, 303)]
    assert min(back) > 0.42 - 0.02
    axis = [trunk.at(step / 1000, 0.0) for step in range(205, 306)]
    assert sum(map(abs, map(complex.__sub__, axis[1:], axis))) == pytest.approx(0.17, rel=1e-4)
    assert -SINKING / 2 - 1e-9 <= trunk.chest <= 0.0


@given(st.floats(-0.3, 0.3))
def test_it_comes_to_rest_without_a_kink(ribs: float) -> None:
    before, after = (resting(ribs + step) for step in (-1e-4, 1e-4))
    assert after <= before <= after + 2.001e-4
    slope = (resting(ribs + 1e-5) - resting(ribs)) / 1e-5
    earlier = (resting(ribs) - resting(ribs - 1e-5)) / 1e-5
    assert slope == pytest.approx(earlier, abs=1e-3)
