from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bands import pull
from thrust_gui.domain.band import Elastic, Pull, Rigging, load_index, stretch
from thrust_gui.domain.band.work import STEPS
from thrust_gui.domain.figure import BENCH_M, HEIGHT_M, Body, min_jerk
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import BandRecord, RepRecord

milliseconds = st.integers(0, 10_000)


def rep(lift: int = 1000, hold: int = 2000, lower: int = 3000, bottom: int = 0) -> RepRecord:
    return RepRecord(
        ordinal=1, lift_ms=lift, hold_ms=hold, lower_ms=lower, bottom_ms=bottom, complete=True
    )


def test_the_peak_of_the_usual_band_is_that_of_the_design() -> None:
    assert pull().peak.value == pytest.approx(200, abs=10)
    assert pull(Rigging.SINGLE).peak.value == 0.0


def test_a_hold_is_its_time_at_the_peak() -> None:
    band = pull()
    held = band.impulse([rep(lift=0, lower=0)])
    assert held == pytest.approx(2 * band.peak.value)


def test_a_pause_counts_as_the_band_pulls_there() -> None:
    tall = pull(body=Body(1.85, 0.42))
    paused = tall.impulse([rep(0, 0, 0, bottom=1000)])
    assert paused == pytest.approx(tall.force(0.0).value)
    assert paused > 5
    assert pull(Rigging.SINGLE).impulse([rep(bottom=1000)]) == 0.0


@given(st.floats(*HEIGHT_M), st.floats(*BENCH_M), st.sampled_from((300, 600, 1040)))
def test_the_step_is_fine_enough(height: float, bench: float, flat: int) -> None:
    """Against 16 times as many steps, within 0.01 % of the peak.

    Of a band that gets taut only just before the top, and pulls less than a newton there, within
    0.0001 N: the corner where it gets taut lies between two steps.
    """
    band = BandRecord(id="b", name="", width_mm=29, flat_length_mm=flat)
    rigged = stretch(band, Rigging.SINGLE, Body(height, bench))
    assert rigged is not None
    one = Pull(rigged, Elastic.of_width(29))
    fine = 16 * STEPS
    forces = [one.force(min_jerk(step / fine)).value for step in range(fine + 1)]
    exact = (sum(forces) - (forces[0] + forces[-1]) / 2) / fine
    assert abs(one.moving - exact) <= 1e-4 * max(one.peak.value, 1.0)


@given(st.lists(st.builds(rep, milliseconds, milliseconds, milliseconds, milliseconds), max_size=5))
def test_impulse_adds_up_and_stays_below_the_peak_throughout(reps: list[RepRecord]) -> None:
    band = pull()
    whole = band.impulse(reps)
    assert whole == pytest.approx(sum(band.impulse([each]) for each in reps))
    seconds = sum(each.tension_ms + each.bottom_ms for each in reps) / 1000
    assert 0.0 <= whole <= band.peak.value * seconds * (1 + 1e-12)


def test_a_band_too_short_for_the_body_is_said_to_be_unknown() -> None:
    rigged = stretch(
        BandRecord(id="b", name="", width_mm=29, flat_length_mm=150), Rigging.SINGLE, Body()
    )
    assert rigged is not None
    with pytest.raises(Refusal, match="no force of a band is known"):
        _ = Pull(rigged, Elastic.of_width(29)).peak


def test_the_load_index_is_peak_times_repetitions() -> None:
    assert load_index(200.0, 12) == 2400.0
