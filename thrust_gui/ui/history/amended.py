"""What edits make of the workouts that are shown, without waiting for the disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.domain.edits import HideSet, HideWorkout, PutSet, PutWorkout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, MutableMapping

    from thrust_gui.domain.edits import Edit
    from thrust_gui.domain.records import SetRecord, WorkoutRecord


def amended(
    known: Mapping[str, WorkoutRecord],
    gone: MutableMapping[str, WorkoutRecord],
    edits: Iterable[Edit],
) -> dict[str, WorkoutRecord | None]:
    """The workouts that edits change, by id; None for those that are deleted.

    Args:
        known: the workouts that were read.
        gone: where deleted ones are put, and found again when they come back.
        edits: in order. Those of workouts that are neither known nor new are passed over.
    """
    scene = _Scene(known, gone)
    for edit in edits:
        match edit:
            case PutWorkout(workout):
                scene.put_workout(workout)
            case PutSet(workout_id, record):
                scene.put_set(workout_id, record)
            case HideSet(set_id, hidden) if hidden:
                scene.drop_set(set_id)
            case HideWorkout(workout_id, hidden) if hidden:
                scene.drop(workout_id)
            case HideWorkout(workout_id, _):
                scene.bring_back(workout_id)
            case _:
                pass  # a set that comes back was put just before
    return scene.made


class _Scene:
    """The workouts that are known, and what the edits so far made of them."""

    def __init__(
        self, known: Mapping[str, WorkoutRecord], gone: MutableMapping[str, WorkoutRecord]
    ) -> None:
        self._known = known
        self._gone = gone
        self._fresh: dict[str, WorkoutRecord] = {}
        self.made: dict[str, WorkoutRecord | None] = {}

    def _now(self, workout_id: str) -> WorkoutRecord | None:
        if workout_id in self.made:
            return self.made[workout_id]
        return self._known.get(workout_id)

    def put_workout(self, workout: WorkoutRecord) -> None:
        old = self._now(workout.id)
        if old is None:
            self._fresh[workout.id] = workout
        else:
            self.made[workout.id] = replace(workout, sets=old.sets)

    def put_set(self, workout_id: str, record: SetRecord) -> None:
        if old := self._now(workout_id):
            self.made[workout_id] = replace(old, sets=_with(old.sets, record))

    def drop_set(self, set_id: str) -> None:
        for workout_id in {**self._known, **self.made}:
            old = self._now(workout_id)
            if old and any(each.id == set_id for each in old.sets):
                left = tuple(each for each in old.sets if each.id != set_id)
                self.made[workout_id] = replace(old, sets=left)

    def drop(self, workout_id: str) -> None:
        if old := self._now(workout_id):
            self._gone[workout_id] = old
            self.made[workout_id] = None

    def bring_back(self, workout_id: str) -> None:
        back = self._fresh.get(workout_id) or self._gone.get(workout_id)
        if back is not None and self._now(workout_id) is None:
            self.made[workout_id] = back


def _with(sets: tuple[SetRecord, ...], record: SetRecord) -> tuple[SetRecord, ...]:
    others = [each for each in sets if each.id != record.id]
    return tuple(
        sorted([*others, record], key=lambda each: (each.ordinal, each.started_at, each.id))
    )
