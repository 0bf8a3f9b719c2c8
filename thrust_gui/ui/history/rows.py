"""The rows of History: weeks, and the workouts in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.domain.records import WorkoutRecord
    from thrust_gui.ui.history.sheet import Week


@dataclass(frozen=True, slots=True)
class WeekRow:
    """The heading of a week; `filtered` where it may hold workouts that are not shown."""

    week: Week
    filtered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutRow:
    """One workout.

    Attributes:
        first, last: whether it is the first or last row of its week's card.
        tight: whether the day before was a training day too.
    """

    workout: WorkoutRecord
    first: bool
    last: bool
    tight: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankRow:
    """A workout that is still being read."""

    week: date
    first: bool
    last: bool


Row = WeekRow | WorkoutRow | BlankRow
