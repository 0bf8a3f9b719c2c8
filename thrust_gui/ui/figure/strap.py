"""The band: a strap from the hip crease, or from the hands, to under the heels; or on the bench."""

from __future__ import annotations

from cmath import exp
from dataclasses import dataclass
from functools import lru_cache
from math import pi, sqrt
from typing import Final

from thrust_gui.domain.figure import BOTTOM, BandPlace, Body, Joints, joints
from thrust_gui.ui.figure.outlines import FAR_OFFSET, HEEL_END

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


@dataclass(frozen=True, slots=True)
class Strips:
    """Outlines in metres, back to front; `low` only where the loop is folded."""

    halo: tuple[complex, ...]
    low: tuple[complex, ...] | None
    high: tuple[complex, ...]
    light: tuple[complex, ...]


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


def near_strips(top: complex, foot: complex, width: float, *, folded: bool) -> Strips:
    """The strap on the near side, cut off at the floor."""
    total = width * FOLDED_SPREAD if folded else width
    halo = strip(top + (foot - top) * 0.03, foot, 0.0, total + HALO_M, round_top=False)
    if folded:
        beside, strand = width * BESIDE, width * STRAND
        return Strips(
            halo=halo,
            low=strip(top, foot, -beside, strand),
            high=strip(top, foot, beside, strand),
            light=strip(top, foot, beside + strand * 0.14, width * LIGHT),
        )
    return Strips(
        halo=halo,
        low=None,
        high=strip(top, foot, 0.0, width),
        light=strip(top, foot, width * 0.2, width * SINGLE_LIGHT),
    )


def far_strip(top: complex, foot: complex, width: float, height: float) -> tuple[complex, ...]:
    """The strap behind, to the far heel."""
    start = top + height * complex(0.004, -0.004)
    return strip(start, foot + complex(FAR_OFFSET * height, 0.0), 0.0, width * FAR_WIDTH)


def strip(
    top: complex, foot: complex, beside: float, width: float, *, round_top: bool = True
) -> tuple[complex, ...]:
    """A straight strip from `top` down to the floor through `foot`.

    Args:
        top: its upper end, above the floor.
        foot: where its middle would meet the floor with nothing beside.
        beside: how far it lies to the upper right of that way.
        width: of the strip.
        round_top: whether its upper end is round.
    """
    way = (foot - top) / abs(foot - top)
    across = 1j * way
    start = top + across * beside
    half = width / 2
    turns = [exp(1j * pi * step / 4) for step in range(5)] if round_top else [1 + 0j, -1 + 0j]
    end = [start + across * half * turn for turn in turns]
    return (*end, _on_floor(end[-1], way), _on_floor(end[0], way))


def _on_floor(point: complex, way: complex) -> complex:
    return point - way * (point.imag / way.imag)


def hanging(bench: float, width: float) -> Strips:
    """A loop hung over the near end of the bench, `bench` metres high."""
    bottom, apart = bench * LOWEST, width * 1.1
    outer = _loop(bench, bottom, apart, width / 2)
    return Strips(
        halo=_loop(bench, bottom, apart, (width + HALO_M) / 2),
        low=None,
        high=outer,
        light=_loop(bench, bottom, apart, width * SINGLE_LIGHT / 2),
    )


def _loop(top: float, bottom: float, apart: float, half: float) -> tuple[complex, ...]:
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
