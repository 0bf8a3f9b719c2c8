"""Where nobody's screen is to be kept on."""

from __future__ import annotations


class Indifferent:
    """Implements the Wakefulness port by doing nothing: for pictures, where no time passes."""

    def keep(self) -> None:
        """It may go dark."""

    def linger(self) -> None:
        """It may go dark."""

    def release(self) -> None:
        """It may go dark."""
