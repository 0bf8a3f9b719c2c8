from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bands import USUAL, loop, stretched
from thrust_gui.domain.band import Anchored, Rigging, Slack, path, stretch
from thrust_gui.domain.figure import BENCH_M, HEIGHT_M, TOP, Body, Pose, joints
from thrust_gui.domain.message import Refusal

bodies = st.builds(Body, st.floats(*HEIGHT_M), st.floats(*BENCH_M))


def test_the_way_from_heel_to_crease_is_that_of_the_design() -> None:
    assert path(USUAL, 0.0) == pytest.approx(0.50, abs=0.02)
    assert path(USUAL, 1.0) == pytest.approx(0.68, abs=0.01)


def test_the_way_is_measured_on_the_figure_that_is_drawn() -> None:
    placed = joints(USUAL, TOP)
    assert path(USUAL, 1.0) == abs(placed.crease - placed.heel)
    half = joints(USUAL, Pose(rise=0.5))
    assert path(USUAL, 0.5) == abs(half.crease - half.heel)


@given(bodies, st.sampled_from((Rigging.SINGLE, Rigging.FOLDED, Rigging.FOOT_TO_FOOT)))
def test_on_the_way_up_a_band_gets_longer_to_the_millimetre(body: Body, rigging: Rigging) -> None:
    band = stretched(rigging, body)
    lengths = [band.length(step / 24) for step in range(25)]
    assert all(later > earlier - 0.001 for earlier, later in pairwise(lengths))
    assert max(lengths) == lengths[-1]
    assert lengths[-1] > lengths[0] + 0.08


@pytest.mark.parametrize(
    ("rigging", "rest_m", "top_m", "pairs"),
    [
        (Rigging.SINGLE, 1.04, 0.679, 1),
        (Rigging.FOLDED, 0.52, 0.679, 2),
        (Rigging.FOOT_TO_FOOT, 1.04, 0.979, 1),
    ],
)
def test_each_rigging_of_a_standard_loop(
    rigging: Rigging, rest_m: float, top_m: float, pairs: int
) -> None:
    band = stretched(rigging)
    assert (band.rest_m, band.pairs) == (rest_m, pairs)
    assert band.top_m == pytest.approx(top_m, abs=0.001)


@pytest.mark.parametrize(
    ("rigging", "flat_mm", "slack"),
    [
        (Rigging.SINGLE, None, Slack.ALL_THE_WAY),
        (Rigging.FOLDED, None, Slack.NOWHERE),
        (Rigging.FOOT_TO_FOOT, None, Slack.ALL_THE_WAY),
        (Rigging.SINGLE, 600, Slack.AT_THE_BOTTOM),
        (Rigging.SINGLE, 500, Slack.NOWHERE),
        (Rigging.FOOT_TO_FOOT, 900, Slack.AT_THE_BOTTOM),
        (Rigging.FOOT_TO_FOOT, 800, Slack.NOWHERE),
        (Rigging.FOLDED, 1400, Slack.ALL_THE_WAY),
    ],
)
def test_where_a_band_hangs_loose(rigging: Rigging, flat_mm: int | None, slack: Slack) -> None:
    assert stretched(rigging, flat_mm=flat_mm).slack is slack


def test_a_slack_band_is_not_strained() -> None:
    assert stretched(Rigging.SINGLE).strain(1.0) == 0.0
    assert stretched(Rigging.FOLDED).strain(1.0) == pytest.approx(0.306, abs=0.003)


def test_an_anchored_band_is_as_long_as_it_was_measured() -> None:
    assert stretch(loop(), Rigging.ANCHORED, USUAL) is None
    band = stretched(Rigging.ANCHORED, anchored=Anchored(400, 700))
    travel = joints(USUAL, TOP).hip.imag - joints(USUAL, Pose()).hip.imag
    assert band.length(1.0) == 0.7
    assert band.length(0.0) == pytest.approx(0.7 - travel)
    assert band.strain(1.0) == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("rest", "top", "said"),
    [
        (700, 400, "400 mm at the top is shorter than 700 mm unstretched: measure both from"),
        (0, 400, "A band 0 mm long cannot be right: choose from 100 to 3000 mm."),
        (400, 9999, "A band 9999 mm long cannot be right"),
    ],
)
def test_lengths_that_cannot_be_are_refused(rest: int, top: int, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        Anchored(rest, top)
