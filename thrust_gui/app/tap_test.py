"""The test that sets a device's delay by ear: (state, event) -> state, without a clock.

One key starts it. The clicks come, then by itself the light; the lifter taps along with both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.tapping import BEAT_MS, EARLY_MS, Estimate, Result, estimate, result
from thrust_gui.domain.timeline import Timeline, compile_beat
from thrust_gui.domain.units import RATE

if TYPE_CHECKING:
    from thrust_gui.domain.delay import Delays

BEATS: Final = 16
FIRST_MS: Final = 2500
"""Until the first beat of each half: time to read one line."""
LIT_MS: Final = 120
"""So long the light is on; once a beat is 1.3 times a second, under three."""
NO_DEVICE: Final = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "No sound is heard now, so its delay cannot be. Connect the headset, then again.",
    )
)
UNHEARD: Final[Delays] = ()
"""While the test runs the position is the one that is played, not the one that is heard."""


class Half(StrEnum):
    """What the test does now."""

    IDLE = "idle"
    CLICKS = "clicks"
    LIGHT = "light"
    DONE = "done"


RUNNING: Final = frozenset({Half.CLICKS, Half.LIGHT})


@dataclass(frozen=True, slots=True)
class TapTest:
    """A test under way.

    Attributes:
        half: what it does now.
        at_ms: where that half is, from its first beat; negative before it.
        taps: when each tap of this half came, from its first beat, in milliseconds.
        sound: what the clicks came to.
        found: what both came to; None until then, and where they came to nothing.
        wrong: why they came to nothing.
    """

    half: Half = Half.IDLE
    at_ms: float = -FIRST_MS
    taps: tuple[float, ...] = ()
    sound: Estimate | None = None
    found: Result | None = None
    wrong: Message | None = None

    @property
    def timeline(self) -> Timeline | None:
        """What is to be played now."""
        if self.half not in RUNNING:
            return None
        return compile_beat(BEATS, BEAT_MS, FIRST_MS, sounds=self.half is Half.CLICKS)

    @property
    def lit(self) -> bool:
        """Whether the light is on."""
        beat, since = divmod(self.at_ms, BEAT_MS)
        return self.half is Half.LIGHT and 0 <= beat < BEATS and since < LIT_MS

    def started(self) -> TapTest:
        """Begin, or begin again, with the clicks."""
        return TapTest(Half.CLICKS)

    def refused(self, why: Message) -> TapTest:
        """It cannot go on."""
        return TapTest(Half.DONE, wrong=why)

    def tapped(self, frame: int) -> TapTest:
        """A tap while the timeline was at a frame; one before the first beat counts for nothing."""
        at_ms = _from_first(frame)
        if self.half not in RUNNING or at_ms < -EARLY_MS:
            return self
        return replace(self, taps=(*self.taps, at_ms))

    def reached(self, frame: int) -> TapTest:
        """Where the timeline is; at its end the next half begins, or the result is known."""
        timeline = self.timeline
        if timeline is None:
            return self
        if frame < timeline.length:
            return replace(self, at_ms=_from_first(frame))
        try:
            found = estimate(self.taps)
        except Refusal as refusal:
            return self.refused(refusal.message)
        if self.sound is None:
            return TapTest(Half.LIGHT, sound=found)
        return TapTest(Half.DONE, sound=self.sound, found=result(self.sound, found))


def _from_first(frame: int) -> float:
    return frame * 1000 / RATE - FIRST_MS
