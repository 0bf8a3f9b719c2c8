"""What keeps a wireless headset awake where nothing is to be heard: almost nothing.

Headsets doze off in digital silence, and wake with the first sound, of which they lose a part. A
tone of 40 Hz at −70 dB of full scale is no digital silence, and is not heard: at a full scale of
110 dB it is 40 dB loud, and the threshold of hearing there is at 51 dB (ISO 226:2003).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from thrust_gui.audio.mixing import FULL_SCALE, Clip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thrust_gui.audio.mixing import Pcm

HERTZ: Final = 40
DB: Final = -70.0


def hum(start: int, end: int, rate: int) -> Iterator[Clip]:
    """The tone from one frame to another, in pieces of a second that join without a step."""
    for frame in range(start, end, rate):
        yield Clip(frame, _second(rate)[: end - frame])


@cache
def _second(rate: int) -> Pcm:
    tone = np.sin(2 * np.pi * HERTZ * np.arange(rate) / rate)
    second: Pcm = np.rint(FULL_SCALE * 10 ** (DB / 20) * tone).astype(np.int16)
    second.setflags(write=False)
    return second
