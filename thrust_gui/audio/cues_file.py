"""A set's cues as a file, for whoever trains with a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from thrust_gui.audio.mixing import render
from thrust_gui.audio.wav import write_wav
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from thrust_gui.domain.tempo import Tempo

LEVEL: Final = 80
"""Per cent: as loud as the program is before anybody changes it."""


def write_cues(tempo: Tempo, reps: int, get_ready_s: int, file: BinaryIO) -> None:
    """Render one set and write it as a WAV: every cue's first sample is at its frame."""
    timeline = compile_set(tempo, reps, get_ready_s)
    write_wav(file, render(timeline, level=LEVEL), timeline.rate)
