"""Workouts and exercises while the rows of a file are gathered."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.identity import named_ids
from thrust_gui.domain.movement import taught, variation_of
from thrust_gui.domain.records import SetRecord, WorkoutRecord

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from thrust_gui.exchange.when import When

ID_BYTES: Final = 10


def ids_of(stamp: int, name: str) -> Iterator[str]:
    """The ids of what has this name and time in the file."""
    return named_ids(stamp, blake2b(name.encode(), digest_size=ID_BYTES).digest())


class ExerciseInMaking:
    """One exercise of the file, however its name is written.

    Attributes:
        sets: its rows with repetitions so far.
    """

    def __init__(self, key: str, name: str, ticked: Collection[str] | None) -> None:
        self.key = key
        self.name = name
        self.taught = taught(name) is not None
        self.ticked = not key or (self.taught if ticked is None else key in ticked)
        self.variation = variation_of(name)
        self.sets = 0


class WorkoutInMaking:
    """One workout, in the order of its rows."""

    def __init__(self, name: str, id_stamp: int, when: When, note: str) -> None:
        self.name = name
        self.sets: list[SetRecord] = []
        self._id = next(ids_of(id_stamp, name))
        self._first = when
        self._note = note
        self._in_order = True
        self._ids: dict[tuple[str, int], Iterator[str]] = {}
        self._said: dict[str, str] = {}

    def next_id(self, exercise: str, stamp: int) -> str:
        """The id of the next set of an exercise at this time."""
        ids = self._ids.get((exercise, stamp))
        if ids is None:
            name = "\n".join((self.name, exercise, str(stamp)))
            ids = self._ids[exercise, stamp] = ids_of(stamp, name)
        return next(ids)

    def news(self, exercise: str, note: str) -> str:
        """A note about an exercise, unless the set before had the same."""
        if self._said.get(exercise) == note:
            return ""
        self._said[exercise] = note
        return note

    def add(self, record: SetRecord, when: When) -> None:
        """The next set, which began then."""
        if when is not self._first:
            if when.stamp < self._first.stamp:
                self._first = when
            self._in_order = False
        self.sets.append(record)

    def record(self) -> WorkoutRecord:
        """The workout with its sets; by their time, where they have times of their own."""
        sets = self.sets
        if not self._in_order:
            sets.sort(key=attrgetter("started_at"))
            sets = [replace(each, ordinal=place) for place, each in enumerate(sets, 1)]
        return WorkoutRecord(
            id=self._id,
            started_at=self._first.started_at,
            utc_offset_min=self._first.utc_offset_min,
            local_date=self._first.day,
            note=self._note,
            sets=tuple(sets),
        )
