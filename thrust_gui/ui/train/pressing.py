"""The press under way, and what is to come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.ui.train.keys import Pressed
from thrust_gui.ui.train.press import Press, Verdict

if TYPE_CHECKING:
    from thrust_gui.ui.train.keys import Meaning


class Pressing:
    """At most one press; times are milliseconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._press: Press | None = None
        self._then = Pressed()

    @property
    def under_way(self) -> bool:
        """Whether a key is down, or may still turn out to be."""
        return self._press is not None

    @property
    def share(self) -> float:
        """How far it is on the way to what only a long press does, 0 to 1; 0 shows nothing."""
        return self._press.share if self._press and self._then.held else 0.0

    def begin(self, key: int, then: Pressed, now_ms: int) -> None:
        """A key went down."""
        self._press = Press(key=key, since_ms=now_ms, seen_ms=now_ms)
        self._then = then

    def again(self, key: int, now_ms: int) -> None:
        """It did so again, too soon for a hand: it was never let go of."""
        if self._press and key == self._press.key:
            self._press = self._press.again(now_ms)

    def released(self, key: int, now_ms: int) -> None:
        """It was let go of, if nothing more comes of it in a moment."""
        if self._press and key == self._press.key:
            self._press = self._press.released(now_ms)

    def drop(self) -> None:
        """Nothing comes of it."""
        self._press = None

    def look(self, now_ms: int) -> Meaning:
        """What it came to; None while that is not known, or where that is nothing."""
        if self._press is None:
            return None
        self._press = self._press.at(now_ms)
        match self._press.verdict:
            case Verdict.DOWN:
                return None
            case Verdict.HELD:
                self._press = None
                return self._then.held
            case Verdict.OVER:
                self._press = None
                return self._then.let_go
