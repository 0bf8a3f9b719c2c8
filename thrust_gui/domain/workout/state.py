"""A workout under way, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.plan import Pacing
from thrust_gui.domain.units import milliseconds

if TYPE_CHECKING:
    from thrust_gui.domain.plan import Plan
    from thrust_gui.domain.records import RepRecord
    from thrust_gui.domain.tempo import Tempo
    from thrust_gui.domain.timeline import Timeline

EFFORTS: Final = tuple(half / 2 for half in range(2, 21))
"""RPE 1 to 10 in half steps, by repetitions in reserve (Zourdos 2016)."""


class Stage(StrEnum):
    """The large parts of a workout."""

    IDLE = "idle"
    SET = "set"
    REST = "rest"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetResult:
    """A set while it runs and after: what was planned for it, and what was done.

    Attributes:
        ordinal: from 1.
        tempo, target_reps, pacing: as planned for this set.
        begun: whether its first lift has begun, and with it its row in the log.
        reps: in order; only the last may be incomplete.
        correction: what the lifter added to the count, or took from it.
        effort: RPE or None.
    """

    ordinal: int
    tempo: Tempo
    target_reps: int
    pacing: Pacing = Pacing.METRONOME
    begun: bool = False
    reps: tuple[RepRecord, ...] = ()
    correction: int = 0
    effort: float | None = None

    @property
    def counted(self) -> int:
        """Complete repetitions as the timeline saw them."""
        return sum(rep.complete for rep in self.reps)

    @property
    def completed(self) -> int:
        """Complete repetitions after correction by hand."""
        return self.counted + self.correction

    @property
    def tut_ms(self) -> int:
        """Time under tension; repetitions added or taken away by hand count at the set's tempo."""
        return sum(rep.tension_ms for rep in self.reps) + self.correction * self.tempo.tension_ms

    @property
    def hold_ms(self) -> int:
        """Time held at the top, corrected in the same way."""
        return sum(rep.hold_ms for rep in self.reps) + self.correction * self.tempo.top_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutState:
    """Everything about a workout under way.

    Attributes:
        plan: as chosen; changed by AdjustNext for the sets to come.
        stage: where in the workout.
        paused: whether the player stands still (stage SET or REST).
        timeline: what is being played; None when idle or done.
        frame: last known position on it.
        marked: the frame of the last mark on it, whether it was taken or came too early.
        current: the set under way; during rest and when done, None.
        sets: the finished sets, in order.
        played_ms: time on finished timelines, for the elapsed time.
        back: what an early end is undone to, paused there; None where nothing was ended early.
    """

    plan: Plan
    stage: Stage = Stage.IDLE
    paused: bool = False
    timeline: Timeline | None = None
    frame: int = 0
    marked: int = 0
    current: SetResult | None = None
    sets: tuple[SetResult, ...] = ()
    played_ms: int = 0
    back: WorkoutState | None = None

    @property
    def elapsed_ms(self) -> int:
        """Time since the workout began, pauses left out."""
        now = milliseconds(self.frame, self.timeline.rate) if self.timeline else 0
        return self.played_ms + now

    @property
    def last(self) -> SetResult | None:
        """The set that was finished last."""
        return self.sets[-1] if self.sets else None
