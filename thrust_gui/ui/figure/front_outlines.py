"""The silhouette from the front as point lists: pure numbers, fractions of stature, no Qt.

The trunk and what is on it are symmetrical: a half is given from top to bottom on the right, in
(across, up) from the middle between the hips, or from the centre of the head. Limbs are outlined
along the x axis as those from the side; their outer skin is to the left for the right of the
picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import ANKLE, SHANK, THIGH
from thrust_gui.ui.figure.curves import limb
from thrust_gui.ui.figure.outlines import UPPER_ARM_LENGTH

if TYPE_CHECKING:
    from thrust_gui.ui.figure.curves import Points, Profile

_SHIRT: Final = (
    (0.0270, 0.2860),
    (0.0500, 0.2760),
    (0.0860, 0.2650),
    (0.1120, 0.2450),
    (0.1150, 0.2120),
    (0.1085, 0.1750),
    (0.0985, 0.1330),
    (0.0890, 0.0950),
    (0.0880, 0.0700),
    (0.0905, 0.0520),
    (0.0450, 0.0475),
)
_SHORTS: Final = (
    (0.0780, 0.0640),
    (0.0905, 0.0520),
    (0.0980, 0.0290),
    (0.1055, -0.0030),
    (0.1075, -0.0350),
    (0.0700, -0.0560),
    (0.0220, -0.0480),
    (0.0040, -0.0410),
)
_MEDIUS: Final = (
    (0.0920, 0.0490),
    (0.0988, 0.0290),
    (0.1063, -0.0030),
    (0.1083, -0.0350),
    (0.1010, -0.0440),
    (0.0880, -0.0240),
    (0.0730, 0.0060),
    (0.0665, 0.0310),
    (0.0720, 0.0450),
)
_FACE: Final = (
    (0.0170, 0.0600),
    (0.0330, 0.0490),
    (0.0415, 0.0280),
    (0.0435, 0.0030),
    (0.0415, -0.0200),
    (0.0345, -0.0400),
    (0.0215, -0.0555),
    (0.0070, -0.0615),
)
_HAIR_OUTSIDE: Final = (
    (0.0180, 0.0655),
    (0.0350, 0.0550),
    (0.0450, 0.0340),
    (0.0475, 0.0060),
)
_HAIR_LINE: Final = ((0.0425, 0.0020), (0.0385, 0.0200), (0.0300, 0.0330), (0.0120, 0.0365))
_NECK: Final = (
    (0.0260, 0.0950),
    (0.0260, 0.0500),
    (0.0275, 0.0220),
    (0.0240, 0.0080),
    (0.0090, -0.0020),
)
_SHOE: Final = (
    (0.0130, 0.0570),
    (0.0225, 0.0500),
    (0.0270, 0.0350),
    (0.0330, 0.0210),
    (0.0345, 0.0090),
    (0.0310, 0.0015),
    (0.0120, 0.0005),
)

_SLEEVE: Final = ((0.0, 0.0275), (0.5, 0.0272), (1.0, 0.0262))
_THIGH_OUT: Final = ((0.0, 0.0515), (0.22, 0.0535), (0.46, 0.0470), (0.72, 0.0380), (1.0, 0.0310))
_THIGH_IN: Final = ((0.0, 0.0490), (0.22, 0.0505), (0.46, 0.0445), (0.72, 0.0355), (1.0, 0.0300))
_SHANK_OUT: Final = ((0.0, 0.0310), (0.14, 0.0315), (0.34, 0.0350), (0.66, 0.0260), (1.0, 0.0195))
_SHANK_IN: Final = ((0.0, 0.0300), (0.14, 0.0295), (0.38, 0.0330), (0.66, 0.0245), (1.0, 0.0195))
EAR: Final = (complex(0.0455, -0.004), 0.0075, 0.0135)
"""Its middle from the centre of the head, half its breadth and half its height."""
SHIN_AT_BAND: Final = 0.031
"""Half the breadth of the shin where the band lies."""
SOLE: Final = (0.0285, 0.0048, 0.0096)
"""Of the shoe: half its breadth, height of its middle, thickness."""
ANKLE_Y: Final = ANKLE
"""The shoe is outlined from the floor, so far under the ankle."""
HEM: Final = (2, 12)
"""The places in a thigh's outline between which shorts and thigh meet."""
HEM_MIDDLE: Final = complex(THIGH * 0.475, 0.0)


def _both(half: tuple[tuple[float, float], ...]) -> Points:
    """A whole outline, from the half on the right."""
    right = tuple(complex(x, y) for x, y in half)
    return (*right, *_mirrored(right))


def _mirrored(points: Points) -> Points:
    return tuple(-point.conjugate() for point in reversed(points))


def _leg(length: float, outer: Profile, inner: Profile) -> tuple[Points, Points]:
    """On the right of the picture, and on the left."""
    return limb(length, outer, inner), limb(length, inner, outer)


SHIRT_SHAPE: Final = _both(_SHIRT)
SHORTS_SHAPE: Final = _both(_SHORTS)
NECK_SHAPE: Final = _both(_NECK)
FACE_SHAPE: Final = _both(_FACE)
SHOE_SHAPE: Final = _both(_SHOE)
_outside, _line = (tuple(complex(x, y) for x, y in part) for part in (_HAIR_OUTSIDE, _HAIR_LINE))
HAIR_SHAPE: Final = (*_outside, *_line, *_mirrored(_line), *_mirrored(_outside))
SLEEVE_SHAPE: Final = limb(UPPER_ARM_LENGTH / 2, _SLEEVE, _SLEEVE, end_cap=0.12)
DELTOID: Final = complex(0.014, 0.028)
"""From the shoulder joint in and down to where the drawn arm begins."""
MEDIUS_SHAPE: Final = tuple(complex(x, y) for x, y in _MEDIUS)
MEDIUS_SHAPES: Final = (MEDIUS_SHAPE, _mirrored(MEDIUS_SHAPE))
THIGH_SHAPES: Final = _leg(THIGH, _THIGH_OUT, _THIGH_IN)
SHANK_SHAPES: Final = _leg(SHANK, _SHANK_OUT, _SHANK_IN)
