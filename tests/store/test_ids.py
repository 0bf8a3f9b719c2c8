from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import FakeClock
from thrust_gui.store import ids
from thrust_gui.store.ids import COUNTER_BITS, HybridClock, Ids, device_name

if TYPE_CHECKING:
    import pytest


def test_ids_are_uuids_of_version_7_with_their_millisecond() -> None:
    clock = FakeClock()
    found = UUID(Ids(clock).new())
    assert (found.version, found.variant) == (7, "specified in RFC 4122")
    assert found.int >> 80 == clock.utc_ms()


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=50))
def test_ids_rise_whatever_the_clock_does(moves: list[int]) -> None:
    clock = FakeClock()
    maker = Ids(clock)
    made = [maker.new()]
    for seconds in moves:
        clock.advance(seconds / 1000)
        made.append(maker.new())
    assert made == sorted(set(made))


def test_a_full_millisecond_runs_over_into_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def all_ones(count: int) -> bytes:
        return b"\xff" * count

    monkeypatch.setattr("os.urandom", all_ones)
    maker = Ids(FakeClock())
    step = 1 << ids.STEP_BITS
    maker.new()
    maker._random = (1 << 74) - step - 1
    before, after = maker.new(), maker.new()
    assert before < after
    assert UUID(after).int >> 80 == (UUID(before).int >> 80) + 1


def test_threads_never_get_the_same_id() -> None:
    maker = Ids(FakeClock())

    def many(_: int) -> list[str]:
        return [maker.new() for _ in range(500)]

    with ThreadPoolExecutor(4) as threads:
        made = [each for batch in threads.map(many, range(4)) for each in batch]
    assert len(set(made)) == 2000


@given(st.lists(st.one_of(st.integers(-100, 100), st.just("seen")), min_size=1, max_size=40))
def test_stamps_rise_and_stay_ahead_of_what_was_seen(steps: list[int | str]) -> None:
    clock = FakeClock()
    stamps = HybridClock(clock)
    last = stamps.tick()
    for step in steps:
        if isinstance(step, int):
            clock.advance(step)
        else:
            last += 7 << COUNTER_BITS
            stamps.seen(last)
        following = stamps.tick()
        assert following > last
        last = following


def test_a_stamp_begins_with_the_time_of_day() -> None:
    clock = FakeClock()
    assert HybridClock(clock).tick() >> COUNTER_BITS == clock.utc_ms()


def test_a_device_has_a_name_of_its_own() -> None:
    names = {device_name() for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch("[0-9a-f]{12}", name) for name in names)
