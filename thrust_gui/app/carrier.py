"""Files in and out of the log, from wherever they are asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.app.transfer import BatchInfo, CalledOffError, ImportChoices, never, unheard
from thrust_gui.domain.history import HistoryFilter
from thrust_gui.domain.volume import WEEK, week_start

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from thrust_gui.app.ports import Log
    from thrust_gui.app.transfer import (
        BatchRecord,
        Cancelled,
        ExportFormat,
        FileExporter,
        FileImporter,
        ImportPreview,
        Progress,
    )
    from thrust_gui.domain.history import DayLine
    from thrust_gui.domain.records import LogContents

WEEKS: Final = 16
SETTLE_S: Final = 1.0
"""How long an answer waits for what was written before the question."""


class Reach(StrEnum):
    """How much of the log is written to a file."""

    ALL = "all"
    YEAR = "year"
    WEEKS = "weeks"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Dates:
    """Local dates, both ends included; nothing lies in them where the last is before the first."""

    first: date = date.min
    last: date = date.max

    def hold(self, day: date) -> bool:
        """Whether a date lies in them."""
        return self.first <= day <= self.last


def dates_of(reach: Reach, today: date, first_weekday: int, chosen: Dates) -> Dates:
    """The dates that a choice comes to; `chosen` are those typed for `Reach.DATES`.

    The last sixteen weeks are whole weeks, today's included, as History and Progress count them.
    """
    match reach:
        case Reach.ALL:
            return Dates()
        case Reach.YEAR:
            return Dates(date(today.year, 1, 1))
        case Reach.WEEKS:
            return Dates(week_start(today, first_weekday) - WEEK * (WEEKS - 1))
        case Reach.DATES:  # pragma: no branch - mypy holds the match exhaustive
            return chosen


def workouts_in(days: Iterable[DayLine], dates: Dates) -> int:
    """How many workouts lie in some dates."""
    return sum(each.workouts for each in days if dates.hold(each.day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is in a file, and the records that would be added."""

    path: Path
    preview: ImportPreview
    contents: LogContents


class Carrier:
    """Every method may wait for the disk, and be called from any thread."""

    def __init__(self, log: Log, importer: FileImporter, exporter: FileExporter) -> None:
        self._log = log
        self._importer = importer
        self._exporter = exporter

    def look(
        self,
        path: Path,
        choices: ImportChoices,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> Look:
        """Look into a file; changes nothing. Progress counts bytes.

        Raises:
            Refusal: it cannot be read; says why, and what to do.
            CalledOffError: it was stopped.
        """
        if cancelled():
            raise CalledOffError
        self._settle()
        preview, contents = self._importer.look(path, choices, progress, cancelled)
        return Look(path=path, preview=preview, contents=contents)

    def take(
        self, look: Look, progress: Progress = unheard, cancelled: Cancelled = never
    ) -> BatchRecord | None:
        """Add what was found, all or nothing; None where everything is there already.

        Raises:
            Refusal: the log does not take it; it is as it was.
            CalledOffError: it was stopped; the log is as it was.
        """
        info = BatchInfo(look.preview.format, look.path.name)
        return self._log.add(look.contents, info, progress, cancelled)

    def imports(self) -> tuple[BatchRecord, ...]:
        """The imports that were made, newest first.

        Raises:
            Refusal: the log cannot be read.
        """
        self._settle()
        return self._log.batches()

    def days(self) -> tuple[DayLine, ...]:
        """The days with a workout, newest first.

        Raises:
            Refusal: the log cannot be read.
        """
        self._settle()
        return self._log.outline(HistoryFilter())

    def give(
        self,
        path: Path,
        kind: ExportFormat,
        dates: Dates,
        progress: Progress = unheard,
        cancelled: Cancelled = never,
    ) -> int:
        """Write the workouts of some dates to a file, whole or not at all; how many they are.

        Raises:
            Refusal: the log cannot be read, or the file not written.
            CalledOffError: it was stopped; what was there before still is.
        """
        self._settle()
        contents = self._log.contents()
        workouts = tuple(each for each in contents.workouts if dates.hold(each.local_date))
        self._exporter.write(replace(contents, workouts=workouts), path, kind, progress, cancelled)
        return len(workouts)

    def _settle(self) -> None:
        """Let what was written before the question be part of the answer, while writing works."""
        if self._log.health().problem is None:
            self._log.flush(SETTLE_S)
