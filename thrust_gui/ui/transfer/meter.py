"""Long work, followed from the interface's thread and stopped from it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from thrust_gui.ui.widgets.progress_bar import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable


class Meter:
    """Handed to work that runs on some other thread; one for each piece of work.

    Args:
        tell: is called with this and how much is done, 0-1000, on the thread that works and only
            when that changes; a signal's ``emit`` brings it to the interface's.
    """

    def __init__(self, tell: Callable[[Meter, int], object]) -> None:
        self._tell = tell
        self._stopped = threading.Event()
        self._share = -1

    def progress(self, done: int, total: int) -> None:
        """So much of so much is done; called by the work."""
        share = WHOLE * min(done, total) // max(total, 1)
        if share != self._share:
            self._share = share
            self._tell(self, share)

    def stopped(self) -> bool:
        """Whether the work is to stop; asked by the work."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Let the work stop at its next look."""
        self._stopped.set()
