"""Cues as they sound, measured on their samples."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from tests.helpers.ears import AUDIBLE, RATE, band_share, hear, k_loudness_db
from thrust_gui.audio.synthesis import (
    LOUDNESS,
    a_weight,
    cue_samples,
    loudness,
    stroke_samples,
    voice_samples,
)
from thrust_gui.audio.voices import VOICES, Partial, Stroke, Voice
from thrust_gui.domain.timeline import ANNOUNCE_MS, TAIL_MS, CueKind

QUIETER = {CueKind.TICK}
REPETITION = set(CueKind) - {CueKind.SET_END, CueKind.REST_END}


@pytest.mark.parametrize("kind", CueKind)
def test_energy_lies_where_small_speakers_are_loud(kind: CueKind) -> None:
    assert band_share(cue_samples(kind), 500, 3000) > 0.98


@pytest.mark.parametrize("kind", CueKind)
def test_the_very_first_sample_is_heard(kind: CueKind) -> None:
    assert cue_samples(kind)[0] > 2 * AUDIBLE


@pytest.mark.parametrize("kind", CueKind)
def test_no_cue_comes_within_three_decibels_of_clipping(kind: CueKind) -> None:
    assert np.abs(cue_samples(kind)).max() < 10 ** (-3 / 20)


@pytest.mark.parametrize("kind", CueKind)
def test_a_cue_ends_in_silence_and_has_no_offset(kind: CueKind) -> None:
    samples = cue_samples(kind)
    assert abs(samples[-1]) < 1e-3
    assert abs(samples.mean()) < 1e-3


def test_all_are_equally_loud_but_the_seconds_of_a_movement_which_are_softer() -> None:
    levels = {kind: k_loudness_db(cue_samples(kind)) for kind in CueKind}
    main = [level for kind, level in levels.items() if kind not in QUIETER]
    assert max(main) - min(main) < 1.5
    for kind in QUIETER:
        assert 3 < np.mean(main) - levels[kind] < 5


@pytest.mark.parametrize(
    ("kind", "direction", "strokes"),
    [
        (CueKind.COUNT_IN, 0, 1),
        (CueKind.LIFT, 1, 1),
        (CueKind.HOLD, 0, 1),
        (CueKind.HOLD_TICK, 0, 1),
        (CueKind.LOWER, -1, 1),
        (CueKind.TICK, 0, 1),
        (CueKind.REACHED, 0, 3),
        (CueKind.LAST_REP, 0, 2),
        (CueKind.SET_END, 1, 3),
        (CueKind.REST_END, -1, 2),
    ],
)
def test_contour_and_rhythm_say_what_is_meant(kind: CueKind, direction: int, strokes: int) -> None:
    heard = hear(cue_samples(kind))
    assert (heard.direction, heard.strokes) == (direction, strokes)


@pytest.mark.parametrize(("one", "other"), list(combinations(CueKind, 2)))
def test_any_two_differ_in_at_least_two_dimensions(one: CueKind, other: CueKind) -> None:
    assert len(hear(cue_samples(one)).differs_from(hear(cue_samples(other)))) >= 2


@pytest.mark.parametrize("kind", sorted(REPETITION))
def test_a_repetitions_cue_leaves_80_ms_of_silence_before_one_half_a_second_later(
    kind: CueKind,
) -> None:
    assert cue_samples(kind).size <= RATE * (500 - 80) // 1000


def test_longer_cues_end_before_what_follows() -> None:
    assert cue_samples(CueKind.LAST_REP).size <= RATE * 300 // 1000 < RATE * ANNOUNCE_MS // 1000
    assert cue_samples(CueKind.SET_END).size < RATE * TAIL_MS // 1000
    assert cue_samples(CueKind.REST_END).size < RATE


@pytest.mark.parametrize("kind", CueKind)
def test_a_figure_of_several_strokes_is_one_sound(kind: CueKind) -> None:
    loud = np.flatnonzero(np.abs(cue_samples(kind)) > AUDIBLE)
    assert np.diff(loud).max() < RATE * 80 // 1000


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
def test_a_cue_sounds_the_same_at_any_rate(rate: int) -> None:
    samples = cue_samples(CueKind.LIFT, rate)
    assert samples.size / rate == pytest.approx(0.38, abs=1e-4)
    assert loudness(samples, rate) == pytest.approx(LOUDNESS)


def test_a_cue_is_made_once_and_cannot_be_changed() -> None:
    assert cue_samples(CueKind.HOLD) is cue_samples(CueKind.HOLD)
    with pytest.raises(ValueError, match="read-only"):
        cue_samples(CueKind.HOLD)[0] = 0


def test_every_kind_has_a_voice() -> None:
    assert set(VOICES) == set(CueKind)


@pytest.mark.parametrize(
    ("hertz", "decibels"),
    [(63.0, -26.2), (125.0, -16.1), (500.0, -3.2), (1000.0, 0.0), (2000.0, 1.2), (8000.0, -1.1)],
)
def test_the_a_curve_is_that_of_the_standard(hertz: float, decibels: float) -> None:
    gain = float(a_weight(np.array([hertz]))[0])
    assert 20 * np.log10(gain) == pytest.approx(decibels, abs=0.1)


def test_loudness_of_a_tone_is_its_root_mean_square() -> None:
    tone = 0.5 * np.cos(2 * np.pi * 1000 * np.arange(RATE) / RATE)
    assert loudness(tone, RATE) == pytest.approx(0.5 / np.sqrt(2), rel=0.01)


def test_loudness_of_a_short_tone_is_less() -> None:
    tone = 0.5 * np.cos(2 * np.pi * 1000 * np.arange(RATE // 16) / RATE)
    assert loudness(tone, RATE) == pytest.approx(0.25, rel=0.02)


def test_a_stroke_begins_with_its_bite_on_the_crest() -> None:
    stroke = Stroke(
        pitch=1000, length_s=0.2, partials=(Partial(1, 0.75, 1), Partial(2, 0.25, 1)), bite=0.3
    )
    samples = stroke_samples(stroke, RATE)
    assert samples[0] == pytest.approx(0.3)
    assert samples.max() > 0.9


def test_a_quieter_voice_is_quieter_by_what_it_says() -> None:
    stroke = Stroke(pitch=1000, length_s=0.2, partials=(Partial(1, 1, 1),))
    loud = voice_samples(Voice((stroke,)), RATE)
    soft = voice_samples(Voice((stroke,), under_db=6), RATE)
    assert loudness(soft, RATE) / loudness(loud, RATE) == pytest.approx(10 ** (-6 / 20))
