"""What the player asks of a speaker; Qt's is in `qt_speaker`, the tests have their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.devices import Devices
    from thrust_gui.audio.mixing import Pcm


class Sink(Protocol):
    """One stream of samples to one device."""

    @property
    def samples(self) -> Pcm:
        """All of the stream, from the first frame on; what is not `taken` yet may be rewritten."""
        ...

    @property
    def device(self) -> str:
        """The device it plays on."""
        ...

    def start(self) -> None:
        """Begin to play; it can take a second or two until the device moves."""
        ...

    def suspend(self) -> None:
        """Silence at once."""
        ...

    def resume(self) -> None:
        """Go on with the sample after the last one heard."""
        ...

    def stop(self) -> None:
        """Silence at once, for good, and let the device go."""
        ...

    def set_volume(self, share: float) -> None:
        """Amplitude, 0 to 1."""
        ...

    def processed(self) -> int:
        """How many frames the device has taken in; somewhat more than were heard."""
        ...

    def taken(self) -> int:
        """How many frames are on their way and cannot be rewritten."""
        ...

    def failed(self) -> bool:
        """Whether the device refused the stream or gave it up."""
        ...


class Speaker(Protocol):
    """The system's sound output."""

    @property
    def moves_streams(self) -> bool:
        """Whether the system itself takes a playing stream along to another default device."""
        ...

    def outputs(self) -> Devices:
        """The devices that there are now."""
        ...

    def open(self, device: str, frames: int, rate: int, *, prompt: bool = False) -> Sink | None:
        """A silent stream of so many frames on a device; None where that is gone.

        A prompt one takes little ahead, so that what is rewritten is heard soon.
        """
        ...

    def watch(self, changed: Callable[[], None]) -> None:
        """Call when devices come, go or take over."""
        ...

    def close(self) -> None:
        """Watch no more."""
        ...
