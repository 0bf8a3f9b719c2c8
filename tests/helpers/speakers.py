"""A speaker whose devices a test brings, stalls and takes away; it plays as its clock moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from thrust_gui.app.devices import Device, Devices

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helpers.fakes import FakeClock
    from thrust_gui.audio.mixing import Pcm

SECOND_NS: Final = 1_000_000_000
HELD: Final = 3_840
"""Frames that a device takes in before it plays: 80 ms."""
STEP: Final = 960
"""Frames that it then takes at a time: 20 ms."""
RING: Final = 48_000
PROMPT_RING: Final = 4_800
"""Frames that are read ahead of it, and of one that is prompt."""


class FakeSink:
    """Takes in `HELD` frames at once, begins to play after a while, then takes `STEP` at a time.

    It was opened on `device` and plays `on` one, which the system may have changed.
    """

    def __init__(
        self, clock: FakeClock, device: str, samples: Pcm, begins_ns: int, *, ahead: int = RING
    ) -> None:
        self.samples = samples
        self.device = self.on = device
        self.volume = 1.0
        self.started = self.suspended = self.stopped = self.broken = self.stalled = False
        self.heard = 0
        self._clock = clock
        self._wait_ns = begins_ns
        self._ahead = ahead
        self._at_ns = 0

    def start(self) -> None:
        assert not self.started
        self.started = True
        self._at_ns = self._clock.monotonic_ns()

    def suspend(self) -> None:
        self.catch_up()
        self.suspended = True

    def resume(self) -> None:
        self.catch_up()
        self.suspended = False

    def stop(self) -> None:
        self.catch_up()
        self.stopped = True

    def set_volume(self, share: float) -> None:
        self.volume = share

    def processed(self) -> int:
        self.catch_up()
        if not self.started:
            return 0
        stepped = self.heard // STEP * STEP
        return min(stepped + HELD, self.samples.size)

    def taken(self) -> int:
        return min(self.processed() + self._ahead, self.samples.size) if self.started else 0

    def failed(self) -> bool:
        return self.broken

    def catch_up(self) -> None:
        """Play until now."""
        now = self._clock.monotonic_ns()
        passed, self._at_ns = now - self._at_ns, now
        if self.started and not (self.suspended or self.stopped or self.stalled):
            waited = min(passed, self._wait_ns)
            self._wait_ns -= waited
            more = round((passed - waited) * 48_000 / SECOND_NS)
            self.heard = min(self.heard + more, self.samples.size)


@dataclass
class FakeSpeaker:
    """Attributes: `devices`, the first is the default; `begins_ms`, until a sink plays."""

    clock: FakeClock
    devices: list[str] = field(default_factory=lambda: ["speaker"])
    begins_ms: int = 400
    sinks: list[FakeSink] = field(default_factory=list[FakeSink])
    closed: bool = False
    moves_streams: bool = False
    _changed: Callable[[], None] | None = None

    def outputs(self) -> Devices:
        found = tuple(Device(each, each.title()) for each in self.devices)
        return Devices(found, self.devices[0] if self.devices else "")

    def open(self, device: str, frames: int, rate: int, *, prompt: bool = False) -> FakeSink | None:
        assert rate == 48_000
        if device not in self.devices:
            return None
        samples = np.zeros(frames, np.int16)
        self.sinks.append(
            FakeSink(
                self.clock,
                device,
                samples,
                self.begins_ms * 1_000_000,
                ahead=PROMPT_RING if prompt else RING,
            )
        )
        return self.sinks[-1]

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def close(self) -> None:
        self.closed = True

    # --- what a test does --------------------------------------------------------------------

    @property
    def sink(self) -> FakeSink:
        """The last one opened."""
        return self.sinks[-1]

    @property
    def playing(self) -> list[FakeSink]:
        """Those that were started and not stopped."""
        return [sink for sink in self.sinks if sink.started and not sink.stopped]

    @property
    def moving(self) -> list[FakeSink]:
        """Those of them that are not suspended."""
        return [sink for sink in self.playing if not sink.suspended]

    def plug(self, *devices: str, said: bool = True) -> None:
        """Have these devices from now on; sinks on others stall, and only `said` tells.

        Where the system moves streams it moves those on a device that went, and those on what was
        the default; they do not know.
        """
        default = self.devices[0] if self.devices else ""
        for sink in self.sinks:
            sink.catch_up()
            if self.moves_streams and devices and (sink.on not in devices or sink.on == default):
                sink.on = devices[0]
            sink.stalled = sink.on not in devices
        self.devices = list(devices)
        if said and self._changed:
            self._changed()
