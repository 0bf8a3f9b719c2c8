"""The recorded words: WAV files of one folder, read when the first is needed."""

from __future__ import annotations

import logging
import wave
from functools import cached_property
from typing import TYPE_CHECKING

from thrust_gui.domain.units import RATE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from thrust_gui.audio.mixing import Pcm

MONO_16_BIT = (1, 2, RATE)

log = logging.getLogger(__name__)


class VoiceClips:
    """A language's words by name. One that cannot be read is as if it were not there, and logged.

    Made in an instant; reading all of them takes some 20 ms, once.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._before: Path | None = None

    def put_before(self, folder: Path | None) -> None:
        """Take words from this folder first, those that are not in it as before; None: all."""
        self._before = folder
        for kept in ("samples", "lengths"):
            vars(self).pop(kept, None)

    @cached_property
    def samples(self) -> Mapping[str, Pcm]:
        """Each word's samples; shared, so not writable."""
        read = _read_all(self._folder)
        if self._folder and not read:
            log.warning("no voice: there are no clips in %s", self._folder)
        return read | _read_all(self._before)

    @cached_property
    def lengths(self) -> Mapping[str, int]:
        """Each word's length in frames."""
        return {clip: samples.size for clip, samples in self.samples.items()}


def _read_all(folder: Path | None) -> dict[str, Pcm]:
    files = sorted(folder.glob("*.wav")) if folder else []
    read = {file.stem: _read(file) for file in files}
    return {clip: samples for clip, samples in read.items() if samples is not None}


def _read(file: Path) -> Pcm | None:
    import numpy as np  # noqa: PLC0415 - with the first sound

    try:
        with wave.open(str(file)) as wav:
            found = (wav.getnchannels(), wav.getsampwidth(), wav.getframerate())
            if found == MONO_16_BIT:
                return np.frombuffer(wav.readframes(wav.getnframes()), "<i2").astype(np.int16)
        log.warning("%s is not mono, 16 bits and %s Hz, but %s", file, RATE, found)
    except (OSError, EOFError, wave.Error) as error:
        log.warning("%s cannot be read: %s", file, error)
    return None
