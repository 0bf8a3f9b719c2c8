"""The clock of a set that is not heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SECOND_NS: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class SilentClock:
    """A place on a timeline that moves with the monotonic clock.

    Attributes:
        frame: where it was when it was last set.
        since_ns: when that was; None while it stands still.
        rate: frames a second.
    """

    frame: int
    since_ns: int | None
    rate: int

    def at(self, now_ns: int) -> int:
        """The frame it has reached."""
        if self.since_ns is None:
            return self.frame
        return self.frame + (now_ns - self.since_ns) * self.rate // SECOND_NS

    def begun(self, now_ns: int) -> SilentClock:
        """The same place, moving from now on."""
        return SilentClock(self.frame, now_ns, self.rate)

    def paused(self, now_ns: int) -> SilentClock:
        """The same place, standing still."""
        return SilentClock(self.at(now_ns), None, self.rate)
