"""The silhouette as point lists: pure numbers, fractions of stature, no Qt.

Each part has axes of its own, a point being a complex number. A trunk's point ``-u + iv`` lies `u`
from the hip towards the head and `v` from the axis towards the belly; a limb's ``x + iy`` lies `x`
along it and `y` to the left, which is the front of thigh and shank. All closed outlines are meant
for a Catmull-Rom curve through their points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import HEEL, SHANK, THIGH
from thrust_gui.ui.figure.curves import limb

if TYPE_CHECKING:
    from thrust_gui.ui.figure.curves import Points

KNOCK_OUT: Final = 0.0052
"""Width of the gap that sets a limb apart from what is behind it."""

_TORSO_BACK: Final = (
    (-0.004, -0.0590),
    (0.016, -0.0598),
    (0.045, -0.0596),
    (0.078, -0.0572),
    (0.112, -0.0535),
    (0.155, -0.0520),
    (0.205, -0.0550),
    (0.250, -0.0535),
    (0.280, -0.0455),
    (0.302, -0.0330),
)
_TORSO_FRONT: Final = (
    (0.309, 0.0140),
    (0.293, 0.0370),
    (0.264, 0.0545),
    (0.225, 0.0580),
    (0.175, 0.0530),
    (0.120, 0.0475),
    (0.070, 0.0485),
    (0.030, 0.0505),
    (0.004, 0.0485),
)
_TORSO_END: Final = ((-0.016, 0.034), (-0.026, 0.0), (-0.022, -0.034), (-0.014, -0.0530))
TORSO: Final = _TORSO_BACK + _TORSO_FRONT + _TORSO_END
"""In (u, v), so that a bent trunk can place them too."""
WAIST: Final = (_TORSO_BACK.index((0.078, -0.0572)), TORSO.index((0.070, 0.0485)))
"""The places in TORSO at the back and the belly between which shirt and shorts meet."""
BACK: Final = (_TORSO_BACK.index((0.112, -0.0535)), len(_TORSO_BACK) - 1)
"""The places in TORSO between which the back may lie before the bench."""
WAIST_MIDDLE: Final = (0.077, 0.0)
"""The waistband runs through here, in (u, v)."""

HIP_RADIUS: Final = 0.0598
"""Of the wedge that keeps the buttock round: tangent to the backs of trunk and thigh."""

_THIGH_FRONT: Final = (
    (0.0, 0.0480),
    (0.22, 0.0445),
    (0.444, 0.0412),
    (0.68, 0.0365),
    (1.0, 0.0280),
)
_THIGH_BACK: Final = (
    (0.0, 0.0598),
    (0.14, 0.0562),
    (0.30, 0.0468),
    (0.444, 0.0402),
    (0.68, 0.0332),
    (1.0, 0.0275),
)
HEM: Final = (2, 12)
"""The places in THIGH_SHAPE at the front and the back between which shorts and thigh meet."""
HEM_MIDDLE: Final = complex(THIGH * 0.452, 0.0)

_SHANK_FRONT: Final = ((0.0, 0.0285), (0.3, 0.0275), (0.65, 0.0225), (1.0, 0.0185))
_SHANK_BACK: Final = ((0.0, 0.0275), (0.28, 0.0380), (0.62, 0.0272), (1.0, 0.0185))

GLUTE_BACK_SKIN: Final = _TORSO_BACK[3:0:-1]
"""The lit muscle's edge along the back, in (u, v), from the sacrum to the hip."""

HEAD_HEIGHT: Final = 0.124
_HEAD: Final = (
    (0.00, 0.52),
    (0.20, 0.49),
    (0.345, 0.37),
    (0.405, 0.20),
    (0.415, 0.07),
    (0.475, -0.075),
    (0.462, -0.120),
    (0.405, -0.150),
    (0.405, -0.260),
    (0.380, -0.370),
    (0.290, -0.450),
    (0.150, -0.440),
    (0.00, -0.385),
    (-0.16, -0.395),
    (-0.33, -0.290),
    (-0.435, -0.09),
    (-0.455, 0.12),
    (-0.375, 0.34),
    (-0.205, 0.475),
)
_HAIR: Final = (
    (0.318, 0.405),
    (0.205, 0.497),
    (0.00, 0.532),
    (-0.210, 0.488),
    (-0.386, 0.350),
    (-0.468, 0.12),
    (-0.448, -0.09),
    (-0.372, -0.235),
    (-0.300, -0.275),
    (-0.225, -0.215),
    (-0.165, -0.085),
    (-0.105, 0.045),
    (-0.020, 0.165),
    (0.090, 0.265),
    (0.210, 0.335),
)
_SHOE: Final = (
    (0.007, 0.0015),
    (-0.001, 0.016),
    (0.004, 0.034),
    (0.014, 0.052),
    (0.032, 0.0565),
    (0.058, 0.053),
    (0.080, 0.041),
    (0.108, 0.031),
    (0.136, 0.0255),
    (0.150, 0.016),
    (0.150, 0.005),
    (0.143, 0.0015),
    (0.134, 0.0005),
    (0.075, 0.0005),
    (0.017, 0.0005),
)

