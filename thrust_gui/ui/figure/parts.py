"""The parts of the figure and the bench as Qt paths, built once."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from thrust_gui.domain.figure import Trunk
from thrust_gui.ui.figure import outlines as shapes
from thrust_gui.ui.figure.curves import grown
from thrust_gui.ui.figure.paths import bar, curve, flat, piece, rounded
from thrust_gui.ui.figure.strap import Ribbon

if TYPE_CHECKING:
    from thrust_gui.ui.figure.curves import Points

SEAM: Final = 0.002
"""Two cloths overlap by so much, so that nothing shines through where they meet."""


class BenchPart(Enum):
    """The tones of the bench."""

    FRAME = auto()
    PAD = auto()
    LIGHT = auto()


def _whole(points: Points) -> QPainterPath:
    return flat(curve(points))


def _part(points: Points, ends: tuple[int, int], middle: complex) -> QPainterPath:
    return flat(piece(points, ends, middle))


class LimbParts:
    """Every rigid part but the trunk, in its own axes, UNITS to a stature; `*_gap` is it grown."""

    def __init__(self) -> None:
        gap, hem = shapes.KNOCK_OUT, shapes.HEM
        (sole_from, sole_to), sole_y, sole_width = shapes.SOLE
        under_from, under_to, under_height, under_radius = shapes.UNDER_SOLE
        self.thigh = _part(shapes.THIGH_SHAPE, hem, shapes.HEM_MIDDLE - SEAM)
        self.thigh_shorts = _part(shapes.THIGH_SHAPE, (hem[1], hem[0]), shapes.HEM_MIDDLE)
        self.thigh_gap = _part(grown(shapes.THIGH_SHAPE, gap), hem, shapes.HEM_MIDDLE)
        self.thigh_whole = _whole(shapes.THIGH_SHAPE)
        self.shank = _whole(shapes.SHANK_SHAPE)
        self.shank_gap = _whole(grown(shapes.SHANK_SHAPE, gap))
        self.shoe = _whole(shapes.SHOE_SHAPE)
        self.shoe_gap = _whole(grown(shapes.SHOE_SHAPE, gap))
        self.sole = bar(complex(sole_from, sole_y), complex(sole_to, sole_y), sole_width)
        self.under_sole = rounded(under_from, 0.0, under_to, under_height, under_radius)
        self.neck = _whole(shapes.NECK_SHAPE)
        self.head = _whole(shapes.HEAD_SHAPE)
        self.hair = _whole(shapes.HAIR_SHAPE)
        self.sleeve = _whole(shapes.SLEEVE_SHAPE)
        self.upper_arm = _whole(shapes.UPPER_ARM_SHAPE)
        self.upper_arm_gap = _whole(grown(shapes.UPPER_ARM_SHAPE, gap))
        self.forearm = _whole(shapes.FOREARM_SHAPE)
        self.forearm_gap = _whole(grown(shapes.FOREARM_SHAPE, gap))
        self.hand = _whole(shapes.HAND_SHAPE)
        self.hand_gap = _whole(grown(shapes.HAND_SHAPE, gap))


@lru_cache(maxsize=1)
def limb_parts() -> LimbParts:
    """The parts, built at the first picture."""
    return LimbParts()


class TrunkParts(NamedTuple):
    """The trunk in the axes of the pelvis."""

    shirt: QPainterPath
    shorts: QPainterPath
    gap: QPainterPath


def bent_trunk(bend: float, lying: float) -> Trunk:
    """A trunk of stature 1 whose pelvis is level."""
    return Trunk(height=1.0, origin=0j, ribs=-bend, pelvis=0.0, lying=lying)


@lru_cache(maxsize=8)
def trunk_parts(bend: float, lying: float) -> TrunkParts:
    """The trunk; 0 is straight.

    Args:
        bend: by how many radians the pelvis is steeper than the ribs.
        lying: by how many the shoulders are.
    """
    trunk = bent_trunk(bend, lying)
    hip, waist = trunk.at(0.0, 0.0), shapes.WAIST
    skin = tuple(trunk.at(u, v) - hip for u, v in shapes.TORSO)
    middle = trunk.at(*shapes.WAIST_MIDDLE) - hip
    return TrunkParts(
        shirt=_part(skin, waist, middle + SEAM),
        shorts=_part(skin, (waist[1], waist[0]), middle),
        gap=_part(grown(skin, shapes.KNOCK_OUT), shapes.BACK, trunk.at(0.2, 0.0) - hip),
    )


@lru_cache(maxsize=8)
def bench_parts(height: float) -> tuple[tuple[BenchPart, QPainterPath], ...]:
    """The bench but its legs, `height` metres high, its edge at 0; UNITS to a metre."""
    frame = QPainterPath()
    frame.setFillRule(Qt.FillRule.WindingFill)
    frame.addPath(rounded(-0.262, 0.144, -0.058, 0.166, 0.0))
    frame.addPath(rounded(-0.315, height - 0.100, -0.005, height - 0.060, 0.012))
    pad = rounded(-0.335, height - 0.082, 0.006, height, 0.020)
    for foot in (-0.285, -0.035):
        pad.addPath(rounded(foot - 0.04, 0.0, foot + 0.04, 0.022, 0.011))
    light = rounded(-0.315, height - 0.014, -0.014, height - 0.006, 0.004)
    return ((BenchPart.FRAME, frame), (BenchPart.PAD, pad), (BenchPart.LIGHT, light))


def bench_legs(height: float) -> tuple[Ribbon, ...]:
    """The legs of a bench `height` metres high, to be drawn before the rest of it."""
    return tuple(
        Ribbon(complex(top, height - 0.08), complex(foot, 0.010), 0.034)
        for top, foot in ((-0.235, -0.285), (-0.085, -0.035))
    )
