"""The changes a log can undergo, as values: queued, kept while they cannot be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thrust_gui.app.transfer import never, unheard

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.app.transfer import BatchInfo, Cancelled, Progress
    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.records import (
        BandRecord,
        CalibrationRecord,
        LogContents,
        RepRecord,
        SetRecord,
        WorkoutRecord,
    )
    from thrust_gui.domain.workout.under_way import UnderWay


@dataclass(frozen=True, slots=True)
class SaveWorkout:
    """Insert or replace a workout's own row."""

    workout: WorkoutRecord


@dataclass(frozen=True, slots=True)
class SaveSet:
    """Insert or replace a set, with exactly the repetitions of the record."""

    workout_id: str
    record: SetRecord


@dataclass(frozen=True, slots=True)
class SaveRep:
    """Insert or replace a repetition; add one that is new to the totals of its set."""

    set_id: str
    rep: RepRecord


@dataclass(frozen=True, slots=True)
class MarkWorkout:
    """Delete a workout, or take that back; its sets are hidden with it, not marked."""

    workout_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class MarkSet:
    """Delete a set, or take that back."""

    set_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class SaveBand:
    """Insert or replace a band."""

    band: BandRecord


@dataclass(frozen=True, slots=True)
class MarkBand:
    """Delete a band, or take that back."""

    band_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class SaveCalibration:
    """Insert or replace a calibration."""

    record: CalibrationRecord


@dataclass(frozen=True, slots=True)
class MarkCalibration:
    """Delete a calibration, or take that back."""

    calibration_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Carry out a change by hand, and keep it with the way back; forget all but the newest."""

    step: Step
    keep: int


@dataclass(frozen=True, slots=True)
class TurnStep:
    """Take a kept change back, or make it again."""

    step: Step
    undone: bool


@dataclass(frozen=True, slots=True)
class KeepUnderWay:
    """Keep what is under way, or that nothing is."""

    kept: UnderWay | None


@dataclass(frozen=True, slots=True)
class AddAll:
    """Add what is not in the log by its id; deleted rows count as there, and stay deleted.

    Everything added belongs to one new batch with this id.
    """

    contents: LogContents
    at_ms: int
    batch_id: str
    info: BatchInfo
    progress: Progress = unheard
    cancelled: Cancelled = never


@dataclass(frozen=True, slots=True)
class MarkBatch:
    """Take an import back whole, or make it again."""

    batch_id: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class Restore:
    """Make the log what a backup holds. Not a change of rows: the log becomes another."""

    name: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete the log with all that belongs to it, and these files; then begin an empty one."""

    others: tuple[Path, ...]


Change = (
    SaveWorkout
    | SaveSet
    | SaveRep
    | MarkWorkout
    | MarkSet
    | SaveBand
    | MarkBand
    | SaveCalibration
    | MarkCalibration
    | TakeStep
    | TurnStep
    | KeepUnderWay
    | AddAll
    | MarkBatch
)
Task = Change | Restore | Erase
