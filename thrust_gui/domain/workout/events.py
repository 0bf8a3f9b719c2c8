"""What can happen to a workout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

REST_STEP_S: Final = 15


@dataclass(frozen=True, slots=True)
class Start:
    """Begin the workout (idle), or the next set (rest)."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stand still where we are."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on from where we stood still."""


@dataclass(frozen=True, slots=True)
class EndSet:
    """End the set now and keep what was done; while getting ready or resting: end the workout."""


@dataclass(frozen=True, slots=True)
class UndoEnd:
    """Take an early end back: the set goes on, paused, where its interrupted repetition began."""


@dataclass(frozen=True, slots=True)
class SkipRest:
    """Start the next set now."""


@dataclass(frozen=True, slots=True)
class ChangeRest:
    """Make the rest longer or shorter."""

    seconds: int = REST_STEP_S


@dataclass(frozen=True, slots=True)
class Mark:
    """The lifter has reached the top, leaves it, or has reached the bottom: the next phase begins.

    It happens at the state's frame, and means nothing in a set that the metronome leads.
    """


@dataclass(frozen=True, slots=True)
class PositionReached:
    """The clock of the timeline being played says where we are."""

    frame: int


@dataclass(frozen=True, slots=True)
class MachineSlept:
    """The machine was asleep: stand still at the last position heard."""


@dataclass(frozen=True, slots=True)
class CorrectCount:
    """The last set had so many repetitions more (or fewer) than counted."""

    by: int


@dataclass(frozen=True, slots=True)
class RateEffort:
    """The last set's effort as RPE; None takes the rating back."""

    effort: float | None


@dataclass(frozen=True, slots=True)
class AdjustNext:
    """Change the sets to come: repetitions by so many, the hold by so many half seconds."""

    reps: int = 0
    hold_steps: int = 0


Event = (
    Start
    | Pause
    | Resume
    | EndSet
    | UndoEnd
    | SkipRest
    | ChangeRest
    | Mark
    | PositionReached
    | MachineSlept
    | CorrectCount
    | RateEffort
    | AdjustNext
)
