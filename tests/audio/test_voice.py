"""The recorded words: even, clear of clipping, and in a rendered workout at their sample."""

from __future__ import annotations

import logging
import wave
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.ears import band_share, gated_loudness
from tests.helpers.numbers import tempos
from tests.helpers.transcript import cue_name, timelines, transcript
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio import clips
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.mixing import CEILING, Pcm, cue_pcm
from thrust_gui.audio.score import words, write_score
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.timeline import (
    CueKind,
    Place,
    Timeline,
    compile_rest,
    compile_set,
    compile_taste,
)
from thrust_gui.domain.units import RATE
from thrust_gui.domain.voice import vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from thrust_gui.domain.tempo import Tempo

FOLDER: Final = resources_root() / VOICE
VOICES: Final = VoiceClips(FOLDER)
LUFS: Final = -17.0


def score(timeline: Timeline, mode: SoundMode = SoundMode.BOTH) -> Pcm:
    samples = np.zeros(timeline.length, np.int16)
    write_score(samples, timeline, VOICES, mode)
    return samples


def planned(timeline: Timeline, mode: SoundMode = SoundMode.BOTH) -> list[tuple[str, int]]:
    found = [(word.clip, word.frame) for word in words(timeline, VOICES, mode)]
    if mode.sounds:
        found += [(cue_name(cue.kind), cue.frame) for cue in timeline.cues]
    return sorted(found, key=lambda each: each[1])


def test_there_is_a_clip_for_every_word_and_no_other() -> None:
    assert set(VOICES.lengths) == set(vocabulary())
    assert {file.name for file in FOLDER.iterdir()} >= {"README.md", "LICENSE"}


@pytest.mark.parametrize("clip", vocabulary())
def test_a_clip_is_as_loud_as_the_others_and_leaves_room(clip: str) -> None:
    samples = VOICES.samples[clip] / 32_768
    assert gated_loudness(samples) == pytest.approx(LUFS, abs=0.5)
    assert np.abs(samples).max() < 10 ** (-3 / 20)
    assert abs(samples.mean()) < 2e-3
    assert np.abs(samples[[0, -1]]).max() < 1e-3


@pytest.mark.parametrize("clip", vocabulary())
def test_a_clip_begins_and_ends_with_its_word(clip: str) -> None:
    samples = VOICES.samples[clip] / 32_768
    loud = np.flatnonzero(np.abs(samples) > 0.003 * np.abs(samples).max())
    assert loud[0] < RATE * 20 // 1000
    assert samples.size - loud[-1] < RATE * 40 // 1000


@pytest.mark.parametrize("clip", vocabulary())
def test_a_word_is_where_small_speakers_are_loud(clip: str) -> None:
    assert band_share(VOICES.samples[clip] / 32_768, 300, 8000) > 0.6


def test_what_is_said_between_two_beats_a_second_apart_fits_there() -> None:
    counts = [f"count_{number}" for number in range(1, 21)]
    for clip in (*counts, "lift", "lower", "last_one"):
        assert VOICES.lengths[clip] <= RATE - cue_pcm(CueKind.LIFT).size - RATE * 20 // 1000, clip
    assert VOICES.lengths["hold"] <= RATE - cue_pcm(CueKind.HOLD).size - RATE * 20 // 1000


@pytest.mark.parametrize("mode", [SoundMode.BOTH, SoundMode.VOICE, SoundMode.TONES])
def test_a_whole_workout_is_heard_as_its_timelines_say(mode: SoundMode) -> None:
    played = timelines(Plan(sets=3, reps=8, rest_s=45))
    assert len(played) == 6
    for timeline in played:
        assert transcript(score(timeline, mode), VOICES.samples) == planned(timeline, mode)


def test_a_workout_from_its_first_word_to_its_last() -> None:
    said = [
        word.clip
        for timeline in timelines(Plan(sets=2, reps=2, rest_s=45))
        for word in words(timeline, VOICES, SoundMode.BOTH)
    ]
    ready = ["get_ready", "count_3", "count_2", "count_1"]
    a_set = ["lift", "hold", "lower", "count_1", "last_one", "hold", "lower", "count_2"]
    rest = ["rest", "thirty_seconds", "ten_seconds", "count_3", "count_2", "count_1"]
    assert said == [
        *("set_1", "of_2", *ready, *a_set, *rest),
        *("set_2", "of_2", *ready, *a_set, "workout_done"),
    ]


def test_every_number_up_to_twenty_is_said_at_the_usual_tempo() -> None:
    said = [word.clip for word in words(compile_set(Plan().tempo, 20, 0), VOICES, SoundMode.BOTH)]
    assert [clip for clip in said if clip.startswith("count")] == [
        f"count_{number}" for number in range(1, 21)
    ]


@given(
    tempo=tempos,
    reps=st.integers(1, 4),
    first=st.integers(0, 46),
    ready=st.integers(0, 12),
    mode=st.sampled_from([SoundMode.BOTH, SoundMode.VOICE]),
)
@settings(max_examples=20, deadline=None)
def test_in_any_set_every_sound_is_whole_and_clear_of_clipping(
    tempo: Tempo, reps: int, first: int, ready: int, mode: SoundMode
) -> None:
    timeline = compile_set(tempo, first + reps, ready, first=first + 1, place=Place(2, 10))
    samples = score(timeline, mode)
    assert transcript(samples, VOICES.samples) == planned(timeline, mode)
    assert np.abs(samples.astype(int)).max() <= CEILING


@pytest.mark.parametrize("timeline", [compile_rest(600), compile_rest(10), compile_taste()])
@pytest.mark.parametrize("mode", list(SoundMode))
def test_other_timelines_too(timeline: Timeline, mode: SoundMode) -> None:
    samples = score(timeline, mode)
    assert transcript(samples, VOICES.samples) == planned(timeline, mode)
    assert bool(samples.any()) == (mode.sounds or mode.speaks)


def test_at_another_rate_nothing_is_said() -> None:
    timeline = compile_set(Plan().tempo, 1, 3, 44_100)
    assert words(timeline, VOICES, SoundMode.BOTH) == ()


def test_a_clip_that_cannot_be_read_is_missed_and_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger=clips.log.name)
    good = (FOLDER / "lift.wav").read_bytes()
    (tmp_path / "lift.wav").write_bytes(good)
    (tmp_path / "hold.wav").write_bytes(b"")
    (tmp_path / "rest.wav").write_bytes(b"no sound at all")
    (tmp_path / "lower.wav").mkdir()
    with wave.open(str(tmp_path / "get_ready.wav"), "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
    voice = VoiceClips(tmp_path)
    assert list(voice.lengths) == ["lift"]
    said = [word.clip for word in words(compile_set(Plan().tempo, 2, 3), voice, SoundMode.BOTH)]
    assert said == ["lift", "lift"]
    assert len(caplog.messages) == 4


def test_a_folder_without_clips_is_silence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger=clips.log.name)
    assert VoiceClips(tmp_path / "nowhere").lengths == {}
    assert "no clips" in caplog.messages[0]
    assert VoiceClips().lengths == {}
