"""Words as they come out of the system, recorded from a null sink."""

from __future__ import annotations

from typing import Final

import pytest

from tests.helpers.live_set import Order, play
from tests.helpers.pulse import missing_tools, null_sink, recording
from tests.helpers.transcript import Heard, cue_name, transcript
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.score import words
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

TRIES: Final = 3
FOLDER: Final = resources_root() / VOICE


def test_words_and_cues_are_heard_sample_by_sample_as_the_timeline_says() -> None:
    order = Order(tempo="1-0-1-2", reps=2, get_ready_s=5, voice=str(FOLDER), level=100)
    timeline = compile_set(Tempo.parse(order.tempo), order.reps, order.get_ready_s)
    voice = VoiceClips(FOLDER)
    due = [(word.clip, word.frame) for word in words(timeline, voice, SoundMode.BOTH)]
    due += [(cue_name(cue.kind), cue.frame) for cue in timeline.cues]
    due.sort(key=lambda each: each[1])
    found: list[list[Heard]] = []
    for _ in range(TRIES):
        with null_sink() as pulse, recording(pulse) as heard:
            play(order, pulse.environment)
        found.append(transcript(heard.samples, voice.samples))
        first = found[-1][0][1] - due[0][1]
        if [(name, frame - first) for name, frame in found[-1]] == due:
            return
    pytest.fail(f"heard {found}")
