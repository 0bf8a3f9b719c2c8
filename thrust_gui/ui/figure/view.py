"""From metres to the picture: what must fit, how large, and where."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from thrust_gui.domain.figure import VARIATIONS, Body, Pose, Posture, front_joints, joints
from thrust_gui.domain.figure.body import HEAD
from thrust_gui.domain.figure.standing import anchor
from thrust_gui.ui.figure.outlines import FAR_OFFSET
from thrust_gui.ui.figure.paths import UNITS

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

BENCH_LEFT_M: Final = -0.335
BENCH_ROOM_M: Final = 0.62
ABOVE_BENCH_M: Final = 0.24
AIR_M: Final = 0.06
LIMB: Final = 0.035
"""Round knees, hands and feet, in statures."""
POST_FOOT_M: Final = 0.17
UNDER_FLOOR_M: Final = 0.03


class Extent(NamedTuple):
    """What must fit, in metres."""

    left: float
    right: float
    top: float


@lru_cache(maxsize=64)
def extent(body: Body, also: tuple[Pose, ...] = ()) -> Extent:
    """What a whole repetition takes up, so that the figure never changes its scale in one.

    Args:
        body: whose.
        also: other poses that must fit too; sitting, a tall lifter on a low bench is taller, and
            an arched back drops the head.
    """
    placed = [joints(body, Pose(rise=step / 8)) for step in range(9)]
    placed.extend(joints(body, pose) for pose in also)
    right = max(each.toe.real for each in placed)
    around = HEAD * body.height_m + AIR_M
    return Extent(
        left=min(BENCH_LEFT_M - AIR_M, *(each.head.real - around for each in placed)),
        right=right + FAR_OFFSET * body.height_m + AIR_M,
        top=max(each.head.imag + around for each in placed),
    )


@lru_cache(maxsize=64)
def extent_of_variation(body: Body, posture: Posture) -> Extent:
    """What a variation takes up from bottom to top."""
    if posture is Posture.SIDE_STEP:
        return _extent_from_the_front(body)
    path = [joints(body, replace(VARIATIONS[posture], rise=step / 8)) for step in range(9)]
    height = body.height_m
    around, limb, offset = HEAD * height + AIR_M, LIMB * height + AIR_M, FAR_OFFSET * height
    left = min(each.head.real - around for each in path)
    right = max(each.toe.real for each in path) + offset + AIR_M
    top = max(max(each.head.imag + around, each.knee.imag + limb) for each in path)
    match posture:
        case Posture.SINGLE_LEG:
            legs = [each.far for each in path if each.far]
            top = max(top, *(max(leg.knee.imag, leg.toe.imag) + limb for leg in legs))
            right = max(right, *(max(leg.heel.real, leg.toe.real) + limb for leg in legs))
            left = min(left, BENCH_LEFT_M - AIR_M)
        case Posture.STANDING:
            left = anchor(height).real - POST_FOOT_M - AIR_M
            right = max(right, *(each.head.real + around for each in path))
        case Posture.BARBELL:
            left = min(left, BENCH_LEFT_M - AIR_M)
        case _:
            top = max(top, *(each.crease.imag + limb for each in path))
    return Extent(left, right, top)


def _extent_from_the_front(body: Body) -> Extent:
    start, stop = (
        front_joints(body, replace(VARIATIONS[Posture.SIDE_STEP], rise=rise)) for rise in (0.0, 1.0)
    )
    limb = LIMB * body.height_m + AIR_M
    return Extent(
        left=min(start.trail.ankle.at.real, start.trail.elbow.at.real) - limb,
        right=max(stop.lead.ankle.at.real, stop.lead.elbow.at.real) + limb,
        top=start.head.imag + HEAD * body.height_m + AIR_M,
    )


def extent_of_bench(body: Body) -> Extent:
    """The bench alone, in the middle, larger."""
    middle = BENCH_LEFT_M / 2
    return Extent(middle - BENCH_ROOM_M, middle + BENCH_ROOM_M, body.bench_m + ABOVE_BENCH_M)


class View(NamedTuple):
    """Metres to the picture's pixels: `scale` pixels a metre, the bench edge's foot at `origin`."""

    scale: float
    origin: complex

    @classmethod
    def fit(cls, rect: QRectF, what: Extent, below: float = 0.0) -> View:
        """As large as fits, in the middle, standing on the lower edge.

        Args:
            rect: of the picture.
            what: must fit.
            below: metres to leave free below the floor, besides a margin.
        """
        below += UNDER_FLOOR_M
        width, height = what.right - what.left, what.top + below
        scale = min(rect.width() / width, rect.height() / height)
        left = rect.center().x() - scale * width / 2
        floor = rect.bottom() - scale * below
        return cls(scale, complex(left - scale * what.left, floor))

    def point(self, place: complex) -> QPointF:
        """Where a place is in the picture."""
        return QPointF(
            self.origin.real + self.scale * place.real, self.origin.imag - self.scale * place.imag
        )

    def frame(
        self, origin: complex = 0j, turn: complex = 1 + 0j, stretch: float = 1.0
    ) -> QTransform:
        """The axes of a part.

        Args:
            origin: in metres.
            turn: direction of its x axis, its length metres to UNITS.
            stretch: of its x axis alone.
        """
        x = turn * (self.scale / UNITS)
        at = self.point(origin)
        return QTransform(x.real * stretch, -x.imag * stretch, -x.imag, -x.real, at.x(), at.y())
