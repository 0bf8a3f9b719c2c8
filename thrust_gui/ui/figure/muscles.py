"""The muscles of a picture that tells them apart: by place, by colour, and by pattern.

The one that works hardest is plain, those that help are hatched, those that hold still are dotted.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QPainterPath, QTransform

from thrust_gui.domain.figure.body import THIGH
from thrust_gui.ui.figure.paths import UNITS, curve, disc, flat, joined, polygon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRectF

    from thrust_gui.domain.figure import Trunk

HAMSTRINGS: Final = tuple(
    complex(share * THIGH, -width)
    for share, width in (
        (0.26, 0.0478),
        (0.40, 0.0412),
        (0.55, 0.0362),
        (0.75, 0.0308),
        (0.97, 0.0270),
        (0.94, 0.0190),
        (0.78, 0.0120),
        (0.58, 0.0090),
        (0.42, 0.0150),
        (0.30, 0.0300),
    )
)
"""In the thigh's axes: along its back, from under the buttock to the knee."""
CORE: Final = (
    (0.062, 0.0470),
    (0.090, 0.0462),
    (0.120, 0.0455),
    (0.150, 0.0475),
    (0.180, 0.0510),
    (0.205, 0.0535),
    (0.208, 0.0330),
    (0.185, 0.0200),
    (0.150, 0.0130),
    (0.115, 0.0110),
    (0.085, 0.0140),
    (0.064, 0.0260),
)
"""In (u, v): the wall of the belly, from the ribs to the pelvis."""
MEDIUS: Final = (
    (0.012, -0.012),
    (0.030, -0.034),
    (0.056, -0.038),
    (0.068, -0.018),
    (0.064, 0.006),
    (0.044, 0.016),
    (0.022, 0.008),
)
"""In (u, v): the side of the hip, under the upper edge of the pelvis."""
HATCH: Final = (0.0150, 0.0055)
"""Pitch and width of the hatching, in statures."""
DOTS: Final = (0.0150, 0.0036)
"""Pitch and radius of the dots, in statures."""


class Muscle(NamedTuple):
    """A muscle's area, and the pattern on it."""

    area: QPainterPath
    pattern: QPainterPath


@lru_cache(maxsize=1)
def hamstrings() -> Muscle:
    """At the back of the thigh, in its axes."""
    area = flat(curve(HAMSTRINGS))
    return Muscle(area, hatched(area))


@lru_cache(maxsize=8)
def medius(trunk: Trunk) -> Muscle:
    """At the side of the hip, in the axes of a trunk of stature 1, from its hip."""
    area = _on(trunk, MEDIUS)
    return Muscle(area, hatched(area))


@lru_cache(maxsize=8)
def core(trunk: Trunk) -> Muscle:
    """The wall of the belly, in the same axes."""
    area = _on(trunk, CORE)
    return Muscle(area, dotted(area))


def hatched(area: QPainterPath) -> QPainterPath:
    """Slanting stripes within an area."""
    pitch, width = HATCH
    box = _box(area)
    tall = box.height()
    stripes = [
        polygon([start, start + width, start + width + (1 + 1j) * tall, start + (1 + 1j) * tall])
        for start in _steps(complex(box.left() - tall, box.top()), box.right(), pitch)
    ]
    return joined(stripes).intersected(area)


def dotted(area: QPainterPath) -> QPainterPath:
    """Rows of dots within an area, every second one shifted."""
    pitch, radius = DOTS
    box = _box(area)
    spots: list[QPainterPath] = []
    rows = int(box.height() / pitch) + 1
    for row in range(rows):
        shift = pitch / 2 * (row % 2)
        start = complex(box.left() + shift, box.top() + (row + 0.5) * pitch)
        spots.extend(disc(place, radius) for place in _steps(start, box.right(), pitch))
    return joined([spot for spot in spots if area.contains(spot)])


def _on(trunk: Trunk, points: Sequence[tuple[float, float]]) -> QPainterPath:
    hip = trunk.at(0.0, 0.0)
    return flat(curve([trunk.at(u, v) - hip for u, v in points]))


def _box(area: QPainterPath) -> QRectF:
    """In statures; its top is where y is least."""
    return QTransform.fromScale(1 / UNITS, 1 / UNITS).mapRect(area.boundingRect())


def _steps(start: complex, right: float, pitch: float) -> Iterator[complex]:
    for step in reversed(range(int((right - start.real) / pitch) + 1)):
        yield start + step * pitch
