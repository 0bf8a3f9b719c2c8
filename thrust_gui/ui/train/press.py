"""A key that does the main thing, from its going down to its being let go of; pure.

Times are milliseconds of a clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from thrust_gui.ui.widgets.held import AGAIN_MS

END_MS: Final = 2000
"""Held for so long, a key ends the set."""
SHOW_MS: Final = 300
"""From here on it is shown that the key is held: what is only pressed flashes nothing."""
UNSEEN_MS: Final = 100
"""Where nobody looked for longer, nobody knows what became of the key: that time does not count."""


class Verdict(StrEnum):
    """What a press is, as far as can be said yet."""

    DOWN = "down"
    HELD = "held"
    """Held for long enough to end the set."""
    OVER = "over"
    """Let go of before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """One press.

    Attributes:
        key: which key.
        since_ms: when it went down, moved on by the times in which nobody looked.
        seen_ms: when somebody looked last.
        let_go_ms: when it was let go of; None while it is down. It may still turn out to be held:
            a pedal that repeats its key lets go of it all the time.
    """

    key: int
    since_ms: int
    seen_ms: int
    let_go_ms: int | None = None

    def at(self, now_ms: int) -> Press:
        """The press as it is now.

        An interface that hung reads of the release only after this: the time it hung is left out.
        """
        unseen = max(0, now_ms - self.seen_ms - UNSEEN_MS)
        let_go = None if self.let_go_ms is None else self.let_go_ms + unseen
        return replace(self, since_ms=self.since_ms + unseen, seen_ms=now_ms, let_go_ms=let_go)

    def released(self, now_ms: int) -> Press:
        """The key was let go of, by hand or by itself."""
        return replace(self.at(now_ms), let_go_ms=now_ms)

    def again(self, now_ms: int) -> Press:
        """The key went down again so soon that it was never let go of."""
        return replace(self.at(now_ms), let_go_ms=None)

    @property
    def verdict(self) -> Verdict:
        """What it is, at the time of the last look."""
        if self.let_go_ms is not None:
            over = self.seen_ms - self.let_go_ms >= AGAIN_MS
            return Verdict.OVER if over else Verdict.DOWN
        return Verdict.HELD if self.seen_ms - self.since_ms >= END_MS else Verdict.DOWN

    @property
    def share(self) -> float:
        """How far it is on the way to ending the set, 0 to 1; 0 while nothing is to be shown."""
        held = self.seen_ms - self.since_ms
        return min(held / END_MS, 1.0) if held >= SHOW_MS else 0.0
