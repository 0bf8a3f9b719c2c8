"""Panning and zooming as arithmetic: within the log, and what is under the hand stays there."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.weeks import ago, answer_of
from thrust_gui.domain.volume import Unit
from thrust_gui.ui.progress.window import RANGES, Window, holds, total_weeks, weeks_in

TOTALS = st.integers(1, 6000)


@pytest.mark.parametrize(
    ("weeks", "unit"),
    [
        (4, Unit.WEEK),
        (104, Unit.WEEK),
        (160, Unit.WEEK),
        (161, Unit.MONTH),
        (522, Unit.MONTH),
        (870, Unit.MONTH),
        (871, Unit.YEAR),
        (5218, Unit.YEAR),
    ],
)
def test_columns_are_wide_enough_to_be_seen(weeks: int, unit: Unit) -> None:
    assert Window(weeks).unit is unit


@given(st.sampled_from(RANGES), st.integers(0, 6000), st.integers(-7000, 7000), TOTALS)
def test_moving_stays_within_the_log(weeks: int, back: int, by: int, total: int) -> None:
    moved = Window(weeks, back).moved(by, total)
    assert moved.weeks == weeks
    assert 0 <= moved.back <= max(0, total - weeks)
    assert not moved.whole


def test_there_and_back_again() -> None:
    assert Window(16, 20).moved(-5, 200) == Window(16, 25)
    assert Window(16, 25).moved(5, 200) == Window(16, 20)
    assert Window(16, 2).moved(5, 200) == Window(16, 0)


@given(st.sampled_from(RANGES), st.integers(-3, 3), st.floats(0, 1), TOTALS)
def test_zooming_stays_within_the_log(weeks: int, steps: int, anchor: float, total: int) -> None:
    zoomed = Window(weeks).zoomed(steps, anchor, total)
    assert zoomed.weeks >= RANGES[0]
    assert 0 <= zoomed.back <= max(0, total - zoomed.weeks)
    assert (zoomed.weeks < weeks) == (steps > 0 and weeks > RANGES[0])
    assert zoomed.weeks <= max(weeks, RANGES[2], total + 520)


@pytest.mark.parametrize(
    ("anchor", "expected"), [(1.0, Window(16, 10)), (0.0, Window(16, 14)), (0.5, Window(16, 12))]
)
def test_what_is_under_the_hand_stays_there(anchor: float, expected: Window) -> None:
    assert Window(20, 10).zoomed(1, anchor, 500) == expected


def test_zooming_out_ends_where_all_is_seen() -> None:
    window, seen = Window(16), set[int]()
    for _ in range(30):
        window = window.zoomed(-1, 1.0, 5218)
        seen.add(window.weeks)
    assert window.weeks >= 5218
    assert window == window.zoomed(-1, 1.0, 5218)
    assert Window(16).zoomed(0, 0.5, 100) == Window(16)


@given(st.sampled_from(RANGES), st.integers(0, 300))
def test_what_is_read_holds_what_is_shown_and_as_much_beside(weeks: int, back: int) -> None:
    window = Window(weeks, back)
    asked = window.asked()
    assert asked.back == max(0, back - weeks)
    assert asked.back + asked.weeks == back + 2 * weeks


def test_an_answer_holds_what_was_read_and_what_cannot_be() -> None:
    answer = answer_of([(ago(40), 12), (ago(0), 24)], 16)
    assert total_weeks(answer, 0) == 41
    assert holds(answer, Window(16), 0)
    assert not holds(answer, Window(20), 0)
    assert not holds(answer, Window(16, 1), 0)
    young = answer_of([(ago(3), 12)], 8)
    assert holds(young, Window(104), 0)
    found = weeks_in(young, Window(12), 0)
    assert [week.reps for week in found] == [0] * 8 + [12, 0, 0, 0]
    assert {other.start - one.start for one, other in itertools.pairwise(found)} == {
        timedelta(days=7)
    }
