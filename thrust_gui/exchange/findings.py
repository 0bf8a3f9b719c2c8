"""What a reader makes of a file, before anyone asks what of it the log has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.app.transfer import ImportPreview, Skipped
from thrust_gui.domain.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable
    from datetime import date

    from thrust_gui.app.transfer import ExerciseFound, WeightUnit
    from thrust_gui.domain.records import LogContents


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The records of a file, and what they were made of; the fields as in `ImportPreview`."""

    contents: LogContents
    rows: int
    unit: WeightUnit | None = None
    asks_unit: bool = False
    skipped: tuple[Skipped, ...] = ()
    exercises: tuple[ExerciseFound, ...] = ()

    def preview(self, file_format: str, known_ids: Container[str]) -> ImportPreview:
        """What adding it to a log with these ids would come to."""
        workouts = 0
        taken = duplicates = 0
        days: list[date] = []
        for workout in self.contents.workouts:
            fresh = sum(each.id not in known_ids for each in workout.sets)
            duplicates += len(workout.sets) - fresh
            if fresh:
                taken += fresh
                workouts += 1
                days.append(workout.local_date)
        return ImportPreview(
            format=file_format,
            rows=self.rows,
            taken=taken,
            duplicates=duplicates,
            unit=self.unit,
            asks_unit=self.asks_unit,
            skipped=self.skipped,
            exercises=self.exercises,
            workouts=workouts,
            first=min(days, default=None),
            last=max(days, default=None),
        )


def gone_through(
    rows: Iterable[list[str] | Message], take: Callable[[list[str]], Message | None]
) -> tuple[int, tuple[Skipped, ...]]:
    """How many rows there were, and which were left out: those that `take` says why of.

    Args:
        rows: their cells, or why a row cannot be read.
        take: takes a row, or says why not.

    Raises:
        Refusal: there are too many.
    """
    number = 0
    skipped: list[Skipped] = []
    for number, cells in enumerate(rows, 1):
        why = cells if isinstance(cells, Message) else take(cells)
        if why is not None:
            skipped.append(Skipped(number, why))
    return number, tuple(skipped)
