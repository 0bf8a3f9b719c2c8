"""What is heard, how loud, and what of it is in the stream that plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thrust_gui.app.settings import SoundMode

if TYPE_CHECKING:
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.audio.stream import Stream
    from thrust_gui.audio.writing import Writing
    from thrust_gui.domain.timeline import Timeline


class Sounding:
    """Sound on or off; the last mode that was heard stays written while it is off."""

    def __init__(self, voice: VoiceClips) -> None:
        self.on = True
        self._voice = voice
        self._mode = SoundMode.BOTH
        self._level = 100
        self._writing: Writing | None = None

    def choose(self, mode: SoundMode, level: int) -> bool:
        """Take a mode and a level in per cent; whether something else is to be written now."""
        before, self.on, self._level = self._mode, mode is not SoundMode.OFF, level
        if self.on:
            self._mode = mode
        return self._mode is not before

    @property
    def volume(self) -> float:
        """The amplitude of a stream, 0 to 1."""
        return self._level / 100 if self.on else 0.0

    def write(
        self, stream: Stream, timeline: Timeline, frame: int, marked: int | None = None
    ) -> None:
        """Put a score into a stream instead of what is there, from what is not on its way."""
        from thrust_gui.audio.rewriting import rewritten  # noqa: PLC0415 - numpy with first sound

        sounds = self._voice, self._mode
        self._writing = rewritten(stream, self._writing, timeline, sounds, marked=marked)
        self._writing.go_on(frame)

    def go_on(self, frame: int) -> None:
        """Some more of what is to be written, at each look; so far is heard."""
        if self._writing:
            self._writing.go_on(frame)

    def forget(self) -> None:
        """The stream is gone."""
        self._writing = None
