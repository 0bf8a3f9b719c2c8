"""The standing hip thrust: feet fixed, the hips go back and forth against a band behind."""

from __future__ import annotations

from cmath import exp
from math import radians
from typing import Final

from thrust_gui.domain.figure.body import ANKLE, HEEL, SHANK, THIGH
from thrust_gui.domain.figure.trunk import Trunk

# All of these are ours; angles as (bottom, top), lengths in statures.
SHIN: Final = (radians(4), radians(5))
"""How far the shin leans forward."""
KNEE: Final = (radians(20), radians(5))
"""Flexion of the knee."""
HIP: Final = (radians(55), 0.0)
"""Flexion of the hip."""
FAR_FOOT: Final = 0.034
"""How far the far foot is before the near one, so that both are seen."""
HEEL_X: Final = -HEEL
"""Where the near heel is; the ankle is over 0."""
ANCHOR: Final = complex(-0.56, 0.522)
"""The middle of the band where it is tied to the post; from the floor under the ankle."""


def trunk(height: float, rise: float) -> Trunk:
    """The trunk, held by the hips: what knees and hips bend adds up from the ankle.

    Args:
        height: stature, metres.
        rise: share of the way from bottom to top.
    """
    shin, knee, bend = (low + (high - low) * rise for low, high in (SHIN, KNEE, HIP))
    thigh = knee - shin
    hip = 1j * (ANKLE + SHANK * exp(-1j * shin) + THIGH * exp(1j * thigh))
    pelvis = radians(90) + bend - thigh
    return Trunk(height, height * hip, pelvis, pelvis, 0.0)


def anchor(height: float) -> complex:
    """Where the band is tied to the post, metres."""
    return ANCHOR * height
