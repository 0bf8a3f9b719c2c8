"""Cues and words found in a recording by matched filtering: by their own samples, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from tests.helpers.transcript import cue_name
from thrust_gui.audio.mixing import FULL_LEVEL, cue_pcm
from thrust_gui.domain.timeline import CueKind
from thrust_gui.domain.units import RATE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.audio.mixing import Pcm
    from thrust_gui.audio.synthesis import Samples

UNKNOWN: Final = "?"
ALIKE: Final = 0.7
"""A recording of a template with a dropout in it is still so much like it; two words are not."""
AROUND: Final = RATE // 20
"""A sound that a dropout has eaten the beginning of is looked for so far to both sides."""


@dataclass(frozen=True, slots=True)
class Sound:
    """One cue or word as recorded.

    Attributes:
        name: "♪ kind" of a cue, a word's clip, or "?" for what is neither.
        start: sample at which it begins.
        length: of what it was recognised as, in samples.
        likeness: correlation with its template; 1 is the same, sample by sample.
    """

    name: str
    start: int
    length: int
    likeness: float

    @property
    def end(self) -> int:
        """The sample after its last one."""
        return self.start + self.length


def templates(words: Mapping[str, Pcm], level: int = FULL_LEVEL) -> dict[str, Pcm]:
    """Everything that may be heard at a level, the longest first."""
    known = {cue_name(kind): cue_pcm(kind, level) for kind in CueKind}
    for name, word in words.items():
        known[name] = np.rint(word * (level / FULL_LEVEL)).astype(np.int16)
    return dict(sorted(known.items(), key=lambda each: -each[1].size))


def sounds_in(samples: Pcm, known: Mapping[str, Pcm]) -> list[Sound]:
    """What sounds, in order. What lies over another sound is not recognised as itself."""
    sounding = np.flatnonzero(samples)
    found: list[Sound] = []
    place = 0
    while (next_ := int(np.searchsorted(sounding, place))) < sounding.size:
        begins = int(sounding[next_])
        sound = _same(samples, begins, known) or _alike(samples, begins, known)
        found.append(sound)
        place = max(sound.end, begins + 1)
    return found


def _same(samples: Pcm, begins: int, known: Mapping[str, Pcm]) -> Sound | None:
    """The template that the recording holds, sample by sample."""
    for name, template in known.items():
        start = begins - int(np.flatnonzero(template)[0])
        if start >= 0 and np.array_equal(samples[start : start + template.size], template):
            return Sound(name, start, template.size, 1.0)
    return None


def _alike(samples: Pcm, begins: int, known: Mapping[str, Pcm]) -> Sound:
    """The template that the recording is most like, somewhere near."""
    best = Sound(UNKNOWN, begins, RATE // 10, 0.0)
    for name, template in known.items():
        first = max(0, begins - AROUND)
        there = samples[first : begins + AROUND + template.size].astype(np.float64)
        if there.size < template.size:
            continue
        likeness = correlation(there, template.astype(np.float64))
        lag = int(np.argmax(likeness))
        if likeness[lag] > max(best.likeness, ALIKE):
            best = Sound(name, first + lag, template.size, float(likeness[lag]))
    return best


def correlation(there: Samples, template: Samples) -> Samples:
    """A template's normalised correlation with a recording, at each lag at which it fits in."""
    size = 1 << (there.size + template.size - 1).bit_length()
    crossed = np.fft.irfft(np.fft.rfft(there, size) * np.conj(np.fft.rfft(template, size)), size)
    energy = np.cumsum(np.r_[0.0, there**2])
    lags = there.size - template.size + 1
    under = np.sqrt((energy[template.size :] - energy[:lags]) * np.sum(template**2))
    return np.asarray(crossed[:lags] / np.maximum(under, 1.0), dtype=np.float64)
