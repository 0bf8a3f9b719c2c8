"""Files in, as values: how the screens and the command line meet what reads the files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from thrust_gui.domain.message import Message
    from thrust_gui.domain.records import LogContents

Progress: TypeAlias = "Callable[[int, int], None]"
"""Told now and then how much is done, and of how much; on the thread that works."""

Cancelled: TypeAlias = "Callable[[], bool]"
"""Asked now and then whether to stop; on the thread that works."""


class CalledOffError(Exception):
    """The lifter stopped it half-way: nothing was changed."""


def unheard(_done: int, _total: int) -> None:
    """Progress that nobody follows."""


def never() -> bool:
    """Work that nobody stops."""
    return False


class WeightUnit(StrEnum):
    """What other programs weigh in; by the names that ``import --json`` prints."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row of the file that is left out: its number from 1 (the header has none), and why."""

    row: int
    why: Message


@dataclass(frozen=True, slots=True)
class ExerciseFound:
    """An exercise of the file.

    Attributes:
        name: as the file writes it first.
        sets: its rows with repetitions.
        taught: whether it is one of the movements of the guide, by its name.
        ticked: whether its sets are taken.
    """

    name: str
    sets: int
    taught: bool
    ticked: bool


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What the lifter decides about a file.

    Attributes:
        unit: of weights whose unit the file does not say; None leaves them without one.
        exercises: the names to take, in any case; None takes the movements that the guide teaches.
    """

    unit: WeightUnit | None = None
    exercises: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What was found in a file, and what importing it would come to.

    Attributes:
        format: by the name that ``import --json`` prints.
        rows: rows of the file; sets, where it is our own.
        taken: sets that would be added.
        duplicates: sets that are in the log already, deleted ones included.
        unit: of its weights; None where it has none, several, or does not say.
        asks_unit: whether there are weights to be taken whose unit nobody has said yet.
        skipped: rows left out although their exercise is taken, or nobody can tell.
        exercises: those of the file, the most sets first; none where it is our own.
        workouts: how many workouts the sets to be added belong to.
        first, last: local dates of the sets to be added; None where there is none.
    """

    format: str
    rows: int
    taken: int
    duplicates: int
    unit: WeightUnit | None = None
    asks_unit: bool = False
    skipped: tuple[Skipped, ...] = ()
    exercises: tuple[ExerciseFound, ...] = ()
    workouts: int = 0
    first: date | None = None
    last: date | None = None

    def as_json(self) -> dict[str, object]:
        """As ``import --json`` prints it."""
        return {
            "format": self.format,
            "rows": self.rows,
            "taken": self.taken,
            "duplicates": self.duplicates,
            "unit": self.unit,
            "skipped": [{"row": each.row, "why": str(each.why)} for each in self.skipped],
        }


class FileImporter(Protocol):
    """Reads files of other programs, and our own."""

    def look(
        self,
        path: Path,
        choices: ImportChoices = ...,
        progress: Progress = ...,
        cancelled: Cancelled = ...,
    ) -> tuple[ImportPreview, LogContents]:
        """What is in a file, and the records that these choices make of it; changes nothing.

        Progress counts bytes. May be called from any thread.

        Raises:
            Refusal: it cannot be read; says why, and what to do.
            CalledOffError: it was stopped.
        """
        ...


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """Where records come from.

    Attributes:
        format: as `ImportPreview.format`.
        source: the file's name without its folder.
    """

    format: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRecord:
    """An import that was made.

    Attributes:
        id: UUIDv7.
        imported_at: UTC milliseconds since 1970.
        workouts, sets: how many it added.
        deleted: whether it was taken back.
    """

    id: str
    info: BatchInfo
    imported_at: int
    workouts: int
    sets: int
    deleted: bool


class ExportFormat(StrEnum):
    """What can be written, by the names that ``export --format`` takes."""

    CSV = "csv"
    JSON = "json"
    FIT = "fit"


class FileExporter(Protocol):
    """Writes files for other programs, and our own."""

    def write(
        self,
        contents: LogContents,
        path: Path,
        kind: ExportFormat,
        progress: Progress = ...,
        cancelled: Cancelled = ...,
    ) -> None:
        """Write records to a file: whole, or not at all. Progress counts workouts; any thread.

        Raises:
            Refusal: it cannot be written; says why, and what to do.
            CalledOffError: it was stopped; what was there before still is.
        """
        ...
