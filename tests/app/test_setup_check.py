from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.app.setup_check import STEP_MS, SetupCheck, wanted

TODAY = date(2026, 11, 20)


def test_it_goes_on_by_itself() -> None:
    check = SetupCheck(6, since_ms=1000)
    assert check.at(1000 + STEP_MS - 1) == check
    assert check.at(1000 + STEP_MS) == SetupCheck(6, 1, 1000 + STEP_MS)
    assert check.at(1000 + 6 * STEP_MS).done


@given(st.lists(st.integers(0, 20_000), max_size=20))
def test_however_often_it_is_asked_it_is_at_the_same_step(pauses: list[int]) -> None:
    check, now = SetupCheck(6), 0
    for pause in pauses:
        now += pause
        check = check.at(now)
    assert check.step == SetupCheck(6).at(now).step == min(6, now // STEP_MS)


def test_by_hand_each_step_gets_its_whole_time() -> None:
    check = SetupCheck(3).next(4000)
    assert (check.step, check.left(4000), check.left(4000 + STEP_MS // 2)) == (1, 1.0, 0.5)
    assert check.at(4000 + STEP_MS - 1).step == 1
    assert check.back(5000).step == 0
    assert check.back(5000).back(6000) == SetupCheck(3, 0, 6000)
    assert check.next(1).next(2).next(3).step == 3
    assert check.left(10**9) == 0.0


@pytest.mark.parametrize(
    ("on", "days", "comes"),
    [
        (True, None, True),
        (True, 1, True),
        (False, None, False),
        (False, 13, False),
        (False, 14, True),
    ],
)
def test_turned_off_it_comes_back_after_two_weeks_away(
    on: bool, days: int | None, comes: bool
) -> None:
    last = None if days is None else TODAY - timedelta(days=days)
    assert wanted(on=on, last=last, today=TODAY) is comes
