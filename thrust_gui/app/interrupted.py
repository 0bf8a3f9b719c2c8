"""A workout that was cut off, as an offer to go on with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.app.ports import Log
    from thrust_gui.domain.records import WorkoutRecord
    from thrust_gui.domain.workout.state import WorkoutState
    from thrust_gui.domain.workout.under_way import UnderWay


@dataclass(frozen=True, slots=True)
class Interrupted:
    """What was kept of a workout, and what the log has of it, repetitions included."""

    kept: UnderWay
    workout: WorkoutRecord

    @property
    def sets_done(self) -> int:
        """Sets that are finished."""
        return len(self._state.sets)

    @property
    def set_under_way(self) -> tuple[int, int] | None:
        """Complete repetitions of the set that was cut off, and its target; None between sets."""
        state = self._state
        return (state.current.counted, state.current.target_reps) if state.current else None

    @property
    def _state(self) -> WorkoutState:
        from thrust_gui.domain.workout.under_way import resumed  # noqa: PLC0415 - seldom

        return resumed(self.kept, self.workout)[0]


def interrupted(log: Log) -> Interrupted | None:
    """The workout that the last run of the program did not finish; None where there is none."""
    kept = log.under_way()
    workout = log.workout(kept.workout) if kept else None
    if kept is None or workout is None:
        return None
    from thrust_gui.domain.workout.under_way import resumable  # noqa: PLC0415 - seldom

    return Interrupted(kept, workout) if resumable(kept, workout) else None
