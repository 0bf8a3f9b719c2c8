"""The port that keeps the screen on, and a part for where nobody's is to be kept on."""

from __future__ import annotations

from typing import Protocol


class Wakefulness(Protocol):
    """Keeps the screen from going dark. Each call returns at once, whatever the desktop does."""

    def keep(self) -> None:
        """Keep the screen on until told otherwise."""
        ...

    def linger(self) -> None:
        """Nothing moves any more: let it go dark in some minutes, unless `keep` comes before."""
        ...

    def release(self) -> None:
        """Let it go dark when the desktop wants it to."""
        ...


class Indifferent:
    """Implements the Wakefulness port by doing nothing: for pictures, where no time passes."""

    def keep(self) -> None:
        """It may go dark."""

    def linger(self) -> None:
        """It may go dark."""

    def release(self) -> None:
        """It may go dark."""
