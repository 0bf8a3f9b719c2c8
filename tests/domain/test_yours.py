from __future__ import annotations

from math import degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bands import USUAL, loop
from thrust_gui.domain.band import Anchored, Rigging, Slack, rigging_advice, stretch
from thrust_gui.domain.figure import (
    BENCH_M,
    BOTTOM,
    HEIGHT_M,
    TOP,
    Body,
    bench_fit,
    geometry,
    hip_travel,
    joints,
)
from thrust_gui.domain.units import Units
from thrust_gui.domain.yours import about, bench_words, travel_words

bodies = st.builds(Body, st.floats(*HEIGHT_M), st.floats(*BENCH_M))
METRIC, IMPERIAL = Units.METRIC, Units.IMPERIAL


@pytest.mark.parametrize(
    ("body", "units", "words"),
    [
        (Body(1.70, 0.42), METRIC, "Your bench suits you: level at the top, on upright shins."),
        (Body(1.70, 0.36), METRIC, "Your bench suits you: level at the top, on upright shins."),
        (Body(1.85, 0.42), METRIC, "Your bench suits you: level at the top, on upright shins."),
        (
            Body(1.55, 0.42),
            METRIC,
            (
                "For you this bench is about 6 cm too high: "
                "lower it by that, or stand on a firm board as thick."
            ),
        ),
        (
            Body(1.55, 0.42),
            IMPERIAL,
            (
                "For you this bench is about 2.5 in too high: "
                "lower it by that, or stand on a firm board as thick."
            ),
        ),
        (
            Body(1.85, 0.36),
            METRIC,
            (
                "For you this bench is about 7 cm too low: "
                "raise it by that, on something firm that cannot slip."
            ),
        ),
    ],
)
def test_whether_the_bench_suits(body: Body, units: Units, words: str) -> None:
    assert str(bench_words(body, units)) == words


@given(bodies)
def test_a_bench_changed_as_advised_makes_the_top_level(body: Body) -> None:
    fit = bench_fit(body)
    assert (fit.above_m > 0) == (geometry(body).theta_top > 0) or abs(fit.above_m) < 1e-9
    level = body.bench_m - fit.above_m
    if BENCH_M[0] <= level <= BENCH_M[1]:
        assert degrees(geometry(Body(body.height_m, level)).theta_top) == pytest.approx(0, abs=1e-6)
    if not fit.suits:
        assert abs(degrees(geometry(body).theta_top)) > 4.0
        assert abs(fit.above_m) > 0.04


@given(bodies)
def test_the_hips_travel_from_bottom_to_top(body: Body) -> None:
    assert 0.05 < hip_travel(body) < 0.40
    assert hip_travel(body) == joints(body, TOP).hip.imag - joints(body, BOTTOM).hip.imag


def test_hip_travel_in_words() -> None:
    assert str(travel_words(USUAL, METRIC)) == "For you: the hips rise by about 26 cm each time."
    assert (
        str(travel_words(USUAL, IMPERIAL)) == "For you: the hips rise by about 10.5 in each time."
    )
    assert about(0.04, IMPERIAL) == "1.5 in"


@pytest.mark.parametrize(
    ("flat_mm", "rigging", "words"),
    [
        (
            None,
            Rigging.SINGLE,
            "29 mm single: slack all the way. Fold it once: tight from the start.",
        ),
        (None, Rigging.FOLDED, "29 mm folded: tight from the start."),
        (
            1200,
            Rigging.SINGLE,
            "29 mm single: slack all the way. Fold it once: slack only at the bottom.",
        ),
        (1200, Rigging.FOLDED, "29 mm folded: slack at the bottom, tight above."),
        (1400, Rigging.FOLDED, "29 mm folded: slack all the way. For you it takes a shorter loop."),
        (
            600,
            Rigging.SINGLE,
            "29 mm single: slack at the bottom, tight above. Fold it once: tight from the start.",
        ),
        (500, Rigging.SINGLE, "29 mm single: tight from the start."),
    ],
)
def test_how_the_band_must_be_rigged(flat_mm: int | None, rigging: Rigging, words: str) -> None:
    assert str(rigging_advice(loop(flat_mm=flat_mm), rigging, USUAL)) == words


def test_an_anchored_band_has_to_be_measured() -> None:
    said = rigging_advice(loop(), Rigging.ANCHORED, USUAL)
    assert str(said) == "Measure it unstretched and at the top to know whether it is slack."
    said = rigging_advice(loop(), Rigging.ANCHORED, USUAL, Anchored(400, 700))
    assert str(said) == "29 mm anchored: tight from the start."


@given(bodies, st.integers(200, 2000), st.sampled_from(Rigging))
def test_what_is_advised_is_no_looser(body: Body, flat_mm: int, rigging: Rigging) -> None:
    band = loop(flat_mm=flat_mm)
    rigged = stretch(band, rigging, body, Anchored(flat_mm, flat_mm))
    assert rigged is not None
    said = str(rigging_advice(band, rigging, body, Anchored(flat_mm, flat_mm)))
    folded = stretch(band, Rigging.FOLDED, body)
    assert folded is not None
    if "Fold it once" in said:
        assert folded.slack is not Slack.ALL_THE_WAY
        assert rigged.slack is not folded.slack
    if "shorter loop" in said:
        assert rigged.slack is Slack.ALL_THE_WAY
        assert folded.slack is Slack.ALL_THE_WAY
