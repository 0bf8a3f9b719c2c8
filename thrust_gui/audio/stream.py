"""A sink under way, and what its counter means on the timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.audio.watchdog import Verdict
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from thrust_gui.audio.follower import Follower
    from thrust_gui.audio.sink import Sink
    from thrust_gui.audio.watchdog import Watch

MOST_HELD_MS: Final = 85
"""The most that what is heard is taken to be behind a device's counter."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A sink under way; `offset` is the timeline's frame at its first sample."""

    sink: Sink
    watch: Watch
    follower: Follower
    offset: int = 0

    def looked_at(self, now_ns: int) -> tuple[Stream, Verdict]:
        """After a look at the device's counter."""
        if self.sink.failed():
            return self, Verdict.LOST
        watch = self.watch.seen(now_ns, self.sink.processed())
        verdict = watch.verdict(now_ns)
        follower = self.follower
        if verdict is Verdict.MOVING:
            held = min(watch.held, frames(MOST_HELD_MS, follower.rate))
            follower = follower.followed(now_ns, watch.processed + self.offset, held)
        return replace(self, watch=watch, follower=follower), verdict

    @property
    def end(self) -> int:
        """The timeline's frame at which its samples end."""
        return self.offset + self.sink.samples.size

    @property
    def ran_out(self) -> bool:
        """Whether the device took in all there is."""
        return self.watch.processed >= self.sink.samples.size

    def restarted(self, now_ns: int) -> Stream:
        """After a pause."""
        return replace(
            self, watch=self.watch.restarted(now_ns), follower=self.follower.restarted(now_ns)
        )

    def moved(self, by: int) -> Stream:
        """The same stream, beginning elsewhere on the timeline."""
        return replace(self, offset=self.offset + by, follower=self.follower.moved(by))
