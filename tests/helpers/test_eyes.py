"""The measure of colours itself, against figures published elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tests.helpers.eyes import Eyes, apart, delta_76, delta_2000, nearest, seen

LIFT, HOLD, LOWER = QColor("#FF9D2E"), QColor("#4BE3A9"), QColor("#4FB2F7")


@pytest.mark.parametrize(
    ("first", "second", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (50.0, 3.2592, 0.3350), 1.0000),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_ciede2000_is_that_of_sharmas_test_data(
    first: tuple[float, float, float], second: tuple[float, float, float], difference: float
) -> None:
    assert delta_2000(first, second) == pytest.approx(difference, abs=1e-4)
    assert delta_2000(second, first) == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize(
    ("eyes", "differences"),
    [
        (Eyes.USUAL, (97, 117, 76)),
        (Eyes.PROTANOPIA, (47, 107, 64)),
        (Eyes.DEUTERANOPIA, (56, 116, 60)),
        (Eyes.TRITANOPIA, (98, 90, 18)),
    ],
)
def test_the_phases_are_as_far_apart_as_the_design_computed(
    eyes: Eyes, differences: tuple[int, int, int]
) -> None:
    """The design's own figures: Machado 2009, CIE76, lift-hold, lift-lower, hold-lower."""
    lift, hold, lower = (seen(each, eyes) for each in (LIFT, HOLD, LOWER))
    found = delta_76(lift, hold), delta_76(lift, lower), delta_76(hold, lower)
    assert tuple(round(each) for each in found) == differences


@pytest.mark.parametrize("eyes", Eyes)
def test_greys_are_grey_to_everybody(eyes: Eyes) -> None:
    for grey in ("#000000", "#4A5257", "#FFFFFF"):
        usual, found = seen(QColor(grey), Eyes.USUAL), seen(QColor(grey), eyes)
        assert found[0] == pytest.approx(usual[0], abs=1.5)
    assert apart(QColor("#808080"), QColor("#808080"), eyes) == 0.0


def test_red_and_green_run_together_for_some() -> None:
    red, green = QColor("#B05A3C"), QColor("#7D7B3E")
    assert apart(red, green) > 25.0
    assert apart(red, green, Eyes.DEUTERANOPIA) < apart(red, green) / 2


def test_the_nearest_two_are_named() -> None:
    colours = [QColor("#000000"), QColor("#FFFFFF"), QColor("#FAFAFA")]
    difference, names = nearest(colours, Eyes.USUAL)
    assert difference < 3.0
    assert names == "#ffffff and #fafafa"
