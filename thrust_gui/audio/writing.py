"""A score on its way into a stream: the next seconds at once, the rest bit by bit.

Silence is never written, so it costs nothing, and no look of the screen writes for long.
"""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING, Final

import numpy as np

from thrust_gui.audio.mixing import add

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.audio.mixing import Clip, Pcm

AHEAD_S: Final = 20
"""Written before a stream starts: longer than any interface hangs."""
MORE_S: Final = 10
"""Written at each look after that: a set of half an hour is whole within three seconds."""


class Writing:
    """Clips on their way into samples."""

    def __init__(
        self, samples: Pcm, clips: Iterable[Clip], *, start: int, first: int, rate: int
    ) -> None:
        """Nothing is written yet.

        Args:
            samples: where to; silence, where clips come.
            clips: what, by frame; those are left out that begin before `first` or after the end.
            start: the frame of the first sample.
            first: the first frame that may still be written.
            rate: frames a second.
        """
        self._samples = samples
        self._start = start
        self._rate = rate
        self._coming = dropwhile(lambda clip: clip.frame < first, clips)
        self._next = next(self._coming, None)
        self._written: list[Clip] = []
        self._until = first

    @property
    def whole(self) -> bool:
        """Whether all is written."""
        return self._next is None

    def go_on(self, heard: int) -> None:
        """Write what begins within the seconds after what is heard, and more each time.

        Raises:
            ValueError: a mix would come within 1 dB of full scale.
        """
        more, ahead = self._until + MORE_S * self._rate, heard + AHEAD_S * self._rate
        self._until = min(max(more, ahead), self._start + self._samples.size)
        while self._next and self._next.frame < self._until:
            add(self._samples, self._next.samples, self._next.frame - self._start)
            self._written.append(self._next)
            self._next = next(self._coming, None)

    def erase(self, place: int, fade: int = 0) -> None:
        """Silence from a sample on, after a fade; nothing is touched that was not written."""
        fading = self._samples[place : place + fade]
        faded = (fading * np.linspace(1, 0, fading.size, endpoint=False)).astype(np.int16)
        for clip in self._written:
            begins = clip.frame - self._start
            self._samples[max(begins, place) : max(begins + clip.samples.size, place)] = 0
        if faded.any():
            fading[:] = faded
