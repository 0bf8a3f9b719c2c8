from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies, thrusts
from thrust_gui.domain.figure import BOTTOM, TOP, BandPlace, Body, Hands, Pose, joints
from thrust_gui.ui.figure.strap import (
    far_strip,
    hanging,
    lower_end,
    near_strips,
    strip,
    upper_end,
    width_at,
)


def across(points: tuple[complex, ...], way: complex) -> float:
    """How wide an outline is across a direction."""
    beside = [(point / way).imag for point in points]
    return max(beside) - min(beside)


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


@given(st.floats(0.2, 0.6), st.floats(-0.02, 0.02), st.booleans())
def test_a_strip_is_cut_off_at_the_floor_and_keeps_its_width(
    top_y: float, beside: float, round_top: bool
) -> None:
    top, foot = complex(0.3, top_y), 0.7 + 0j
    points = strip(top, foot, beside, 0.03, round_top=round_top)
    way = (foot - top) / abs(foot - top)
    assert points[-1].imag == pytest.approx(0.0)
    assert points[-2].imag == pytest.approx(0.0)
    assert across(points, way) == pytest.approx(0.03)
    assert min(point.imag for point in points) >= -1e-12


def test_a_folded_band_has_two_strands_side_by_side_within_its_halo() -> None:
    top, foot = 0.3 + 0.4j, 0.7 + 0j
    way = (foot - top) / abs(foot - top)
    folded, single = (
        near_strips(top, foot, 0.029, folded=is_folded) for is_folded in (True, False)
    )
    assert folded.low is not None
    assert single.low is None
    assert across(folded.low + folded.high, way) < across(folded.halo, way)
    assert across(folded.low, way) == pytest.approx(across(folded.high, way))
    assert across(single.high, way) == pytest.approx(0.029)
    for strips in (folded, single):
        assert across(strips.light, way) < across(strips.high, way) / 3


def test_the_far_strap_ends_at_the_far_heel() -> None:
    points = far_strip(0.3 + 0.4j, 0.7 + 0j, 0.029, 1.7)
    assert points[-1].imag == pytest.approx(0.0)
    assert (points[-1] + points[-2]).real / 2 == pytest.approx(0.7 + 0.034 * 1.7)


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
    heights = [point.imag for point in loop.high]
    assert max(heights) == pytest.approx(bench)
    assert 0.0 < min(heights) < 0.3 * bench
    assert loop.low is None
