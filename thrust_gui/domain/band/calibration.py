"""A band measured with a luggage scale: its force instead of the estimate."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band.force import CALIBRATED, Elastic, shape
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_POINTS: Final = 2
FORCE_N: Final = (1.0, 2000.0)
"""Forces that a scale at home can show."""
APART: Final = 0.25
"""Points further off the curve than this are no points of one band (ours)."""


@dataclass(frozen=True, slots=True)
class Point:
    """The loop pulled to a length, millimetres from fold to fold, and what the scale showed, N."""

    length_mm: float
    force_n: float


def calibrate(flat_length_mm: float, points: Sequence[Point]) -> Elastic:
    """The F100 that fits the points best (least squares), known to ±10 %.

    The loop is measured unfolded: its flat length is its rest length, its strands are one pair.
    Scales that are off by up to 10 % give an F100 off by no more.

    Raises:
        Refusal: too few points, or points that cannot be; says which and why.
    """
    if len(points) < LEAST_POINTS:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "Calibration needs two points or more: {count} given."),
            count=len(points),
        )
    shapes = [_shape_at(flat_length_mm, place, point) for place, point in enumerate(points, 1)]
    forces = [point.force_n for point in points]
    f100 = sum(g * f for g, f in zip(shapes, forces, strict=True)) / sum(g * g for g in shapes)
    for place, (g, force) in enumerate(zip(shapes, forces, strict=True), 1):
        if abs(force - f100 * g) > APART * f100 * g:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Point {place} does not fit the others: {force} N where they give {fitted} N. "
                    "Measure it again.",
                ),
                place=place,
                force=f"{force:.0f}",
                fitted=f"{f100 * g:.0f}",
            )
    return Elastic(f100, CALIBRATED)


def _shape_at(flat_length_mm: float, place: int, point: Point) -> float:
    least, most = FORCE_N
    if not (isfinite(point.force_n) and least <= point.force_n <= most):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages", "Point {place}: {force} N is no force of a band ({least}–{most} N)."
            ),
            place=place,
            force=f"{point.force_n:.0f}",
            least=f"{least:.0f}",
            most=f"{most:.0f}",
        )
    if not (isfinite(point.length_mm) and point.length_mm > flat_length_mm):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "Point {place}: at {length} mm the band is slack, its flat length is {flat} mm. "
                "Stretch it further.",
            ),
            place=place,
            length=f"{point.length_mm:.0f}",
            flat=f"{flat_length_mm:.0f}",
        )
    return shape(point.length_mm / flat_length_mm - 1.0)
