"""Proportions, and what follows from a body and a bench."""

from __future__ import annotations

from math import cos, degrees, nan, sin

import pytest
from hypothesis import given

from tests.helpers.bodies import bodies
from thrust_gui.domain.figure import BENCH_M, HEIGHT_M, Body, geometry
from thrust_gui.domain.figure.body import (
    ANKLE,
    BACK,
    BUTTOCK,
    CLEARANCE_M,
    CONTACT,
    HEEL,
    SHANK,
    THIGH,
)
from thrust_gui.domain.message import Refusal


@pytest.mark.parametrize(
    ("height", "bench", "ankle_x", "top_deg"),
    [
        (1.55, 0.42, 0.702, 5.2),
        (1.70, 0.42, 0.768, 2.2),
        (1.70, 0.36, 0.761, -2.3),
        (1.85, 0.42, 0.832, -0.4),
        (1.85, 0.36, 0.822, -4.5),
    ],
)
def test_geometry_has_the_values_that_were_computed_by_hand(
    height: float, bench: float, ankle_x: float, top_deg: float
) -> None:
    ends = geometry(Body(height, bench))
    assert ends.ankle_x == pytest.approx(ankle_x, abs=0.001)
    assert degrees(ends.theta_top) == pytest.approx(top_deg, abs=0.05)
    assert degrees(ends.theta_bottom) == pytest.approx(45.0)


def test_a_high_bench_and_a_short_lifter_stop_at_45_degrees_where_the_floor_is_out_of_reach() -> (
    None
):
    assert degrees(geometry(Body(1.40, 0.50)).theta_bottom) == pytest.approx(45.0)


def test_a_low_bench_and_a_tall_lifter_stop_over_the_floor() -> None:
    body = Body(2.10, 0.30)
    theta = geometry(body).theta_bottom
    assert degrees(theta) == pytest.approx(33.9, abs=0.1)
    hip_y = 0.30 + 2.10 * (BACK * cos(theta) - CONTACT * sin(theta))
    assert hip_y == pytest.approx(BUTTOCK * 2.10 + CLEARANCE_M)


@given(bodies())
def test_the_top_solves_its_equation(body: Body) -> None:
    ends = geometry(body)
    height = body.height_m
    knee_y = body.bench_m + height * (
        BACK * cos(ends.theta_top) - (CONTACT + THIGH) * sin(ends.theta_top)
    )
    assert knee_y == pytest.approx((ANKLE + SHANK) * height)


@given(bodies())
def test_the_heels_are_behind_the_ankles_and_beyond_the_bench(body: Body) -> None:
    ends = geometry(body)
    assert ends.heel_x == pytest.approx(ends.ankle_x - HEEL * body.height_m)
    assert 0.3 < ends.heel_x < body.height_m
    assert ends.heel_tolerance == 0.05
    assert ends.theta_top < ends.theta_bottom


@pytest.mark.parametrize("height", [HEIGHT_M[0] - 0.01, HEIGHT_M[1] + 0.01, nan, -1.7])
def test_a_height_outside_the_range_is_refused(height: float) -> None:
    with pytest.raises(Refusal, match=r"A height of .* m is outside .*: 1\.40–2\.10 m\."):
        Body(height, 0.42)


@pytest.mark.parametrize("bench", [BENCH_M[0] - 0.01, BENCH_M[1] + 0.01, nan, 0.0])
def test_a_bench_outside_the_range_is_refused(bench: float) -> None:
    with pytest.raises(Refusal, match=r"A bench of .* m is outside .*: 0\.30–0\.50 m\."):
        Body(1.70, bench)


@pytest.mark.parametrize("height", HEIGHT_M)
@pytest.mark.parametrize("bench", BENCH_M)
def test_the_ends_of_the_ranges_are_allowed(height: float, bench: float) -> None:
    assert Body(height, bench) == Body(height_m=height, bench_m=bench)
