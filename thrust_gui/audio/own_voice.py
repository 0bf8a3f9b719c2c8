"""The computer's own voice: every word made once, kept as a file, and mixed like a recorded one.

Whatever word it cannot make is said by the recorded voice.
"""

from __future__ import annotations

import logging
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, Protocol

from thrust_gui.domain.units import RATE
from thrust_gui.domain.voice import vocabulary
from thrust_gui.domain.wording import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.audio.levelling import Samples

LONGEST_S: Final = 2.0
"""A word that takes longer is none."""

log = logging.getLogger(__name__)


class Speech(Protocol):
    """Makes samples of a text, in its own time."""

    def speak(self, text: str, done: Callable[[Samples | None, int], None]) -> None:
        """Make samples, mono within −1…1, and tell them and their rate; None where it cannot."""
        ...


class OwnVoice:
    """Put before the recorded words while it is chosen; where there is none nothing happens."""

    def __init__(self, folder: Path, clips: VoiceClips, find: Callable[[], Speech | None]) -> None:
        """Nothing is looked for before it is asked for.

        Args:
            folder: where its words are kept.
            clips: the words that are said.
            find: the computer's voice, if it has one that makes samples.
        """
        self._folder = folder
        self._clips = clips
        self._find = find
        self._chosen = False
        self._making = False

    @property
    def offered(self) -> bool:
        """Whether there is one to choose."""
        return self._speech is not None

    def choose(self, *, chosen: bool) -> None:
        """Say words with it from now on, or with the recorded voice; new words are made first."""
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if chosen and self.offered:
            self._clips.put_before(self._folder)
            if not self._making:
                self._making = True
                self._make([word for word in vocabulary() if not self._file(word).exists()])
        else:
            self._clips.put_before(None)

    @cached_property
    def _speech(self) -> Speech | None:
        return self._find()

    def _file(self, word: str) -> Path:
        return self._folder / f"{word}.wav"

    def _make(self, words: list[str]) -> None:
        """One after the other, each in the engine's own time; then they are taken up together."""
        if self._speech and words and self._chosen:
            self._speech.speak(text(words[0]), partial(self._on_made, words))
            return
        self._making = False
        if self._chosen:
            self._clips.put_before(self._folder)

    def _on_made(self, words: list[str], samples: Samples | None, rate: int) -> None:
        try:
            self._keep(words[0], samples, rate)
        except OSError as error:
            log.warning("the word %s could not be kept: %s", words[0], error)
        self._make(words[1:])

    def _keep(self, word: str, samples: Samples | None, rate: int) -> None:
        import numpy as np  # noqa: PLC0415 - with the first word

        from thrust_gui.audio.levelling import levelled, resampled, trimmed  # noqa: PLC0415 - likewise
        from thrust_gui.audio.wav import write_wav  # noqa: PLC0415 - likewise

        if samples is None or not samples.any() or samples.size > LONGEST_S * rate:
            log.warning("the computer's voice has no word for %r", word)
            return
        made = levelled(trimmed(resampled(samples - samples.mean(), rate)))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self._file(word).with_suffix(".part")
        fresh.touch(mode=0o600)
        with fresh.open("wb") as file:
            write_wav(file, np.rint(made * 32_767).astype(np.int16), RATE)
        fresh.replace(self._file(word))
