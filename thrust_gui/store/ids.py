"""Identifiers and stamps that stay in order, whatever the machine's clock does."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.identity import RANDOM_BITS, uuid7

if TYPE_CHECKING:
    from thrust_gui.app.ports import Clock

COUNTER_BITS: Final = 16
STEP_BITS: Final = 32
"""Within a millisecond the next id is this much random further on."""


class Ids:
    """Makes UUIDv7s: each is greater than the one before; safe to call from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._ms = -1
        self._random = 0

    def new(self) -> str:
        """A new UUIDv7 as text."""
        with self._lock:
            now = self._clock.utc_ms()
            if now > self._ms:
                self._ms, self._random = now, _bits(RANDOM_BITS - 1)
            else:
                self._random += 1 + _bits(STEP_BITS)
                if self._random >> RANDOM_BITS:
                    self._ms, self._random = self._ms + 1, _bits(RANDOM_BITS - 1)
            return uuid7(self._ms, self._random)


class HybridClock:
    """A hybrid logical clock (Kulkarni 2014): milliseconds, then a counter, in one integer.

    It follows the time of day but never goes back, and is never behind a stamp it has seen; so a
    later change has the greater stamp even where the clocks of two devices disagree.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def tick(self) -> int:
        """The next stamp."""
        self._last = max(self._last + 1, self._clock.utc_ms() << COUNTER_BITS)
        return self._last

    def seen(self, stamp: int) -> None:
        """Stay ahead of a stamp from elsewhere."""
        self._last = max(self._last, stamp)


def device_name() -> str:
    """A random name for this device, twelve hexadecimal digits."""
    return os.urandom(6).hex()


def _bits(count: int) -> int:
    return int.from_bytes(os.urandom((count + 7) // 8), "big") >> (-count % 8)
