"""The post that a band is tied to, and the band from it round the hips."""

from __future__ import annotations

from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt

from thrust_gui.domain.figure import BandPlace, Hands, Pose, Posture, joints
from thrust_gui.domain.figure.standing import anchor
from thrust_gui.ui.figure.paths import rounded
from thrust_gui.ui.figure.strap import BESIDE, FOLDED_SPREAD, HALO_M, LIGHT, STRAND, Ribbon, Ribbons

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

    from thrust_gui.domain.figure import Body

POST: Final = 0.030
"""Half the thickness of the post, metres."""
OVER_BAND: Final = 0.20
"""How far the post goes on above the band, metres."""
FOOT: Final = (0.17, 0.045)
"""Half the length of its foot, and its height, metres."""
ROUND_POST: Final = 0.008
FAR_OVER: Final = 0.020
"""How much higher the far side of the band is seen at the hips, in statures."""
LOW: Final = Pose(posture=Posture.STANDING, hands=Hands.BAND, band=BandPlace.ANCHOR)


class PostParts(NamedTuple):
    """The post in metres, UNITS to one."""

    post: QPainterPath
    light: QPainterPath


@lru_cache(maxsize=8)
def post_parts(height: float) -> PostParts:
    """The post for a stature; its foot stands on the floor."""
    at = anchor(height)
    long, thick = FOOT
    left, right, top = at.real - POST, at.real + POST, at.imag + OVER_BAND
    post = rounded(left, thick / 2, right, top, 0.012)
    post.addPath(rounded(at.real - long, 0.0, at.real + long, thick, 0.012))
    post.setFillRule(Qt.FillRule.WindingFill)
    return PostParts(post, rounded(right - 0.014, thick + 0.02, right - 0.006, top - 0.02, 0.004))


@lru_cache(maxsize=64)
def _shortest(body: Body) -> float:
    return abs(joints(body, LOW).crease - anchor(body.height_m))


def width_at(body: Body, width: float, crease: complex) -> float:
    """Width of the strap stretched to here: with one over the root of its length."""
    return width * min(1.0, sqrt(_shortest(body) / abs(crease - anchor(body.height_m))))


def near_ribbons(crease: complex, post: complex, width: float, *, folded: bool) -> Ribbons:
    """The strap on the near side, from the fold of the hip to behind the post."""
    way = (post - crease) / abs(post - crease)
    start, end = crease - way * 0.004, post + way * POST

    def strip(beside: float, broad: float) -> Ribbon:
        aside = -1j * way * beside
        return Ribbon(start + aside, end + aside, broad)

    total = width * FOLDED_SPREAD if folded else width
    strand = width * STRAND
    return Ribbons(
        halo=strip(0.0, total + HALO_M),
        low=strip(-width * BESIDE, strand) if folded else None,
        high=strip(width * BESIDE, strand) if folded else strip(0.0, width),
        light=strip(width * BESIDE + strand * 0.14 if folded else width * 0.2, width * LIGHT),
    )


def far_ribbon(crease: complex, post: complex, width: float, height: float) -> Ribbon:
    """The strap behind the lifter, to the same post."""
    return Ribbon(crease + 1j * FAR_OVER * height, post, width * 0.85)
