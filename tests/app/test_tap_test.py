"""The test by ear as a reducer: clicks, light, result."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.app.tap_test import BEATS, FIRST_MS, NO_DEVICE, Half, TapTest
from thrust_gui.domain.tapping import BEAT_MS
from thrust_gui.domain.units import frames

END = 10**9


def frame(ms: float) -> int:
    return frames(round(FIRST_MS + ms))


def tap_along(test: TapTest, late_ms: float, count: int = BEATS) -> TapTest:
    for beat in range(count):
        test = test.tapped(frame(beat * BEAT_MS + late_ms))
    return test


def test_clicks_then_light_then_a_result() -> None:
    test = TapTest()
    assert (test.half, test.timeline) == (Half.IDLE, None)
    test = test.started()
    assert test.timeline is not None
    assert len(test.timeline.cues) == BEATS
    test = tap_along(test, 150).reached(END)
    assert test.half is Half.LIGHT
    assert test.timeline is not None
    assert test.timeline.cues == ()
    test = tap_along(test, -30).reached(END)
    assert test.half is Half.DONE
    assert test.found is not None
    assert test.found.late_ms == 180
    assert (test.wrong, test.timeline) == (None, None)
    assert test.started() == TapTest(Half.CLICKS)


@pytest.mark.parametrize("half", [0, 1])
def test_too_few_taps_in_either_half_end_it_with_a_sentence(half: int) -> None:
    test = TapTest().started()
    for _ in range(half):
        test = tap_along(test, 100).reached(END)
    test = tap_along(test, 100, 5).reached(END)
    assert (test.half, test.found) == (Half.DONE, None)
    assert str(test.wrong).startswith("Taps heard: 5.")


def test_it_can_be_refused_at_any_time() -> None:
    test = tap_along(TapTest().started(), 0).refused(NO_DEVICE)
    assert (test.half, test.wrong, test.taps) == (Half.DONE, NO_DEVICE, ())


def test_before_the_beat_and_without_one_taps_count_for_nothing() -> None:
    running = TapTest().started()
    assert running.tapped(frame(-200)).taps == ()
    assert running.tapped(frame(-100)).taps == (-100.0,)
    assert TapTest().tapped(END) == TapTest()
    assert TapTest().reached(END) == TapTest()


def test_the_light_is_on_at_each_beat_and_only_in_its_half() -> None:
    clicks = TapTest().started()
    light = tap_along(clicks, 0).reached(END)
    for beat in range(BEATS):
        assert light.reached(frame(beat * BEAT_MS)).lit
        assert not light.reached(frame(beat * BEAT_MS + 200)).lit
        assert not clicks.reached(frame(beat * BEAT_MS)).lit
    assert not light.reached(frame(-BEAT_MS)).lit
    assert not light.reached(frame(BEATS * BEAT_MS)).lit


@given(st.lists(st.integers(0, 20_000), max_size=40))
def test_every_tap_of_a_running_half_is_kept_in_order(places: list[int]) -> None:
    test = TapTest().started()
    for place in sorted(places):
        test = test.reached(min(frame(place), frame(12_000))).tapped(frame(place))
    assert list(test.taps) == sorted(places)
