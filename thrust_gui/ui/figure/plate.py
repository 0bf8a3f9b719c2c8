"""A bar seen from its end: plates, pad and sleeve."""

from __future__ import annotations

from cmath import exp
from functools import lru_cache
from math import pi
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt

from thrust_gui.domain.figure.barbell import PAD_M, PLATE_M
from thrust_gui.ui.figure.paths import polygon

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

# Metres.
RIM: Final = 0.024
HUB: Final = 0.030
END: Final = 0.019
GAP: Final = 0.008
FAR: Final = complex(0.045, 0.012)
"""How far the far plate stands out from behind the near one."""


class PlateParts(NamedTuple):
    """Round the middle of the bar, UNITS to a metre."""

    plate: QPainterPath
    rim: QPainterPath
    rim_gap: QPainterPath
    pad: QPainterPath
    hub: QPainterPath
    hub_gap: QPainterPath
    end: QPainterPath


@lru_cache(maxsize=1)
def plate_parts() -> PlateParts:
    """The parts, built at the first picture."""
    return PlateParts(
        plate=_disc(PLATE_M),
        rim=_ring(PLATE_M, PLATE_M - RIM),
        rim_gap=_ring(PLATE_M + GAP, PLATE_M - RIM - GAP),
        pad=_disc(PAD_M),
        hub=_disc(HUB),
        hub_gap=_disc(HUB + GAP),
        end=_disc(END),
    )


def _disc(radius: float) -> QPainterPath:
    """A disc with no more corners than it takes to look round over a whole screen."""
    corners = 64 if radius > PLATE_M / 2 else 32
    return polygon([radius * exp(2j * pi * step / corners) for step in range(corners)])


def _ring(outer: float, inner: float) -> QPainterPath:
    path = _disc(outer)
    path.addPath(_disc(inner))
    path.setFillRule(Qt.FillRule.OddEvenFill)
    return path
