"""The mouse pointer on the floor: gone while a set runs and nobody moves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STILL_MS: Final = 2000


class Pointer:
    """Hides it over a page and what can be pressed there; times are milliseconds of one clock."""

    def __init__(self, *over: QWidget) -> None:
        self._over = over
        self._shapes = tuple(widget.cursor() for widget in over)
        self._moved_ms = 0
        self._hidden = False

    @property
    def hidden(self) -> bool:
        """Whether it is not seen."""
        return self._hidden

    def moved(self, now_ms: int) -> None:
        """A hand is on the mouse: show it."""
        self._moved_ms = now_ms
        self._hide(hidden=False)

    def look(self, now_ms: int, *, running: bool) -> None:
        """Hide it where a set runs and it has not moved for a while; else show it."""
        self._hide(hidden=running and now_ms - self._moved_ms >= STILL_MS)

    def _hide(self, *, hidden: bool) -> None:
        if hidden == self._hidden:
            return
        self._hidden = hidden
        for widget, shape in zip(self._over, self._shapes, strict=True):
            widget.setCursor(Qt.CursorShape.BlankCursor if hidden else shape)
