"""Keeps the screen on while someone trains, from a thread that nobody waits for."""

from __future__ import annotations

import threading
from enum import Enum, auto
from queue import Empty, Queue
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

LINGER_S: Final = 600
"""So long the screen stays on while nothing moves: a pause, or the summary."""
PARTING_S: Final = 0.5


def ask_desktop(program: str, reason: str) -> AbstractContextManager[str]:
    """Within it the desktop leaves the screen on; see `screen_on`, which is loaded here."""
    from thrust_gui.desktop.screen_on import screen_on  # noqa: PLC0415 - loads wakepy

    return screen_on(program, reason)


class _Order(Enum):
    KEEP = auto()
    LINGER = auto()
    RELEASE = auto()
    END = auto()


class ScreenAwake:
    """Implements the Wakefulness port. A desktop that does not answer holds up nothing but this.

    Args:
        hold: within what it gives the screen stays on; it is entered and left on one thread.
        linger_s: seconds to release after `linger`.
    """

    def __init__(
        self, hold: Callable[[], AbstractContextManager[object]], linger_s: float = LINGER_S
    ) -> None:
        self._hold = hold
        self._linger_s = linger_s
        self._orders: Queue[_Order] = Queue()
        self._thread: threading.Thread | None = None

    def keep(self) -> None:
        """Keep the screen on until told otherwise."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="awake", daemon=True)
            self._thread.start()
        self._orders.put(_Order.KEEP)

    def linger(self) -> None:
        """Keep it on for some minutes more, where it was kept on."""
        self._orders.put(_Order.LINGER)

    def release(self) -> None:
        """Let it go dark again when the desktop wants it to."""
        self._orders.put(_Order.RELEASE)

    def close(self) -> None:
        """Release, and end; where that takes long the end of the process does it."""
        self._orders.put(_Order.END)
        if self._thread:
            self._thread.join(PARTING_S)

    def _live(self) -> None:
        order = None
        while order is not _Order.END:
            order = self._orders.get()
            if order is _Order.KEEP:
                with self._hold():
                    order = self._until_released()

    def _until_released(self) -> _Order:
        patience_s = None
        while True:
            try:
                order = self._orders.get(timeout=patience_s)
            except Empty:
                return _Order.RELEASE
            if order in {_Order.RELEASE, _Order.END}:
                return order
            patience_s = None if order is _Order.KEEP else self._linger_s
