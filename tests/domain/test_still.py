from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.floor import find_phase
from tests.helpers.numbers import plans
from thrust_gui.domain.figure import rise_at
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.self_paced import open_set
from thrust_gui.domain.still import key_moment, planned_s, stepped_moment, stepped_share
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind, Timeline, compile_set

TIMELINE = compile_set(Plan().tempo, 2, 3)


@pytest.mark.parametrize(
    ("kind", "rise"),
    [
        (PhaseKind.GET_READY, 0.0),
        (PhaseKind.LIFT, 0.5),
        (PhaseKind.HOLD, 1.0),
        (PhaseKind.LOWER, 0.5),
        (PhaseKind.SET_DONE, 0.0),
    ],
)
def test_each_phase_has_one_pose(kind: PhaseKind, rise: float) -> None:
    rep = 1 if kind in {PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER} else 0
    phase = find_phase(TIMELINE, kind, rep)
    moments = [TIMELINE.at(frame) for frame in range(phase.start, phase.end, 480)]
    assert {rise_at(key_moment(moment)) for moment in moments} == {rise}


@pytest.mark.parametrize(
    ("share", "seconds", "expected"),
    [
        (1.0, 3, 1.0),
        (0.99, 3, 1.0),
        (2 / 3, 3, 2 / 3),
        (0.66, 3, 2 / 3),
        (0.01, 3, 1 / 3),
        (0.0, 3, 0.0),
        (0.4, 0.3, 1.0),
        (0.5, 90.3, 45 / 90),
    ],
)
def test_a_ring_steps_once_a_second(share: float, seconds: float, expected: float) -> None:
    assert stepped_share(share, seconds) == pytest.approx(expected)


@given(share=st.floats(0, 1), seconds=st.floats(0.1, 600))
def test_a_ring_shows_no_less_than_is_left(share: float, seconds: float) -> None:
    found = stepped_share(share, seconds)
    assert share - 1e-5 <= found <= 1.0
    assert found - share <= 1 / max(1, round(seconds)) + 1e-5


def test_what_waits_for_a_mark_steps_through_what_was_planned() -> None:
    timeline = open_set(Tempo.parse("3-0-2-2"), 2, 3)
    lift = timeline.phases[-1]
    assert lift.kind is PhaseKind.LIFT
    shown = [
        stepped_moment(timeline.at(lift.start + second * timeline.rate)).progress
        for second in (0, 1, 2, 30)
    ]
    assert shown == pytest.approx([0.25, 0.75, 0.75, 0.75])
    assert planned_s(timeline.at(lift.start + 5)) == pytest.approx(2.0)


@given(plan=plans)
def test_steps_are_a_second_apart_and_stay_in_their_phase(plan: Plan) -> None:
    timeline: Timeline = compile_set(plan.tempo, plan.reps, plan.get_ready_s)
    for phase in timeline.phases[:5]:
        frames = range(phase.start, phase.end, timeline.rate // 10)
        shown = [stepped_moment(timeline.at(frame)).progress for frame in frames]
        assert all(0 < each < 1 for each in shown)
        assert shown == sorted(shown)
        assert len(set(shown)) <= -(-phase.length // timeline.rate)
