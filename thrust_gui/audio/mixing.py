"""Timelines into samples: every cue, and every clip, at its frame.

Nothing is limited or softened: cues and clips leave 1 dB of room, and what would not is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from thrust_gui.audio.synthesis import cue_samples
from thrust_gui.domain.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thrust_gui.domain.timeline import CueKind, Timeline

Pcm = npt.NDArray[np.int16]

FULL_SCALE: Final = 32_767
CEILING: Final = round(FULL_SCALE * 10 ** (-1 / 20))
"""The loudest sample that a mix may have: −1 dB of full scale."""
FULL_LEVEL: Final = 100


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording, such as a spoken word, whose first sample is at `frame`."""

    frame: int
    samples: Pcm


def render(timeline: Timeline, clips: Iterable[Clip] = (), level: int = FULL_LEVEL) -> Pcm:
    """A whole timeline, mono.

    Args:
        timeline: what to play; its rate is that of the samples.
        clips: mixed in at the same level.
        level: in per cent of full amplitude.

    Raises:
        ValueError: a mix would come within 1 dB of full scale, or is no level.
    """
    samples = np.zeros(timeline.length, np.int16)
    render_into(samples, timeline, clips, level=level)
    return samples


def render_into(
    samples: Pcm,
    timeline: Timeline,
    clips: Iterable[Clip] = (),
    *,
    level: int = FULL_LEVEL,
    start: int = 0,
    cues: bool = True,
) -> None:
    """Mix into samples that are there already, the first of which is the timeline's frame `start`.

    What begins before `start` is left out, since half a cue would mislead; what goes on after the
    last sample is cut. Without `cues` only the clips are mixed in.

    Raises:
        ValueError: as for `render`.
    """
    if not 0 <= level <= FULL_LEVEL:
        raise ValueError(f"a level of {level} is outside 0 to {FULL_LEVEL} per cent")
    for clip in (*(cue_clips(timeline, level) if cues else ()), *_at_level(clips, level)):
        if start <= clip.frame < start + samples.size:
            add(samples, clip.samples, clip.frame - start)


def add(samples: Pcm, piece: Pcm, place: int) -> None:
    """Mix a piece in at a place; what goes on after the last sample is cut.

    Raises:
        ValueError: the mix would come within 1 dB of full scale.
    """
    there = samples[place : place + piece.size]
    mixed = there.astype(np.int32) + piece[: there.size]
    if mixed.size and max(-int(mixed.min()), int(mixed.max())) > CEILING:
        raise ValueError(f"too loud at frame {place}: a mix must leave 1 dB of room")
    there[:] = mixed


def cue_clips(timeline: Timeline, level: int = FULL_LEVEL) -> Iterator[Clip]:
    """Each cue at its frame."""
    for cue in timeline.cues:
        yield Clip(cue.frame, cue_pcm(cue.kind, level, timeline.rate))


def _at_level(clips: Iterable[Clip], level: int) -> Iterator[Clip]:
    for clip in clips:
        if level == FULL_LEVEL:
            yield clip
            continue
        scaled = np.rint(clip.samples * (level / FULL_LEVEL)).astype(np.int16)
        yield Clip(clip.frame, scaled)


@cache
def cue_pcm(kind: CueKind, level: int = FULL_LEVEL, rate: int = RATE) -> Pcm:
    """A cue as 16-bit samples; shared, so not writable."""
    scale = FULL_SCALE * level / FULL_LEVEL
    samples: Pcm = np.rint(cue_samples(kind, rate) * scale).astype(np.int16)
    samples.setflags(write=False)
    return samples
