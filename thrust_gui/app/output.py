"""What a player knows of the device it plays on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.devices import Devices
    from thrust_gui.app.settings import ChosenOutput
    from thrust_gui.domain.delay import Delays


class Output(Protocol):
    """Which device sound comes from, and how it treats what it is given."""

    def device(self) -> str:
        """The id of the device that sound is played on now, or would be; "" without one."""
        ...

    def devices(self) -> Devices:
        """The output devices that there are now."""
        ...

    def choose_device(self, choice: ChosenOutput | None) -> None:
        """Play on a device while it is there, None for the system's; takes effect at once."""
        ...

    def watch_devices(self, changed: Callable[[], None]) -> None:
        """Call when devices may have come, gone or taken over; the last who asked is called."""
        ...

    def set_delays(self, delays: Delays) -> None:
        """How devices treat sound; takes effect with the next timeline."""
        ...


class OtherVoice(Protocol):
    """A voice that may be there beside the recorded one."""

    @property
    def offered(self) -> bool:
        """Whether there is one to choose; it is looked for now."""
        ...

    def choose(self, *, chosen: bool) -> None:
        """Say words with it from now on, or with the recorded voice."""
        ...
