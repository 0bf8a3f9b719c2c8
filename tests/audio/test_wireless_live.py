"""A device that is woken, kept awake and heard late, as it comes out of the system."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from tests.audio.test_sound import AGREE_MS, SECOND, lateness_ms, monotone, sources, timeline_of
from tests.helpers.live_set import Order, play
from tests.helpers.pulse import interval_errors, missing_tools, null_sink, onsets, recording

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

TRIES: Final = 3
EXACT_MS: Final = 0.1
WAKE_MS: Final = 1500
LATE_MS: Final = 220
SWALLOWED_MS: Final = 50
"""What even a null sink loses of the beginning of a stream."""


def test_the_stream_wakes_the_device_and_the_screen_waits_for_the_ear() -> None:
    order = Order(delay=(WAKE_MS, LATE_MS, True))
    timeline = timeline_of(order)
    found: list[object] = []
    for _ in range(TRIES):
        with null_sink() as pulse, recording(pulse) as heard:
            seen = play(order, pulse.environment)
        assert monotone(seen)
        assert sources(seen) == ["device"]
        samples = heard.samples
        cues = onsets(samples)
        begins = int(np.flatnonzero(samples)[0])
        woken_ms = (cues[0] - begins) * 1000 / SECOND
        awake = np.diff(np.flatnonzero(samples[begins : cues[-1]])).max() * 1000 / SECOND
        late = [each - LATE_MS for each in lateness_ms(heard, seen, timeline)]
        exact = max(interval_errors(cues, timeline))
        found.append((woken_ms, awake, late, exact))
        if (
            WAKE_MS - SWALLOWED_MS < woken_ms <= WAKE_MS
            and awake < 50
            and exact <= EXACT_MS
            and all(abs(each) <= AGREE_MS for each in late)
        ):
            return
    pytest.fail(f"woken for, longest silence, late by, off by: {found} ms")
