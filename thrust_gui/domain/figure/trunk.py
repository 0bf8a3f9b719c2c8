"""The trunk as an axis with coordinates of its own, straight or bent at the lower back."""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from typing import Final

from thrust_gui.domain.figure.body import BACK, CONTACT

BEND: Final = (0.045, 0.155)
"""Where along the axis the lower back bends: evenly, round a joint .10 of stature above the hip."""


@dataclass(frozen=True, slots=True)
class Trunk:
    """An axis from the hip towards the head.

    Attributes:
        height: stature, metres.
        origin: the point of the axis that lies over the bench edge, `contact` from the hip.
        ribs: angle below horizontal above the bend, radians.
        pelvis: the same below the bend.
        contact: where `origin` is, statures from the hip.
    """

    height: float
    origin: complex
    ribs: float
    pelvis: float
    contact: float = CONTACT

    @classmethod
    def on_edge(
        cls, height: float, bench: float, ribs: float, pelvis: float, contact: float = CONTACT
    ) -> Trunk:
        """A trunk whose back touches the bench edge, `bench` metres above the floor."""
        return cls(height, bench * 1j + BACK * height * 1j * exp(-1j * ribs), ribs, pelvis, contact)

    def at(self, u: float, v: float) -> complex:
        """The point `u` statures from the hip towards the head, `v` from the axis to the belly."""
        along = (self.contact - u) * exp(-1j * self.ribs)
        if self.pelvis != self.ribs:
            along = self._bent(u) - self._bent(self.contact)
        return self.origin + self.height * (along + v * self.front(u))

    def angle(self, u: float) -> float:
        """Angle of the axis below horizontal, `u` statures from the hip, radians."""
        low, high = BEND
        share = (min(max(u, low), high) - low) / (high - low)
        return self.pelvis + (self.ribs - self.pelvis) * share

    def front(self, u: float) -> complex:
        """Unit vector from the axis to the belly, `u` statures from the hip."""
        return 1j * exp(-1j * self.angle(u))

    def _bent(self, u: float) -> complex:
        """The axis point `u` from the hip, from an end of the bend, in statures.

        The integral of the direction, whose angle is even, then linear, then even in `u`.
        """
        low, high = BEND
        inside = min(max(u, low), high)
        rate = (self.ribs - self.pelvis) / (high - low)
        arc = (exp(-1j * self.angle(inside)) - exp(-1j * self.pelvis)) / (1j * rate)
        return arc - (u - inside) * exp(-1j * self.angle(u))
