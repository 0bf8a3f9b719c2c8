"""What sound needs, loaded ahead of the first sound or with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.audio.sink import Speaker


def system_speaker() -> Speaker:
    """The one that Qt knows; on the interface's thread."""
    from thrust_gui.audio.qt_speaker import QtSpeaker  # noqa: PLC0415 - loads QtMultimedia

    return QtSpeaker()


def preload(voice: VoiceClips) -> None:
    """Load numpy, make the cues and read the words; may run in any thread, takes 0.2 s.

    Nothing of Qt is loaded here: two threads that load modules of PySide6 at once may wait for each
    other for ever (6.11: one holds its lock and waits for Python's, the other the reverse).
    """
    from thrust_gui.audio.mixing import cue_pcm  # noqa: PLC0415 - the point of this function
    from thrust_gui.domain.timeline import CueKind  # noqa: PLC0415 - likewise

    for kind in CueKind:
        cue_pcm(kind)
    _ = voice.lengths
