from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.band import Elastic, Estimate, Point, calibrate, force_text, shape
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import ForceUnit

WIDTHS = (13, 22, 29, 45, 64, 83)
known = st.floats(0.0, 2.5)


@pytest.mark.parametrize(
    ("strain", "newtons"),
    [(0.45, (58, 99, 130, 202, 287, 372)), (1.0, (98, 165, 218, 338, 480, 622))],
)
def test_the_table_of_the_design_within_one_per_cent(
    strain: float, newtons: tuple[int, ...]
) -> None:
    for width, expected in zip(WIDTHS, newtons, strict=True):
        assert Elastic.of_width(width).force(strain).value == pytest.approx(expected, rel=0.01)


@pytest.mark.parametrize(
    ("strain", "share"),
    [
        (-0.4, 0.0),
        (0.0, 0.0),
        (0.25, 0.39),
        (0.5, 0.65),
        (0.75, 0.84),
        (1.0, 1.0),
        (1.25, 1.13),
        (1.5, 1.27),
        (1.75, 1.40),
        (2.0, 1.53),
        (2.5, 1.82),
    ],
)
def test_the_shape_of_the_curve(strain: float, share: float) -> None:
    assert shape(strain) == pytest.approx(share)


@given(known, known)
def test_more_strain_is_never_less_force(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert shape(low) <= shape(high)
    if high - low > 1e-9:
        assert shape(low) < shape(high)


@given(st.floats(2.5, 1e6, exclude_min=True))
def test_nothing_is_said_beyond_what_is_known(strain: float) -> None:
    with pytest.raises(Refusal, match=r"beyond 3\.5 times, no force of a band is known"):
        Elastic.of_width(29).force(strain)


def test_two_pairs_pull_twice_as_hard() -> None:
    band = Elastic.of_width(29)
    assert band.force(0.5, 2).value == 2 * band.force(0.5).value


def test_the_estimate_is_wide_until_it_is_calibrated() -> None:
    wide, narrow = Estimate(200.0), Estimate(200.0, 0.10)
    assert (wide.least, wide.most) == (150.0, 250.0)
    assert (narrow.least, narrow.most) == pytest.approx((180.0, 220.0))


@pytest.mark.parametrize(
    ("force", "unit", "words"),
    [
        (Estimate(200.0), ForceUnit.N, "≈ 200 N (150–250), estimated"),
        (Estimate(195.0), ForceUnit.N, "≈ 200 N (150–240), estimated"),
        (Estimate(130.0), ForceUnit.N, "≈ 130 N (100–160), estimated"),
        (Estimate(98.0), ForceUnit.N, "≈ 98 N (74–120), estimated"),
        (Estimate(99.7), ForceUnit.N, "≈ 100 N (70–120), estimated"),
        (Estimate(1234.0), ForceUnit.N, "≈ 1200 N (900–1500), estimated"),
        (Estimate(200.0, 0.1), ForceUnit.N, "≈ 200 N (180–220), estimated, calibrated"),
        (Estimate(200.0), ForceUnit.KGF, "≈ 20 kgf (15–25), estimated"),
        (Estimate(58.0), ForceUnit.KGF, "≈ 5.9 kgf (4.4–7.4), estimated"),
        (Estimate(200.0), ForceUnit.LBF, "≈ 45 lbf (34–56), estimated"),
        (Estimate(0.0), ForceUnit.N, "slack"),
    ],
)
def test_a_force_in_words(force: Estimate, unit: ForceUnit, words: str) -> None:
    assert str(force_text(force, unit)) == words


FLAT = 1040.0
lengths = st.lists(st.floats(FLAT * 1.05, FLAT * 3.5), min_size=2, max_size=8)


@given(st.floats(40.0, 700.0), lengths, st.data())
def test_a_known_band_is_found_again_from_noisy_points(
    f100: float, measured: list[float], data: st.DataObject
) -> None:
    points = [
        Point(mm, f100 * shape(mm / FLAT - 1.0) * data.draw(st.floats(0.9, 1.1))) for mm in measured
    ]
    found = calibrate(FLAT, [each for each in points if each.force_n >= 1.0])
    assert found.uncertainty == 0.10
    assert abs(found.f100 - f100) <= found.uncertainty * f100 * (1 + 1e-9)


def test_exact_points_give_the_band_exactly() -> None:
    points = [Point(FLAT * 1.5, 0.65 * 218), Point(FLAT * 2.0, 218.0)]
    assert calibrate(FLAT, points).f100 == pytest.approx(218.0)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ([], "Calibration needs two points or more: 0 given."),
        ([Point(1500, 100)], "Calibration needs two points or more: 1 given."),
        ([Point(1500, 100), Point(1040, 20)], "Point 2: at 1040 mm the band is slack, its flat"),
        ([Point(math.nan, 100), Point(1500, 100)], "Point 1: at nan mm the band is slack"),
        ([Point(1500, -5), Point(1600, 20)], "Point 1: -5 N is no force of a band"),
        ([Point(1500, math.inf), Point(1600, 20)], "Point 1: inf N is no force of a band"),
        ([Point(1500, 100), Point(4000, 400)], "Stretched to 3.8 times its length"),
        (
            [Point(1560, 140), Point(2080, 420), Point(1820, 180)],
            r"Point 1 does not fit the others: 140 N where they give \d+ N. Measure it again.",
        ),
    ],
)
def test_points_that_cannot_be_are_refused_with_the_reason(points: list[Point], said: str) -> None:
    with pytest.raises(Refusal, match=said):
        calibrate(FLAT, points)
