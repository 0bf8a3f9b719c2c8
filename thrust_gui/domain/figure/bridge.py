"""The floor bridge: upper back, shoulders and head on the floor.

Its angles are the same for every body, for there is no bench; lengths grow with stature.
"""

from __future__ import annotations

from cmath import exp
from math import asin, atan2, cos, hypot, radians, sin, sqrt
from typing import Final

from thrust_gui.domain.figure.body import ANKLE, BUTTOCK, HEEL, SHANK, THIGH
from thrust_gui.domain.figure.trunk import Trunk

# All of these are ours, in statures unless they are angles.
ROUND: Final = (0.235, 0.0563)
ROUND_RADIUS: Final = 0.1113
"""The skin of the upper back is part of this circle, its centre in coordinates of the trunk."""
KNEE_TOP: Final = radians(102)
"""Flexion of the knee at the top."""
HEAD_REST: Final = 0.059
"""Centre of the head above the floor, lying on it."""
WRIST_X: Final = 0.250
"""Where hands that lie on the floor are, from under the shoulder blades."""


def _above(across: float, back: float, height: float) -> float:
    """The angle x for which ``across·sin x − back·cos x = height``, all in statures."""
    return atan2(back, across) + asin(height / hypot(across, back))


LIFT_BOTTOM: Final = _above(*ROUND, BUTTOCK - ROUND_RADIUS)
"""The trunk's angle above horizontal with the buttocks on the floor."""
LIFT_TOP: Final = _above(
    ROUND[0] + THIGH + SHANK * cos(KNEE_TOP),
    ROUND[1] + SHANK * sin(KNEE_TOP),
    ANKLE - ROUND_RADIUS,
)
"""The same at the top, with trunk and thigh in one line."""
HEEL_X: Final = (
    (ROUND[0] + THIGH) * exp(1j * LIFT_TOP)
    - 1j * ROUND[1] * exp(1j * LIFT_TOP)
    + SHANK * exp(1j * (LIFT_TOP - KNEE_TOP))
).real - HEEL
"""Where the heels are, from under the shoulder blades."""


def trunk(height: float, rise: float) -> Trunk:
    """The trunk; its upper back rolls on the floor in its place.

    Args:
        height: stature, metres.
        rise: share of the way from bottom to top.
    """
    ribs = -(LIFT_BOTTOM + (LIFT_TOP - LIFT_BOTTOM) * rise)
    origin = 1j * (ROUND_RADIUS - ROUND[1] * exp(-1j * ribs))
    return Trunk(height, origin * height, ribs, ribs, ROUND[0])


def facing(neck: float, neck_to_head: float) -> complex:
    """Unit vector from chin to crown of a head on the floor; `neck` is its base's height there."""
    up = (HEAD_REST - neck) / neck_to_head
    return complex(-sqrt(1.0 - up * up), up)
