"""Changes by hand as values: what is to be done to rows, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.message import Message
    from thrust_gui.domain.records import SetRecord, WorkoutRecord


@dataclass(frozen=True, slots=True)
class PutWorkout:
    """Insert or replace a workout's own row; its sets are left alone."""

    workout: WorkoutRecord


@dataclass(frozen=True, slots=True)
class PutSet:
    """Insert or replace a set's own row; its repetitions are left alone."""

    workout_id: str
    record: SetRecord


@dataclass(frozen=True, slots=True)
class HideWorkout:
    """Delete a workout with its sets, or take that back."""

    workout_id: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class HideSet:
    """Delete a set, or take that back."""

    set_id: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class HideBatch:
    """Take everything that an import added out of the log, or back into it."""

    batch_id: str
    hidden: bool


Edit = PutWorkout | PutSet | HideWorkout | HideSet | HideBatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that was done by hand, and can be taken back.

    Attributes:
        id: UUIDv7.
        said: what was done, as the lifter reads it.
        forward: does it; doing it twice comes to the same.
        back: takes it back.
        undone: whether it is taken back now.
    """

    id: str
    said: Message
    forward: tuple[Edit, ...]
    back: tuple[Edit, ...]
    undone: bool = False


def between(before: WorkoutRecord | None, after: WorkoutRecord | None) -> tuple[Edit, ...]:
    """What makes one workout of another; None is one that is not there (any more)."""
    if after is None:
        return () if before is None else (HideWorkout(before.id, hidden=True),)
    if before is None:
        return (
            PutWorkout(_bare(after)),
            HideWorkout(after.id, hidden=False),
            *_sets_between(after.id, (), after.sets),
        )
    own = () if _bare(before) == _bare(after) else (PutWorkout(_bare(after)),)
    return (*own, *_sets_between(after.id, before.sets, after.sets))


def _sets_between(
    workout_id: str, before: tuple[SetRecord, ...], after: tuple[SetRecord, ...]
) -> Iterable[Edit]:
    old, new = ({each.id: each for each in sets} for sets in (before, after))
    for record in after:
        if record.id not in old:
            yield PutSet(workout_id, replace(record, reps=()))
            yield HideSet(record.id, hidden=False)
        elif replace(record, reps=()) != replace(old[record.id], reps=()):
            yield PutSet(workout_id, replace(record, reps=()))
    for set_id in old:
        if set_id not in new:
            yield HideSet(set_id, hidden=True)


def _bare(workout: WorkoutRecord) -> WorkoutRecord:
    return replace(workout, sets=())
