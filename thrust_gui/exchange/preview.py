"""What an import would do, before it does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from thrust_gui.domain.records import LogContents


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row of the file that is left out: its number from 1, and why."""

    row: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What was found in a file.

    Attributes:
        format: as `FileFormat` names it.
        rows: rows of the file; sets, where it is our own.
        taken: sets that would be added.
        duplicates: sets that are in the log already, deleted ones included.
        unit: of its weights, ``kg`` or ``lb``; None where it has none.
        skipped: rows left out.
    """

    format: str
    rows: int
    taken: int
    duplicates: int
    unit: str | None = None
    skipped: tuple[Skipped, ...] = ()

    def as_json(self) -> dict[str, object]:
        """As ``import --json`` prints it."""
        return {
            "format": self.format,
            "rows": self.rows,
            "taken": self.taken,
            "duplicates": self.duplicates,
            "unit": self.unit,
            "skipped": [{"row": each.row, "why": each.why} for each in self.skipped],
        }


def preview_of(file_format: str, contents: LogContents, known_ids: Container[str]) -> ImportPreview:
    """The preview of what was read, against the ids that the log has."""
    ids = [each.id for workout in contents.workouts for each in workout.sets]
    duplicates = sum(each in known_ids for each in ids)
    return ImportPreview(
        format=file_format, rows=len(ids), taken=len(ids) - duplicates, duplicates=duplicates
    )
