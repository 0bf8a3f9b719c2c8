"""Where the joints of a body in a pose are."""

from __future__ import annotations

from cmath import exp, phase
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure import barbell, bridge, standing
from thrust_gui.domain.figure.body import (
    ANKLE,
    BACK,
    BUTTOCK,
    CONTACT,
    CREASE,
    FOOT,
    FOREARM,
    HEEL,
    HIP_TO_SHOULDER,
    SHANK,
    THIGH,
    UPPER_ARM,
    geometry,
)
from thrust_gui.domain.figure.legs import Leg, free_leg, standing_leg
from thrust_gui.domain.figure.pose import Hands, Posture
from thrust_gui.domain.figure.trunk import Trunk

if TYPE_CHECKING:
    from thrust_gui.domain.figure.body import Body
    from thrust_gui.domain.figure.pose import Pose

# All of these are ours, in statures unless they are angles.
NECK: Final = (0.300, -0.010)
"""Base of the neck, in coordinates of the trunk."""
NECK_TO_HEAD: Final = 0.098
CHIN: Final = radians(42.5)
CHIN_SHARE: Final = 0.5
"""The neck is flexed by CHIN where the trunk is level, less by this share of the trunk's angle."""
DROP: Final = 1.2
"""The chin is let go by this share of the bend of the lower back."""
FLARE: Final = cos(radians(70))
"""The elbows point out of the picture: this share of their bend is seen."""
FIST: Final = 0.040
PALM: Final = 0.050
UNDER_WRIST: Final = 0.018
"""Half a wrist's thickness, under it where the hand lies flat."""
FROM_CREASE: Final = 0.026
ON_LAP: Final = (0.25, 0.055)
"""Share of the thigh, and how far above its axis, where hands lie in the lap."""
SEATED: Final = radians(64)
MOST_UPRIGHT: Final = radians(80)
HIGHEST_CONTACT: Final = 0.265
"""Sitting, the bench's edge is no higher on the back: under the tops of the shoulders."""
LEAST_FOLD: Final = 0.55
"""Keeps the crease near the hip however far that is bent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """Joints in metres: x from the bench edge towards the feet, y up from the floor.

    Attributes:
        trunk: the axis that hip, shoulder and neck are points of.
        pivot: the bench edge; without a bench, where the upper back is or lies.
        hip: of the near leg, as knee, ankle, heel and toe; heel and toe are on the sole.
        shoulder: of the near arm, as elbow, wrist and hand; hand is the far end of the fist.
        elbow_out: how much nearer to the viewer the elbow is than shoulder and wrist.
        neck: its base.
        head: its centre.
        facing: unit vector from chin to crown.
        crease: where the band lies in the fold of the hip.
        far: the far leg where it does not go with the near one.
    """

    trunk: Trunk
    pivot: complex
    hip: complex
    knee: complex
    ankle: complex
    heel: complex
    toe: complex
    crease: complex
    shoulder: complex
    elbow: complex
    elbow_out: float
    wrist: complex
    hand: complex
    neck: complex
    head: complex
    facing: complex
    far: Leg | None = None


def joints(body: Body, pose: Pose) -> Joints:
    """Where the joints are. Without a lifter: where they would be at the bottom.

    Raises:
        ValueError: the pose is seen from the front; `front_joints` knows where its joints are.
    """
    if pose.posture is Posture.SIDE_STEP:
        raise ValueError(pose.posture)
    height = body.height_m
    heel = complex(_heel_x(body, pose.posture) + pose.feet * height, 0.0)
    foot = exp(1j * radians(pose.forefoot_deg))
    ankle = heel + height * complex(HEEL, ANKLE) * foot
    trunk = _trunk(body, pose, ankle)
    hip = trunk.at(0.0, 0.0)
    knee = _left_of(hip, ankle, THIGH * height, SHANK * height)
    thigh = (knee - hip) / (THIGH * height)
    front = trunk.front(0.0)
    bisector = front + 1j * thigh
    bisector /= abs(bisector)
    fold = max(LEAST_FOLD, (bisector * front.conjugate()).real)
    crease = hip + bisector * (CREASE * height / fold)
    shoulder = trunk.at(HIP_TO_SHOULDER, 0.0)
    wrist = _wrist(pose, trunk, thigh, crease)
    reach = (UPPER_ARM + FOREARM) * height
    if abs(wrist - shoulder) > reach:
        wrist = shoulder + (wrist - shoulder) * (reach / abs(wrist - shoulder))
    lies = pose.posture is Posture.BRIDGE and pose.hands is Hands.FLOOR
    elbow, elbow_out = _elbow(shoulder, wrist, height, 0.0 if lies else FLARE)
    towards = PALM + 0j if pose.hands is Hands.FLOOR else FIST * exp(1j * phase(wrist - elbow))
    neck = trunk.at(*NECK)
    facing = _facing(trunk, neck, pose.posture)
    return Joints(
        trunk=trunk,
        pivot=_pivot(body, trunk, pose.posture),
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=heel,
        toe=heel + FOOT * height * foot,
        crease=crease,
        shoulder=shoulder,
        elbow=elbow,
        elbow_out=elbow_out,
        wrist=wrist,
        hand=wrist + towards * height,
        neck=neck,
        head=neck + NECK_TO_HEAD * height * facing,
        facing=facing,
        far=_far_leg(trunk, ankle, pose.posture),
    )


def hip_flexion(placed: Joints) -> float:
    """Angle between the trunk's line and the thigh, degrees; 0 where they are in one line."""
    towards_hip = exp(-1j * placed.trunk.pelvis)
    return degrees(phase((placed.knee - placed.hip) / towards_hip))


