"""How the figure moves with the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import geometry
from thrust_gui.domain.figure.pose import Pose
from thrust_gui.domain.timeline import MOVING, PhaseKind

if TYPE_CHECKING:
    from thrust_gui.domain.figure.body import Body
    from thrust_gui.domain.timeline import Moment

LEAST_EFFORT: Final = 0.6
"""Of the glutes at the bottom of a repetition, as a share of the top: a picture's value (ours)."""


def min_jerk(tau: float) -> float:
    """Share of the way at a share of the time, smoothest for hands and hips (Flash & Hogan 1985).

    Times outside 0 to 1 count as its ends; there, speed and acceleration are 0.
    """
    t = min(max(tau, 0.0), 1.0)
    return min(1.0, t * t * t * (10.0 + t * (6.0 * t - 15.0)))  # rounding may pass 1


def rise_at(moment: Moment) -> float:
    """Share of the way from bottom to top, 0 to 1."""
    match moment.phase.kind:
        case PhaseKind.LIFT:
            return min_jerk(moment.progress)
        case PhaseKind.HOLD:
            return 1.0
        case PhaseKind.LOWER:
            return 1.0 - min_jerk(moment.progress)
        case _:
            return 0.0


def pose_at(moment: Moment) -> Pose:
    """The figure's pose at a moment of a set."""
    return Pose(rise=rise_at(moment))


def theta_at(body: Body, moment: Moment) -> float:
    """Angle of the trunk below horizontal at a moment of a set, radians."""
    ends = geometry(body)
    return ends.theta_bottom + (ends.theta_top - ends.theta_bottom) * rise_at(moment)


def effort_at(moment: Moment) -> float:
    """How brightly the working muscle is lit, 0 to 1: more with height, none outside repetitions.

    The band pulls hardest at the top and still pulls at the bottom.
    """
    if moment.phase.kind not in MOVING:
        return 0.0
    return LEAST_EFFORT + (1.0 - LEAST_EFFORT) * rise_at(moment)
