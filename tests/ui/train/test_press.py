"""A press from its going down: pressed, held, or repeated by a pedal; times in milliseconds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.ui.train.efforts import STEPS, lit, nudged
from thrust_gui.ui.train.press import END_MS, SHOW_MS, UNSEEN_MS, Press, Verdict
from thrust_gui.ui.widgets.held import AGAIN_MS

LOOK_MS = 16


def down(at: int = 0) -> Press:
    return Press(key=1, since_ms=at, seen_ms=at)


def watched(press: Press, until: int) -> list[tuple[int, Verdict, float]]:
    """What is seen of it, at every picture."""
    seen: list[tuple[int, Verdict, float]] = []
    for now in range(press.seen_ms, until + 1, LOOK_MS):
        press = press.at(now)
        seen.append((now, press.verdict, press.share))
        if press.verdict is not Verdict.DOWN:
            break
    return seen


def test_held_for_two_seconds_it_is_held_and_not_before() -> None:
    seen = watched(down(1000), 4000)
    at, verdict, share = seen[-1]
    assert verdict is Verdict.HELD
    assert END_MS <= at - 1000 < END_MS + LOOK_MS
    assert share == 1.0
    assert all(each is Verdict.DOWN for _, each, _ in seen[:-1])


def test_the_progress_grows_and_a_short_press_flashes_nothing() -> None:
    shares = [(at, share) for at, _, share in watched(down(), 2000)]
    assert all(share == (0 if at < SHOW_MS else at / END_MS) for at, share in shares)


@pytest.mark.parametrize("held_ms", [0, 1, 60, 500, 1999])
def test_let_go_of_before_that_it_is_over_a_moment_later(held_ms: int) -> None:
    press = down()
    for now in range(0, held_ms, LOOK_MS):
        press = press.at(now)
    press = press.released(held_ms)
    assert press.at(held_ms + AGAIN_MS - 1).verdict is Verdict.DOWN
    assert press.at(held_ms + AGAIN_MS).verdict is Verdict.OVER


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, AGAIN_MS - 1)), min_size=1, max_size=200)
)
def test_a_pedal_that_repeats_its_key_is_held(strokes: list[tuple[int, int]]) -> None:
    press, now = down(), 0
    for held, between in strokes:
        for _ in range(held):
            now += 1
            press = press.at(now)
        press = press.released(now)
        for _ in range(between):
            now += 1
            press = press.at(now)
            assert press.verdict is Verdict.DOWN
        press = press.again(now)
        assert press.verdict is (Verdict.HELD if now >= END_MS else Verdict.DOWN)


@given(st.integers(UNSEEN_MS, 60_000), st.integers(0, 1_500))
def test_an_interface_that_hung_ends_no_set(hung_ms: int, held_ms: int) -> None:
    """The release waits behind the first look after the hang."""
    press = down().at(0)
    for now in range(0, held_ms, LOOK_MS):
        press = press.at(now)
    after = press.seen_ms + hung_ms
    press = press.at(after)
    assert press.verdict is Verdict.DOWN
    assert press.released(after).at(after + AGAIN_MS).verdict is Verdict.OVER


@given(st.lists(st.integers(0, 120), max_size=120))
def test_looks_that_are_late_only_delay(gaps: list[int]) -> None:
    press, now = down(), 0
    for gap in gaps:
        now += gap
        press = press.at(now)
        if press.verdict is Verdict.HELD:
            assert now >= END_MS
            return
        assert 0 <= press.share <= 1


def test_efforts_go_in_steps_that_have_words() -> None:
    effort: float | None = None
    up: list[float | None] = []
    for _ in range(6):
        effort = nudged(effort, 1)
        up.append(effort)
    assert up == [8.0, 8.5, 9.0, 9.5, 10.0, 10.0]
    down_again: list[float | None] = []
    for _ in range(10):
        effort = nudged(effort, -1)
        down_again.append(effort)
    assert down_again == [*reversed(STEPS[:-1]), None, 8.0]


@given(st.sampled_from(STEPS))
def test_an_effort_lights_itself_or_its_neighbours(effort: float) -> None:
    chips = [chip for chip in (5.0, 6.0, 7.0, 8.0, 9.0, 10.0) if lit(effort, chip)]
    assert sum(chips) / len(chips) == effort
    assert len(chips) == (1 if effort.is_integer() else 2)


def test_an_unrated_effort_lights_nothing() -> None:
    assert not any(lit(None, chip) for chip in STEPS)
