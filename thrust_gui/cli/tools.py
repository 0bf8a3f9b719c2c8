"""What the verbs need from the other rooms; bootstrap provides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from thrust_gui.app.check import Check
    from thrust_gui.app.ports import Clock, Log
    from thrust_gui.app.transfer import FileExporter, FileImporter
    from thrust_gui.domain.tempo import Tempo


class Tools(Protocol):
    """Concrete parts, built when a verb asks for them."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    def first_weekday(self) -> int:
        """The lifter's first day of the week; 0 is Monday."""
        ...

    def log(self) -> AbstractContextManager[Log]:
        """The log, open until the context ends.

        Raises:
            Refusal: it cannot be opened.
        """
        ...

    def write_cues(
        self, *, tempo: Tempo, reps: int, get_ready_s: int, out: Path, voice: bool
    ) -> None:
        """Render a set to a WAV file, with spoken words or without.

        Raises:
            Refusal: the file cannot be written.
        """
        ...

    def importer(self, log: Log) -> FileImporter:
        """Reads files to be added to this log."""
        ...

    def exporter(self) -> FileExporter:
        """Writes files."""
        ...

    def checks(self) -> Iterator[Callable[[], Check]]:
        """What the doctor looks at, in order."""
        ...
