"""What a workout asks of the outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.records import RepRecord
    from thrust_gui.domain.timeline import Timeline
    from thrust_gui.domain.workout.state import SetResult


@dataclass(frozen=True, slots=True)
class OpenWorkout:
    """Write down that a workout has begun."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class OpenSet:
    """Write down that a set has begun."""

    result: SetResult


@dataclass(frozen=True, slots=True)
class SaveRep:
    """Write down a repetition of an open set."""

    ordinal: int
    rep: RepRecord


@dataclass(frozen=True, slots=True)
class SaveSet:
    """Write down a set as it stands, with all its repetitions."""

    result: SetResult


@dataclass(frozen=True, slots=True)
class Play:
    """Play this timeline from this frame."""

    timeline: Timeline
    frame: int = 0
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Rescore:
    """Go on without a break, at the same position, in a timeline that is the same up to it."""

    timeline: Timeline


@dataclass(frozen=True, slots=True)
class PausePlayer:
    """Silence at once, keep the position."""


@dataclass(frozen=True, slots=True)
class ResumePlayer:
    """Go on from the position kept."""


@dataclass(frozen=True, slots=True)
class StopPlayer:
    """Nothing more to play."""


Effect = (
    OpenWorkout
    | OpenSet
    | SaveRep
    | SaveSet
    | Play
    | Rescore
    | PausePlayer
    | ResumePlayer
    | StopPlayer
)
