"""What a set says of itself, against what was done to it and what was heard of it."""

from __future__ import annotations

from typing import Final

import pytest

from tests.helpers.live_workout import PLAN, train
from tests.helpers.pulse import interval_errors, missing_tools, null_sink, onsets, recording
from thrust_gui.app.punctuality import PICTURE_MS
from thrust_gui.domain.timeline import compile_set

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

TRIES: Final = 3
NEAR_MS: Final = 15.0
LIFE_MS: Final = 1000
"""The device is fed a second ahead: the interface may be busy for so long without a gap."""


@pytest.mark.parametrize("block_ms", [120, 1500])
def test_a_set_whose_interface_was_blocked_knows_for_how_long(block_ms: int) -> None:
    """Its latest picture is that late, and its longest gap is the one that was recorded."""
    timeline = compile_set(PLAN.tempo, PLAN.reps, PLAN.get_ready_s)
    found: list[object] = []
    for _ in range(TRIES):
        with null_sink() as pulse, recording(pulse) as heard:
            kept = train(block_ms, pulse.environment)
        silent_ms = max(interval_errors(onsets(heard.samples), timeline))
        assert silent_ms > block_ms - LIFE_MS - NEAR_MS
        late_ms = kept.blocked_ms - PICTURE_MS
        if abs(kept.late_ms - late_ms) <= NEAR_MS and abs(kept.gap_ms - silent_ms) <= NEAR_MS:
            return
        found.append((kept, silent_ms))
    pytest.fail(f"kept, and silent for, in {TRIES} sets: {found}")
