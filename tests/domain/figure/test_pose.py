"""What a pose may say."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import pytest

from thrust_gui.domain.figure import BOTTOM, TOP, BandPlace, Hands, Part, Pose, Posture
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
