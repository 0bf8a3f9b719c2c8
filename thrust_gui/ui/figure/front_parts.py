"""The parts of the figure from the front as Qt paths, built once."""

from __future__ import annotations

from cmath import exp
from functools import lru_cache
from math import pi
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from thrust_gui.ui.figure import front_outlines as shapes
from thrust_gui.ui.figure.curves import grown
from thrust_gui.ui.figure.outlines import KNOCK_OUT
from thrust_gui.ui.figure.paths import bar, curve, flat, piece, polygon

if TYPE_CHECKING:
    from thrust_gui.ui.figure.curves import Points

CHIN_LINE: Final = 0.0036
"""Width of the gap between chin and neck."""

Pair = tuple[QPainterPath, QPainterPath]
"""On the right of the picture, and on the left."""


class FrontParts(NamedTuple):
    """UNITS to a stature; `*_gap` is a part grown, to set it apart from what is behind it."""

    shirt: QPainterPath
    shorts: QPainterPath
    neck: QPainterPath
    sleeve: QPainterPath
    face: QPainterPath
    face_gap: QPainterPath
    hair: QPainterPath
    ears: QPainterPath
    shoe: QPainterPath
    shoe_gap: QPainterPath
    sole: QPainterPath
    medius: Pair
    thighs: Pair
    thigh_shorts: Pair
    thigh_gaps: Pair
    shanks: Pair
    shank_gaps: Pair


@lru_cache(maxsize=1)
def front_parts() -> FrontParts:
    """The parts, built at the first picture."""
    breadth, height, thickness = shapes.SOLE
    hem = shapes.HEM
    sole = bar(complex(-breadth, height), complex(breadth, height), thickness)
    return FrontParts(
        shirt=_whole(shapes.SHIRT_SHAPE),
        shorts=_whole(shapes.SHORTS_SHAPE),
        neck=_whole(shapes.NECK_SHAPE),
        sleeve=_whole(shapes.SLEEVE_SHAPE),
        face=_whole(shapes.FACE_SHAPE),
        face_gap=_whole(grown(shapes.FACE_SHAPE, CHIN_LINE)),
        hair=_whole(shapes.HAIR_SHAPE),
        ears=_ears(),
        shoe=_whole(shapes.SHOE_SHAPE),
        shoe_gap=_whole(grown(shapes.SHOE_SHAPE, KNOCK_OUT)),
        sole=sole,
        medius=_pair(shapes.MEDIUS_SHAPES),
        thighs=_pair(shapes.THIGH_SHAPES),
        thigh_shorts=(
            _part(shapes.THIGH_SHAPES[0], hem),
            _part(shapes.THIGH_SHAPES[1], hem),
        ),
        thigh_gaps=_gaps(shapes.THIGH_SHAPES),
        shanks=_pair(shapes.SHANK_SHAPES),
        shank_gaps=_gaps(shapes.SHANK_SHAPES),
    )


def _whole(points: Points) -> QPainterPath:
    return flat(curve(points))


def _part(points: Points, hem: tuple[int, int]) -> QPainterPath:
    return flat(piece(points, (hem[1], hem[0]), shapes.HEM_MIDDLE))


def _pair(both: tuple[Points, Points]) -> Pair:
    return _whole(both[0]), _whole(both[1])


def _gaps(both: tuple[Points, Points]) -> Pair:
    return _whole(grown(both[0], KNOCK_OUT)), _whole(grown(both[1], KNOCK_OUT))


def _ears() -> QPainterPath:
    middle, broad, high = shapes.EAR
    turns = [exp(2j * pi * step / 24) for step in range(24)]
    ears = QPainterPath()
    ears.setFillRule(Qt.FillRule.WindingFill)
    for at in (middle, -middle.conjugate()):
        ears.addPath(polygon([at + complex(t.real * broad, t.imag * high) for t in turns]))
    return ears
