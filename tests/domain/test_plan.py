from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from thrust_gui.domain import plan as plans
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_default_is_the_one_of_the_design() -> None:
    plan = Plan()
    assert (plan.sets, plan.reps, str(plan.tempo), plan.rest_s, plan.get_ready_s) == (
        3,
        12,
        "3-0-1-2",
        90,
        10,
    )
    assert plan.set_ms == 72_000
    assert plan.total_ms == 3 * 82_000 + 2 * 90_000
    assert plan.remarks() == ()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Plan(reps=0), "0 repetitions: choose from 1 to 50."),
        (lambda: Plan(reps=-1), "-1 repetitions: choose from 1 to 50."),
        (lambda: Plan(reps=10_000), "10000 repetitions: choose from 1 to 50."),
        (lambda: Plan(sets=0), "0 sets: choose from 1 to 10."),
        (lambda: Plan(rest_s=9), "9 s of rest: choose from 10 to 600 s."),
        (lambda: Plan(get_ready_s=61), "61 s to get ready: choose from 3 to 60 s."),
    ],
)
def test_outside_the_limits_is_refused(make: Callable[[], Plan], sentence: str) -> None:
    with pytest.raises(Refusal) as caught:
        make()
    assert str(caught.value) == sentence


def test_single_numbers_are_checked_alike() -> None:
    assert plans.check_sets(3) == 3
    assert plans.check_reps(50) == 50
    assert plans.check_rest(10) == 10
    assert plans.check_get_ready(3) == 3


def test_outside_the_recommendation_is_said() -> None:
    few = Plan(reps=7, tempo=Tempo.parse("5-0-2-2"))
    assert [str(each) for each in few.remarks()] == [
        "The banded form is programmed for 8–20 repetitions a set.",
        "9 s a repetition is long. Growth is similar up to 8 s (Schoenfeld 2015).",
    ]
    assert len(Plan(reps=21).remarks()) == 1
