"""The far leg where it does not go with the near one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from thrust_gui.domain.figure.body import ANKLE, FOOT, HEEL, SHANK, THIGH

if TYPE_CHECKING:
    from thrust_gui.domain.figure.trunk import Trunk


class Leg(NamedTuple):
    """Joints of a leg from the knee down, metres; heel and toe are on the sole."""

    knee: complex
    ankle: complex
    heel: complex
    toe: complex


def free_leg(trunk: Trunk) -> Leg:
    """The leg that is off the floor: hip and knee bent at right angles, the foot at one too."""
    height, up = trunk.height, trunk.front(0.0)
    knee = trunk.at(0.0, 0.0) + THIGH * height * up
    shin = -1j * up
    ankle = knee + SHANK * height * shin
    return _with_foot(knee, ankle, 1j * shin, height)


def standing_leg(knee: complex, ankle: complex, height: float) -> Leg:
    """A leg whose foot is flat on the floor."""
    return _with_foot(knee, ankle, 1 + 0j, height)


def _with_foot(knee: complex, ankle: complex, foot: complex, height: float) -> Leg:
    heel = ankle - height * complex(HEEL, ANKLE) * foot
    return Leg(knee, ankle, heel, heel + FOOT * height * foot)
