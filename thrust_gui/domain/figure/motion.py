"""How the figure moves with the timeline."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import geometry
from thrust_gui.domain.figure.pose import Pose
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.timeline import MOVING, PhaseKind

if TYPE_CHECKING:
    from thrust_gui.domain.figure.body import Body
    from thrust_gui.domain.guide import Motion
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


def phase_of(motion: Motion, t_ms: float) -> PhaseKind:
    """What the lifter of a moving picture does, so long after its first repetition began."""
    return _part_of(motion, t_ms)[0]


def share_at(motion: Motion, t_ms: float) -> float:
    """Share of the way from a moving picture's low pose to its high one, 0 to 1.

    Repetitions follow each other without end, from before the first one too.
    """
    kind, progress = _part_of(motion, t_ms)
    match kind:
        case PhaseKind.LIFT:
            return min_jerk(progress)
        case PhaseKind.HOLD:
            return 1.0
        case PhaseKind.LOWER:
            return 1.0 - min_jerk(progress)
        case _:
            return 0.0


def blend(low: Pose, high: Pose, share: float) -> Pose:
    """The pose at a share of the way from one to another: every number goes evenly.

    What is no number is the high one's.

    Raises:
        Refusal: the two are placed, hold or wear the band differently: no movement joins them.
    """
    if (low.posture, low.hands, low.band) != (high.posture, high.hands, high.band):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "A picture cannot move between two poses that differ in posture, hands or band.",
            )
        )
    numbers = {
        field.name: low_value + (getattr(high, field.name) - low_value) * share
        for field in fields(Pose)
        if isinstance(low_value := getattr(low, field.name), float)
    }
    return replace(high, **numbers)


def _part_of(motion: Motion, t_ms: float) -> tuple[PhaseKind, float]:
    """The part of a repetition, and the share of it that is over."""
    left = t_ms % motion.total_ms
    for kind, length in (
        (PhaseKind.LIFT, motion.lift_ms),
        (PhaseKind.HOLD, motion.hold_ms),
        (PhaseKind.LOWER, motion.lower_ms),
    ):
        if left < length:
            return kind, left / length
        left -= length
    return PhaseKind.BOTTOM, left / max(1, motion.bottom_ms)
