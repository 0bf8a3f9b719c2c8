"""How late sound is heard, from a lifter who taps along: first with clicks, then with a light.

Nobody taps on the beat: people are ahead of it by some 20 to 50 ms without knowing (Repp 2005,
Sensorimotor synchronization). They are so with the light too, which is not delayed by a headset.
The difference between the two is therefore the delay of the sound behind the screen, and what the
screen itself is late by is taken off with it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.delay import LATE_MS
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

BEAT_MS: Final = 750
"""Between two beats. Slow enough that a delay is told from that of the beat before, up to 600 ms;
quick enough to be tapped evenly (Repp 2005: up to 1.8 s)."""
EARLY_MS: Final = 150
"""A tap that comes up to so long before a beat is meant for that; one before that, for the last."""
DROPPED: Final = 2
"""The first taps, in which the beat is still being found."""
FEWEST: Final = 8
"""Taps that an estimate rests on, at least."""
SCATTER_MS: Final = 60.0
"""Taps that lie further apart than this tell nothing."""
SIGMA: Final = 1.4826
"""Standard deviation of a normal distribution over its median absolute deviation."""
OF_A_MEDIAN: Final = 1.2533
"""Standard error of a median over that of a mean (the square root of π/2)."""
READING_MS: Final = 5.0
"""How well the moment of one key and of one beat are known, each time alike."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Where taps lie after their beats.

    Attributes:
        ms: the middle, in milliseconds.
        spread_ms: how far they scatter around it, as a standard deviation.
        error_ms: half the width of what holds the true middle 19 times in 20.
        taps: how many it rests on.
    """

    ms: float
    spread_ms: float
    error_ms: float
    taps: int


def estimate(taps_ms: Sequence[float], beat_ms: float = BEAT_MS) -> Estimate:
    """The middle of taps along an even beat, robust against some that missed it.

    Args:
        taps_ms: when each came, in order, from the first beat; beats are `beat_ms` apart.
        beat_ms: length of a beat. The answer is from −150 ms to 150 ms less than a beat.

    Raises:
        Refusal: there are fewer than eight after the first two, or they scatter too far.
    """
    kept = [tap % beat_ms for tap in taps_ms[DROPPED:]]
    if len(kept) < FEWEST:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "Taps heard: {count}. It takes {needed}, one with each beat.",
            ),
            count=len(taps_ms),
            needed=FEWEST + DROPPED,
        )
    near = min(kept, key=lambda one: sum(abs(_apart(one, other, beat_ms)) for other in kept))
    offsets = [_apart(near, other, beat_ms) for other in kept]
    middle = median(offsets)
    spread = SIGMA * median(abs(each - middle) for each in offsets)
    if spread > SCATTER_MS:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "The taps lie {spread} ms apart, too far for a result. Once more, in calm?",
            ),
            spread=round(spread),
        )
    ms = (near + middle + EARLY_MS) % beat_ms - EARLY_MS
    error = math.hypot(2 * OF_A_MEDIAN * spread / math.sqrt(len(kept)), READING_MS)
    return Estimate(ms, spread, error, len(kept))


def _apart(one: float, other: float, beat_ms: float) -> float:
    """From one place within a beat to another, the short way round."""
    return (other - one + beat_ms / 2) % beat_ms - beat_ms / 2


@dataclass(frozen=True, slots=True)
class Result:
    """By how much sound comes behind the screen, in whole milliseconds, give or take."""

    late_ms: int
    error_ms: int


def result(sound: Estimate, light: Estimate) -> Result:
    """What both halves of the test come to; a sound before its light counts as not late."""
    late = min(max(round(sound.ms - light.ms), LATE_MS.least), LATE_MS.most)
    return Result(late, math.ceil(math.hypot(sound.error_ms, light.error_ms)))
