"""What a pose may say."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import pytest

from tests.helpers.bodies import LOWS, SIDE_STEP
from thrust_gui.domain.figure import BOTTOM, TOP, VARIATIONS, BandPlace, Hands, Part, Pose, Posture
from thrust_gui.domain.message import Refusal


def test_the_plain_pose_is_the_bottom_with_the_band_on() -> None:
    assert Pose() == BOTTOM
    assert BOTTOM.posture is Posture.THRUST
    assert BOTTOM.band is BandPlace.HIPS
    assert BOTTOM.hands is Hands.BAND
    assert replace(BOTTOM, rise=1.0) == TOP


@pytest.mark.parametrize(
    ("name", "value", "least", "most"),
    [
        ("rise", -0.01, "0", "1"),
        ("rise", 1.01, "0", "1"),
        ("rise", nan, "0", "1"),
        ("arch_deg", 26.0, "0", "25"),
        ("pelvis_deg", -1.0, "0", "25"),
        ("beyond_deg", 16.0, "-40", "15"),
        ("feet", -0.11, "-0.1", "0.1"),
        ("forefoot_deg", -1.0, "0", "30"),
    ],
)
def test_a_number_outside_its_limits_is_refused(
    name: str, value: float, least: str, most: str
) -> None:
    with pytest.raises(Refusal, match=rf"A pose's {name} of .* is outside {least} to {most}\."):
        Pose(**{name: value})  # type: ignore[arg-type] # the table names only numbers


def test_a_part_highlighted_twice_is_refused() -> None:
    with pytest.raises(Refusal, match="highlights a part twice"):
        Pose(highlights=(Part.HEELS, Part.HEELS))


@pytest.mark.parametrize("band", [BandPlace.HEELS, BandPlace.HIPS])
def test_nobody_wears_no_band(band: BandPlace) -> None:
    with pytest.raises(Refusal, match=f"without a lifter has no place “{band}”"):
        Pose(posture=Posture.ABSENT, band=band)


@pytest.mark.parametrize("band", [BandPlace.BENCH, BandPlace.NONE])
def test_nobody_and_a_band_that_needs_no_one_are_fine(band: BandPlace) -> None:
    assert Pose(posture=Posture.ABSENT, band=band).band is band


@pytest.mark.parametrize(
    ("hands", "band"),
    [
        (Hands.BAND, BandPlace.NONE),
        (Hands.BAND, BandPlace.BENCH),
        (Hands.BAND, BandPlace.HEELS),
        (Hands.FLOOR, BandPlace.HEELS),
    ],
)
def test_hands_and_band_that_contradict_each_other_are_refused(
    hands: Hands, band: BandPlace
) -> None:
    with pytest.raises(Refusal, match=f"its hands at “{hands}” but the band at “{band}”"):
        Pose(hands=hands, band=band)


@pytest.mark.parametrize(
    ("hands", "band"),
    [
        (Hands.BAND, BandPlace.HIPS),
        (Hands.LAP, BandPlace.HEELS),
        (Hands.LAP, BandPlace.HIPS),
        (Hands.LAP, BandPlace.NONE),
        (Hands.FLOOR, BandPlace.NONE),
        (Hands.FLOOR, BandPlace.BENCH),
        (Hands.FLOOR, BandPlace.HIPS),
    ],
)
def test_hands_and_band_that_agree_are_fine(hands: Hands, band: BandPlace) -> None:
    pose = Pose(posture=Posture.SEATED, hands=hands, band=band)
    assert (pose.hands, pose.band) == (hands, band)


@pytest.mark.parametrize(
    "values",
    [
        {"arch_deg": 5.0},
        {"pelvis_deg": 5.0},
        {"beyond_deg": -5.0},
        {"beyond_deg": 5.0},
        {"feet": -0.02},
        {"forefoot_deg": 5.0},
    ],
)
def test_every_number_but_the_rise_makes_it_one_of_the_mistakes(values: dict[str, float]) -> None:
    assert Pose(**values).wrong  # type: ignore[arg-type] # the table names only numbers
    assert not TOP.wrong
    assert not BOTTOM.wrong


@pytest.mark.parametrize("low", [*LOWS, SIDE_STEP])
def test_every_variation_is_a_pose(low: Pose) -> None:
    assert replace(low, rise=1.0, highlights=(Part.GLUTES,)).posture is low.posture


@pytest.mark.parametrize(
    ("posture", "hands", "band", "right"),
    [
        (Posture.SINGLE_LEG, Hands.LAP, BandPlace.HEELS, "“band” and “hips”"),
        (Posture.BRIDGE, Hands.FLOOR, BandPlace.HIPS, "“band” and “hips”"),
        (Posture.STANDING, Hands.BAND, BandPlace.HIPS, "“band” and “anchor”"),
        (Posture.BARBELL, Hands.BAND, BandPlace.HIPS, "“bar” and “none”"),
        (Posture.SIDE_STEP, Hands.CHEST, BandPlace.NONE, "“chest” and “shins”"),
    ],
)
def test_a_variation_has_hands_and_band_of_its_own(
    posture: Posture, hands: Hands, band: BandPlace, right: str
) -> None:
    with pytest.raises(Refusal, match=f"A pose “{posture}” has its hands .* it is {right}"):
        Pose(posture=posture, hands=hands, band=band)


@pytest.mark.parametrize(
    ("hands", "band"),
    [
        (Hands.BAR, BandPlace.NONE),
        (Hands.BAND, BandPlace.ANCHOR),
        (Hands.CHEST, BandPlace.NONE),
        (Hands.FLOOR, BandPlace.SHINS),
    ],
)
def test_what_a_variation_holds_is_nowhere_else(hands: Hands, band: BandPlace) -> None:
    for posture in (Posture.THRUST, Posture.SEATED, Posture.ABSENT):
        with pytest.raises(Refusal, match=f"its hands at “{hands}” but the band at “{band}”"):
            Pose(posture=posture, hands=hands, band=band)


def test_a_variation_is_shown_right_only() -> None:
    with pytest.raises(Refusal, match="“bridge” is shown right only: mistakes are poses “thrust”"):
        Pose(posture=Posture.BRIDGE, forefoot_deg=10.0)


@pytest.mark.parametrize(
    ("posture", "part"),
    [
        (Posture.BRIDGE, Part.BENCH),
        (Posture.STANDING, Part.TARGET),
        (Posture.BRIDGE, Part.ANCHOR),
        (Posture.SIDE_STEP, Part.LINE),
        (Posture.SIDE_STEP, Part.BENCH),
        (Posture.SIDE_STEP, Part.CORE),
        (Posture.THRUST, Part.BAR),
        (Posture.SEATED, Part.FREE_KNEE),
    ],
)
def test_what_is_not_in_a_picture_is_not_highlighted(posture: Posture, part: Part) -> None:
    plain = VARIATIONS.get(posture, BOTTOM)
    with pytest.raises(Refusal, match=f"“{posture}” highlights “{part}”, which is not in its pic"):
        replace(plain, posture=posture, highlights=(part,))
