"""When a device is starting, moving or lost."""

from __future__ import annotations

import pytest

from thrust_gui.audio.watchdog import STALL_NS, START_NS, Verdict, Watch

MS = 1_000_000
MOVING = Watch(since_ns=0).seen(0, 3_840).seen(10 * MS, 4_800)


@pytest.mark.parametrize(
    ("watch", "now_ms", "verdict"),
    [
        (Watch(0), 0, Verdict.STARTING),
        (Watch(0), 2_900, Verdict.STARTING),
        (Watch(0), 3_001, Verdict.LOST),
        (Watch(0).seen(5 * MS, 3_840), 2_900, Verdict.STARTING),
        (Watch(0).seen(5 * MS, 3_840), 3_001, Verdict.LOST),
        (MOVING, 10, Verdict.MOVING),
        (MOVING, 310, Verdict.MOVING),
        (MOVING, 311, Verdict.LOST),
        (MOVING.seen(305 * MS, 5_760), 600, Verdict.MOVING),
        (MOVING.seen(305 * MS, 4_800), 311, Verdict.LOST),
        (MOVING.restarted(9_000 * MS), 11_900, Verdict.STARTING),
        (MOVING.restarted(9_000 * MS), 12_001, Verdict.LOST),
        (MOVING.restarted(9_000 * MS).seen(9_500 * MS, 5_760), 9_800, Verdict.MOVING),
        (MOVING.restarted(9_000 * MS).seen(9_500 * MS, 5_760), 9_801, Verdict.LOST),
    ],
)
def test_verdict(watch: Watch, now_ms: int, verdict: Verdict) -> None:
    assert watch.verdict(now_ms * MS) is verdict


def test_what_is_taken_in_before_it_moves_is_what_it_holds() -> None:
    assert Watch(0).held == 0
    assert Watch(0).seen(MS, 3_840).held == 3_840
    assert MOVING.held == 3_840
    assert MOVING.restarted(MS).seen(2 * MS, 9_600).held == 3_840


def test_it_is_known_since_when_it_moves() -> None:
    assert Watch(0).seen(MS, 3_840).moving is None
    assert MOVING.moving == 10 * MS
    assert MOVING.seen(20 * MS, 5_760).moving == 10 * MS
    assert MOVING.restarted(20 * MS).moving is None


def test_a_start_is_given_more_time_than_a_stall() -> None:
    assert START_NS > 2_000 * MS > STALL_NS
