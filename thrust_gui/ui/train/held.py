"""Telling a key that is held from one that is pressed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

AGAIN_MS: Final = 40
"""No hand lets go of a key and presses it again within this; a held key or a pedal does."""


class HeldKeys:
    """Knows when each key was last heard of, by the time stamps of the events themselves.

    A platform marks the repetitions of a held key, but not always: under X, a busy program takes
    some of them for a release and a press. A pedal may send real ones.
    """

    def __init__(self) -> None:
        self._heard: dict[int, int] = {}

    def is_fresh(self, press: QKeyEvent) -> bool:
        """Whether the key was pressed, and not only still is."""
        return not (self._again(press) or press.isAutoRepeat())

    def release(self, release: QKeyEvent) -> None:
        """The key was let go of."""
        self._again(release)

    def _again(self, event: QKeyEvent) -> bool:
        """Whether the key was heard of a moment ago; events without a time stamp never were."""
        now = event.timestamp()
        before = self._heard.get(event.key(), 0)
        self._heard[event.key()] = now
        return bool(before) and bool(now) and 0 <= now - before < AGAIN_MS
