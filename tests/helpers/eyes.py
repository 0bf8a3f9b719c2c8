"""How far apart two colours are, also for eyes that see fewer of them.

Simulation: Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of
color vision deficiency", IEEE TVCG 15(6), at full severity, on linear sRGB. Difference: CIEDE2000,
as in Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula: implementation notes,
supplementary test data, and mathematical observations". About 1 is just seen side by side; across a
chart and on a cheap screen it takes far more.
"""

from __future__ import annotations

from enum import Enum
from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor

Triple: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Triple, Triple, Triple]


class Eyes(Enum):
    """Whose eyes; the value turns linear sRGB into what they see of it."""

    USUAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


_TO_XYZ: Final[Matrix] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
"""Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1)."""
_WHITE: Final[Triple] = (0.95047, 1.0, 1.08883)


def seen(colour: QColor, eyes: Eyes) -> Triple:
    """What such eyes see of a colour, in CIE L*a*b*."""
    linear = (_linear(colour.redF()), _linear(colour.greenF()), _linear(colour.blueF()))
    felt = tuple(min(1.0, max(0.0, each)) for each in _times(eyes.value, linear))
    x, y, z = (
        _cube_root(each / white)
        for each, white in zip(_times(_TO_XYZ, (felt[0], felt[1], felt[2])), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(first: QColor, second: QColor, eyes: Eyes = Eyes.USUAL) -> float:
    """How far apart such eyes see two colours: CIEDE2000."""
    return delta_2000(seen(first, eyes), seen(second, eyes))


def nearest(colours: Iterable[QColor], eyes: Eyes) -> tuple[float, str]:
    """The least difference between any two of some colours, and which two that is."""
    return min(
        (apart(first, second, eyes), f"{first.name()} and {second.name()}")
        for first, second in combinations(colours, 2)
    )


def delta_76(first: Triple, second: Triple) -> float:
    """CIE 1976: plain distance in L*a*b*; the design's figures are given in it."""
    return sqrt(sum((one - other) ** 2 for one, other in zip(first, second, strict=True)))


def delta_2000(first: Triple, second: Triple) -> float:
    """CIEDE2000 with all weights 1; the numbers are those of Sharma's equations."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    c_mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    grow = 1 + 0.5 * (1 - sqrt(c_mean**7 / (c_mean**7 + 25**7)))  # (4), (5)
    c1, c2 = hypot(grow * a1, b1), hypot(grow * a2, b2)  # (6)
    h1, h2 = (degrees(atan2(b, grow * a)) % 360 for a, b in ((a1, b1), (a2, b2)))  # (7)
    turn = ((h2 - h1 + 180) % 360 - 180) if c1 and c2 else 0.0  # (10)
    if turn == -180:
        turn = 180.0
    dl, dc = l2 - l1, c2 - c1  # (8), (9)
    dh = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))  # (11)
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2  # (12), (13)
    if not (c1 and c2):
        h_mean = h1 + h2
    elif abs(h1 - h2) <= 180:
        h_mean = (h1 + h2) / 2
    else:
        h_mean = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2  # (14)
    t = (
        1
        - 0.17 * cos(radians(h_mean - 30))
        + 0.24 * cos(radians(2 * h_mean))
        + 0.32 * cos(radians(3 * h_mean + 6))
        - 0.20 * cos(radians(4 * h_mean - 63))
    )  # (15)
    sl = 1 + 0.015 * (l_mean - 50) ** 2 / sqrt(20 + (l_mean - 50) ** 2)  # (18)
    sc, sh = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t  # (19), (20)
    spread = 30 * exp(-(((h_mean - 275) / 25) ** 2))  # (16)
    rt = -2 * sqrt(c_mean**7 / (c_mean**7 + 25**7)) * sin(radians(2 * spread))  # (17), (21)
    dl, dc, dh = dl / sl, dc / sc, dh / sh
    return sqrt(max(0.0, dl**2 + dc**2 + dh**2 + rt * dc * dh))  # (22)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _times(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (
        sum(factor * each for factor, each in zip(row, vector, strict=True)) for row in matrix
    )
    return first, second, third


def _cube_root(value: float) -> float:
    return (
        float(value ** (1 / 3)) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29
    )
