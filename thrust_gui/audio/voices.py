"""How each cue sounds: strokes, their partials, how they glide and ring.

Everything sounds between 500 and 3000 Hz, where a small speaker is loud and a gym is not. Any two
cues differ in at least two of pitch contour, rhythm and timbre. The pitches are those of C major.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.timeline import CueKind

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Partial:
    """One tone of a stroke: its ratio to the pitch, its share, seconds until it is 1/e as loud."""

    ratio: float
    share: float
    ring_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One note.

    Attributes:
        at_s: when it begins, seconds from the cue's first sample.
        pitch: in hertz, at its beginning.
        to: the pitch it slurs to a third of the way through, or None to stay.
        length_s: until it has faded out.
        bite: share of its strength that the very first sample has; the rest swells in.
        swell_s: how quickly.
        strength: beside the other strokes of the cue.
    """

    pitch: float
    length_s: float
    partials: tuple[Partial, ...]
    at_s: float = 0.0
    to: float | None = None
    bite: float = 0.6
    swell_s: float = 0.004
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Voice:
    """The strokes of a cue, and how much quieter it is than the others."""

    strokes: tuple[Stroke, ...]
    under_db: float = 0.0

    @property
    def length_s(self) -> float:
        """Until its last stroke has faded out."""
        return max(stroke.at_s + stroke.length_s for stroke in self.strokes)


_G5, _A5, _C6, _D6, _E6, _G6, _C7 = 784.0, 880.0, 1046.5, 1174.7, 1318.5, 1568.0, 2093.0

_REED = (Partial(1, 1.0, 0.60), Partial(2, 0.55, 0.45), Partial(3, 0.10, 0.30))
"""Bright and sustained: the lift."""
_FLUTE = (Partial(1, 1.0, 0.55), Partial(2, 0.10, 0.25))
"""Round, almost without overtones: the lower."""
_BELL = (Partial(1, 1.0, 0.16), Partial(1.5, 0.6, 0.12), Partial(2, 0.35, 0.08))
"""A struck fifth: the hold."""
_BAR = (Partial(1, 1.0, 0.050), Partial(2, 0.25, 0.025), Partial(3, 0.12, 0.012))
"""A short wooden bar: the hold's seconds."""
_WOOD = (Partial(1, 1.0, 0.025), Partial(1.47, 0.6, 0.016), Partial(2.1, 0.2, 0.008))
"""A wood block: the seconds of lift and lower."""
_CLAVE = (Partial(1, 1.0, 0.040), Partial(1.34, 0.8, 0.030))
"""High and dry: the clicks before the first lift."""
_GLASS = (Partial(1, 1.0, 0.09), Partial(1.78, 0.5, 0.05))
"""A glass: the last repetition."""
_STEEL = (Partial(1, 1.0, 0.07), Partial(0.75, 0.45, 0.05))
"""Three quick strokes on a triangle: a pause has lasted as long as was planned."""
_MARIMBA = (Partial(1, 1.0, 0.22), Partial(2, 0.20, 0.10))
"""Warm, and rings: the set is done."""
_CHIME = (Partial(1, 1.0, 0.45), Partial(2, 0.5, 0.30))
"""A doorbell: the rest is over."""

VOICES: Final[Mapping[CueKind, Voice]] = {
    CueKind.COUNT_IN: Voice((Stroke(pitch=_C7, length_s=0.14, partials=_CLAVE),)),
    CueKind.LIFT: Voice((Stroke(pitch=_G5, to=_D6, length_s=0.38, partials=_REED),)),
    CueKind.HOLD: Voice((Stroke(pitch=_A5, length_s=0.40, partials=_BELL),)),
    CueKind.HOLD_TICK: Voice((Stroke(pitch=_A5, length_s=0.16, partials=_BAR),)),
    CueKind.LOWER: Voice((Stroke(pitch=_D6, to=_G5, length_s=0.38, partials=_FLUTE, bite=0.7),)),
    CueKind.TICK: Voice((Stroke(pitch=_E6, length_s=0.09, partials=_WOOD),), under_db=4.0),
    CueKind.REACHED: Voice(
        (
            Stroke(pitch=_C7, length_s=0.13, partials=_STEEL),
            Stroke(pitch=_C7, at_s=0.11, length_s=0.13, partials=_STEEL),
            Stroke(pitch=_C7, at_s=0.22, length_s=0.18, partials=_STEEL),
        )
    ),
    CueKind.LAST_REP: Voice(
        (
            Stroke(pitch=_G6, length_s=0.14, partials=_GLASS),
            Stroke(pitch=_G6, at_s=0.12, length_s=0.17, partials=_GLASS, strength=0.9),
        )
    ),
    CueKind.SET_END: Voice(
        (
            Stroke(pitch=_C6, length_s=0.24, partials=_MARIMBA),
            Stroke(pitch=_E6, at_s=0.16, length_s=0.24, partials=_MARIMBA),
            Stroke(pitch=_G6, at_s=0.32, length_s=0.48, partials=_MARIMBA),
        )
    ),
    CueKind.REST_END: Voice(
        (
            Stroke(pitch=_E6, length_s=0.27, partials=_CHIME),
            Stroke(pitch=_C6, at_s=0.22, length_s=0.34, partials=_CHIME),
        )
    ),
}
