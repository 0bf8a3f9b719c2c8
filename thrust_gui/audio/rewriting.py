"""What is heard of a timeline, put into a stream that may be playing already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.audio.score import answered
from thrust_gui.audio.writing import Writing
from thrust_gui.domain.units import frames

if TYPE_CHECKING:
    from thrust_gui.app.settings import SoundMode
    from thrust_gui.audio.clips import VoiceClips
    from thrust_gui.audio.stream import Stream
    from thrust_gui.domain.timeline import Timeline

FADE_MS: Final = 10
"""What a mark cuts short ends so quickly, without a click."""


def rewritten(
    stream: Stream,
    before: Writing | None,
    timeline: Timeline,
    sounds: tuple[VoiceClips, SoundMode],
    *,
    marked: int | None = None,
) -> Writing:
    """A score in a stream instead of what was there, from the first sample not on its way.

    Args:
        stream: where to.
        before: what was on its way into it.
        timeline: what is played.
        sounds: the words, and what is heard of it all.
        marked: the frame of a mark; its answer is heard at once, what it cuts short fades out.
    """
    taken = stream.sink.taken()
    fade = 0 if marked is None else frames(FADE_MS, timeline.rate)
    first = stream.offset + taken + fade
    if before:
        before.erase(taken, fade)
    if marked is not None:
        timeline = answered(timeline, marked, first)
    return Writing(
        stream.sink.samples,
        stream.clips(timeline, *sounds),
        start=stream.offset,
        first=first,
        rate=timeline.rate,
    )
