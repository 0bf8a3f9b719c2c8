"""Which workouts are looked for, and what a day of them comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

HALF_STEP: Final = 0.25
"""A workout's effort is its sets' mean to the nearest half: so much less still rounds up."""


@dataclass(frozen=True, slots=True, order=True)
class BandUse:
    """A band as it was rigged. Ids and words of the log; None where it was not noted."""

    band: str | None = None
    rigging: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which workouts to show; all conditions together. As it is made, it holds for every workout.

    Attributes:
        first: not before this local date.
        uses: with a set done with one of these bands; empty for any.
        variations: with a set of one of these movements; empty for any. It is the same set.
        tight: only sessions on the day after a session.
        least_effort: the workout's effort as shown, at least so much (RPE).
        text: somewhere in its note or those of its sets, whatever the case of the letters.
    """

    first: date | None = None
    uses: frozenset[BandUse] = frozenset()
    variations: frozenset[str] = frozenset()
    tight: bool = False
    least_effort: float | None = None
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out besides what lies too far back."""
        return (
            bool(self.uses or self.variations or self.tight or self.text.strip())
            or self.least_effort is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """What the workouts of one local date come to; a session has a complete repetition."""

    day: date
    workouts: int
    sessions: int
    reps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """What sets there are in the log, so that one can choose among them; the most used first."""

    uses: tuple[BandUse, ...] = ()
    variations: tuple[str, ...] = ()
