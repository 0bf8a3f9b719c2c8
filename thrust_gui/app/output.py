"""What a player knows of the device it plays on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from thrust_gui.domain.delay import Delays


class Output(Protocol):
    """Which device sound comes from, and how it treats what it is given."""

    def device(self) -> str:
        """The id of the device that sound is played on now, or would be; "" without one."""
        ...

    def set_delays(self, delays: Delays) -> None:
        """How devices treat sound; takes effect with the next timeline."""
        ...
