"""Taps along a beat: what is recovered from them, and what is refused."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.message import Refusal
from thrust_gui.domain.tapping import BEAT_MS, EARLY_MS, Estimate, estimate, result

BEATS = 16
places = st.floats(-EARLY_MS + 50, BEAT_MS - EARLY_MS - 50)


def taps(offset: float, noise: list[float]) -> list[float]:
    return [number * BEAT_MS + offset + each for number, each in enumerate(noise)]


@given(places, st.lists(st.floats(-40, 40), min_size=10, max_size=BEATS))
def test_what_was_put_in_comes_out_however_the_taps_scatter(
    offset: float, noise: list[float]
) -> None:
    found = estimate(taps(offset, noise))
    assert min(noise[2:]) - 1e-6 <= found.ms - offset <= max(noise[2:]) + 1e-6
    assert found.taps == len(noise) - 2


@given(places, st.integers(0, 2**32), st.integers(10, BEATS))
def test_even_taps_are_recovered_exactly_and_the_first_two_do_not_count(
    offset: float, seed: int, count: int
) -> None:
    chance = np.random.default_rng(seed)
    noise = [chance.uniform(-300, 300), chance.uniform(-300, 300), *([0.0] * (count - 2))]
    found = estimate(taps(offset, noise))
    assert found.ms == pytest.approx(offset)
    assert found.spread_ms == pytest.approx(0, abs=1e-6)
    assert found.error_ms == pytest.approx(5, abs=1e-6)


@pytest.mark.parametrize("sigma", [10.0, 20.0, 35.0])
def test_the_stated_uncertainty_holds_the_truth_nineteen_times_in_twenty(sigma: float) -> None:
    chance, held = np.random.default_rng(round(sigma)), list[bool]()
    for _ in range(400):
        offset = chance.uniform(-50, 500)
        with suppress(Refusal):  # by chance some scatter too far
            found = estimate(taps(offset, [chance.normal(0, sigma) for _ in range(BEATS)]))
            held.append(abs(found.ms - offset) <= found.error_ms)
    assert len(held) > 380
    assert sum(held) / len(held) > 0.9


@given(places, st.integers(0, 2**32))
def test_missed_doubled_and_stray_taps_hardly_matter(offset: float, seed: int) -> None:
    chance = np.random.default_rng(seed)
    all_taps = taps(offset, [chance.normal(0, 15) for _ in range(BEATS)])
    del all_taps[7], all_taps[10]
    all_taps[5] += chance.uniform(100, 300)
    all_taps.insert(9, all_taps[9] - 80)
    assert estimate(all_taps).ms == pytest.approx(offset, abs=30)


def test_above_half_a_beat_it_is_still_told_from_the_beat_before() -> None:
    assert estimate(taps(500, [0.0] * 12)).ms == pytest.approx(500)
    assert estimate(taps(-100, [0.0] * 12)).ms == pytest.approx(-100)
    assert estimate(taps(599, [0.0] * 12)).ms == pytest.approx(599)
    assert estimate(taps(601, [0.0] * 12)).ms == pytest.approx(-149)
    slow = [number * 1200 + 900.0 for number in range(12)]
    assert estimate(slow, 1200).ms == pytest.approx(900)


@pytest.mark.parametrize("count", [0, 2, 9])
def test_too_few_taps_are_refused(count: int) -> None:
    with pytest.raises(Refusal) as refused:
        estimate(taps(100, [0.0] * count))
    assert str(refused.value) == f"Taps heard: {count}. It takes 10, one with each beat."


def test_taps_all_over_the_beat_are_refused() -> None:
    chance = np.random.default_rng(1)
    with pytest.raises(Refusal, match="too far for a result"):
        estimate(taps(100, [chance.uniform(-375, 375) for _ in range(BEATS)]))


def test_the_lifters_own_earliness_and_the_screens_lateness_are_taken_off() -> None:
    bias, screen = -35.0, 20.0
    sound = estimate(taps(180 + bias, [0.0] * 12))
    light = estimate(taps(screen + bias, [0.0] * 12))
    assert result(sound, light).late_ms == 160


@given(places, places, st.floats(0, 60), st.floats(0, 60))
def test_a_result_is_a_delay_and_no_surer_than_its_halves(
    sound: float, light: float, one: float, other: float
) -> None:
    found = result(Estimate(sound, 0, one, 8), Estimate(light, 0, other, 8))
    assert 0 <= found.late_ms <= 1000
    assert found.error_ms >= max(one, other)
    if sound >= light:
        assert abs(found.late_ms - (sound - light)) <= 0.5
