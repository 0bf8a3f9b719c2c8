"""The position between a device's steps."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.audio.follower import Follower

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RATE = 48_000
MS = 1_000_000
HELD = 3_840


def counter(ms: float, step: int = 960) -> int:
    """A device that plays from the beginning and takes in a step at a time."""
    return int(ms * 48) // step * step + HELD


def followed(
    times: Iterator[float] | list[float], counted: Callable[[float], int]
) -> list[tuple[float, int]]:
    """What is answered at each time, in milliseconds."""
    follower, found = Follower(0, 0, RATE), list[tuple[float, int]]()
    for ms in times:
        follower = follower.followed(round(ms * MS), counted(ms), HELD)
        found.append((ms, follower.frame))
    return found


def frames_of(screen_ms: float, until_ms: float) -> list[float]:
    return [place * screen_ms for place in range(1, int(until_ms / screen_ms))]


def off_ms(answers: list[tuple[float, int]], *, after_ms: float) -> list[float]:
    return [frame / 48 - ms for ms, frame in answers if ms > after_ms]


@pytest.mark.parametrize("step", [48, 256, 960, 1_920])
def test_it_is_even_between_steps_and_true_to_a_few_milliseconds(step: int) -> None:
    answers = followed(frames_of(16.7, 5_000), lambda ms: counter(ms, step))
    assert all(abs(off) < 5 for off in off_ms(answers, after_ms=1_000))
    moves = [later[1] - sooner[1] for sooner, later in pairwise(answers)]
    assert all(abs(move - 16.7 * 48) <= 16.7 * 48 / 8 + 1 for move in moves[60:])


def test_steps_that_come_late_do_not_move_it() -> None:
    def counted(ms: float) -> int:
        return counter(max(0, ms - (0, 20, 0, 60, 0, 5, 0)[int(ms / 16.7) % 7]))

    answers = followed(frames_of(16.7, 5_000), counted)
    assert all(abs(off) < 12 for off in off_ms(answers, after_ms=1_000))


def test_a_gap_is_noticed_within_a_second_and_without_going_back() -> None:
    answers = followed(frames_of(16.7, 6_000), lambda ms: counter(ms if ms < 2_000 else ms - 100))
    assert all(abs(off + 100) < 12 for off in off_ms(answers, after_ms=3_300))
    positions = [frame for _, frame in answers]
    assert positions == sorted(positions)


def test_a_device_whose_second_is_a_little_longer_is_followed() -> None:
    answers = followed(frames_of(16.7, 60_000), lambda ms: counter(ms * 0.9995))
    assert all(
        abs(off + ms * 0.0005) < 5
        for off, (ms, _) in zip(off_ms(answers, after_ms=0), answers, strict=True)
        if ms > 1_000
    )


def test_far_behind_it_leaps() -> None:
    follower = Follower(0, 0, RATE).followed(16 * MS, counter(5_000), HELD)
    assert follower.frame == pytest.approx(5_000 * 48, abs=960)


def test_a_little_behind_it_goes_half_as_fast_again() -> None:
    follower = Follower(0, 0, RATE).followed(16 * MS, counter(100), HELD)
    assert follower.frame == 16 * 48 * 3 // 2


def test_moved_it_goes_on_from_elsewhere() -> None:
    here = Follower(0, 0, RATE).followed(16 * MS, counter(16), HELD)
    there = here.moved(1_000)
    assert there.frame == here.frame + 1_000
    later = here.followed(32 * MS, counter(32), HELD)
    assert there.followed(32 * MS, counter(32) + 1_000, HELD) == later.moved(1_000)
    assert Follower(5, 0, RATE).moved(7) == Follower(12, 0, RATE)


def test_restarted_it_forgets_how_the_device_moved() -> None:
    follower = Follower(0, 0, RATE).followed(16 * MS, counter(16), HELD).restarted(9_000 * MS)
    assert follower == Follower(follower.frame, 9_000 * MS, RATE)


@given(
    st.lists(st.tuples(st.integers(0, 500 * MS), st.integers(0, 30_000)), min_size=1, max_size=60)
)
def test_it_never_goes_back_nor_past_the_counter(looks: list[tuple[int, int]]) -> None:
    follower, now, counted = Follower(0, 0, RATE), 0, 0
    for passed, more in looks:
        now, counted = now + passed, counted + more
        after = follower.followed(now, counted, HELD)
        assert follower.frame <= after.frame <= max(counted, follower.frame)
        follower = after
