"""What is said and sounded in samples, found without the timeline: by the sounds themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from thrust_gui.audio.mixing import FULL_LEVEL, cue_pcm
from thrust_gui.domain.timeline import CueKind
from thrust_gui.domain.units import RATE
from thrust_gui.domain.workout.effects import Play
from thrust_gui.domain.workout.events import PositionReached, Start
from thrust_gui.domain.workout.reducer import run
from thrust_gui.domain.workout.state import WorkoutState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.audio.mixing import Pcm
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.timeline import Timeline

Heard = tuple[str, int]
"""A cue's kind or a word, and the frame of its first sample."""


def transcript(samples: Pcm, words: Mapping[str, Pcm], level: int = FULL_LEVEL) -> list[Heard]:
    """Every cue and word, where it begins; "?" where something is neither.

    Whatever sounds must be a whole cue or a whole word, sample by sample, until it ends: so two
    over each other, or one that is cut off, are "?".
    """
    known = {cue_name(kind): cue_pcm(kind, level) for kind in CueKind}
    for name, word in words.items():
        known[name] = np.rint(word * (level / FULL_LEVEL)).astype(np.int16)
    first = {name: int(np.flatnonzero(sound)[0]) for name, sound in known.items()}
    longest = sorted(known, key=lambda name: -known[name].size)
    sounding = np.flatnonzero(samples)
    heard: list[Heard] = []
    place = 0
    while (next_ := int(np.searchsorted(sounding, place))) < sounding.size:
        sounds = int(sounding[next_])
        heard.append(("?", sounds))
        place = sounds + RATE // 10
        for name in longest:
            start = sounds - first[name]
            end = start + known[name].size
            if start >= 0 and np.array_equal(samples[start:end], known[name]):
                heard[-1] = (name, start)
                place = end
                break
    return heard


def cue_name(kind: CueKind) -> str:
    """As a transcript writes it, for there are words of the same name."""
    return f"♪ {kind}"


def timelines(plan: Plan) -> list[Timeline]:
    """Every timeline of a workout in which nobody touches anything."""
    state, effects = run(WorkoutState(plan=plan), [Start()])
    played = [effect.timeline for effect in effects if isinstance(effect, Play)]
    while state.timeline:
        state, effects = run(state, [PositionReached(state.timeline.length)])
        played += [effect.timeline for effect in effects if isinstance(effect, Play)]
    return played