DELTOID: Final = (0.282, -0.004)
"""Where the drawn arm begins, in (u, v): the shoulder joint is inside its cap."""
NECK_FROM: Final = (0.276, 0.004)
NECK_TO: Final = -0.034 + 0.014j
"""From the centre of the head, in its axes: x from chin to crown, y towards the nape."""
NECK_LENGTH: Final = 0.085
UPPER_ARM_LENGTH: Final = 0.145
FOREARM_LENGTH: Final = 0.128
HAND_LENGTH: Final = 0.040
"""Lengths at which neck, arm and hand are outlined; drawn, they are stretched to their joints."""
FAR_OFFSET: Final = 0.034
"""How far the far leg stands out from behind the near one."""
SOLE: Final = ((0.006, 0.146), 0.0045, 0.009)
"""Of the shoe: from and to, height of the middle, thickness."""
UNDER_SOLE: Final = (HEEL - 0.030, HEEL + 0.034, 0.0085, 0.0040)
"""The band under the sole: from and to along it, height, corner radius."""
HEEL_END: Final = HEEL - 0.010
"""Where the strap meets the floor, from the back of the heel."""


def _head_axes(points: tuple[tuple[float, float], ...]) -> Points:
    """From (towards the face, up) in head heights to the head's axes: x to the crown."""
    return tuple(HEAD_HEIGHT * complex(up, -face) for face, up in points)


THIGH_SHAPE: Final = limb(THIGH, _THIGH_FRONT, _THIGH_BACK)
THIGH_BACK_SKIN: Final = tuple(complex(share * THIGH, -width) for share, width in _THIGH_BACK[1:4])
"""Its edge along the thigh, down to the hem."""
SHANK_SHAPE: Final = limb(SHANK, _SHANK_FRONT, _SHANK_BACK)
UPPER_ARM_SHAPE: Final = tuple(
    0.5 * UPPER_ARM_LENGTH + point
    for point in limb(
        0.5 * UPPER_ARM_LENGTH,
        ((0.0, 0.0250), (0.5, 0.0226), (1.0, 0.0200)),
        ((0.0, 0.0258), (0.5, 0.0232), (1.0, 0.0205)),
        start_cap=0.1,
    )
)
SLEEVE_SHAPE: Final = limb(
    0.5 * UPPER_ARM_LENGTH,
    ((0.0, 0.0310), (0.6, 0.0298), (1.0, 0.0285)),
    ((0.0, 0.0320), (0.6, 0.0306), (1.0, 0.0295)),
    end_cap=0.12,
)
FOREARM_SHAPE: Final = limb(
    FOREARM_LENGTH,
    ((0.0, 0.0205), (0.3, 0.0210), (0.65, 0.0172), (1.0, 0.0130)),
    ((0.0, 0.0205), (0.3, 0.0200), (0.65, 0.0167), (1.0, 0.0130)),
)
HAND_SHAPE: Final = limb(
    HAND_LENGTH,
    ((0.0, 0.0135), (0.5, 0.0170), (1.0, 0.0110)),
    ((0.0, 0.0135), (0.5, 0.0160), (1.0, 0.0110)),
)
NECK_SHAPE: Final = limb(
    NECK_LENGTH,
    ((0.0, 0.048), (0.35, 0.0375), (0.70, 0.0295), (1.0, 0.0285)),
    ((0.0, 0.036), (0.35, 0.0310), (0.70, 0.0288), (1.0, 0.0285)),
    start_cap=0.4,
    end_cap=0.6,
)
HEAD_SHAPE: Final = _head_axes(_HEAD)
HAIR_SHAPE: Final = _head_axes(_HAIR)
SHOE_SHAPE: Final = tuple(complex(x, y) for x, y in _SHOE)
