"""How late pictures and sound came: watched while a set runs, kept with it, said afterwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.app.ports import Clock, CuePlayer
    from thrust_gui.domain.records import SetRecord
    from thrust_gui.domain.workout.state import WorkoutState

PICTURE_MS: Final = 16
"""A picture is due so long after the one before."""
SEEN_MS: Final = 10.0
HEARD_MS: Final = 10.0
"""What came late by less is in time: nobody sees or hears it, nor is it measured that finely."""
LONG_MS: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Worst:
    """The most by which a picture came late, and the longest gap in the sound; milliseconds.

    None where nobody watched, or the sound was off.
    """

    late_ms: float | None = None
    gap_ms: float | None = None

    @classmethod
    def of(cls, records: Iterable[SetRecord]) -> Worst:
        """The worst of some sets."""
        worst = cls()
        for each in records:
            worst = worst.and_also(each.late_ms, each.gap_ms)
        return worst

    def and_also(self, late_ms: float | None, gap_ms: float | None) -> Worst:
        """The worse of each."""
        return Worst(_more(self.late_ms, late_ms), _more(self.gap_ms, gap_ms))

    def said(self) -> Message | None:
        """In words; None where there is nothing to say."""
        parts = [each for each in (_late(self.late_ms), _gap(self.gap_ms)) if each]
        if len(parts) < 2:  # noqa: PLR2004 - both
            return parts[0] if parts else None
        sentence = QT_TRANSLATE_NOOP("messages", "{pictures}, {sound}")
        return Message(sentence, {"pictures": parts[0], "sound": parts[1]})


class Punctuality:
    """Watches the sets of one workout, from the first lift of each to its end."""

    def __init__(self, player: CuePlayer, clock: Clock) -> None:
        self._player = player
        self._clock = clock
        self._worst: dict[int, Worst] = {}
        self._seen_ns: int | None = None

    def begin(self, done: Iterable[SetRecord] = ()) -> None:
        """Another workout, or one that goes on after these sets."""
        self._worst = {each.ordinal: Worst(each.late_ms, each.gap_ms) for each in done}
        self._seen_ns = None

    def look(self, state: WorkoutState) -> None:
        """A picture is about to be made, and this is the state that the last one showed."""
        running = state.timeline is not None and not state.paused
        before, self._seen_ns = self._seen_ns, self._clock.monotonic_ns() if running else None
        current = state.current
        if before is None or self._seen_ns is None or current is None or not current.begun:
            return
        late_ms = max(0.0, (self._seen_ns - before) / 1e6 - PICTURE_MS)
        worst = self._worst.get(current.ordinal, Worst())
        self._worst[current.ordinal] = worst.and_also(late_ms, self._player.gap_ms())

    def of(self, record: SetRecord) -> SetRecord:
        """A set with what was seen of it, to the tenth of a millisecond."""
        worst = self._worst.get(record.ordinal, Worst())
        return replace(record, late_ms=_tenths(worst.late_ms), gap_ms=_tenths(worst.gap_ms))


def _more(one: float | None, other: float | None) -> float | None:
    return max((each for each in (one, other) if each is not None), default=None)


def _tenths(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _late(late_ms: float | None) -> Message | None:
    if late_ms is None:
        return None
    if late_ms < SEEN_MS:
        return Message(QT_TRANSLATE_NOOP("messages", "every picture in time"))
    return Message(
        QT_TRANSLATE_NOOP("messages", "pictures at most {time} late"), {"time": _time(late_ms)}
    )


def _gap(gap_ms: float | None) -> Message | None:
    if gap_ms is None:
        return None
    if gap_ms < HEARD_MS:
        return Message(QT_TRANSLATE_NOOP("messages", "no gap in the sound"))
    return Message(
        QT_TRANSLATE_NOOP("messages", "longest gap in the sound {time}"), {"time": _time(gap_ms)}
    )


def _time(ms: float) -> Message:
    if ms < LONG_MS:
        return Message(QT_TRANSLATE_NOOP("messages", "{ms} ms"), {"ms": round(ms)})
    return Message(QT_TRANSLATE_NOOP("messages", "{seconds} s"), {"seconds": round(ms / 1000, 1)})
