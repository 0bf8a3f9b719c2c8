"""How long nothing was heard that should have been, as far as a device's counter tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from thrust_gui.audio.stream import Stream

SECOND_NS: Final = 1_000_000_000
WINDOWS: Final = 4
"""Windows of the follower, of half a second or more each: two are compared with the two before."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What was seen of a timeline while it was played.

    A stream whose device stood still plays everything after it later: the greatest lead of its
    counter on the clock falls for good. One that was only looked at late regains its lead. So the
    lead in one second is compared with that in the second before, which is good to some 2 ms.
    Without a stream all the time is a gap, from when the counter last moved until the first sample
    of a new stream that was not on its way yet when it took over.

    Attributes:
        longest_ns: of the gaps that are over.
        since_ns: when the gap that lasts began, or None.
        seen_ns: when it was last looked.
        moved_ns: when the device's counter had then last moved, or None.
        until: the timeline's frame with which the gap that lasts will end, or None.
        window_ns, leads: the follower's window, and the greatest leads of those before, in frames.
    """

    longest_ns: int = 0
    since_ns: int | None = None
    seen_ns: int = 0
    moved_ns: int | None = None
    until: int | None = None
    window_ns: int = 0
    leads: tuple[int, ...] = ()

    @property
    def longest_ms(self) -> float:
        """The longest gap, the one that lasts included, as of the last look."""
        return _ended(self, self.seen_ns).longest_ns / 1e6

    def seen(self, now_ns: int, stream: Stream | None, alone_ns: int | None) -> Gaps:
        """After a look at what leads.

        Args:
            now_ns: the clock.
            stream: what leads, or None.
            alone_ns: since when the clock would lead in its place, which is anew after each pause;
                None where sound is off.
        """
        here = self
        if alone_ns is None:
            here = replace(_ended(here, now_ns), moved_ns=None, leads=())
        else:
            if self.seen_ns < alone_ns < now_ns:
                here = _paused(here, alone_ns)
            here = _silent(here, alone_ns) if stream is None else _led(here, now_ns, stream)
        return replace(here, seen_ns=now_ns)


def _paused(gaps: Gaps, alone_ns: int) -> Gaps:
    """There was a pause since the last look: a gap that lasts begins anew after it."""
    since_ns = None if gaps.since_ns is None else alone_ns
    ended = replace(_ended(gaps, gaps.seen_ns), moved_ns=None, leads=())
    return replace(ended, since_ns=since_ns, until=gaps.until)


def _silent(gaps: Gaps, alone_ns: int) -> Gaps:
    """Nothing leads."""
    if gaps.since_ns is not None:
        return replace(gaps, until=None)
    began = max(alone_ns, gaps.seen_ns) if gaps.moved_ns is None else gaps.moved_ns
    return replace(gaps, since_ns=began, moved_ns=None, leads=())


def _led(gaps: Gaps, now_ns: int, stream: Stream) -> Gaps:
    """A stream leads. Until it moves it is waited for; what is then on its way is silent."""
    if stream.watch.moving is None:
        return replace(_ended(gaps, gaps.seen_ns), moved_ns=None, leads=())
    if gaps.since_ns is not None:
        until = stream.offset + stream.sink.taken() if gaps.until is None else gaps.until
        heard = stream.follower.frame >= until
        gaps = _ended(gaps, now_ns) if heard else replace(gaps, until=until)
    return replace(_compared(gaps, stream), moved_ns=stream.watch.since_ns)


def _compared(gaps: Gaps, stream: Stream) -> Gaps:
    """When a window is over: did the lead fall for good?"""
    follower = stream.follower
    if follower.window_ns == gaps.window_ns or follower.ahead_before is None:
        return replace(gaps, window_ns=follower.window_ns)
    leads = (*gaps.leads, follower.ahead_before)[-WINDOWS:]
    kept = replace(gaps, window_ns=follower.window_ns, leads=leads)
    if len(leads) < WINDOWS:
        return kept
    lost_ns = (max(leads[:2]) - max(leads[2:])) * SECOND_NS // follower.rate
    return replace(kept, longest_ns=max(gaps.longest_ns, lost_ns))


def _ended(gaps: Gaps, at_ns: int) -> Gaps:
    """No gap lasts any more; one that did is over."""
    lasted = 0 if gaps.since_ns is None else at_ns - gaps.since_ns
    return replace(gaps, longest_ns=max(gaps.longest_ns, lasted), since_ns=None, until=None)
