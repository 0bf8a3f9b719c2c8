"""A recording beside the timelines that it is of: one strand for each stream of a workout."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tests.helpers.transcript import cue_name
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.mixing import cue_pcm
from thrust_gui.audio.score import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.helpers.matched import Sound
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Due:
    """A cue or word as the timeline has it, in frames."""

    name: str
    frame: int
    length: int


@dataclass(frozen=True, slots=True)
class Strand:
    """A stream: what its timeline has, and what was heard of it, in the same order.

    Attributes:
        timeline: what was to be played.
        due: its cues and words.
        heard: as many sounds.
    """

    timeline: Timeline
    due: tuple[Due, ...]
    heard: tuple[Sound, ...]

    @property
    def shift(self) -> int:
        """At which sample of the recording the timeline begins: most sounds say so."""
        pairs = zip(self.heard, self.due, strict=True)
        return round(median(sound.start - due.frame for sound, due in pairs))

    @property
    def off(self) -> tuple[int, ...]:
        """By how many samples each sound is late (early: negative) within its stream."""
        pairs = zip(self.heard, self.due, strict=True)
        return tuple(sound.start - due.frame - self.shift for sound, due in pairs)

    @property
    def end(self) -> int:
        """The sample after the timeline's last frame."""
        return self.shift + self.timeline.length


def due_in(timeline: Timeline, voice: VoiceClips) -> tuple[Due, ...]:
    """The cues and words of a timeline, by time."""
    cues = [Due(cue_name(cue.kind), cue.frame, cue_pcm(cue.kind).size) for cue in timeline.cues]
    said = [
        Due(word.clip, word.frame, word.length) for word in words(timeline, voice, SoundMode.BOTH)
    ]
    return tuple(sorted((*cues, *said), key=lambda each: each.frame))


def strands(
    heard: Sequence[Sound], timelines: Iterable[Timeline], voice: VoiceClips
) -> tuple[Strand, ...]:
    """Each timeline's own sounds.

    Raises:
        ValueError: something is missing, or more was heard than there should be; says what.
    """
    pairs = [(timeline, due_in(timeline, voice)) for timeline in timelines]
    if amiss := differences(heard, [due for _, dues in pairs for due in dues]):
        raise ValueError("; ".join(amiss))
    found: list[Strand] = []
    place = 0
    for timeline, dues in pairs:
        found.append(Strand(timeline, dues, tuple(heard[place : place + len(dues)])))
        place += len(dues)
    return tuple(found)


def differences(heard: Sequence[Sound], due: Sequence[Due]) -> list[str]:
    """What is missing, and what there is too much, in words."""
    planned, said = [each.name for each in due], [each.name for each in heard]
    amiss: list[str] = []
    matcher = difflib.SequenceMatcher(None, planned, said, autojunk=False)
    for what, first, last, begin, end in matcher.get_opcodes():
        if what != "equal":
            amiss.append(
                f"sound {begin + 1}: planned {planned[first:last]}, heard {said[begin:end]} "
                f"at {[each.start for each in heard[begin:end]]}"
            )
    return amiss


def overlaps(heard: Sequence[Sound]) -> list[tuple[Sound, Sound]]:
    """Each two sounds of which the second begins before the first has ended."""
    return [(one, after) for one, after in pairwise(heard) if after.start < one.end]
