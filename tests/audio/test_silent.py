from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.audio.silent import SilentClock

RATE = 48_000
NS = 1_000_000_000


def running(clock: SilentClock, now_ns: int) -> SilentClock:
    return SilentClock(clock.at(now_ns), now_ns, clock.rate)


def test_it_moves_with_the_clock() -> None:
    clock = SilentClock(100, 5 * NS, RATE)
    assert clock.at(5 * NS) == 100
    assert clock.at(5 * NS + NS // 2) == 24_100
    assert clock.at(7 * NS) == 96_100


def test_it_stands_still_until_it_is_let_go() -> None:
    clock = SilentClock(100, 5 * NS, RATE).paused(6 * NS)
    assert clock.at(60 * NS) == 48_100
    assert running(clock, 60 * NS).at(61 * NS) == 96_100


@given(st.lists(st.integers(0, 10 * NS), max_size=20))
def test_pauses_cost_no_frame_of_what_ran(steps: list[int]) -> None:
    now, ran, clock = 0, 0, SilentClock(0, 0, RATE)
    for place, step in enumerate(steps):
        now += step
        if place % 2:
            clock = running(clock, now)
        else:
            ran += step
            clock = clock.paused(now)
    exact = ran * RATE // NS
    assert exact - len(steps) <= clock.paused(now).at(now + NS) <= exact
