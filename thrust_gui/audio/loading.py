"""What sound needs, loaded ahead of the first sound."""

from __future__ import annotations

from importlib import import_module


def preload() -> None:
    """Load numpy, make the cues, load QtMultimedia; may run in any thread, takes 0.2 s."""
    from thrust_gui.audio.mixing import cue_pcm  # noqa: PLC0415 - the point of this function
    from thrust_gui.domain.timeline import CueKind  # noqa: PLC0415

    for kind in CueKind:
        cue_pcm(kind)
    import_module("thrust_gui.audio.qt_speaker")
