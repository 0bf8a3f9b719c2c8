"""Telling a key that is held from one that is pressed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

AGAIN_MS: Final = 100
"""Nobody means to pause and go on within this; a pedal that repeats its key lets go and presses."""
QUICK_MS: Final = 50
"""No hand lets go of a key and presses it again within this; a held key does."""
ANY: Final = -1
"""Stands for all the keys that do the main thing: a hand on several of them is one hand."""


class HeldKeys:
    """Knows when each key was last heard of, by the time stamps of the events themselves.

    A platform marks the repetitions of a held key, but not always: under X, a busy program takes
    some of them for a release and a press. A pedal may send real ones.
    """

    def __init__(self) -> None:
        self._heard: dict[int, int] = {}

    def is_fresh(self, press: QKeyEvent, *, main: bool = False) -> bool:
        """Whether the key was pressed, and not only still is.

        Args:
            press: the event.
            main: whether it does the main thing, as all keys do that do.
        """
        now = press.timestamp()
        again = [self._again(key, now) for key in self._names(press.key(), main=main)]
        return not (any(again) or press.isAutoRepeat())

    def release(self, release: QKeyEvent, *, main: bool = False) -> None:
        """The key was let go of."""
        for key in self._names(release.key(), main=main):
            self._again(key, release.timestamp())

    def _names(self, key: int, *, main: bool) -> tuple[int, ...]:
        return (key, ANY) if main else (key,)

    def _again(self, key: int, now: int) -> bool:
        """Whether it was heard of a moment ago; events without a time stamp never were."""
        before = self._heard.get(key, 0)
        self._heard[key] = now
        again_ms = AGAIN_MS if key == ANY else QUICK_MS
        return bool(before) and bool(now) and 0 <= now - before < again_ms
