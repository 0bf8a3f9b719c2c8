"""The band: a strap from the hip crease, or from the hands, to under the heels; or on the bench."""

from __future__ import annotations

from cmath import exp
from functools import lru_cache
from math import pi, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from thrust_gui.domain.figure import BOTTOM, BandPlace, Body, Joints, joints
from thrust_gui.ui.figure.outlines import FAR_OFFSET, HEEL_END

if TYPE_CHECKING:
    from thrust_gui.ui.figure.curves import Points

FOLDED_SPREAD: Final = 1.18
STRAND: Final = 0.54
BESIDE: Final = 0.32
HALO_M: Final = 0.010
FAR_WIDTH: Final = 0.85
LIGHT: Final = 0.12
SINGLE_LIGHT: Final = 0.14
HANGS_AT: Final = -0.165
"""Where a loop hangs over the bench, metres from its edge."""
LOWEST: Final = 0.22
"""How far down it hangs, as a share of the bench's height."""


class Ribbon(NamedTuple):
    """A straight strip, its ends cut square, in metres."""

    start: complex
    end: complex
    width: float


class Ribbons(NamedTuple):
    """The strap on the near side, back to front; `low` only where the loop is folded."""

    halo: Ribbon
    low: Ribbon | None
    high: Ribbon
    light: Ribbon


class Loop(NamedTuple):
    """Outlines of a loop that hangs, in metres."""

    halo: Points
    band: Points
    light: Points


def upper_end(placed: Joints, band: BandPlace) -> complex:
    """Where the band leaves the body towards the heels."""
    return placed.crease if band is BandPlace.HIPS else (placed.wrist + placed.hand) / 2


def lower_end(placed: Joints, height: float) -> complex:
    """Where it meets the floor."""
    return placed.heel + complex(HEEL_END * height, 0.0)


def width_at(body: Body, width: float, length: float) -> float:
    """Width of the strap stretched to a length between crease and heel.

    Rubber keeps its volume, so width goes with one over the root of the length.
    """
    return width * min(1.0, sqrt(_shortest(body) / length))


@lru_cache(maxsize=64)
def _shortest(body: Body) -> float:
    placed = joints(body, BOTTOM)
    return abs(placed.crease - lower_end(placed, body.height_m))


def near_ribbons(top: complex, foot: complex, width: float, *, folded: bool) -> Ribbons:
    """The strap on the near side: one strand, or the two of a folded loop side by side."""
    total = width * FOLDED_SPREAD if folded else width
    halo = ribbon(top + (foot - top) * 0.03, foot, 0.0, total + HALO_M)
    if folded:
        beside, strand = width * BESIDE, width * STRAND
        return Ribbons(
            halo=halo,
            low=ribbon(top, foot, -beside, strand),
            high=ribbon(top, foot, beside, strand),
            light=ribbon(top, foot, beside + strand * 0.14, width * LIGHT),
        )
    return Ribbons(
        halo=halo,
        low=None,
        high=ribbon(top, foot, 0.0, width),
        light=ribbon(top, foot, width * 0.2, width * SINGLE_LIGHT),
    )


def far_ribbon(top: complex, foot: complex, width: float, height: float) -> Ribbon:
    """The strap behind, to the far heel."""
    start = top + height * complex(0.004, -0.004)
    return ribbon(start, foot + complex(FAR_OFFSET * height, 0.0), 0.0, width * FAR_WIDTH)


def ribbon(top: complex, foot: complex, beside: float, width: float) -> Ribbon:
    """A strip from `top` down through the floor at `foot`, so far that no corner ends above it.

    Args:
        top: its upper end, above the floor.
        foot: where its middle would meet the floor with nothing beside.
        beside: how far it lies to the upper right of that way.
        width: of the strip.
    """
    way = (foot - top) / abs(foot - top)
    start = top + 1j * way * beside
    beyond = abs(way.real) * width / 2
    return Ribbon(start, start - way * ((start.imag + beyond) / way.imag), width)


def below_floor(foot: complex, width: float, height: float) -> Points:
    """The outline of what the ends of the straps may cover below the floor.

    It is under the shoes, whose knock-out has left nothing of the floor's line there.
    """
    room = width * FOLDED_SPREAD + HALO_M
    left, right = foot - room, foot + FAR_OFFSET * height + room
    return left, right, right - 1j * room, left - 1j * room


def hanging(bench: float, width: float) -> Loop:
    """A loop hung over the near end of the bench, `bench` metres high."""
    bottom, apart = bench * LOWEST, width * 1.1
    return Loop(
        halo=_loop(bench, bottom, apart, (width + HALO_M) / 2),
        band=_loop(bench, bottom, apart, width / 2),
        light=_loop(bench, bottom, apart, width * SINGLE_LIGHT / 2),
    )


def _loop(top: float, bottom: float, apart: float, half: float) -> Points:
    """The outline of a U as wide as two strands `apart`, each `half` to either side."""
    turns = [exp(1j * pi * (1 + step / 12)) for step in range(13)]
    low = complex(HANGS_AT, bottom + apart)
    high = 1j * (top - low.imag)
    outside = [low + turn * (apart + half) for turn in turns]
    inside = [low + turn * (apart - half) for turn in reversed(turns)]
    return (
        outside[0] + high,
        *outside,
        outside[-1] + high,
        inside[0] + high,
        *inside,
        inside[-1] + high,
    )
