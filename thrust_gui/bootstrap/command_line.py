"""Concrete parts for the verbs, each built when it is asked for."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from thrust_gui.bootstrap import checks
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.desktop.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from thrust_gui.app.check import Check
    from thrust_gui.app.ports import Log
    from thrust_gui.app.transfer import FileExporter, FileImporter
    from thrust_gui.desktop.folders import Folders
    from thrust_gui.domain.tempo import Tempo


class CommandLine:
    """Implements cli's Tools."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self.clock = SystemClock()

    def first_weekday(self) -> int:
        """As chosen in the settings, else by the locale."""
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - Qt only where it is asked for

        from thrust_gui.desktop.preferences import IniPreferences  # noqa: PLC0415 - likewise
        from thrust_gui.ui.dates import first_weekday  # noqa: PLC0415 - likewise

        chosen = IniPreferences(self._folders.settings).load().first_weekday
        return first_weekday(chosen, QLocale())

    @contextmanager
    def log(self) -> Generator[Log]:
        """The log, made where there is none yet."""
        from thrust_gui.store.log import SqliteLog  # noqa: PLC0415 - SQLite only where needed

        self._folders.make()
        with SqliteLog(self._folders.database, self.clock) as log:
            log.make_ready()
            for notice in log.notices():
                sys.stderr.write(f"thrust-gui: {notice}\n")
            yield log
        if said := log.parting():
            sys.stderr.write(f"thrust-gui: {said}\n")

    def write_cues(
        self, *, tempo: Tempo, reps: int, get_ready_s: int, out: Path, voice: bool
    ) -> None:
        """Render a set to a WAV file, with spoken words or without."""
        from thrust_gui.audio.clips import VoiceClips  # noqa: PLC0415 - where it is needed
        from thrust_gui.audio.cues_file import write_cues  # noqa: PLC0415 - numpy only where needed
        from thrust_gui.exchange.atomic import replacing  # noqa: PLC0415 - likewise

        with replacing(out) as file:
            clips = VoiceClips(resources_root() / VOICE) if voice else None
            write_cues(tempo, reps, get_ready_s, file, clips)

    def importer(self, log: Log) -> FileImporter:
        """Reads files to be added to this log."""
        from thrust_gui.exchange.importer import Importer  # noqa: PLC0415 - only where needed

        return Importer(log.ids, self.clock.utc_offset_min_at)

    def exporter(self) -> FileExporter:
        """Writes files."""
        from thrust_gui.exchange.exporter import Exporter  # noqa: PLC0415 - only where needed

        return Exporter(self.clock.utc_ms)

    def checks(self) -> Iterator[Callable[[], Check]]:
        """What the doctor looks at."""
        return checks.all_checks(self._folders, self.clock)
