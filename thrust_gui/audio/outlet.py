"""Where sound goes: the chosen device while it is there, the system's while it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.devices import Devices
from thrust_gui.audio.loading import system_speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.settings import ChosenOutput
    from thrust_gui.audio.sink import Sink, Speaker


class Outlet:
    """The system's sound, loaded when first needed, and the device that was chosen."""

    def __init__(self, make_speaker: Callable[[], Speaker] | None = None) -> None:
        self._make_speaker = make_speaker or system_speaker
        self._speaker: Speaker | None = None
        self._choice: ChosenOutput | None = None
        self._devices = Devices()
        self._displaced = False

    def prepare(self, changed: Callable[[], None]) -> Speaker:
        """Load the system's sound, once, and be told when devices come, go or take over."""
        if self._speaker is None:
            self._speaker = self._make_speaker()
            self._speaker.watch(changed)
        return self._speaker

    def choose(self, choice: ChosenOutput | None) -> bool:
        """Play on a device from now on, None for the system's; whether that is another choice."""
        changed, self._choice = choice != self._choice, choice
        return changed

    @property
    def is_chosen(self) -> bool:
        """Whether a device was chosen."""
        return self._choice is not None

    @property
    def misses(self) -> bool:
        """Whether the chosen device was not there when last looked for."""
        return self._devices.misses(self._choice)

    @property
    def devices(self) -> Devices:
        """What there is now."""
        if self._speaker:
            before, self._devices = self._devices, self._speaker.outputs()
            self._displaced = self._displaced or self._takes_away(before, self._devices)
        return self._devices

    def _takes_away(self, before: Devices, now: Devices) -> bool:
        """Whether the system moves a stream from the chosen device, as it sees fit.

        It does where the device is gone, and where it was the system's own and no longer is.
        """
        chosen = now.chosen(self._choice)
        return chosen is None or before.default == chosen.id != now.default

    @property
    def device(self) -> str:
        """The id of the device to play on now; "" without one."""
        return self.devices.played_on(self._choice)

    def open(self, frames: int, rate: int, *, prompt: bool = False) -> Sink | None:
        """A silent stream of so many frames there; None while there is no device."""
        device = self.device
        self._displaced = False
        if not (self._speaker and device):
            return None
        return self._speaker.open(device, frames, rate, prompt=prompt)

    def is_astray(self, sink: Sink) -> bool:
        """Whether a stream should be on another device than it is.

        What follows the system is left to the system where that moves streams itself: it is
        quicker, often not heard.
        """
        if self._speaker is None:
            return False
        devices, moves = self.devices, self._speaker.moves_streams
        if devices.chosen(self._choice) is None:
            return not moves and devices.default not in {"", sink.device}
        return sink.device != self._devices.played_on(self._choice) or (moves and self._displaced)

    def close(self) -> None:
        """Let go of the system's sound."""
        if self._speaker:
            self._speaker.close()
            self._speaker = None