def knee_flexion(placed: Joints) -> float:
    """Angle between the thigh's line and the shank, degrees; 0 where they are in one line."""
    return degrees(phase((placed.knee - placed.hip) / (placed.ankle - placed.knee)))


def _heel_x(body: Body, posture: Posture) -> float:
    match posture:
        case Posture.BRIDGE:
            return bridge.HEEL_X * body.height_m
        case Posture.STANDING:
            return standing.HEEL_X * body.height_m
        case _:
            return geometry(body).heel_x


def _pivot(body: Body, trunk: Trunk, posture: Posture) -> complex:
    match posture:
        case Posture.BRIDGE:
            return 0j
        case Posture.STANDING:
            return trunk.at(CONTACT, -BACK)
        case _:
            return complex(0.0, body.bench_m)


def _far_leg(trunk: Trunk, ankle: complex, posture: Posture) -> Leg | None:
    height = trunk.height
    match posture:
        case Posture.SINGLE_LEG:
            return free_leg(trunk)
        case Posture.STANDING:
            foot = ankle + standing.FAR_FOOT * height
            knee = _left_of(trunk.at(0.0, 0.0), foot, THIGH * height, SHANK * height)
            return standing_leg(knee, foot, height)
        case _:
            return None


def _trunk(body: Body, pose: Pose, ankle: complex) -> Trunk:
    height, bench = body.height_m, body.bench_m
    if pose.posture is Posture.BRIDGE:
        return bridge.trunk(height, pose.rise)
    if pose.posture is Posture.STANDING:
        return standing.trunk(height, pose.rise)
    if pose.posture is Posture.SEATED:
        return _seated(height, bench)
    arch, bend = radians(pose.arch_deg), radians(pose.arch_deg + pose.pelvis_deg)
    bottom = geometry(body).theta_bottom - _sag(bend)
    top = _top(body, ankle, arch, radians(pose.beyond_deg)) - (_sag(bend) - _sag(arch))
    ribs = bottom + (top - bottom) * pose.rise
    return Trunk.on_edge(height, bench, ribs, ribs + bend)


