"""Output devices: those that are there, and the one to play on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from thrust_gui.app.settings import ChosenOutput


class Device(NamedTuple):
    """An output device: its id, which stays the same, and what people call it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Devices:
    """What the system offers.

    Attributes:
        found: the devices that are there.
        default: the id of the one the system plays on; "" where there is none.
    """

    found: tuple[Device, ...] = ()
    default: str = ""

    def chosen(self, choice: ChosenOutput | None) -> Device | None:
        """The chosen device where it is there: the one of that id, or else the only one so named.

        An id changes where a device is plugged in elsewhere, a name where two are alike.
        """
        if choice is None:
            return None
        wanted = Device(*choice)
        named = [each for each in self.found if each.name == wanted.name]
        by_id = (each for each in self.found if each.id == wanted.id)
        return next(by_id, named[0] if len(named) == 1 else None)

    def played_on(self, choice: ChosenOutput | None) -> str:
        """The id of the device to play on: the chosen one, or else the system's; "" without any."""
        found = self.chosen(choice)
        return found.id if found else self.default

    def misses(self, choice: ChosenOutput | None) -> bool:
        """Whether one is chosen that is not there."""
        return choice is not None and self.chosen(choice) is None
