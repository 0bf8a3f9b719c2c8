"""What a player answers for the devices it plays on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.audio.outlet import Outlet
from thrust_gui.audio.wake import Wake

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.devices import Devices
    from thrust_gui.audio.sink import Speaker
    from thrust_gui.domain.delay import Delays


class PlaysOn:
    """Has an outlet, and knows how devices treat sound."""

    def __init__(self, make_speaker: Callable[[], Speaker] | None = None) -> None:
        self._outlet = Outlet(make_speaker)
        self._wake = Wake()
        self._watcher: Callable[[], None] | None = None

    def prepare(self) -> None:
        """Load and ask the system for its devices; takes some 60 ms, on the interface's thread."""
        self._outlet.prepare(self._devices_changed)

    def device(self) -> str:
        """The id of the device that sound is played on now, or would be; "" without one."""
        self.prepare()
        return self._outlet.device

    def devices(self) -> Devices:
        """The output devices that there are now."""
        self.prepare()
        return self._outlet.devices

    def watch_devices(self, changed: Callable[[], None]) -> None:
        """Call when devices may have come, gone or taken over; the last who asked is called."""
        self._watcher = changed

    def set_delays(self, delays: Delays) -> None:
        """How devices treat sound; takes effect with the next timeline."""
        self._wake = replace(self._wake, delays=delays)

    def _devices_changed(self) -> None:
        if self._watcher:
            self._watcher()
