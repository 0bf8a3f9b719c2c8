"""How an output device treats sound: what of a stream it swallows, and how late it is heard.

Wireless headsets wake with the first 0.3 to 1 s of a stream, which is lost, may doze off again in
digital silence, and are heard 100 to 300 ms after they were given their samples. No counter of
theirs tells; an ear does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import Limits
from thrust_gui.domain.timeline import SILENCE_MS

WAKE_MS: Final = Limits(SILENCE_MS, 2000)
LATE_MS: Final = Limits(0, 1000)
MOST_DEVICES: Final = 20
"""So many devices are remembered, those changed last."""


@dataclass(frozen=True, slots=True)
class Delay:
    """What is known of a device.

    Attributes:
        wake_ms: what is played before the first sound, 300-2000; the device may swallow it.
        late_ms: how long after it was played a sound is heard, 0-1000.
        hum: whether a tone too low and too soft to be heard keeps the device awake.

    Raises:
        Refusal: one of them is out of range.
    """

    wake_ms: int = SILENCE_MS
    late_ms: int = 0
    hum: bool = False

    def __post_init__(self) -> None:
        """Refuse what is out of range."""
        if self.wake_ms not in WAKE_MS:
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "messages", "{value} s is outside what a device takes to wake: 0.3–2 s."
                ),
                value=f"{self.wake_ms / 1000:g}",
            )
        if self.late_ms not in LATE_MS:
            raise Refusal(
                QT_TRANSLATE_NOOP("messages", "{value} ms is outside what can be set: 0–1000 ms."),
                value=self.late_ms,
            )

    @property
    def lead_ms(self) -> int:
        """What goes before a timeline, beyond the silence with which each begins."""
        return self.wake_ms - SILENCE_MS


WIRED: Final = Delay()
"""A device of which nothing is known."""
WIRELESS_WAKE_MS: Final = 1000

Delays = tuple[tuple[str, Delay], ...]
"""What is known, by the id of the device; those changed last come last."""


def delay_of(delays: Delays, device: str) -> Delay:
    """What is known of one device."""
    return dict(delays).get(device, WIRED)


def with_delay(delays: Delays, device: str, delay: Delay) -> Delays:
    """The same with one of them changed; what is as usual need not be kept."""
    others = tuple(each for each in delays if each[0] != device)
    return (*others, (device, delay))[-MOST_DEVICES:] if delay != WIRED else others
