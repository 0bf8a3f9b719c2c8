"""The round of the hip, and the working muscle on it: the two shapes that no frame shares."""

from __future__ import annotations

from cmath import exp, phase
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF

from thrust_gui.ui.figure.outlines import (
    GLUTE_BACK_SKIN,
    HIP_RADIUS,
    THIGH_BACK_SKIN,
)
from thrust_gui.ui.figure.paths import UNITS, open_curve, polygon

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

    from thrust_gui.domain.figure import Joints

OVER: Final = 0.0008
"""The lit muscle covers the edge of the shorts by so much, so that none of it shines through."""
LEAST_TURN: Final = 0.05
"""Radians of hip flexion under which there is no round to speak of."""
FULLNESS: Final = (0.006, 0.050)
"""How far the muscle's upper edge bends to the belly: always, and where the hip is straight."""


def hip_wedge(placed: Joints) -> QPainterPath:
    """The round between the backs of trunk and thigh, from the hip, upright, UNITS to a stature."""
    return polygon([0j, *_round(placed, HIP_RADIUS, 14)])


def glute(placed: Joints) -> QPainterPath:
    """The working muscle, from sacrum to thigh along the skin, in the axes of `hip_wedge`."""
    trunk, hip = placed.trunk, placed.hip
    thigh = _thigh(placed)
    back = [(trunk.at(u, v - OVER) - hip) / trunk.height for u, v in GLUTE_BACK_SKIN]
    below = [thigh * (point - 1j * OVER) for point in THIGH_BACK_SKIN]
    skin = [*back, *_round(placed, HIP_RADIUS + OVER, 4), *below]
    front = trunk.front(0.0)
    middle = front + 1j * thigh
    middle /= abs(middle)
    straightness = (front * (1j * thigh).conjugate()).real
    bend = middle * (FULLNESS[0] + FULLNESS[1] * straightness) * UNITS
    path = open_curve(skin)
    path.quadTo(QPointF(bend.real, bend.imag), _unit(skin[0]))
    return path


def _unit(point: complex) -> QPointF:
    return QPointF(point.real * UNITS, point.imag * UNITS)


def _thigh(placed: Joints) -> complex:
    way = placed.knee - placed.hip
    return way / abs(way)


def _round(placed: Joints, radius: float, steps: int) -> list[complex]:
    """Points round the hip, from the back of the trunk to the back of the thigh.

    Only one where trunk and thigh are nearly in line, or bent the other way.
    """
    first = -placed.trunk.front(0.0)
    turn = phase(-1j * _thigh(placed) / first)
    if turn < LEAST_TURN:
        return [radius * first * exp(1j * turn / 2)]
    return [radius * first * exp(1j * turn * step / steps) for step in range(steps + 1)]
