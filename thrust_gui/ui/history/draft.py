"""A workout while it is edited: what the fields hold, and the workout they come to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.history import BandUse
from thrust_gui.domain.revision import begun_at, minute_of, reband, recount

if TYPE_CHECKING:
    from datetime import date

    from thrust_gui.domain.records import SetRecord, WorkoutRecord

UNRATED: Final = 0.5
"""On the stepper, one half step under the least effort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDraft:
    """One set's fields; `record` is the set before it was edited, None where nobody knows."""

    record: SetRecord
    reps: int
    use: BandUse
    hold_ms: int | None
    effort: float | None
    note: str

    @classmethod
    def of(cls, record: SetRecord) -> SetDraft:
        """The fields of a set."""
        return cls(
            record=record,
            reps=record.completed_reps,
            use=BandUse(record.band, record.rigging),
            hold_ms=record.tempo.top_ms if record.tempo else None,
            effort=record.effort,
            note=record.note,
        )

    @property
    def result(self) -> SetRecord:
        """The set as the fields have it; equal to the record where nothing was changed."""
        tempo = self.record.tempo
        if tempo is not None and self.hold_ms is not None:
            tempo = replace(tempo, top_ms=self.hold_ms)
        counted = recount(self.record, self.reps, tempo)
        banded = reband(counted, self.use.band, self.use.rigging)
        return replace(banded, effort=self.effort, note=self.note if self.note.strip() else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A workout's fields; `workout` is the workout before it was edited."""

    workout: WorkoutRecord
    day: date
    minute: int
    note: str
    sets: tuple[SetDraft, ...]

    @classmethod
    def of(cls, workout: WorkoutRecord) -> Draft:
        """The fields of a workout."""
        return cls(
            workout=workout,
            day=workout.local_date,
            minute=minute_of(workout),
            note=workout.note,
            sets=tuple(map(SetDraft.of, workout.sets)),
        )

    @property
    def result(self) -> WorkoutRecord:
        """The workout as the fields have it."""
        kept = replace(
            self.workout,
            note=self.note if self.note.strip() else "",
            sets=tuple(each.result for each in self.sets),
        )
        return begun_at(kept, self.day, self.minute)
