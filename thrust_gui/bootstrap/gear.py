"""The lifter's own band, as the pages follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    from thrust_gui.app.bands import Found
    from thrust_gui.bootstrap.program import Program
    from thrust_gui.domain.band import OwnBand


class Gear(QObject):
    """Which band is in use: none until the log was read, which is after the first frame."""

    changed = Signal()
    """`band` is another one, or is rigged otherwise."""
    known = Signal()
    """The lifter's bands were read."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.band: OwnBand | None = None

    def read(self) -> None:
        """Read the bands from the log, off the interface's thread."""
        self._program.jobs.run(self._program.late.bands.read, self._on_read, self._on_unread)

    def look(self) -> None:
        """Bands or settings changed: is it still the same band?"""
        band = self._program.late.bands.use(self._program.settings)
        if band != self.band:
            self.band = band
            self.changed.emit()

    def add(self) -> None:
        """A first band: the suggested one, in use."""
        program = self._program
        program.take_settings(program.late.bands.add(program.settings))

    def _on_read(self, found: Found) -> None:
        self._program.late.bands.take(found)
        self.look()
        self.known.emit()

    def _on_unread(self, error: Exception) -> None:
        """The banner of the log says why it cannot be read; anything else was not foreseen."""
        if not isinstance(error, Refusal):
            raise error
