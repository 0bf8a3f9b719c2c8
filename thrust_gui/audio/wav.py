"""Samples as a WAV file."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from thrust_gui.audio.mixing import Pcm


def write_wav(file: BinaryIO, samples: Pcm, rate: int) -> None:
    """Write mono 16-bit samples, header first; the file stays open."""
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(rate)
        wav.setnframes(samples.size)
        wav.writeframes(samples.astype("<i2").tobytes())
