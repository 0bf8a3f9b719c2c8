"""Readers and writers of files that need no files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from thrust_gui.app.transfer import (
    CalledOffError,
    ExerciseFound,
    ImportChoices,
    ImportPreview,
    Skipped,
    never,
    unheard,
)
from thrust_gui.domain.message import Message
from thrust_gui.domain.records import LogContents

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.app.transfer import Cancelled, ExportFormat, Progress
    from thrust_gui.domain.message import Refusal
    from thrust_gui.domain.records import WorkoutRecord

PREVIEW = ImportPreview(
    format="strong",
    rows=41,
    taken=6,
    duplicates=0,
    skipped=(Skipped(7, Message("rest timer")),),
    exercises=(
        ExerciseFound("Hip Thrust", 6, taught=True, ticked=True),
        ExerciseFound("Squat", 30, taught=False, ticked=False),
    ),
    workouts=2,
    first=date(2025, 1, 2),
    last=date(2026, 11, 20),
)


class FakeImporter:
    """Finds always the same; notes how it was asked."""

    def __init__(self, *workouts: WorkoutRecord, preview: ImportPreview = PREVIEW) -> None:
        self.contents = LogContents(workouts=workouts)
        self.preview = preview
        self.asked: list[tuple[Path, ImportChoices]] = []
        self.refuses: Refusal | None = None

    def look(
        self,
        path: Path,
        choices: ImportChoices = ImportChoices(),  # noqa: B008 - frozen
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> tuple[ImportPreview, LogContents]:
        self.asked.append((path, choices))
        progress(1, 2)
        if cancelled():
            raise CalledOffError
        if self.refuses:
            raise self.refuses
        return replace(self.preview, unit=choices.unit or self.preview.unit), self.contents


class FakeExporter:
    """Keeps what it was to write."""

    def __init__(self) -> None:
        self.written: list[tuple[LogContents, Path, ExportFormat]] = []
        self.refuses: Refusal | None = None

    def write(
        self,
        contents: LogContents,
        path: Path,
        kind: ExportFormat,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> None:
        progress(1, 2)
        if cancelled():
            raise CalledOffError
        if self.refuses:
            raise self.refuses
        self.written.append((contents, path, kind))
