"""Whether a device does what it should: a pure judgement of when its counter moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

START_NS: Final = 3_000_000_000
"""A sink may take this long before it moves; up to 2 s were measured, on an idle null sink."""
STALL_NS: Final = 300_000_000
"""A device that should move and has not for this long has stopped."""


class Verdict(StrEnum):
    """What to make of a device."""

    STARTING = "starting"
    MOVING = "moving"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen of a device.

    Attributes:
        since_ns: when its counter last changed; before it moves, when it was started.
        processed: its counter, in frames.
        held: what it took in before it began to play, in frames: as much as it holds ready while it
            plays, and so what separates its counter from what is heard. 0 until it is known.
        moving: since when it moves, or None.
    """

    since_ns: int
    processed: int = 0
    held: int = 0
    moving: int | None = None

    def restarted(self, now_ns: int) -> Watch:
        """The same device after a pause."""
        return replace(self, since_ns=now_ns, moving=None)

    def seen(self, now_ns: int, processed: int) -> Watch:
        """After another look at its counter."""
        if processed == self.processed:
            return self
        if not self.held:
            return replace(self, processed=processed, held=processed)
        return Watch(
            since_ns=now_ns,
            processed=processed,
            held=self.held,
            moving=now_ns if self.moving is None else self.moving,
        )

    def verdict(self, now_ns: int) -> Verdict:
        """What to make of it now."""
        still_ns = now_ns - self.since_ns
        if self.moving is None:
            return Verdict.LOST if still_ns > START_NS else Verdict.STARTING
        return Verdict.LOST if still_ns > STALL_NS else Verdict.MOVING
