"""From point lists to Qt paths, and the parts of the figure, built once."""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from math import pi, sqrt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from thrust_gui.domain.figure import Trunk
from thrust_gui.ui.figure import outlines as shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

UNITS: Final = 1000.0
"""Parts are built this many units to a stature: Qt's curves are flattened for about pixels."""
LONG: Final = 0.06
"""Qt's rasteriser fills long slanting edges three times as fast in pieces of about this length."""
SEAM: Final = 0.002
"""Two cloths overlap by so much, so that nothing shines through where they meet."""


class BenchPart(Enum):
    """The tones of the bench."""

    FRAME = auto()
    PAD = auto()
    LIGHT = auto()


def curve(points: Sequence[complex]) -> QPainterPath:
    """The closed smooth curve through the points."""
    path = _at(points[0])
    _through(path, (points[-1], *points, points[0], points[1]))
    path.closeSubpath()
    return path


def open_curve(points: Sequence[complex]) -> QPainterPath:
    """The smooth curve from the first point to the last."""
    path = _at(points[0])
    _through(path, (2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]))
    return path


def piece(points: Points, first: int, last: int, middle: complex) -> QPainterPath:
    """A piece of a closed curve: from one of its points on to another, then back via `middle`.

    The way back bends as if it went through `middle`, so two pieces that share their ends and the
    middle tile the whole.
    """
    count = len(points)
    around = [points[place % count] for place in range(first - 1, last + 2 + count * (last < first))]
    start, end = around[1], around[-2]
    path = _at(start)
    _through(path, around)
    bend = (2.0 * middle - (start + end) / 2) * UNITS
    path.quadTo(bend.real, bend.imag, start.real * UNITS, start.imag * UNITS)
    return path


def polygon(points: Sequence[complex]) -> QPainterPath:
    """The closed polygon through the points."""
    path = _at(points[0])
    for start, end in pairwise((*points, points[0])):
        pieces = 1 + int(abs(end - start) / LONG)
        for part in range(1, pieces + 1):
            point = (start + (end - start) * (part / pieces)) * UNITS
            path.lineTo(point.real, point.imag)
    path.closeSubpath()
    return path


