"""What a picture shows, in words, for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import BandPlace, Hands, Posture
from thrust_gui.ui.figure import variation_words as variations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.domain.figure import Pose
    from thrust_gui.ui.figure.props import FigureProps

NEAR: Final = 0.03
"""This near to bottom or top, as a share of the way, counts as there."""
TOLD_DEG: Final = 3.0
TOLD_FEET: Final = 0.02
"""Less than this is not worth a word: degrees, and statures."""


def stage(props: FigureProps) -> tuple[object, ...]:
    """All that the words depend on; while it stays the same, so do they."""
    pose = props.pose
    if props.caption:
        return (props.caption,)
    return (
        pose.posture,
        pose.hands,
        pose.band,
        pose.rise <= NEAR,
        pose.rise >= 1.0 - NEAR,
        props.shown_phase,
        pose.arch_deg >= TOLD_DEG,
        pose.pelvis_deg >= TOLD_DEG,
        _side(pose.beyond_deg, TOLD_DEG),
        _side(pose.feet, TOLD_FEET),
        pose.forefoot_deg >= TOLD_DEG,
    )


def describe(props: FigureProps) -> str:
    """The picture's own caption, or else a few sentences."""
    if props.caption:
        return props.caption
    pose = props.pose
    sentences = (_lifter(props), *_mistakes(pose), _band(pose), _hands(pose))
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
            return f"{_lying(props.pose)} {_hips(props)}"
        case Posture.SINGLE_LEG | Posture.BARBELL:
            return f"{variations.lifter(props.pose.posture)} {_hips(props)}"
        case Posture.BRIDGE | Posture.STANDING | Posture.SIDE_STEP:
            hips = variations.hips(props.pose, props.shown_phase, NEAR)
            return f"{variations.lifter(props.pose.posture)} {hips}"


def _lying(pose: Pose) -> str:
    if pose.forefoot_deg >= TOLD_DEG:
        return QCoreApplication.translate(
            "figure",
            "A lifter, seen from the side, has the upper back on the bench and only the heels "
            "on the floor: the front of the feet is lifted.",
        )
    return QCoreApplication.translate(
        "figure",
        "A lifter, seen from the side, has the upper back on the bench and both feet flat "
        "on the floor.",
    )


def _hips(props: FigureProps) -> str:
    if props.pose.rise <= NEAR:
        return QCoreApplication.translate("figure", "The hips are low.")
    if props.pose.rise >= 1.0 - NEAR:
        return _at_the_top(props.pose)
    return variations.on_the_way(props.shown_phase)


def _at_the_top(pose: Pose) -> str:
    beyond = _side(pose.beyond_deg, TOLD_DEG)
    if beyond < 0:
        return QCoreApplication.translate(
            "figure", "The hips stop short of the line of trunk and thighs."
        )
    if beyond > 0:
        return QCoreApplication.translate(
            "figure", "The hips are pushed up past the line of trunk and thighs."
        )
    if pose.arch_deg >= TOLD_DEG:
        return QCoreApplication.translate("figure", "The hips are up.")
    if _side(pose.feet, TOLD_FEET):
        return QCoreApplication.translate(
            "figure", "The hips are up: trunk and thighs in one line, but the shins lean."
        )
    return QCoreApplication.translate(
        "figure", "The hips are up: trunk and thighs in one line, shins upright."
    )


def _mistakes(pose: Pose) -> Iterator[str]:
    """What is wrong besides feet off the floor and hips off the line."""
    if pose.arch_deg >= TOLD_DEG:
        yield QCoreApplication.translate("figure", "The lower back is arched.")
    if pose.pelvis_deg >= TOLD_DEG:
        yield QCoreApplication.translate(
            "figure", "The top of the pelvis is tipped forward, the lower back is hollow."
        )
    match _side(pose.feet, TOLD_FEET):
        case -1:
            yield QCoreApplication.translate(
                "figure", "The feet are too near the bench, so the knees are ahead of them."
            )
        case 1:
            yield QCoreApplication.translate(
                "figure", "The feet are too far from the bench, so they are ahead of the knees."
            )
        case _:
            pass


def _side(value: float, told: float) -> int:
    """Whether a number is worth a word: -1, 0 or 1."""
    return 0 if abs(value) < told else 1 if value > 0 else -1


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
        case BandPlace.SHINS:
            return QCoreApplication.translate("figure", "The band is round both shins.")
        case BandPlace.ANCHOR:
            return QCoreApplication.translate(
                "figure", "The band runs level from the crease of the hips to the post."
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
        case Hands.CHEST:
            return QCoreApplication.translate("figure", "The hands are together before the chest.")
        case Hands.BAR:
            return QCoreApplication.translate("figure", "Both hands hold the bar.")
