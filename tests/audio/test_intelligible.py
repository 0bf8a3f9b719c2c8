"""The voice made intelligible: even, never clipped, and said as often as the tempo leaves room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.ears import gated_loudness
from tests.helpers.numbers import plans
from tests.helpers.transcript import timelines
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.hum import hum
from thrust_gui.audio.mixing import CEILING, FULL_SCALE, render_into
from thrust_gui.audio.score import words, write_score
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import COUNT_IN, Place, compile_set
from thrust_gui.domain.voice import HOLD, LAST_ONE, LIFT, LOWER

if TYPE_CHECKING:
    from thrust_gui.domain.plan import Plan

VOICES: Final = VoiceClips(resources_root() / VOICE)
REPS: Final = 12
NUMBER: Final = "number"


def test_all_words_are_equally_loud_to_one_unit() -> None:
    levels = [gated_loudness(samples / 32_768) for samples in VOICES.samples.values()]
    assert max(levels) - min(levels) <= 1.0


@given(
    plan=plans,
    mode=st.sampled_from([SoundMode.BOTH, SoundMode.VOICE, SoundMode.TONES]),
    level=st.integers(1, 100),
    hummed=st.booleans(),
)
@settings(max_examples=12, deadline=None)
def test_no_workout_clips_at_any_level_in_any_mode(
    plan: Plan, mode: SoundMode, level: int, hummed: bool
) -> None:
    for timeline in timelines(plan):
        samples = np.zeros(timeline.length, np.int16)
        write_score(samples, timeline, VOICES, mode, level=level)
        if hummed:
            tone = hum(0, timeline.length, timeline.rate)
            render_into(samples, timeline, tone, level=level, cues=False)
        assert np.abs(samples.astype(int)).max(initial=0) <= CEILING < FULL_SCALE


def said(tempo: str, mode: SoundMode) -> dict[str, int]:
    """In how many of twelve repetitions each word is said."""
    timeline = compile_set(Tempo.parse(tempo), REPS, 10, place=Place(2, 3))
    found: dict[str, int] = dict.fromkeys((LIFT, HOLD, LOWER, NUMBER, LAST_ONE), 0)
    for word in words(timeline, VOICES, mode):
        if word.frame >= timeline.rep_start(1):
            found[NUMBER if word.clip.startswith("count_") else word.clip] += 1
    return found


@pytest.mark.parametrize(
    ("tempo", "mode", "lift", "hold", "lower", "number"),
    [
        ("3-0-1-2", SoundMode.BOTH, 11, 12, 12, 12),
        ("4-1-2-3", SoundMode.BOTH, 11, 12, 12, 12),
        ("2-0-1-1", SoundMode.BOTH, 10, 12, 12, 12),
        ("2-0-1-0", SoundMode.BOTH, 10, 0, 12, 12),
        ("1-0-1-1", SoundMode.BOTH, 0, 12, 11, 11),
        ("1-0-1-0", SoundMode.BOTH, 0, 0, 11, 11),
        ("3-0-1-2", SoundMode.VOICE, 11, 12, 12, 12),
        ("2-0-1-1", SoundMode.VOICE, 11, 12, 12, 12),
        ("1-0-1-1", SoundMode.VOICE, 0, 12, 12, 11),
        ("1-0-1-0", SoundMode.VOICE, 0, 0, 12, 11),
    ],
)
def test_words_are_said_wherever_there_is_room_and_the_last_one_always(
    tempo: str, mode: SoundMode, lift: int, hold: int, lower: int, number: int
) -> None:
    assert said(tempo, mode) == {
        LIFT: lift,
        HOLD: hold,
        LOWER: lower,
        NUMBER: number,
        LAST_ONE: 1,
    }


@pytest.mark.parametrize("tempo", ["3-0-1-2", "4-1-2-3", "2-0-1-1", "1-0-1-0"])
@pytest.mark.parametrize("mode", [SoundMode.BOTH, SoundMode.VOICE])
def test_after_a_pause_three_two_one_is_spoken_before_the_interrupted_repetition(
    tempo: str, mode: SoundMode
) -> None:
    again = compile_set(Tempo.parse(tempo), REPS, COUNT_IN, first=4, place=Place(2, 3))
    first = [word.clip for word in words(again, VOICES, mode) if word.frame < again.rep_start(4)]
    assert first == ["count_3", "count_2", "count_1"]
