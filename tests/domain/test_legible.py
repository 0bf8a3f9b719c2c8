"""Minutes of arc, millimetres and metres; and which sizes of a screen are believed."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.legible import (
    BIG,
    DIAGONALS_IN,
    DISTANCES_M,
    SMALL,
    Panel,
    View,
    arc_minutes,
    check_diagonal,
    check_distance,
    least_mm,
    served_m,
)
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.units import Units

distances = st.floats(*DISTANCES_M)
angles = st.floats(1.0, 120.0)
heights = st.floats(0.1, 500.0)
LAPTOP = Panel("eDP-1", 1366, 768, 293, 165)


@pytest.mark.parametrize(
    ("arc", "distance_m", "mm"),
    [(30, 2.5, 21.817), (20, 2.5, 14.544), (20, 1.0, 5.818), (20, 6.0, 34.907), (5, 6.0, 8.727)],
)
def test_how_high_letters_must_be(arc: float, distance_m: float, mm: float) -> None:
    assert least_mm(arc, distance_m) == pytest.approx(mm, abs=0.001)
    assert arc_minutes(mm, distance_m) == pytest.approx(arc, rel=1e-4)
    assert served_m(mm, arc) == pytest.approx(distance_m, rel=1e-4)


@given(arc=angles, distance_m=distances)
def test_the_three_are_each_others_inverse(arc: float, distance_m: float) -> None:
    mm = least_mm(arc, distance_m)
    assert arc_minutes(mm, distance_m) == pytest.approx(arc)
    assert served_m(mm, arc) == pytest.approx(distance_m)


@given(one=heights, other=heights, distance_m=distances)
def test_what_is_higher_looks_higher_and_serves_further(
    one: float, other: float, distance_m: float
) -> None:
    low, high = sorted((one, other))
    assert arc_minutes(low, distance_m) <= arc_minutes(high, distance_m)
    assert served_m(low, SMALL) <= served_m(high, SMALL)
    assert arc_minutes(low, distance_m) >= arc_minutes(low, distance_m + 1)


@pytest.mark.parametrize(
    ("width", "height", "inches", "small", "big"),
    [(1366, 768, 13.3, 67.5, 101.2), (1366, 768, 13.0, 69.0, 103.5), (1920, 1080, 15, 84.1, 126.1)],
)
def test_pixels_on_the_panels_of_the_issue(
    width: float, height: float, inches: float, small: float, big: float
) -> None:
    view = View(2.5, Panel("", width, height).pitch_mm(inches))
    assert view.least_px(SMALL) == pytest.approx(small, abs=0.1)
    assert view.least_px(BIG) == pytest.approx(big, abs=0.1)
    assert view.arc_minutes(view.least_px(BIG) or 0) == pytest.approx(BIG)
    assert view.served_m(big, small) == pytest.approx(2.5, abs=0.01)
    assert view.served_m(big, small / 2) == pytest.approx(1.25, abs=0.01)
    assert view.served_m(big / 2, small) == pytest.approx(1.25, abs=0.01)


def test_without_a_size_nothing_is_claimed() -> None:
    view = View(2.5, None)
    assert view.least_px(SMALL) is None
    assert view.arc_minutes(70) is None
    assert view.served_m(100, 70) is None


@pytest.mark.parametrize(
    ("panel", "inches"),
    [
        (LAPTOP, 13.24),
        (Panel("", 1920, 1080, 344, 194), 15.55),
        (Panel("", 3840, 2160, 1650, 930), 74.57),
        (Panel("turned", 768, 1366, 165, 293), 13.24),
        (Panel("turned, but not in millimetres", 768, 1366, 293, 165), 13.24),
        (Panel("23 in", 1920, 1080, 509, 286), 22.99),
        (replace(LAPTOP, width_px=683, height_px=384, ratio=2.0), 13.24),
    ],
)
def test_a_size_that_can_be_right_is_believed(panel: Panel, inches: float) -> None:
    assert panel.said_in == pytest.approx(inches, abs=0.01)
    across = hypot(panel.width_px, panel.height_px)
    assert panel.pitch_mm() == pytest.approx(inches * 25.4 / across, rel=1e-3)


@pytest.mark.parametrize(
    "panel",
    [
        Panel(),
        replace(LAPTOP, width_mm=0, height_mm=0),
        replace(LAPTOP, width_mm=-1),
        Panel("telephone", 1920, 1080, 88, 49),
        Panel("wall", 1920, 1080, 2600, 1460),
        Panel("16:9 said of 4:3", 1024, 768, 520, 290),
        Panel("X at 96 dpi", 1366, 768, 361, 203),
        Panel("X at 96 dpi, scaled", 683, 384, 361, 203, ratio=2.0),
        Panel("offscreen", 800, 800, 203.2, 203.2),
        replace(LAPTOP, invented=True),
    ],
    ids=lambda panel: panel.key or "none",
)
def test_a_size_that_cannot_be_right_is_not(panel: Panel) -> None:
    assert panel.said_in is None
    assert panel.pitch_mm() is None


def test_the_lifters_own_measure_counts_before_the_systems() -> None:
    assert LAPTOP.pitch_mm(15.6) == pytest.approx(15.6 * 25.4 / hypot(1366, 768))
    assert Panel().pitch_mm(15.6) is None


@given(distance_m=distances, inches=st.floats(*DIAGONALS_IN))
def test_limits_take_their_ends(distance_m: float, inches: float) -> None:
    assert check_distance(distance_m) == distance_m
    assert check_diagonal(inches) == inches


@pytest.mark.parametrize("metres", [0.99, 6.01, -2.5, 0.0, float("nan"), float("inf")])
def test_a_distance_nobody_trains_at_is_refused(metres: float) -> None:
    with pytest.raises(Refusal, match=r"Letters are set for 1\.0 m to 6\.0 m"):
        check_distance(metres)


def test_a_refused_distance_is_written_in_the_lifters_units() -> None:
    with pytest.raises(Refusal, match=r"3\.3 ft to 19\.7 ft; 26\.2 ft is outside"):
        check_distance(8.0, Units.IMPERIAL)


@pytest.mark.parametrize("inches", [4.9, 100.1, 0.0, float("nan")])
def test_a_screen_nobody_has_is_refused(inches: float) -> None:
    with pytest.raises(Refusal, match="5–100 in"):
        check_diagonal(inches)
