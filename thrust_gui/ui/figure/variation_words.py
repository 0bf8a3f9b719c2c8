"""What a picture of a variation shows, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import Posture
from thrust_gui.domain.timeline import PhaseKind

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Pose


def lifter(posture: Posture) -> str:
    """How the lifter of a variation is placed; the thrust's own words for any other."""
    match posture:
        case Posture.SINGLE_LEG:
            return QCoreApplication.translate(
                "figure",
                "A lifter, seen from the side, has the upper back on the bench and one foot flat "
                "on the floor; the other leg is up, hip and knee bent at right angles.",
            )
        case Posture.BARBELL:
            return QCoreApplication.translate(
                "figure",
                "A lifter, seen from the side, has the upper back on the bench, both feet flat on "
                "the floor and a bar with plates over the hips.",
            )
        case Posture.BRIDGE:
            return QCoreApplication.translate(
                "figure",
                "A lifter, seen from the side, has head and upper back on the floor, the knees "
                "bent and both feet flat.",
            )
        case Posture.STANDING:
            return QCoreApplication.translate(
                "figure", "A lifter, seen from the side, stands with a post behind."
            )
        case Posture.SIDE_STEP:
            return QCoreApplication.translate(
                "figure",
                "A lifter, seen from the front, is in a half squat, hips and knees bent and both "
                "feet pointing forward.",
            )
        case _:
            raise ValueError(posture)


def hips(pose: Pose, phase: PhaseKind | None, near: float) -> str:
    """Where the hips of a variation without a bench are.

    Args:
        pose: the picture's.
        phase: what the lifter does.
        near: this near to an end of the way, as a share of it, counts as there.
    """
    if pose.posture is Posture.STANDING:
        return _forward(pose, phase, near)
    if pose.posture is Posture.SIDE_STEP:
        return _aside(pose, near)
    if pose.rise <= near:
        return QCoreApplication.translate("figure", "The hips are low.")
    if pose.rise >= 1.0 - near:
        return QCoreApplication.translate(
            "figure", "The hips are up: trunk and thighs in one line."
        )
    return on_the_way(phase)


def on_the_way(phase: PhaseKind | None) -> str:
    """Where hips that rise are between bottom and top."""
    match phase:
        case PhaseKind.LIFT:
            return QCoreApplication.translate("figure", "The hips are on their way up.")
        case PhaseKind.LOWER:
            return QCoreApplication.translate("figure", "The hips are on their way down.")
        case _:
            return QCoreApplication.translate("figure", "The hips are between bottom and top.")


def _forward(pose: Pose, phase: PhaseKind | None, near: float) -> str:
    if pose.rise <= near:
        return QCoreApplication.translate(
            "figure", "The hips are back and the trunk leans forward, the knees a little bent."
        )
    if pose.rise >= 1.0 - near:
        return QCoreApplication.translate(
            "figure", "The hips are forward: trunk and thighs in one line."
        )
    match phase:
        case PhaseKind.LIFT:
            return QCoreApplication.translate("figure", "The hips are on their way forward.")
        case PhaseKind.LOWER:
            return QCoreApplication.translate("figure", "The hips are on their way back.")
        case _:
            return QCoreApplication.translate("figure", "The hips are between back and forward.")


def _aside(pose: Pose, near: float) -> str:
    if pose.rise <= near:
        return QCoreApplication.translate("figure", "The feet are as wide apart as the hips.")
    if pose.rise >= 1.0 - near:
        return QCoreApplication.translate("figure", "One foot has stepped out to the side.")
    return QCoreApplication.translate("figure", "One foot is on its way to the side.")
