"""A set at the lifter's own pace as it comes out of the system: each mark is answered at once."""

from __future__ import annotations

from typing import Final

import pytest

from tests.audio.test_sound import SECOND, first_at, monotone, sources
from tests.helpers.live_set import Order, play
from tests.helpers.pulse import missing_tools, null_sink, onsets, recording

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

TRIES: Final = 3
ANSWER_MS: Final = 250
EXACT_MS: Final = 0.1
READY: Final = 3 * SECOND // 10
LENGTHS_S: Final = (0.7, 3.6, 0.7, 0.7, 1.7, 0.7)
"""Of lift, hold and lower, twice."""
MARKS: Final = tuple(
    READY + round(sum(LENGTHS_S[: place + 1]) * SECOND) for place in range(len(LENGTHS_S))
)


@pytest.mark.parametrize("blocked_ms", [0, 45])
def test_each_mark_is_answered_and_a_hold_ticks_to_the_sample(blocked_ms: int) -> None:
    order = Order(
        tempo="1-0-1-3",
        reps=2,
        paced=True,
        blocked_ms=blocked_ms,
        steps=tuple((frame, "mark") for frame in MARKS),
    )
    found: list[object] = []
    for _ in range(TRIES):
        with null_sink() as pulse, recording(pulse) as heard:
            seen = play(order, pulse.environment)
        assert monotone(seen)
        assert sources(seen) == ["device"]
        places = onsets(heard.samples, gap_ms=60)
        at_ns = [heard.heard_ns(place) for place in places]
        looks = [first_at(seen, frame).at_ns for frame in MARKS]
        answers = [(next(at for at in at_ns if at > look) - look) / 1e6 for look in looks]
        # the third's tick is the target reached, which has three strokes
        ticks = [place for place, at in zip(places, at_ns, strict=True) if looks[0] < at < looks[1]]
        seconds = [(ticks[k + 1] - ticks[k]) * 1000 / SECOND for k in (1, 2)]
        found.append((answers, seconds))
        if max(answers) <= ANSWER_MS and all(abs(each - 1000) <= EXACT_MS for each in seconds):
            return
    pytest.fail(f"answers, seconds of the hold: {found} ms")
