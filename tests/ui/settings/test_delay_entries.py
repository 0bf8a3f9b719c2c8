"""Times of a device as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrust_gui.domain.delay import Delay
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.settings.delay_entries import (
    DelayEntry,
    Link,
    entry_props,
    link_of,
    linked,
    read_delay,
    step_delay,
)

WAKE, LATE = DelayEntry.WAKE, DelayEntry.LATE
KNOWN = Delay(700, 180, hum=True)


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        (WAKE, "1 s", Delay(1000, 180, hum=True)),
        (WAKE, "1,25", Delay(1250, 180, hum=True)),
        (WAKE, "900 ms", Delay(900, 180, hum=True)),
        (LATE, "95", Delay(700, 95, hum=True)),
        (LATE, " 0.2 S ", Delay(700, 200, hum=True)),
        (LATE, "0 ms", Delay(700, 0, hum=True)),
    ],
)
def test_what_is_typed_is_read_with_or_without_its_unit(
    entry: DelayEntry, text: str, expected: Delay
) -> None:
    assert read_delay(KNOWN, entry, text) == expected


@pytest.mark.parametrize(
    ("entry", "text", "said"),
    [
        (WAKE, "soon", "“soon” is no time. Write it like 1 s."),
        (LATE, "", "“” is no time. Write it like 180 ms."),
        (WAKE, "0.1", "0.1 s is outside what a device takes to wake: 0.3–2 s."),
        (LATE, "-20", "-20 ms is outside what can be set: 0–1000 ms."),
        (LATE, "1.2 s", "1200 ms is outside what can be set: 0–1000 ms."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(entry: DelayEntry, text: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_delay(KNOWN, entry, text)
    assert str(refused.value) == said


@given(
    st.sampled_from(DelayEntry),
    st.builds(Delay, st.integers(300, 2000), st.integers(0, 1000), st.booleans()),
    st.integers(-50, 50),
)
def test_steps_stay_within_what_can_be_and_what_is_shown_is_read_back(
    entry: DelayEntry, delay: Delay, steps: int
) -> None:
    stepped = step_delay(delay, entry, steps)
    assert read_delay(stepped, entry, entry_props(stepped, entry).text) == stepped
    if steps == 0:
        assert stepped == delay


def test_a_connection_sets_how_a_device_wakes_and_leaves_how_late_it_is() -> None:
    assert linked(Delay(late_ms=180), Link.WIRELESS) == Delay(1000, 180, hum=True)
    assert linked(KNOWN, Link.WIRED) == Delay(late_ms=180)
    assert link_of(Delay(late_ms=180)) is Link.WIRED
    assert link_of(Delay(400)) is link_of(Delay(hum=True)) is Link.WIRELESS
