"""A set's cues as a file, for whoever trains with a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.score import write_score
from thrust_gui.audio.wav import write_wav
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from thrust_gui.domain.tempo import Tempo

LEVEL: Final = 80
"""Per cent: as loud as the program is before anybody changes it."""


def write_cues(
    tempo: Tempo, reps: int, get_ready_s: int, file: BinaryIO, voice: VoiceClips | None = None
) -> None:
    """Render one set and write it as a WAV: every cue's first sample is at its frame.

    Args:
        tempo: of every repetition.
        reps: how many.
        get_ready_s: seconds before the first.
        file: open for writing; stays open.
        voice: the words between the cues; None writes the cues alone.
    """
    timeline = compile_set(tempo, reps, get_ready_s)
    samples = np.zeros(timeline.length, np.int16)
    mode = SoundMode.BOTH if voice else SoundMode.TONES
    write_score(samples, timeline, voice or VoiceClips(), mode, level=LEVEL)
    write_wav(file, samples, timeline.rate)
