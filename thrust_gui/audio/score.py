"""What is heard of a timeline in a mode: its cues, its words, or both."""

from __future__ import annotations

from dataclasses import replace
from heapq import merge
from typing import TYPE_CHECKING, Final

from thrust_gui.audio.mixing import FULL_LEVEL, Clip, Pcm, cue_clips, cue_pcm, render_into
from thrust_gui.domain.timeline import CueKind
from thrust_gui.domain.units import RATE
from thrust_gui.domain.voice import Word, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.app.settings import SoundMode
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.domain.timeline import Timeline

SILENT: Final[dict[CueKind, int]] = {}


def words(timeline: Timeline, voice: VoiceClips, mode: SoundMode) -> tuple[Word, ...]:
    """The words of a timeline; the clips are of one rate, at others nothing is said."""
    if not mode.speaks or timeline.rate != RATE:
        return ()
    cues = {kind: cue_pcm(kind).size for kind in CueKind} if mode.sounds else SILENT
    return spoken(timeline, voice.lengths, cues)


def clips(timeline: Timeline, voice: VoiceClips, mode: SoundMode) -> Iterator[Clip]:
    """All that is heard of a timeline in a mode, by frame; made one by one, as it is asked for."""
    samples = voice.samples  # those of now, also when there is another voice before the last word
    said = (Clip(word.frame, samples[word.clip]) for word in words(timeline, voice, mode))
    cues = cue_clips(timeline) if mode.sounds else ()
    return merge(cues, said, key=lambda clip: clip.frame)


def answered(timeline: Timeline, asked: int, first: int) -> Timeline:
    """A timeline whose cue at a frame, which answers a mark, is heard as soon as it can be.

    It is left out where it would run into the next one; a cue that is not an answer never moves.

    Args:
        timeline: as it was rescored.
        asked: the frame of the mark.
        first: the first frame that can still be heard.
    """
    at = max(first, asked)
    later = [cue.frame for cue in timeline.cues if cue.frame > asked]
    cues = tuple(
        replace(cue, frame=at) if cue.frame == asked else cue
        for cue in timeline.cues
        if cue.frame != asked
        or not later
        or at + cue_pcm(cue.kind, rate=timeline.rate).size <= later[0]
    )
    return replace(timeline, cues=cues)


def write_score(
    samples: Pcm,
    timeline: Timeline,
    voice: VoiceClips,
    mode: SoundMode,
    *,
    level: int = FULL_LEVEL,
    start: int = 0,
) -> None:
    """Mix what is heard into silence, the first sample of which is the timeline's frame `start`.

    Raises:
        ValueError: as for `render`.
    """
    said = (Clip(word.frame, voice.samples[word.clip]) for word in words(timeline, voice, mode))
    render_into(samples, timeline, said, level=level, start=start, cues=mode.sounds)
