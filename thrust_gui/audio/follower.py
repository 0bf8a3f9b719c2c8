"""From a device's counter, which moves in steps, to the frame that is heard, which does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SECOND_NS: Final = 1_000_000_000
WINDOW_NS: Final = SECOND_NS // 2
LEAP_MS: Final = 250
"""A position that is off by less is brought back by going half as fast or half as fast again."""
SMALL_MS: Final = 30
"""One that is off by less than this by an eighth, which nobody sees."""


@dataclass(frozen=True, slots=True)
class Follower:
    """Follows a device that takes samples in steps of up to 60 ms, at times late, never early.

    Its counter runs ahead of the clock by most just after a step. The greatest lead within the last
    half to whole second is therefore where the device really is, whatever was late in between; half
    a second is also how long it takes to notice a gap.

    Attributes:
        frame: the last answer.
        at_ns: when it was given.
        rate: frames a second.
        ahead: greatest lead of the counter on the clock in this window, in frames, or None.
        ahead_before: the same for the window before.
        window_ns: when this window began.
    """

    frame: int
    at_ns: int
    rate: int
    ahead: int | None = None
    ahead_before: int | None = None
    window_ns: int = 0

    def restarted(self, now_ns: int) -> Follower:
        """The same place, after a time in which the device stood still."""
        return Follower(self.frame, now_ns, self.rate)

    def moved(self, by: int) -> Follower:
        """The same movement, counted from elsewhere."""
        return Follower(
            self.frame + by,
            self.at_ns,
            self.rate,
            None if self.ahead is None else self.ahead + by,
            None if self.ahead_before is None else self.ahead_before + by,
            self.window_ns,
        )

    def followed(self, now_ns: int, counted: int, held: int) -> Follower:
        """Where we are now; never further back than before, nor past the device's counter.

        Args:
            now_ns: the clock.
            counted: the device's counter as a position on the timeline, in frames.
            held: how far what is heard is behind the counter, in frames.
        """
        clock = now_ns * self.rate // SECOND_NS
        ahead, before, window = self._lead(now_ns, counted - clock)
        passed = (now_ns - self.at_ns) * self.rate // SECOND_NS
        off = max(ahead, ahead if before is None else before) + clock - held - self.frame - passed
        if abs(off) * 1000 <= LEAP_MS * self.rate:
            most = passed // (8 if abs(off) * 1000 <= SMALL_MS * self.rate else 2)
            off = max(-most, min(off, most))
        frame = max(self.frame, min(self.frame + passed + off, counted))
        return Follower(frame, now_ns, self.rate, ahead, before, window)

    def _lead(self, now_ns: int, ahead: int) -> tuple[int, int | None, int]:
        if self.ahead is None:
            return ahead, None, now_ns
        if now_ns - self.window_ns >= WINDOW_NS:
            return ahead, self.ahead, now_ns
        return max(ahead, self.ahead), self.ahead_before, self.window_ns
