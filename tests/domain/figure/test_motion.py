"""How the figure follows the timeline."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies
from thrust_gui.domain.figure import (
    Body,
    Pose,
    effort_at,
    geometry,
    min_jerk,
    pose_at,
    rise_at,
    theta_at,
)
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Moment, PhaseKind, compile_rest, compile_set

TIMELINE = compile_set(Tempo(3000, 500, 1000, 2000), 2, 3)
REST = compile_rest(30)


def moment(kind: PhaseKind, share: float) -> Moment:
    timeline = REST if kind is PhaseKind.REST else TIMELINE
    phase = next(phase for phase in timeline.phases if phase.kind is kind)
    return timeline.at(phase.start + int(share * (phase.length - 1)))


@pytest.mark.parametrize(
    ("tau", "share"), [(-1.0, 0.0), (0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (2.0, 1.0)]
)
def test_minimum_jerk_goes_from_0_to_1(tau: float, share: float) -> None:
    assert min_jerk(tau) == pytest.approx(share)


@given(st.floats(0.0, 1.0))
@example(0.9999999999999999)
def test_minimum_jerk_is_the_same_both_ways(tau: float) -> None:
    assert min_jerk(tau) + min_jerk(1.0 - tau) == pytest.approx(1.0)
    assert 0.0 <= min_jerk(tau) <= 1.0


def test_minimum_jerk_starts_and_ends_without_speed_and_is_fastest_halfway() -> None:
    path = [min_jerk(step / 1000) for step in range(1001)]
    speeds = [(after - before) * 1000 for before, after in pairwise(path)]
    assert min(speeds) >= 0.0
    assert speeds[0] < 1e-4
    assert speeds[-1] < 1e-4
    assert max(speeds) == pytest.approx(1.875, abs=1e-4)


@pytest.mark.parametrize(
    ("kind", "share", "rise"),
    [
        (PhaseKind.GET_READY, 0.5, 0.0),
        (PhaseKind.LIFT, 0.0, 0.0),
        (PhaseKind.LIFT, 0.5, 0.5),
        (PhaseKind.LIFT, 1.0, 1.0),
        (PhaseKind.HOLD, 0.3, 1.0),
        (PhaseKind.LOWER, 0.0, 1.0),
        (PhaseKind.LOWER, 0.5, 0.5),
        (PhaseKind.LOWER, 1.0, 0.0),
        (PhaseKind.BOTTOM, 0.5, 0.0),
        (PhaseKind.SET_DONE, 0.5, 0.0),
        (PhaseKind.REST, 0.5, 0.0),
    ],
)
def test_the_hips_are_where_the_phase_has_them(kind: PhaseKind, share: float, rise: float) -> None:
    now = moment(kind, share)
    ends = geometry(Body())
    assert rise_at(now) == pytest.approx(rise, abs=1e-3)
    assert pose_at(now) == Pose(rise=rise_at(now))
    between = ends.theta_bottom + rise * (ends.theta_top - ends.theta_bottom)
    assert theta_at(Body(), now) == pytest.approx(between, abs=1e-3)


@pytest.mark.parametrize(
    ("kind", "share", "effort"),
    [
        (PhaseKind.GET_READY, 0.9, 0.0),
        (PhaseKind.LIFT, 0.0, 0.6),
        (PhaseKind.LIFT, 0.5, 0.8),
        (PhaseKind.HOLD, 0.9, 1.0),
        (PhaseKind.LOWER, 0.5, 0.8),
        (PhaseKind.BOTTOM, 0.5, 0.6),
        (PhaseKind.SET_DONE, 0.5, 0.0),
        (PhaseKind.REST, 0.5, 0.0),
    ],
)
def test_the_muscle_works_within_repetitions(kind: PhaseKind, share: float, effort: float) -> None:
    assert effort_at(moment(kind, share)) == pytest.approx(effort, abs=1e-3)


@given(bodies(), st.integers(0, TIMELINE.length - 1))
def test_every_moment_is_between_bottom_and_top(body: Body, frame: int) -> None:
    ends = geometry(body)
    theta = theta_at(body, TIMELINE.at(frame))
    assert ends.theta_top - 1e-9 <= theta <= ends.theta_bottom + 1e-9
