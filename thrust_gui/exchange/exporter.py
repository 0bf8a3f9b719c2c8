"""Writing files: one door to all formats."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from thrust_gui.app.transfer import CalledOffError, ExportFormat, never, unheard
from thrust_gui.exchange import thrust_json
from thrust_gui.exchange.atomic import replacing
from thrust_gui.exchange.thrust_csv_columns import COLUMNS, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from thrust_gui.app.transfer import Cancelled, Progress
    from thrust_gui.domain.records import LogContents

EVERY: Final = 64
"""Workouts between two looks at whether to stop."""


class Exporter:
    """Implements `app.transfer.FileExporter`."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms

    def write(
        self,
        contents: LogContents,
        path: Path,
        kind: ExportFormat,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> None:
        """Write records to a file: whole, or not at all. Progress counts workouts.

        Raises:
            Refusal: it cannot be written; says why, and what to do.
            CalledOffError: it was stopped; what was there before still is.
        """
        total = len(contents.workouts)

        def told(done: int) -> None:
            if done % EVERY == 0 or done == total:
                progress(done, total)
                if cancelled():
                    raise CalledOffError

        told(0)
        match kind:
            case ExportFormat.CSV:
                _csv(contents, path, told)
            case ExportFormat.JSON:
                thrust_json.write(contents, path, self._now_ms(), told)
            case ExportFormat.FIT:
                from thrust_gui.exchange import fit  # noqa: PLC0415 - its library only where needed

                fit.write(contents, path, told)
        progress(total, total)


def _csv(contents: LogContents, path: Path, told: Callable[[int], None]) -> None:
    """RFC 4180: commas, quotes where needed, CR LF; in UTF-8."""
    order = {workout.id: place for place, workout in enumerate(contents.workouts)}
    column = COLUMNS.index("workout_id")
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        before = ""
        for row in table(contents):
            if row[column] != before:
                before = row[column]
                told(order.get(before, 0))
            writer.writerow(row)
        text.detach()  # writes what is left; the file is still to be synced
