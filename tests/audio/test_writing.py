"""A score on its way into samples: the same as all at once, in bits, and nothing but the sounds."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.mixing import Clip, render
from thrust_gui.audio.score import clips
from thrust_gui.audio.writing import AHEAD_S, MORE_S, Writing
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

RATE: Final = 48_000
SET: Final = compile_set(Tempo.parse("3-0-1-2"), 12, 10)
CUES: Final = tuple(clips(SET, VoiceClips(), SoundMode.TONES))


def short(*seconds: float) -> list[Clip]:
    return [Clip(round(at * RATE), np.full(100, 7, np.int16)) for at in seconds]


def begun(samples_s: int, *seconds: float, first: int = 0) -> tuple[list[int], Writing]:
    """Seconds at which something stands after the first look, and what goes on."""
    samples = np.zeros(samples_s * RATE, np.int16)
    writing = Writing(samples, short(*seconds), start=0, first=first, rate=RATE)
    writing.go_on(first)
    return [int(second) for second in seconds if samples[round(second * RATE)]], writing


@given(
    start=st.integers(0, SET.length),
    taken=st.integers(0, RATE),
    looks=st.lists(st.integers(0, SET.length), max_size=30),
)
def test_in_bits_it_is_the_same_as_at_once(start: int, taken: int, looks: list[int]) -> None:
    samples = np.zeros(SET.length - start + RATE, np.int16)
    writing = Writing(samples, CUES, start=start, first=start + taken, rate=RATE)
    heard = start
    while not writing.whole:
        writing.go_on(heard)
        heard = max(heard, looks.pop() if looks else heard)
    whole = render(SET)
    first = min((clip.frame for clip in CUES if clip.frame >= start + taken), default=SET.length)
    assert not samples[: first - start].any()
    assert np.array_equal(samples[first - start : SET.length - start], whole[first:])


def test_the_next_seconds_come_first_and_more_with_each_look() -> None:
    found, writing = begun(100, 0, AHEAD_S - 1, AHEAD_S, AHEAD_S + MORE_S)
    assert found == [0, AHEAD_S - 1]
    assert not writing.whole
    writing.go_on(0)
    assert not writing.whole
    writing.go_on(0)
    assert writing.whole


def test_after_a_hang_it_is_ahead_again_at_once() -> None:
    _, writing = begun(900, 0, 500 + AHEAD_S - 1, 899)
    writing.go_on(500 * RATE)
    assert not writing.whole
    writing.go_on((900 - AHEAD_S) * RATE)
    assert writing.whole


def test_erased_it_is_silent_from_there_and_untouched_before() -> None:
    samples = np.zeros(10 * RATE, np.int16)
    samples[-1] = 3
    writing = Writing(samples, short(1, 2, 3), start=0, first=0, rate=RATE)
    writing.go_on(0)
    writing.erase(2 * RATE + 50)
    loud = np.flatnonzero(samples)
    assert loud.tolist() == [
        *range(RATE, RATE + 100),
        *range(2 * RATE, 2 * RATE + 50),
        10 * RATE - 1,
    ]


def test_what_goes_on_after_the_last_sample_is_cut() -> None:
    samples = np.zeros(RATE + 10, np.int16)
    writing = Writing(samples, short(1), start=0, first=0, rate=RATE)
    writing.go_on(0)
    assert int(samples.sum()) == 70
    writing.erase(0)
    assert not samples.any()


def test_a_mix_that_is_too_loud_is_refused() -> None:
    loud = [Clip(0, np.full(10, 30_000, np.int16))] * 2
    writing = Writing(np.zeros(RATE, np.int16), loud, start=0, first=0, rate=RATE)
    with pytest.raises(ValueError, match="too loud"):
        writing.go_on(0)
