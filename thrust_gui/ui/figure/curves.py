"""Smooth closed outlines: pure numbers, no Qt. A point is a complex number."""

from __future__ import annotations

from cmath import exp
from itertools import pairwise
from math import pi, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Points = tuple[complex, ...]
Profile = tuple[tuple[float, float], ...]
"""Half-widths at shares of a limb's length."""


def limb(
    length: float,
    front: Profile,
    back: Profile,
    *,
    start_cap: float = 1.0,
    end_cap: float = 1.0,
) -> Points:
    """A tapered capsule along the x axis, from 0 to `length`.

    Args:
        length: in statures.
        front: half-widths to the left.
        back: half-widths to the right.
        start_cap: how far the cap bulges, as a share of a half circle.
        end_cap: the same at the other end.
    """
    left = [complex(share * length, width) for share, width in front]
    right = [complex(share * length, -width) for share, width in reversed(back)]
    return (
        *left,
        *_cap(left[-1], right[0], end_cap),
        *right,
        *_cap(right[-1], left[0], start_cap),
    )


def _cap(start: complex, end: complex, bulge: float) -> list[complex]:
    """Points of a half ellipse from start to end, to the left of the way; without the two."""
    centre, half = (start + end) / 2, (start - end) / 2
    turns = (exp(-1j * pi * step / 6) for step in range(1, 6))
    return [centre + half * complex(turn.real, turn.imag * bulge) for turn in turns]


def tangent(before: complex, point: complex, after: complex) -> complex:
    """Of a centripetal Catmull-Rom curve at a point between two others, per root of the distance.

    Unlike the plain curve it makes no bulges or loops where the points are uneven.
    """
    back, on = sqrt(abs(point - before)), sqrt(abs(after - point))
    return (point - before) / back - (after - before) / (back + on) + (after - point) / on


def grown(points: Sequence[complex], by: float) -> Points:
    """A closed outline, its points anticlockwise or clockwise, moved outwards."""
    around = (points[-1], *points, points[0])
    area = sum((first.conjugate() * second).imag for first, second in pairwise(around[:-1]))
    outwards = -1j if area > 0 else 1j
    ways = map(tangent, around, points, around[2:])
    return tuple(
        point + by * outwards * way / abs(way) for point, way in zip(points, ways, strict=True)
    )
