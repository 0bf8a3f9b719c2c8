"""What the soak says of what it weighed."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.beats import Beats
from benchmarks.soak import grown_mb, verdict

KINDS = ("rss_kb", "anonymous_kb")


def run(*, minutes: int = 120, a_minute_kb: float = 0.0, late_ms: float = 1.0) -> list[Any]:
    """The lines of a run that grows steadily."""
    lines: list[Any] = [{"kind": "start", "priority": "high"}]
    late = {"beats": 9, "p50_ms": 0.1, "p99_ms": late_ms, "max_ms": 99.0}
    for minute in range(1, minutes + 1):
        weight = {kind: 140_000 + round(minute * a_minute_kb) for kind in KINDS}
        lines.append(
            {"kind": "minute", "minute": minute, "workouts": 26, "logged": {"rep": 900}}
            | {"late": late}
            | weight
        )
    return lines


def ended(lines: list[Any], *left: str) -> list[bool]:
    return [row.ok for row in verdict([*lines, {"kind": "end", "left": list(left)}])]


def test_a_quiet_run_is_kept_and_each_fault_is_missed() -> None:
    assert ended(run()) == [True, True, True]
    assert ended(run(a_minute_kb=60)) == [False, True, True]
    assert ended(run(), "timer QTimer of TrainPage 16 ms") == [True, False, True]
    assert ended(run(late_ms=16.1)) == [True, True, False]


def test_a_run_that_was_cut_off_is_not_kept() -> None:
    assert [row.ok for row in verdict(run())] == [True, False, True]


def test_growth_is_the_last_ten_minutes_less_the_fifth_to_fifteenth() -> None:
    steady = run(a_minute_kb=10.24)[1:]
    assert grown_mb(steady, "rss_kb") == pytest.approx((115.5 - 10) / 100, abs=0.01)
    assert grown_mb(steady[:12], "rss_kb") == pytest.approx(0.11, abs=0.01)


def test_beats_are_counted_in_tenths_of_milliseconds() -> None:
    beats = Beats()
    for late_ms in [0.05] * 98 + [7.31, 2_000.0]:
        beats.add(late_ms)
    assert beats.figures() == {"beats": 100, "p50_ms": 0.1, "p99_ms": 7.4, "max_ms": 2000.0}
    beats.forget()
    assert beats.figures()["beats"] == 0
