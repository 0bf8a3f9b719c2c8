"""What keeps a headset awake: never silent, never heard."""

from __future__ import annotations

import numpy as np

from tests.helpers.ears import band_share
from thrust_gui.audio.hum import HERTZ, hum
from thrust_gui.audio.mixing import render_into
from thrust_gui.domain.timeline import compile_rest
from thrust_gui.domain.units import RATE


def hummed(start: int, end: int) -> np.ndarray:
    samples = np.zeros(end - start, np.int16)
    render_into(samples, compile_rest(20), hum(start, end, RATE), start=start, cues=False)
    return samples


def test_it_is_one_tone_without_a_step_70_db_under_full_scale() -> None:
    samples = hummed(-33_600, 3 * RATE).astype(float)
    assert 20 * np.log10(np.abs(samples).max() / 32_767) < -69.5
    assert 20 * np.log10(np.abs(samples).max() / 32_767) > -71
    assert np.abs(np.diff(samples)).max() <= 1
    assert samples[0] == 0
    assert band_share(samples, HERTZ - 5, HERTZ + 5) > 0.95


def test_there_is_no_silence_in_it_that_a_headset_could_doze_off_in() -> None:
    loud = np.flatnonzero(hummed(0, 2 * RATE))
    assert np.diff(loud).max() < RATE // 200
    assert loud[-1] > 2 * RATE - RATE // 200


def test_at_a_fifth_of_full_level_it_is_still_no_silence() -> None:
    assert np.rint(hummed(0, RATE) * 0.2).astype(np.int16).any()