def _seated(height: float, bench: float) -> Trunk:
    """Leaning on the bench's edge; the shorter the lifter, the more upright.

    Who does not reach the edge with the shoulders leans on the front of the pad, below it.
    """
    edge = bench / height - BUTTOCK
    contact = (edge + BACK * cos(SEATED)) / sin(SEATED)
    if contact <= HIGHEST_CONTACT:
        return Trunk.on_edge(height, bench, SEATED, SEATED, contact)
    reach = hypot(HIGHEST_CONTACT, BACK)
    upright = atan2(BACK, HIGHEST_CONTACT) + asin(min(1.0, edge / reach))
    angle = min(upright, MOST_UPRIGHT)
    touched = BUTTOCK + HIGHEST_CONTACT * sin(angle) - BACK * cos(angle)
    return Trunk.on_edge(height, touched * height, angle, angle, HIGHEST_CONTACT)


def _top(body: Body, ankle: complex, arch: float, beyond: float) -> float:
    """Angle of the ribs at which pelvis and thigh are in one line, or `beyond` it.

    Trunk and thigh are stiff then and turn about the bench edge until the knee is over the foot:
    for good feet and a straight back, `Geometry.theta_top`.
    """
    hip = Trunk.on_edge(1.0, 0.0, 0.0, arch).at(0.0, 0.0)
    level = hip + THIGH * exp(-1j * (arch + beyond))
    pivot = complex(0.0, body.bench_m)
    knee = _left_of(pivot, ankle, abs(level) * body.height_m, SHANK * body.height_m)
    return phase(level / (knee - pivot))


def _sag(bend: float) -> float:
    """How far the ribs must slope up for a bent lower back to leave the hip where it is."""
    return -phase(Trunk(1.0, 0j, 0.0, bend).at(0.0, 0.0))


def _left_of(start: complex, end: complex, first: float, second: float) -> complex:
    """The point `first` from start and `second` from end, left of the way between them.

    Always the same of the two, so that a joint never flips; on the way where the two do not reach.
    """
    way = end - start
    distance = abs(way)
    along = (first * first - second * second + distance * distance) / (2.0 * distance)
    across = sqrt(max(0.0, first * first - along * along))
    return start + way / distance * complex(along, across)


def _elbow(shoulder: complex, wrist: complex, height: float, seen: float) -> tuple[complex, float]:
    """The elbow, behind the arm by the share that is seen of its bend; and how far it comes out."""
    along = (wrist - shoulder) / abs(wrist - shoulder)
    bent = (_left_of(wrist, shoulder, FOREARM * height, UPPER_ARM * height) - shoulder) / along
    elbow = shoulder + along * complex(bent.real, bent.imag * seen)
    return elbow, abs(bent.imag) * sqrt(1.0 - seen * seen)


def _wrist(pose: Pose, trunk: Trunk, thigh: complex, crease: complex) -> complex:
    """Where the hands want to be."""
    height = trunk.height
    hip = trunk.at(0.0, 0.0)
    match pose.hands:
        case Hands.BAND | Hands.BAR:
            held = crease if pose.hands is Hands.BAND else barbell.bar(crease, hip)
            towards_shoulder = trunk.at(HIP_TO_SHOULDER, 0.0) - held
            return held + towards_shoulder / abs(towards_shoulder) * (FROM_CREASE * height)
        case Hands.LAP:
            share, above = ON_LAP
            return hip + height * thigh * complex(THIGH * share, above)
        case _:
            x = bridge.WRIST_X * height if pose.posture is Posture.BRIDGE else hip.real
            return complex(x, UNDER_WRIST * height)


def _facing(trunk: Trunk, neck: complex, posture: Posture) -> complex:
    """The head stays up by itself: the chin is tucked more as the trunk comes level.

    With the back arched it drops. On the floor it lies.
    """
    if posture is Posture.BRIDGE:
        return bridge.facing(neck.imag / trunk.height, NECK_TO_HEAD)
    tuck = CHIN - CHIN_SHARE * trunk.chest - DROP * (trunk.pelvis - trunk.ribs)
    return -exp(-1j * (trunk.chest + tuck))
