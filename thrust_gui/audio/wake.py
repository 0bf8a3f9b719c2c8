"""How the devices in use treat sound, and whether the one that is to play has dozed off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.delay import Delay, delay_of
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from thrust_gui.domain.delay import Delays

AWAKE_NS: Final = 2_000_000_000
"""A device that was silent for no longer than this has not dozed off."""


@dataclass(frozen=True, slots=True)
class Wake:
    """What is known of devices.

    Attributes:
        delays: how each treats sound.
        last: the device that was heard last.
        since_ns: when that was.
    """

    delays: Delays = ()
    last: str = ""
    since_ns: int = 0

    def heard(self, device: str, now_ns: int) -> Wake:
        """A device plays until now."""
        return replace(self, last=device, since_ns=now_ns)

    def delay(self, device: str | None) -> Delay:
        """What is known of a device."""
        return delay_of(self.delays, device or "")

    def lead(self, device: str | None, now_ns: int, rate: int) -> int:
        """Frames that have to go before the first sound; 0 for a device that is still awake."""
        awake = device == self.last and now_ns - self.since_ns <= AWAKE_NS
        return 0 if awake else frames(self.delay(device).lead_ms, rate)
