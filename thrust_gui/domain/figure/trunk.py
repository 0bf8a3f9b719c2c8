"""The trunk as an axis with coordinates of its own, straight or bent at lower and upper back."""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from itertools import pairwise
from math import radians, sin
from typing import Final

from thrust_gui.domain.figure.body import BACK, CONTACT

BEND: Final = (0.045, 0.155)
"""Where along the axis the lower back bends: evenly, round a joint .10 of stature above the hip."""
UPPER_BEND: Final = (CONTACT, 0.265)
"""Where the upper back bends to lie on the bench, once the ribs slope up from there (ours)."""
SINKING: Final = radians(4)
"""Over this slope of the ribs the upper back comes to rest, half of it sunk into the pad (ours)."""


@dataclass(frozen=True, slots=True)
class Trunk:
    """An axis from the hip towards the head.

    Attributes:
        height: stature, metres.
        origin: the point of the axis that lies over the bench edge, `contact` from the hip.
        ribs: angle below horizontal above the bend, radians.
        pelvis: the same below the bend.
        contact: where `origin` is, statures from the hip.
        lying: by how many radians the upper back is bent to lie flatter than the ribs.
    """

    height: float
    origin: complex
    ribs: float
    pelvis: float
    contact: float = CONTACT
    lying: float = 0.0

    @classmethod
    def on_edge(
        cls, height: float, bench: float, ribs: float, pelvis: float, contact: float = CONTACT
    ) -> Trunk:
        """A trunk whose back touches the bench edge, `bench` metres above the floor."""
        origin = bench * 1j + BACK * height * 1j * exp(-1j * ribs)
        return cls(height, origin, ribs, pelvis, contact, resting(ribs))

    @property
    def straight(self) -> bool:
        """Whether it is bent nowhere."""
        return self.pelvis == self.ribs and not self.lying

    @property
    def chest(self) -> float:
        """Angle below horizontal of shoulders and neck, radians."""
        return self.ribs + self.lying

    def at(self, u: float, v: float) -> complex:
        """The point `u` statures from the hip towards the head, `v` from the axis to the belly."""
        if self.straight:
            turn = exp(-1j * self.ribs)
            return self.origin + self.height * turn * complex(self.contact - u, v)
        along = self._way(self.contact) - self._way(u)
        return self.origin + self.height * (along + v * self.front(u))

    def angle(self, u: float) -> float:
        """Angle of the axis below horizontal, `u` statures from the hip, radians."""
        return (
            self.pelvis
            + (self.ribs - self.pelvis) * _share(u, BEND)
            + self.lying * _share(u, UPPER_BEND)
        )

    def front(self, u: float) -> complex:
        """Unit vector from the axis to the belly, `u` statures from the hip."""
        return 1j * exp(-1j * self.angle(u))

    def _way(self, u: float) -> complex:
        """From the lower end of the bends to the axis point `u`, against the way to the head.

        In statures: the integral of the direction, whose angle is even and linear in turns.
        """
        places = (BEND[0], BEND[1], UPPER_BEND[0], UPPER_BEND[1])
        if u <= places[0]:
            return (u - places[0]) * exp(-1j * self.pelvis)
        way = 0j
        for start, end in pairwise((*places, max(u, places[-1]))):
            stop = min(u, end)
            if stop > start:
                way += _arc(stop - start, self.angle(start), self.angle(stop))
        return way


def resting(ribs: float) -> float:
    """By how many radians the upper back bends so that it lies on the bench, not in it.

    None while the ribs slope down from the bench; then ever more, with no kink on the way.
    """
    if ribs >= 0.0:
        return 0.0
    if ribs > -SINKING:
        return ribs * ribs / (2.0 * SINKING)
    return -ribs - SINKING / 2.0


def _share(u: float, bend: tuple[float, float]) -> float:
    low, high = bend
    return (min(max(u, low), high) - low) / (high - low)


def _arc(length: float, first: float, last: float) -> complex:
    """The way along an arc whose angle goes evenly from first to last."""
    half = (last - first) / 2.0
    return length * exp(-0.5j * (first + last)) * (sin(half) / half if half else 1.0)
