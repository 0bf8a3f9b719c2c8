"""What is known of a device: its limits, and a list of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.delay import MOST_DEVICES, WIRED, Delay, delay_of, with_delay
from thrust_gui.domain.message import Refusal

delays = st.builds(Delay, st.integers(300, 2000), st.integers(0, 1000), st.booleans())


@pytest.mark.parametrize(
    ("wake_ms", "late_ms", "said"),
    [
        (299, 0, "0.299 s is outside what a device takes to wake: 0.3–2 s."),
        (2001, 0, "2.001 s is outside what a device takes to wake: 0.3–2 s."),
        (300, -1, "-1 ms is outside what can be set: 0–1000 ms."),
        (300, 1001, "1001 ms is outside what can be set: 0–1000 ms."),
    ],
)
def test_what_is_out_of_range_is_refused(wake_ms: int, late_ms: int, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        Delay(wake_ms, late_ms)
    assert str(refused.value) == said


def test_only_what_is_beyond_a_timelines_own_silence_goes_before_it() -> None:
    assert WIRED.lead_ms == 0
    assert Delay(1000).lead_ms == 700


@given(st.lists(st.tuples(st.sampled_from("abcde"), delays)))
def test_the_last_that_was_set_counts_and_what_is_usual_is_not_kept(
    changes: list[tuple[str, Delay]],
) -> None:
    known: tuple[tuple[str, Delay], ...] = ()
    for device, delay in changes:
        known = with_delay(known, device, delay)
    for device in "abcde":
        last = [delay for each, delay in changes if each == device]
        assert delay_of(known, device) == (last[-1] if last else WIRED)
    assert WIRED not in dict(known).values()
    assert len(dict(known)) == len(known)


def test_the_oldest_of_many_devices_is_forgotten() -> None:
    known: tuple[tuple[str, Delay], ...] = ()
    for number in range(MOST_DEVICES + 1):
        known = with_delay(known, str(number), Delay(late_ms=100))
    assert len(known) == MOST_DEVICES
    assert delay_of(known, "0") == WIRED
