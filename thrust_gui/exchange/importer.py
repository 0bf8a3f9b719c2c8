"""Looks into a file: what it holds, and what of it the log has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.transfer import ImportChoices, ImportPreview, never, unheard
from thrust_gui.app.undisturbed import undisturbed
from thrust_gui.exchange.collector import Collector
from thrust_gui.exchange.detect import LAYOUTS, Detected, FileFormat, detect
from thrust_gui.exchange.findings import Findings
from thrust_gui.exchange.inbox import opening
from thrust_gui.exchange.table_file import Lines, header_line, rows
from thrust_gui.exchange.thrust_csv import ThrustCsv
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
        choices: ImportChoices = ImportChoices(),  # noqa: B008 - frozen, so one may serve all
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> tuple[ImportPreview, LogContents]:
        """What is in a file, and the records that these choices make of it; changes nothing.

        Raises:
            Refusal: it cannot be read; says why, and what to do.
            CalledOffError: it was stopped.
        """
        with opening(path) as file:
            detected = detect(file, path)
        with opening(path, progress, cancelled) as file, undisturbed():
            found = self._read(detected, file, choices)
        return found.preview(detected.format, self._known_ids()), found.contents

    def _read(self, detected: Detected, file: BinaryIO, choices: ImportChoices) -> Findings:
        if detected.format is FileFormat.THRUST_JSON:
            contents = read_file(file)
            return Findings(
                contents=contents, rows=sum(len(each.sets) for each in contents.workouts)
            )
        lines = Lines(file, detected.encoding)
        header_line(lines)
        below = rows(lines, detected.separator)
        if detected.format is FileFormat.THRUST_CSV:
            return ThrustCsv(detected.header).findings(below)
        layout = LAYOUTS[detected.format]
        return Collector(layout, detected.header, choices, self._offset_min_at).findings(below)
