"""The system's sound output as QtMultimedia sees it, without what it says on standard error."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qFormatLogMessage, qInstallMessageHandler

from thrust_gui.audio.server import servers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtCore import QMessageLogContext, QtMsgType

PULSE_MS: Final = "120"
"""Milliseconds that PulseAudio keeps ready for us. Qt asks for 21, which a busy machine outlasts;
with 120 the server's half (40) is small enough for the position, and we may be 80 ms late."""
ENGINE: Final = "QPulseAudioEngi"
"""The thread in which Qt talks to PulseAudio; it lives as long as the connection."""


NOISE: Final = ("PulseAudioService", "No audio device", "Failed to ", "Invalid PulseAudio")
"""How Qt's remarks about sound begin that it files under no category."""

log = logging.getLogger(__name__)


def hush() -> Callable[[], None]:
    """Keep Qt's remarks about missing devices off standard error: the player tells on screen.

    Returns:
        What undoes it.
    """

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if context.category.startswith("qt.multimedia") or text.startswith(NOISE):
            log.debug("%s", text)
        elif callable(previous):
            previous(kind, context, text)
        else:
            sys.stderr.write(qFormatLogMessage(kind, context, text) + "\n")

    def undo() -> None:
        qInstallMessageHandler(previous)

    previous = qInstallMessageHandler(handle)
    return undo


@contextmanager
def silence() -> Generator[None]:
    """Keep everything that Qt says meanwhile off standard error: for loading and first contact."""

    def handle(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        log.debug("%s", text)

    previous = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


def ready_for_sound() -> None:
    """Load QtMultimedia; before the first sound of the process."""
    os.environ.setdefault("PULSE_LATENCY_MSEC", PULSE_MS)
    if sys.platform == "linux" and (asked := servers(os.environ)):
        os.environ["PULSE_SERVER"] = asked
    with silence():
        import_module("PySide6.QtMultimedia")


def device_names() -> tuple[str, ...]:
    """The output devices, the default first; there has to be a QCoreApplication."""
    ready_for_sound()
    with silence():
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - loads slowly

        found = [device.description() for device in QMediaDevices.audioOutputs()]
        default = QMediaDevices.defaultAudioOutput().description()
    return tuple(sorted(found, key=lambda name: name != default))


def engine_runs() -> bool:
    """Whether Qt is connected to PulseAudio, as far as can be seen: its thread is there.

    When the server dies Qt ends the thread, and makes another once there is a server again (see
    `servers`). Starting a sink in between aborts the process (Qt 6.11: a context that is no more is
    asked for its state). So the player looks before it starts one.
    """
    return any(_name(task) == ENGINE for task in Path("/proc/self/task").glob("*/comm"))


def _name(task: Path) -> str:
    try:
        return task.read_text().strip()
    except OSError:
        return ""  # it ended while we looked
