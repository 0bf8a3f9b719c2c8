"""Voices into samples.

A cue begins at full bite on its first sample, on the crest of every partial, so that its place can
be found in a recording to the sample; everything after that is smooth.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from thrust_gui.audio.voices import VOICES
from thrust_gui.domain.units import RATE

if TYPE_CHECKING:
    from thrust_gui.audio.voices import Stroke, Voice
    from thrust_gui.domain.timeline import CueKind

Samples = npt.NDArray[np.float64]

LOUDNESS: Final = 0.17
"""A-weighted root mean square over the loudest 125 ms of every cue; 1 is full scale."""
WINDOW_S: Final = 0.125
"""As long as a sound level meter's setting "fast" looks back (IEC 61672-1)."""
SLUR_FROM: Final = 0.28
SLUR_TO: Final = 0.52
"""The part of a stroke in which its pitch moves."""
FADE_S: Final = 0.03
"""The end of every stroke, so that it does not click."""


@cache
def cue_samples(kind: CueKind, rate: int = RATE) -> Samples:
    """A cue at full level, float64 within −1…1; shared, so not writable."""
    samples = voice_samples(VOICES[kind], rate)
    samples.setflags(write=False)
    return samples


def voice_samples(voice: Voice, rate: int) -> Samples:
    """A voice brought to the common loudness, less what it is to be under it."""
    mixed = np.zeros(round(voice.length_s * rate))
    for stroke in voice.strokes:
        start = round(stroke.at_s * rate)
        sounded = stroke_samples(stroke, rate)[: mixed.size - start]
        mixed[start : start + sounded.size] += sounded
    target = LOUDNESS * 10 ** (-voice.under_db / 20)
    scaled: Samples = mixed * (target / loudness(mixed, rate))
    return scaled


def stroke_samples(stroke: Stroke, rate: int) -> Samples:
    """A stroke before it is brought to any loudness."""
    time = np.arange(round(stroke.length_s * rate)) / rate
    turns = np.cumsum(_pitch(stroke, time)) / rate
    turns -= turns[0]
    tones = np.zeros(time.size)
    for partial in stroke.partials:
        tone = np.cos(2 * np.pi * partial.ratio * turns)
        tones += partial.share * tone * np.exp(-time / partial.ring_s)
    swell = 1 - (1 - stroke.bite) * np.exp(-time / stroke.swell_s)
    left = (stroke.length_s - time) / FADE_S
    fade = np.sin(np.pi / 2 * np.clip(left, 0, 1)) ** 2
    sounded: Samples = stroke.strength * tones * swell * fade
    return sounded


def _pitch(stroke: Stroke, time: Samples) -> Samples:
    """Hertz at each time: still, or a slur, even in semitones, that eases in and out."""
    if stroke.to is None:
        return np.full(time.size, stroke.pitch)
    way = np.clip((time / stroke.length_s - SLUR_FROM) / (SLUR_TO - SLUR_FROM), 0, 1)
    eased = way * way * (3 - 2 * way)
    glide: Samples = stroke.pitch * (stroke.to / stroke.pitch) ** eased
    return glide


def loudness(samples: Samples, rate: int) -> float:
    """A-weighted root mean square over the loudest 125 ms, about what the ear makes of it."""
    window = round(WINDOW_S * rate)
    length = samples.size + window
    hertz: Samples = np.fft.rfftfreq(length, 1 / rate).astype(np.float64)
    weighted = np.fft.irfft(np.fft.rfft(samples, length) * a_weight(hertz))
    energy = np.cumsum(np.r_[np.zeros(window), weighted**2])
    return float(np.sqrt(np.max(energy[window:] - energy[:-window]) / window))


def a_weight(hertz: Samples) -> Samples:
    """Gain of the A curve, 1 at 1 kHz (IEC 61672-1, annex E)."""
    square = hertz**2
    gain: Samples = (12194.217**2 * square**2) / (
        (square + 20.598997**2)
        * np.sqrt((square + 107.65265**2) * (square + 737.86223**2))
        * (square + 12194.217**2)
    )
    return gain * 10 ** (2.0 / 20)
