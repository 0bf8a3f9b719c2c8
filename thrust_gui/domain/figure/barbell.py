"""The bar over the hips: where it lies, and how large its plates are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from thrust_gui.domain.figure.joints import Joints

PLATE_M: Final = 0.225
"""Radius of a full plate: 450 mm across."""
PAD_M: Final = 0.055
"""Radius of the pad round the bar (ours)."""
SINKS_M: Final = 0.020
"""How deep the pad sinks into the fold of the hip (ours)."""


def bar(crease: complex, hip: complex) -> complex:
    """The middle of the bar: its pad lies in the fold of the hip, away from the joint."""
    out = (crease - hip) / abs(crease - hip)
    return crease + out * (PAD_M - SINKS_M)


def bar_of(placed: Joints) -> complex:
    """The same, for joints that are known already."""
    return bar(placed.crease, placed.hip)
