from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies, thrusts
from thrust_gui.domain.figure import BOTTOM, TOP, BandPlace, Body, Hands, Pose, Posture, joints
from thrust_gui.ui.figure.strap import (
    Ribbon,
    below_floor,
    far_ribbon,
    hanging,
    lower_end,
    near_ribbons,
    ribbon,
    upper_end,
    width_at,
)


@given(bodies(), thrusts())
def test_the_band_goes_from_the_crease_to_under_the_heel(body: Body, pose: Pose) -> None:
    placed = joints(body, pose)
    top, foot = upper_end(placed, pose.band), lower_end(placed, body.height_m)
    assert top == placed.crease
    assert foot.imag == 0.0
    assert placed.heel.real < foot.real < placed.ankle.real


def test_held_in_the_hands_it_ends_there() -> None:
    placed = joints(Body(), Pose(hands=Hands.LAP, band=BandPlace.HEELS))
    assert upper_end(placed, BandPlace.HEELS) == (placed.wrist + placed.hand) / 2


SEATED = Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS)


def corners(ribbon: Ribbon) -> tuple[complex, complex, complex, complex]:
    way = (ribbon.end - ribbon.start) / abs(ribbon.end - ribbon.start)
    half = 1j * way * ribbon.width / 2
    return ribbon.start + half, ribbon.start - half, ribbon.end - half, ribbon.end + half


@given(st.floats(0.2, 0.6), st.floats(-0.02, 0.02))
def test_a_ribbon_ends_with_its_last_corner_on_the_floor(top_y: float, beside: float) -> None:
    top, foot = complex(0.3, top_y), 0.7 + 0j
    strip = ribbon(top, foot, beside, 0.03)
    way = (foot - top) / abs(foot - top)
    assert strip.width == 0.03
    assert abs(strip.start - top) == pytest.approx(abs(beside))
    assert ((strip.end - strip.start) / way).imag == pytest.approx(0.0)
    assert max(corner.imag for corner in corners(strip)[2:]) == pytest.approx(0.0)


@given(bodies(), thrusts() | st.just(SEATED), st.floats(0.010, 0.045), st.booleans())
def test_what_ends_below_the_floor_is_covered_there_and_under_the_shoes(
    body: Body, pose: Pose, width: float, folded: bool
) -> None:
    placed, height = joints(body, pose), body.height_m
    foot = lower_end(placed, height)
    top = upper_end(placed, pose.band)
    strap = near_ribbons(top, foot, width, folded=folded)
    far = far_ribbon(top, foot, width, height)
    left, right, low, _ = below_floor(foot, width, height)
    for strip in (strap.halo, strap.high, strap.light, far, *([strap.low] if strap.low else [])):
        for corner in corners(strip)[2:]:
            assert corner.imag <= 1e-9
            assert corner.imag >= low.imag
            assert left.real <= corner.real <= right.real
    assert left.imag == right.imag == 0.0


def test_a_folded_band_has_two_strands_side_by_side_within_its_halo() -> None:
    top, foot = 0.3 + 0.4j, 0.7 + 0j
    way = (foot - top) / abs(foot - top)
    folded, single = (
        near_ribbons(top, foot, 0.029, folded=is_folded) for is_folded in (True, False)
    )
    assert folded.low is not None
    assert single.low is None
    apart = ((folded.high.start - folded.low.start) / way).imag
    assert apart > folded.low.width == folded.high.width
    assert apart + folded.low.width < folded.halo.width
    assert single.high.width == 0.029
    for ribbons in (folded, single):
        assert ribbons.light.width < ribbons.high.width / 3


def test_the_far_strap_ends_at_the_far_heel() -> None:
    strip = far_ribbon(0.3 + 0.4j, 0.7 + 0j, 0.029, 1.7)
    way = strip.end - strip.start
    at_floor = strip.start - way * (strip.start.imag / way.imag)
    assert at_floor.real == pytest.approx(0.7 + 0.034 * 1.7)


@given(bodies())
def test_the_band_is_narrower_the_longer_it_is(body: Body) -> None:
    widths: list[float] = []
    for pose in (BOTTOM, TOP):
        placed = joints(body, pose)
        length = abs(placed.crease - lower_end(placed, body.height_m))
        widths.append(width_at(body, 0.029, length))
    assert widths[0] == pytest.approx(0.029)
    assert 0.018 < widths[1] < 0.029


def test_slack_it_is_no_wider_than_it_is() -> None:
    assert width_at(Body(), 0.029, 0.1) == 0.029


@pytest.mark.parametrize("bench", [0.30, 0.50])
def test_hung_over_the_bench_it_stays_off_the_floor(bench: float) -> None:
    loop = hanging(bench, 0.029)
    heights = [point.imag for point in loop.band]
    assert max(heights) == pytest.approx(bench)
    assert 0.0 < min(heights) < 0.3 * bench
    assert min(point.imag for point in loop.halo) < min(heights)
