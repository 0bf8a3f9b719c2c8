"""Qt's text to speech, where it gives samples.

PySide6 6.11 does not: `QTextToSpeech.synthesize` is there in C++ alone. `say` would speak on its
own, out of step with the cues, and is not used. So this is tested with an engine of our making, and
has not met a real one; where Qt has no `synthesize` the program offers nothing.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Protocol, cast

import numpy as np
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtMultimedia import QAudioFormat

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum, Flag

    from PySide6.QtCore import QByteArray, SignalInstance

    from thrust_gui.audio.levelling import Samples

KINDS: Final = {
    QAudioFormat.SampleFormat.UInt8: ("u1", 128.0, 128.0),
    QAudioFormat.SampleFormat.Int16: ("<i2", 0.0, 32_768.0),
    QAudioFormat.SampleFormat.Int32: ("<i4", 0.0, 2_147_483_648.0),
    QAudioFormat.SampleFormat.Float: ("<f4", 0.0, 1.0),
}
"""Of each kind of sample: its type, what silence is, what full scale is."""

log = logging.getLogger(__name__)


def find_speech() -> QtSpeech | None:
    """The computer's voice, if it speaks English and gives samples."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - may be left out
    except ImportError as error:
        log.info("there is no text to speech: %s", error)
        return None
    return speech_of(QTextToSpeech)


class Engine(Protocol):
    """What is needed of a QTextToSpeech that can do this; the names are Qt's."""

    @property
    def stateChanged(self) -> SignalInstance:  # noqa: N802 - Qt's name
        """With a state, of which Ready and Error end a text."""
        ...

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        """What it speaks."""
        ...

    def engineCapabilities(self) -> Flag:  # noqa: N802 - Qt's name
        """What it can."""
        ...

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        """Speak this."""
        ...

    def synthesize(self, text: str, piece: Callable[[QAudioFormat, QByteArray], None]) -> None:
        """Make samples, and hand them over in pieces."""
        ...


class Kind(Protocol):
    """Its class."""

    Capability: type[Flag]

    def __call__(self) -> Engine:
        """One of it."""
        ...


def speech_of(found: object) -> QtSpeech | None:
    """The same of a class like QTextToSpeech, of which one is made only where it is of use."""
    if not hasattr(found, "synthesize"):
        return None
    kind = cast("Kind", found)
    engine = kind()
    english = [
        each for each in engine.availableLocales() if each.language() == QLocale.Language.English
    ]
    if not (engine.engineCapabilities() & kind.Capability["Synthesize"] and english):
        return None
    engine.setLocale(english[0])
    return QtSpeech(engine)


class QtSpeech:
    """One text at a time; its samples come in pieces."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pieces: list[Samples] = []
        self._rate = 0
        self._done: Callable[[Samples | None, int], None] | None = None
        engine.stateChanged.connect(self._on_state)

    def speak(self, text: str, done: Callable[[Samples | None, int], None]) -> None:
        """Make samples of a text."""
        self._pieces, self._rate, self._done = [], 0, done
        self._engine.synthesize(text, self._on_piece)

    def _on_piece(self, form: QAudioFormat, data: QByteArray) -> None:
        self._rate = form.sampleRate()
        kind, silence, full = KINDS[form.sampleFormat()]
        samples = np.frombuffer(data.data(), kind).astype(np.float64)
        channels = samples.reshape(-1, form.channelCount())
        self._pieces.append((channels.mean(axis=1) - silence) / full)

    def _on_state(self, state: Enum) -> None:
        if self._done is None or state.name not in {"Ready", "Error"}:
            return
        done, self._done = self._done, None
        whole = state.name == "Ready" and bool(self._pieces)
        samples = np.concatenate(self._pieces) if whole else None
        QTimer.singleShot(0, lambda: done(samples, self._rate))  # not while the engine tells us
