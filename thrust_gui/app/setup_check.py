"""The run through the setup before a workout: step by step, by hand or by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

STEP_MS: Final = 6000
"""A glance at each step (ours): time to look, and to do what it says."""
AWAY: Final = timedelta(days=14)
"""After two weeks without training the check comes back, even where it is turned off."""


@dataclass(frozen=True, slots=True)
class SetupCheck:
    """Where the check is. Times in milliseconds of a clock that never goes back.

    Attributes:
        count: number of steps.
        step: the one that is shown, from 0; `count` once all were.
        since_ms: when it came to be shown.
    """

    count: int
    step: int = 0
    since_ms: int = 0

    @property
    def done(self) -> bool:
        """Whether every step was shown."""
        return self.step >= self.count

    def at(self, now_ms: int) -> SetupCheck:
        """The check as time has brought it on."""
        passed = max(0, now_ms - self.since_ms) // STEP_MS
        if not passed:
            return self
        step = min(self.step + passed, self.count)
        return replace(self, step=step, since_ms=self.since_ms + passed * STEP_MS)

    def next(self, now_ms: int) -> SetupCheck:
        """One step on, by hand."""
        return replace(self, step=min(self.step + 1, self.count), since_ms=now_ms)

    def back(self, now_ms: int) -> SetupCheck:
        """One step back, by hand; the first begins again."""
        return replace(self, step=max(self.step - 1, 0), since_ms=now_ms)

    def left(self, now_ms: int) -> float:
        """Share of the step's time that is left, 0 to 1."""
        return min(max(1.0 - (now_ms - self.since_ms) / STEP_MS, 0.0), 1.0)


def wanted(*, on: bool, last: date | None, today: date) -> bool:
    """Whether a workout begins with the check.

    Args:
        on: whether the lifter wants it each time.
        last: the date of the last session, or None where none is known.
        today: the local date.
    """
    return on or (last is not None and today - last >= AWAY)
