"""What a stretched band pulls with, and how well that is known. Newtons.

F(ε) = F100 · g(ε) · pairs. The shape g is that of the published Thera-Band chart; elastic loops
follow it: McMaster 2010, Shoepe 2010, Fuentes 2019 (curved first, near linear past 50 %).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

SHAPE: Final = (
    (0.0, 0.0),
    (0.25, 0.39),
    (0.5, 0.65),
    (0.75, 0.84),
    (1.0, 1.0),
    (1.25, 1.13),
    (1.5, 1.27),
    (2.0, 1.53),
    (2.5, 1.82),
)
"""Strain, and force as a share of the force at 100 %; linear in between, unknown beyond."""
N_PER_MM: Final = 7.5
"""F100 by width, for latex loops 4.5 mm thick (design value)."""
UNCALIBRATED: Final = 0.25
CALIBRATED: Final = 0.10
"""How far the force may be off, either way, as a share (design values)."""

_STRAINS: Final = tuple(strain for strain, _ in SHAPE)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure of the model: its value, and how far it may be off as a share of it."""

    value: float
    uncertainty: float = UNCALIBRATED

    @property
    def least(self) -> float:
        """The lower end of its range."""
        return self.value * (1.0 - self.uncertainty)

    @property
    def most(self) -> float:
        """The upper end of its range."""
        return self.value * (1.0 + self.uncertainty)


@dataclass(frozen=True, slots=True)
class Elastic:
    """What a loop is made of: its force at twice its rest length, N, and how well it is known."""

    f100: float
    uncertainty: float = UNCALIBRATED

    @classmethod
    def of_width(cls, width_mm: float) -> Elastic:
        """A latex loop of a width, not calibrated."""
        return cls(N_PER_MM * width_mm)

    def force(self, strain: float, pairs: int = 1) -> Estimate:
        """Tension at a strain.

        Raises:
            Refusal: the band is stretched further than the model knows.
        """
        return Estimate(self.f100 * shape(strain) * pairs, self.uncertainty)


def shape(strain: float) -> float:
    """g(ε): force as a share of that at 100 %; 0 where slack.

    Raises:
        Refusal: beyond a strain of 2.5, where nothing is known; nothing is guessed there.
    """
    if strain <= 0.0:
        return 0.0
    last, top = SHAPE[-1]
    if strain > last:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "Stretched to {times} times its length: beyond {most} times, "
                "no force of a band is known. Rig it longer.",
            ),
            times=f"{1.0 + strain:.1f}",
            most=f"{1.0 + last:.1f}",
        )
    index = bisect_right(_STRAINS, strain)
    if index == len(SHAPE):
        return top
    (left, low), (right, high) = SHAPE[index - 1], SHAPE[index]
    return low + (high - low) * (strain - left) / (right - left)
