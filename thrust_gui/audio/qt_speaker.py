"""QtMultimedia as a speaker: whole streams, played from C++."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QTimer

from thrust_gui.app.devices import Device, Devices
from thrust_gui.audio.census import Census
from thrust_gui.audio.devices import engine_runs, hush, ready_for_sound, silence
from thrust_gui.audio.room import silent_room

ready_for_sound()

from PySide6.QtMultimedia import (  # noqa: E402 - only after what it says is kept quiet
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.audio.mixing import Pcm

BUFFER_MS: Final = 1000
"""Filled by the interface's thread, emptied by the device's: so long may the interface be busy."""
PROMPT_MS: Final = 80
"""Where what comes next is not known: a late sound is worse there than a short gap."""
FRAME_BYTES: Final = 2
MICROSECONDS: Final = 1_000_000
FATAL: Final = (QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError)


@final
class QtSink:
    """One QAudioSink over one buffer."""

    def __init__(self, device: QAudioDevice, frames: int, rate: int, ahead_ms: int) -> None:
        wanted = QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._rate = rate
        self._device = _id_of(device)
        self._buffer, self._samples = silent_room(frames * FRAME_BYTES)
        self._processed = 0
        self._stopped = False
        self._sink = QAudioSink(device, wanted)
        self._sink.setBufferSize(rate * ahead_ms // 1000 * FRAME_BYTES)
        self._sink.stateChanged.connect(self._state_changed)

    @property
    def samples(self) -> Pcm:
        """All of the stream."""
        return self._samples

    @property
    def device(self) -> str:
        """The device it plays on."""
        return self._device

    def start(self) -> None:
        """Begin to play."""
        self._sink.start(self._buffer)

    def suspend(self) -> None:
        """Silence at once."""
        self._sink.suspend()

    def resume(self) -> None:
        """Go on."""
        self._sink.resume()

    def stop(self) -> None:
        """Silence at once, for good."""
        if self._stopped:
            return
        self._processed = self.processed()
        self._stopped = True
        self._sink.stateChanged.disconnect(self._state_changed)
        self._sink.reset()
        self._buffer.close()
        self._buffer.deleteLater()  # starting a sink makes Python hold on to it

    def set_volume(self, share: float) -> None:
        """Amplitude, 0 to 1."""
        self._sink.setVolume(share)

    def processed(self) -> int:
        """How many frames the device has taken in."""
        if self._stopped:
            return self._processed
        return (self._sink.processedUSecs() * self._rate + MICROSECONDS // 2) // MICROSECONDS

    def taken(self) -> int:
        """How many frames Qt has read from the buffer."""
        return self._samples.size if self._stopped else self._buffer.pos() // FRAME_BYTES

    def failed(self) -> bool:
        """Whether Qt reports an error; it often does not when a device goes."""
        return not self._stopped and self._sink.error() in FATAL

    def _state_changed(self) -> None:
        """Let the device go when everything was played, also if nobody asks any more."""
        if self._sink.state() is QtAudio.State.IdleState and self._buffer.atEnd():
            QTimer.singleShot(0, self.stop)  # not while the sink is telling us


@final
class QtSpeaker:
    """The system's output devices as they come and go."""

    def __init__(self) -> None:
        self._unhush = hush()
        with silence():
            self._devices = QMediaDevices()
            QMediaDevices.audioOutputs()
        self._needs_engine = False
        self._census = Census()
        self._numbers: dict[str, int] | None = None
        self._changed: Callable[[], None] | None = None

    @property
    def moves_streams(self) -> bool:
        """PulseAudio and PipeWire do; Windows and macOS leave a stream where it is."""
        return sys.platform == "linux"

    def outputs(self) -> Devices:
        """The devices that there are now; one that went and came back is missed for one look."""
        if not self._connected():
            return Devices()
        before, self._numbers = self._numbers, self._census.sinks()
        there = still_there(before, self._numbers)
        named = {_id_of(each): each.description() for each in QMediaDevices.audioOutputs()}
        found = (Device(*each) for each in named.items() if there is None or each[0] in there)
        return Devices(tuple(found), _id_of(QMediaDevices.defaultAudioOutput()))

    def open(self, device: str, frames: int, rate: int, *, prompt: bool = False) -> QtSink | None:
        """A silent stream on a device."""
        found = QMediaDevices.audioOutputs() if self._connected() else []
        ahead_ms = PROMPT_MS if prompt else BUFFER_MS
        named = (each for each in found if _id_of(each) == device)
        return next((QtSink(each, frames, rate, ahead_ms) for each in named), None)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call when devices come, go or take over."""
        self._changed = changed
        self._devices.audioOutputsChanged.connect(changed)

    def close(self) -> None:
        """Watch no more, and let Qt speak again."""
        self._census.close()
        if self._changed:
            self._devices.audioOutputsChanged.disconnect(self._changed)
            self._changed = None
            self._unhush()

    def _connected(self) -> bool:
        """Whether devices are still there: Qt goes on to name those of a server that has died."""
        runs = sys.platform == "linux" and engine_runs()
        self._needs_engine = self._needs_engine or runs
        return runs or not self._needs_engine


def still_there(before: dict[str, int] | None, now: dict[str, int] | None) -> set[str] | None:
    """The devices that are there, without those that went since and came back; None if unknown."""
    if now is None:
        return None
    return {name for name, number in now.items() if (before or now).get(name, number) == number}


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
