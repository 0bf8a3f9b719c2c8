"""What a picture shows, in words, for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import BandPlace, Hands, Posture
from thrust_gui.domain.timeline import PhaseKind

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Pose
    from thrust_gui.ui.figure.props import FigureProps

NEAR: Final = 0.03
"""This near to bottom or top, as a share of the way, counts as there."""


def stage(props: FigureProps) -> tuple[object, ...]:
    """All that the words depend on; while it stays the same, so do they."""
    pose = props.pose
    return (
        props.caption,
        pose.posture,
        pose.hands,
        pose.band,
        pose.rise <= NEAR,
        pose.rise >= 1.0 - NEAR,
        props.shown_phase,
    )


def describe(props: FigureProps) -> str:
    """The picture's own caption, or else a few sentences."""
    if props.caption:
        return props.caption
    sentences = (_lifter(props), _band(props.pose), _hands(props.pose))
    return " ".join(sentence for sentence in sentences if sentence)


def _lifter(props: FigureProps) -> str:
    match props.pose.posture:
        case Posture.ABSENT:
            return QCoreApplication.translate("figure", "A bench, seen from the side.")
        case Posture.SEATED:
            return QCoreApplication.translate(
                "figure",
                "A lifter, seen from the side, sits on the floor with the back against the bench.",
            )
        case Posture.THRUST:
            lying = QCoreApplication.translate(
                "figure",
                "A lifter, seen from the side, has the upper back on the bench and both feet flat "
                "on the floor.",
            )
            return f"{lying} {_hips(props)}"


def _hips(props: FigureProps) -> str:
    if props.pose.rise <= NEAR:
        return QCoreApplication.translate("figure", "The hips are low.")
    if props.pose.rise >= 1.0 - NEAR:
        return QCoreApplication.translate(
            "figure", "The hips are up: trunk and thighs in one line, shins upright."
        )
    match props.shown_phase:
        case PhaseKind.LIFT:
            return QCoreApplication.translate("figure", "The hips are on their way up.")
        case PhaseKind.LOWER:
            return QCoreApplication.translate("figure", "The hips are on their way down.")
        case _:
            return QCoreApplication.translate("figure", "The hips are between bottom and top.")


def _band(pose: Pose) -> str:
    match pose.band:
        case BandPlace.NONE:
            return ""
        case BandPlace.BENCH:
            return QCoreApplication.translate("figure", "The band hangs over the bench.")
        case BandPlace.HEELS:
            return QCoreApplication.translate("figure", "The band is under the heels.")
        case BandPlace.HIPS:
            return QCoreApplication.translate(
                "figure", "The band runs from under the heels to the crease of the hips."
            )


def _hands(pose: Pose) -> str:
    if pose.posture is Posture.ABSENT:
        return ""
    match pose.hands:
        case Hands.BAND:
            return QCoreApplication.translate(
                "figure", "Both hands press the band against the pelvis."
            )
        case Hands.LAP:
            return QCoreApplication.translate("figure", "The hands are over the thighs.")
        case Hands.FLOOR:
            return QCoreApplication.translate("figure", "The hands are on the floor.")
