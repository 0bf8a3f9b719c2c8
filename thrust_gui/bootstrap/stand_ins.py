"""Parts that stand still, for pictures: a clock, a player, work done at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from thrust_gui.app.devices import Device, Devices
from thrust_gui.app.ports import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.settings import ChosenOutput, SoundMode
    from thrust_gui.domain.delay import Delays
    from thrust_gui.domain.timeline import Timeline

T = TypeVar("T")

TODAY: Final = date(2026, 11, 20)
NOON_MS: Final = 43_200_000
DAY_MS: Final = 86_400_000


class StandingClock:
    """Noon of one day, for ever."""

    def utc_ms(self) -> int:
        """Milliseconds since 1970, UTC."""
        return (TODAY - date(1970, 1, 1)).days * DAY_MS + NOON_MS

    def utc_offset_min(self) -> int:
        """Greenwich."""
        return 0

    def today(self) -> date:
        """The day."""
        return TODAY

    def monotonic_ns(self) -> int:
        """It stands."""
        return 0

    def asleep_ms(self) -> int:
        """It never slept."""
        return 0


class PosedPlayer:
    """A player that is wherever it is put."""

    def __init__(self) -> None:
        self.timeline: Timeline | None = None
        self.frame = 0

    def play(self, timeline: Timeline, frame: int = 0, *, paused: bool = False) -> None:  # noqa: ARG002 - it stands in any case
        """Stand at a frame of a timeline."""
        self.timeline, self.frame = timeline, frame

    def rescore(self, timeline: Timeline) -> None:
        """Stand there in another timeline."""
        self.timeline = timeline

    def pause(self) -> None:
        """It stands anyway."""

    def resume(self) -> None:
        """It stands anyway."""

    def stop(self) -> None:
        """Forget the timeline."""
        self.timeline = None

    def position(self) -> int:
        """Where it was put."""
        return self.frame

    def source(self) -> Source:
        """As if it were heard."""
        return Source.DEVICE

    def gap_ms(self) -> float | None:
        """Nobody listens."""
        return None

    def set_sound(self, *, mode: SoundMode, level: int) -> None:
        """There is none."""

    def device(self) -> str:
        """As if there were one."""
        return "headset"

    def devices(self) -> Devices:
        """As if there were two."""
        return Devices((Device("headset", "Headset"), Device("speaker", "Speakers")), "headset")

    def choose_device(self, choice: ChosenOutput | None) -> None:
        """It has none."""

    def watch_devices(self, changed: Callable[[], None]) -> None:
        """None comes or goes."""

    def set_delays(self, delays: Delays) -> None:
        """It has none."""


class ImmediateJobs:
    """Implements the JobRunner port by working at once, here."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Work, and answer."""
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - handed to the one who asked, whatever it is
            failed(error)
        else:
            done(result)
