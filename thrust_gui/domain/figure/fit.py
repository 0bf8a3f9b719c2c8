"""Whether a bench suits a body, and how far its hips travel. In metres."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import ANKLE, BACK, SHANK, geometry
from thrust_gui.domain.figure.joints import joints
from thrust_gui.domain.figure.pose import BOTTOM, TOP

if TYPE_CHECKING:
    from thrust_gui.domain.figure.body import Body

LEVEL: Final = radians(4)
"""Trunk and thighs, in one line on upright shins, count as level within this (ours; ADR 0009).

At 1.70 m that is a bench within 5 cm of the level one: no nearer than the model's own estimates.
"""


@dataclass(frozen=True, slots=True)
class BenchFit:
    """How far a bench is above the one that makes the top level, and whether it suits all the same.

    Attributes:
        above_m: metres; negative where the bench is lower.
        suits: whether trunk and thighs are level enough at the top.
    """

    above_m: float
    suits: bool


def bench_fit(body: Body) -> BenchFit:
    """How a bench suits: with it, shins upright and trunk and thighs in line, is the top level?

    It is where the bench is ``(ankle + shank − back) · H`` high: the back lies on it a trunk's half
    depth under the knees.
    """
    level = (ANKLE + SHANK - BACK) * body.height_m
    suits = abs(geometry(body).theta_top) <= LEVEL
    return BenchFit(above_m=body.bench_m - level, suits=suits)


def hip_travel(body: Body) -> float:
    """How far the hip joint rises from bottom to top, metres."""
    return joints(body, TOP).hip.imag - joints(body, BOTTOM).hip.imag
