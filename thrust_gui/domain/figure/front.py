"""The figure from the front: a banded side step in a half squat.

In a picture from the front the real part runs across it, towards the lifter's left; what is
nearer to the viewer is told apart from it.
"""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from math import cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from thrust_gui.domain.figure.body import ANKLE, FOREARM, HIP_TO_SHOULDER, SHANK, THIGH, UPPER_ARM

if TYPE_CHECKING:
    from thrust_gui.domain.figure.body import Body
    from thrust_gui.domain.figure.pose import Pose

# All of these are ours but the shoulders (Winter 2009), in statures unless they are angles.
HIPS: Final = 0.052
"""Half the way between the hip joints."""
SHOULDERS: Final = 0.120
"""Half the way between the shoulder joints."""
STANCE: Final = 0.085
"""Half the way between the ankles before a step."""
STEP: Final = 0.170
"""How much further apart they are after it."""
SWING: Final = 0.020
"""How high the leading foot is lifted on its way."""
KNEE_IN: Final = radians(43)
"""Flexion of the knees before a step; the hips stay at that height."""
LEAN: Final = radians(22)
"""How far the trunk leans to the viewer."""
NECK: Final = 0.296
"""Its base, along the trunk."""
NECK_TO_HEAD: Final = 0.092
"""From there to the centre of the head as it is seen: the chin is before the neck."""
CLASP: Final = (0.030, -0.072, 0.138)
"""Where the wrists are, from the middle of the shoulders: to the side, up, to the viewer."""
ELBOWS: Final = (0.66, -0.75, 0.0)
"""Which way they point."""
BAND_AT: Final = 0.50
"""Where on the shins the band lies, as a share of the way from knee to ankle."""


class Spot(NamedTuple):
    """A joint in metres: where it is in the picture, and how much nearer to the viewer."""

    at: complex
    out: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The joints of one side."""

    hip: Spot
    knee: Spot
    ankle: Spot
    shoulder: Spot
    elbow: Spot
    wrist: Spot

    @property
    def band(self) -> complex:
        """The middle of the shin where the band lies."""
        return self.knee.at + (self.ankle.at - self.knee.at) * BAND_AT


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """A lifter from the front.

    Attributes:
        height: stature, metres.
        pelvis: the middle between the hips.
        lead: the side that steps, on the right of the picture.
        trail: the other side.
        neck: its base.
        head: its centre.
        lean: how far the trunk leans to the viewer, radians.
    """

    height: float
    pelvis: complex
    lead: Side
    trail: Side
    neck: complex
    head: complex
    lean: float = LEAN


def front_joints(body: Body, pose: Pose) -> Front:
    """Where the joints are; the floor between the feet before the step is 0."""
    height, step = body.height_m, pose.rise
    feet = complex(STANCE + STEP * step, ANKLE + 4.0 * SWING * step * (1.0 - step))
    pelvis = complex(STEP * step / 2.0, HIP_Y)
    shoulders = pelvis + 1j * HIP_TO_SHOULDER * cos(LEAN)
    neck = pelvis + 1j * NECK * cos(LEAN)
    return Front(
        height=height,
        pelvis=pelvis * height,
        lead=_side(pelvis, shoulders, feet, 1, height),
        trail=_side(pelvis, shoulders, complex(-STANCE, ANKLE), -1, height),
        neck=neck * height,
        head=(neck + 1j * NECK_TO_HEAD) * height,
    )


def _side(pelvis: complex, shoulders: complex, ankle: complex, sign: int, height: float) -> Side:
    hip, shoulder = pelvis + sign * HIPS, shoulders + sign * SHOULDERS
    out = HIP_TO_SHOULDER * sin(LEAN)
    wrist = shoulders + complex(sign * CLASP[0], CLASP[1])
    elbow = _elbow(sign, shoulder, wrist)
    knee = _knee(hip, ankle)
    return Side(
        hip=Spot(hip * height, 0.0),
        knee=Spot(knee.at * height, knee.out * height),
        ankle=Spot(ankle * height, 0.0),
        shoulder=Spot(shoulder * height, out * height),
        elbow=Spot(elbow.at * height, (out + elbow.out) * height),
        wrist=Spot(wrist * height, (out + CLASP[2]) * height),
    )


def _knee(hip: complex, ankle: complex) -> Spot:
    """The knee goes to the viewer, in the plane of hip, ankle and viewer; in statures."""
    way = ankle - hip
    distance = abs(way)
    along = (THIGH * THIGH - SHANK * SHANK + distance * distance) / (2.0 * distance)
    return Spot(hip + way / distance * along, sqrt(THIGH * THIGH - along * along))


def _elbow(sign: int, shoulder: complex, wrist: complex) -> Spot:
    """The elbow, down and to its side; in statures, out from the shoulder."""
    across, out = wrist - shoulder, CLASP[2]
    reach = sqrt(abs(across) ** 2 + out * out)
    along = (UPPER_ARM * UPPER_ARM - FOREARM * FOREARM + reach * reach) / (2.0 * reach)
    bend = sqrt(UPPER_ARM * UPPER_ARM - along * along)
    aim = complex(sign * ELBOWS[0], ELBOWS[1])
    towards = (aim * across.conjugate()).real / (reach * reach)
    square, nearer = aim - towards * across, -towards * out
    size = sqrt(abs(square) ** 2 + nearer * nearer)
    share = along / reach
    return Spot(
        shoulder + across * share + square / size * bend, out * share + nearer / size * bend
    )


HIP_Y: Final = ANKLE + sqrt(abs(THIGH + SHANK * exp(1j * KNEE_IN)) ** 2 - (STANCE - HIPS) ** 2)
"""Height of the hips."""
