"""Looks into a file: what it holds, and what of it the log has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.transfer import ImportChoices, ImportPreview, never, unheard
from thrust_gui.exchange.detect import FileFormat, detect
from thrust_gui.exchange.findings import Findings
from thrust_gui.exchange.inbox import opening
from thrust_gui.exchange.thrust_json import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

    from thrust_gui.app.transfer import Cancelled, Progress
    from thrust_gui.domain.records import LogContents


class Importer:
    """`app.transfer.FileImporter`.

    Args:
        known_ids: the ids that the log has, asked anew at each look.
        offset_min_at: the local offset from UTC in minutes at a local time without zone.
    """

    def __init__(
        self, known_ids: Callable[[], Container[str]], offset_min_at: Callable[[datetime], int]
    ) -> None:
        self._known_ids = known_ids
        self._offset_min_at = offset_min_at

    def look(
        self,
        path: Path,
        choices: ImportChoices = ImportChoices(),  # noqa: ARG002, B008 - for other formats
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> tuple[ImportPreview, LogContents]:
        """What is in a file, and the records that these choices make of it; changes nothing.

        Raises:
            Refusal: it cannot be read; says why, and what to do.
            CalledOffError: it was stopped.
        """
        with opening(path, progress, cancelled) as file:
            file_format = detect(file, path)
            file.seek(0)
            found = self._read(file_format, file)
        return found.preview(file_format, self._known_ids()), found.contents

    def _read(self, file_format: FileFormat, file: BinaryIO) -> Findings:
        match file_format:
            case FileFormat.THRUST_JSON:
                contents = read_file(file)
                rows = sum(len(workout.sets) for workout in contents.workouts)
                return Findings(contents=contents, rows=rows)