def _rounded(left: float, bottom: float, right: float, top: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    rect = QRectF(left * UNITS, bottom * UNITS, (right - left) * UNITS, (top - bottom) * UNITS)
    path.addRoundedRect(rect, radius * UNITS, radius * UNITS)
    return path


def _bar(start: complex, end: complex, width: float) -> QPainterPath:
    """A straight bar with round ends."""
    way = (end - start) / abs(end - start) * width / 2
    turns = [exp(1j * pi * (0.5 + step / 8)) for step in range(9)]
    ends = [start + way * turn for turn in turns] + [end - way * turn for turn in turns]
    return polygon(ends)


def _at(point: complex) -> QPainterPath:
    return QPainterPath(QPointF(point.real * UNITS, point.imag * UNITS))


def _through(path: QPainterPath, around: Sequence[complex]) -> None:
    """Lead a path from the second point to the last but one, along a smooth curve.

    Hermite form: a third of each tangent, times the root of the distance, is a handle.
    """
    ways = list(map(shapes.tangent, around, around[1:], around[2:]))
    for (start, way), (end, next_way) in pairwise(zip(around[1:-1], ways, strict=True)):
        third = UNITS * sqrt(abs(end - start)) / 3
        out, into, stop = start * UNITS + way * third, end * UNITS - next_way * third, end * UNITS
        path.cubicTo(out.real, out.imag, into.real, into.imag, stop.real, stop.imag)


@dataclass(frozen=True, slots=True, kw_only=True)
class LimbParts:
    """Every rigid part but the trunk, in its own axes, UNITS to a stature; `*_gap` is it grown."""

    thigh: QPainterPath
    thigh_shorts: QPainterPath
    thigh_gap: QPainterPath
    shank: QPainterPath
    shank_gap: QPainterPath
    shoe: QPainterPath
    shoe_gap: QPainterPath
    sole: QPainterPath
    under_sole: QPainterPath
    neck: QPainterPath
    head: QPainterPath
    hair: QPainterPath
    sleeve: QPainterPath
    upper_arm: QPainterPath
    upper_arm_gap: QPainterPath
    forearm: QPainterPath
    forearm_gap: QPainterPath
    hand: QPainterPath
    hand_gap: QPainterPath


@lru_cache(maxsize=1)
def limb_parts() -> LimbParts:
    """The parts, built at the first picture."""
    gap = shapes.KNOCK_OUT
    shank = curve(shapes.SHANK_SHAPE)
    shoe = curve(shapes.SHOE_SHAPE)
    upper_arm, forearm = curve(shapes.UPPER_ARM_SHAPE), curve(shapes.FOREARM_SHAPE)
    hand = curve(shapes.HAND_SHAPE)
    (sole_from, sole_to), sole_y, sole_width = shapes.SOLE
    under_from, under_to, under_height, under_radius = shapes.UNDER_SOLE
    return LimbParts(
        thigh=piece(shapes.THIGH_SHAPE, *shapes.HEM, shapes.HEM_MIDDLE - SEAM),
        thigh_shorts=piece(shapes.THIGH_SHAPE, *reversed(shapes.HEM), shapes.HEM_MIDDLE),
        thigh_gap=piece(
            shapes.grown(shapes.THIGH_SHAPE, gap), *shapes.HEM, shapes.HEM_MIDDLE
        ),
        shank=shank,
        shank_gap=curve(shapes.grown(shapes.SHANK_SHAPE, gap)),
        shoe=shoe,
        shoe_gap=curve(shapes.grown(shapes.SHOE_SHAPE, gap)),
        sole=_bar(complex(sole_from, sole_y), complex(sole_to, sole_y), sole_width),
        under_sole=_rounded(under_from, 0.0, under_to, under_height, under_radius),
        neck=curve(shapes.NECK_SHAPE),
        head=curve(shapes.HEAD_SHAPE),
        hair=curve(shapes.HAIR_SHAPE),
        sleeve=curve(shapes.SLEEVE_SHAPE),
        upper_arm=upper_arm,
        upper_arm_gap=curve(shapes.grown(shapes.UPPER_ARM_SHAPE, gap)),
        forearm=forearm,
        forearm_gap=curve(shapes.grown(shapes.FOREARM_SHAPE, gap)),
        hand=hand,
        hand_gap=curve(shapes.grown(shapes.HAND_SHAPE, gap)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunkParts:
    """The trunk in the axes of the pelvis."""

    shirt: QPainterPath
    shorts: QPainterPath
    gap: QPainterPath


@lru_cache(maxsize=8)
def trunk_parts(bend: float) -> TrunkParts:
    """The trunk, bent backwards at the lower back by so many radians; 0 is straight."""
    trunk = Trunk(height=1.0, origin=0j, ribs=bend, pelvis=0.0)
    hip = trunk.at(0.0, 0.0)

    skin = tuple(trunk.at(u, v) - hip for u, v in shapes.TORSO)
    middle = trunk.at(*shapes.WAIST_MIDDLE) - hip
    return TrunkParts(
        shirt=piece(skin, *shapes.WAIST, middle + SEAM),
        shorts=piece(skin, *reversed(shapes.WAIST), middle),
        gap=piece(shapes.grown(skin, shapes.KNOCK_OUT), *shapes.BACK, trunk.at(0.2, 0.0) - hip),
    )


@lru_cache(maxsize=8)
def bench_parts(height: float) -> tuple[tuple[BenchPart, QPainterPath], ...]:
    """The bench, `height` metres high, its edge at 0; UNITS to a metre, back to front."""
    frame = QPainterPath()
    frame.setFillRule(Qt.FillRule.WindingFill)
    for top, foot in ((-0.235, -0.285), (-0.085, -0.035)):
        frame.addPath(_bar(complex(top, height - 0.09), complex(foot, 0.018), 0.034))
    frame.addPath(_rounded(-0.262, 0.144, -0.058, 0.166, 0.0))
    frame.addPath(_rounded(-0.315, height - 0.100, -0.005, height - 0.060, 0.012))
    pad = _rounded(-0.335, height - 0.082, 0.006, height, 0.030)
    for foot in (-0.285, -0.035):
        pad.addPath(_rounded(foot - 0.04, 0.0, foot + 0.04, 0.022, 0.011))
    light = _rounded(-0.315, height - 0.014, -0.014, height - 0.006, 0.004)
    return ((BenchPart.FRAME, frame), (BenchPart.PAD, pad), (BenchPart.LIGHT, light))
