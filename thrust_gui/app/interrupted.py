"""A workout that was cut off, as an offer to go on with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.domain.workout.under_way import resumable, resumed

if TYPE_CHECKING:
    from thrust_gui.app.ports import Log
    from thrust_gui.domain.records import WorkoutRecord
    from thrust_gui.domain.workout.under_way import UnderWay


@dataclass(frozen=True, slots=True)
class Interrupted:
    """What was kept of a workout, and what the log has of it, repetitions included."""

    kept: UnderWay
    workout: WorkoutRecord

    @property
    def sets_done(self) -> int:
        """Sets that are finished."""
        state, _ = resumed(self.kept, self.workout)
        return len(state.sets)

    @property
    def set_under_way(self) -> tuple[int, int] | None:
        """Complete repetitions of the set that was cut off, and its target; None between sets."""
        state, _ = resumed(self.kept, self.workout)
        return (state.current.counted, state.current.target_reps) if state.current else None


def interrupted(log: Log) -> Interrupted | None:
    """The workout that the last run of the program did not finish; None where there is none."""
    kept = log.under_way()
    workout = log.workout(kept.workout) if kept else None
    if kept is None or workout is None or not resumable(kept, workout):
        return None
    return Interrupted(kept, workout)
