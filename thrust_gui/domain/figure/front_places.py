"""Where on a picture from the front the named parts are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.figure.body import HEAD
from thrust_gui.domain.figure.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from thrust_gui.domain.figure.front import Front

MEDIUS: Final = complex(0.036, 0.026)
"""From the hip joint to the middle of the gluteus medius, in statures."""


def front_place(placed: Front, part: Part) -> complex:
    """Where a part is, metres; of two, the one of the leading side.

    What a picture from the front has not is taken for what is nearest to it there.
    """
    return _PLACES[part](placed)


def _on_trunk(placed: Front, share: float) -> complex:
    return placed.pelvis + (placed.neck - placed.pelvis) * share


def _medius(placed: Front) -> complex:
    return placed.lead.hip.at + MEDIUS * placed.height


def _foot(placed: Front) -> complex:
    return complex(placed.lead.ankle.at.real, placed.lead.ankle.at.imag * 0.5)


def _band(placed: Front) -> complex:
    return (placed.lead.band + placed.trail.band) / 2


_PLACES: Final[Mapping[Part, Callable[[Front], complex]]] = {
    Part.BENCH: lambda placed: complex(placed.pelvis.real, 0.0),
    Part.UPPER_BACK: lambda placed: _on_trunk(placed, 0.85),
    Part.HEAD: lambda placed: placed.head,
    Part.CHIN: lambda placed: placed.head - 0.8j * HEAD * placed.height,
    Part.SHOULDER: lambda placed: placed.lead.shoulder.at,
    Part.RIBS: lambda placed: _on_trunk(placed, 0.6),
    Part.BELLY: lambda placed: _on_trunk(placed, 0.35),
    Part.LOWER_BACK: lambda placed: _on_trunk(placed, 0.3),
    Part.HIP: lambda placed: placed.lead.hip.at,
    Part.GLUTES: _medius,
    Part.GLUTE_MEDIUS: _medius,
    Part.HAMSTRINGS: lambda placed: (placed.lead.hip.at + placed.lead.knee.at) / 2,
    Part.CORE: lambda placed: _on_trunk(placed, 0.35),
    Part.CREASE: lambda placed: placed.lead.hip.at,
    Part.HANDS: lambda placed: (placed.lead.wrist.at + placed.trail.wrist.at) / 2,
    Part.KNEE: lambda placed: placed.lead.knee.at,
    Part.SHIN: lambda placed: placed.lead.band,
    Part.FEET: _foot,
    Part.HEELS: _foot,
    Part.SOLE: _foot,
    Part.BAND: _band,
    Part.ANCHOR: _band,
    Part.BAR: _band,
    Part.LINE: lambda placed: placed.pelvis,
    Part.SPINE: lambda placed: _on_trunk(placed, 0.5),
    Part.PELVIS: lambda placed: placed.pelvis,
    Part.UPRIGHT: lambda placed: placed.lead.band,
    Part.TARGET: _foot,
    Part.DISTANCE: lambda placed: complex(placed.pelvis.real, 0.0),
    Part.FREE_KNEE: lambda placed: placed.lead.knee.at,
}
