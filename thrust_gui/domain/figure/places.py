"""Where on a picture the named parts are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from thrust_gui.domain.figure.barbell import bar_of
from thrust_gui.domain.figure.body import BUTTOCK, HEAD
from thrust_gui.domain.figure.front import Front, front_joints
from thrust_gui.domain.figure.front_places import front_place
from thrust_gui.domain.figure.joints import Joints, joints
from thrust_gui.domain.figure.part import Part
from thrust_gui.domain.figure.pose import BandPlace, Posture
from thrust_gui.domain.figure.standing import anchor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from thrust_gui.domain.figure.body import Body
    from thrust_gui.domain.figure.pose import Pose

Placed: TypeAlias = "Joints | Front"
"""Joints from the side, or from the front."""

PAD_M: Final = complex(-0.27, -0.04)
"""On the bench's pad, from its edge."""
HANGS_M: Final = -0.133
"""Where the band hangs over the bench."""
CHIN: Final = HEAD * (-0.7 - 0.5j)
"""From the centre of the head, in statures along its axes."""

_NO_BENCH: Final = frozenset({Posture.BRIDGE, Posture.STANDING})


def place(body: Body, pose: Pose, part: Part) -> complex:
    """Where a part is in a picture, metres from the floor under the bench edge."""
    return place_in(placed_joints(body, pose), pose, part)


def placed_joints(body: Body, pose: Pose) -> Placed:
    """Where the joints of a pose are, from the side it is seen from."""
    return front_joints(body, pose) if pose.posture is Posture.SIDE_STEP else joints(body, pose)


def place_in(placed: Placed, pose: Pose, part: Part) -> complex:
    """The same, for joints that are known already.

    What a picture has not is taken for what does its work there: the bar for the band, the heels
    or the hip crease for a post.
    """
    if isinstance(placed, Front):
        return front_place(placed, part)
    if part is Part.BAND:
        return _on_band(placed, pose)
    own = _of_a_variation(placed, pose, part)
    return _PLACES[part](placed) if own is None else own


def _of_a_variation(placed: Joints, pose: Pose, part: Part) -> complex | None:
    """What only one of them has; a bridge and a standing lifter have no bench to point at."""
    match pose.posture, part:
        case Posture.BARBELL, Part.BAR:
            return bar_of(placed)
        case Posture.STANDING, Part.ANCHOR:
            return anchor(placed.trunk.height)
        case ((Posture.BRIDGE | Posture.STANDING), Part.BENCH):
            return placed.pivot
        case Posture.SINGLE_LEG, Part.FREE_KNEE:
            return placed.far.knee if placed.far else None
        case _:
            return None


def _on_band(placed: Joints, pose: Pose) -> complex:
    """The middle of the band where it is stretched, or where it hangs or would be."""
    if pose.band is BandPlace.HIPS:
        return (placed.crease + placed.heel) / 2
    if pose.band is BandPlace.HEELS:
        return (_hands(placed) + placed.heel) / 2
    if pose.band is BandPlace.ANCHOR:
        return (placed.crease + anchor(placed.trunk.height)) / 2
    if pose.posture is Posture.BARBELL:
        return bar_of(placed)
    if pose.posture in _NO_BENCH:
        return placed.crease
    return complex(HANGS_M, placed.pivot.imag / 2)


def _hands(placed: Joints) -> complex:
    return (placed.wrist + placed.hand) / 2


def _glutes(placed: Joints) -> complex:
    """On the line that halves the angle between trunk and thigh."""
    thigh = (placed.knee - placed.hip) / abs(placed.knee - placed.hip)
    front = placed.trunk.front(0.0) + 1j * thigh
    return placed.hip - 0.65 * BUTTOCK * placed.trunk.height * front / abs(front)


def _on_thigh(placed: Joints, share: float, front: float) -> complex:
    """A share of the way from hip to knee, so many statures to the front."""
    way = placed.knee - placed.hip
    return placed.hip + way * share + 1j * way / abs(way) * front * placed.trunk.height


_PLACES: Final[Mapping[Part, Callable[[Joints], complex]]] = {
    Part.BENCH: lambda placed: placed.pivot + PAD_M,
    Part.UPPER_BACK: lambda placed: placed.pivot,
    Part.HEAD: lambda placed: placed.head,
    Part.CHIN: lambda placed: placed.head + placed.trunk.height * CHIN * placed.facing,
    Part.SHOULDER: lambda placed: placed.shoulder,
    Part.RIBS: lambda placed: placed.trunk.at(0.20, 0.045),
    Part.BELLY: lambda placed: placed.trunk.at(0.10, 0.035),
    Part.LOWER_BACK: lambda placed: placed.trunk.at(0.10, -0.045),
    Part.HIP: lambda placed: placed.hip,
    Part.GLUTES: _glutes,
    Part.HAMSTRINGS: lambda placed: _on_thigh(placed, 0.60, -0.022),
    Part.GLUTE_MEDIUS: lambda placed: placed.trunk.at(0.030, -0.020),
    Part.CORE: lambda placed: placed.trunk.at(0.115, 0.020),
    Part.CREASE: lambda placed: placed.crease,
    Part.HANDS: _hands,
    Part.KNEE: lambda placed: placed.knee,
    Part.SHIN: lambda placed: (placed.knee + placed.ankle) / 2,
    Part.FEET: lambda placed: placed.toe + (placed.ankle - placed.toe) * 0.4,
    Part.HEELS: lambda placed: placed.heel + (placed.ankle - placed.heel) * 0.3,
    Part.TARGET: lambda placed: placed.hip,
    Part.LINE: lambda placed: placed.hip,
    Part.SPINE: lambda placed: placed.trunk.at(0.10, 0.0),
    Part.PELVIS: lambda placed: placed.trunk.at(0.066, 0.044),
    Part.UPRIGHT: lambda placed: (placed.knee + placed.ankle) / 2,
    Part.SOLE: lambda placed: (placed.heel + placed.toe) / 2,
    Part.ANCHOR: lambda placed: placed.heel,
    Part.BAR: lambda placed: placed.crease,
    Part.FREE_KNEE: lambda placed: placed.knee,
    Part.DISTANCE: lambda placed: complex(placed.heel.real / 2, 0.0),
}
