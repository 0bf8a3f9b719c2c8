"""A whole workout after one key press: what came out of the system, and what the log has of it.

Three sets of eight, with the recording and the transcript as files, are
`python -m benchmarks transcript`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.matched import sounds_in, templates
from tests.helpers.pulse import RATE, missing_tools
from tests.helpers.recorded import Recorded, planned_times, record_workout
from tests.helpers.strands import Strand, overlaps, strands
from tests.helpers.transcript import timelines
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from pathlib import Path

PLAN: Final = Plan(sets=2, reps=2, tempo=Tempo.parse("1-0-1-1"), rest_s=10, get_ready_s=5)
VOICES: Final = VoiceClips(resources_root() / VOICE)
WAITS: Final = (-RATE // 20, RATE)
"""From the last sample of a stream's timeline to the first of the next one's: the screen reads a
position that is up to so much ahead, and a device may take its time to begin."""
TRIES: Final = 3
"""A busy machine may once hold the sound server up; it never does so three times running."""

pytestmark = [
    pytest.mark.window,
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]


@pytest.mark.timeout(TRIES * 150)
def test_every_cue_and_word_is_heard_once_whole_and_at_its_sample(tmp_path: Path) -> None:
    wrong: list[str] = []
    for number in range(TRIES):
        folder = tmp_path / str(number)
        folder.mkdir()
        recorded = record_workout(PLAN, folder)
        assert recorded.times() == planned_times(PLAN)
        wrong.append(amiss(recorded))
        if not wrong[-1]:
            return
    pytest.fail("\n".join(wrong))


def amiss(recorded: Recorded) -> str:
    """What is not as the timelines have it; empty if all is."""
    heard = sounds_in(recorded.samples, templates(VOICES.samples))
    try:
        found = strands(heard, timelines(PLAN), VOICES)
    except ValueError as error:
        return str(error)
    assert overlaps(heard) == []
    late = [(each.due[place].name, off) for each in found for place, off in enumerate(each.off)]
    inexact = [sound for sound in heard if sound.likeness < 1]
    return str((late, inexact)) if inexact or any(off for _, off in late) else in_turn(found)


def in_turn(found: tuple[Strand, ...]) -> str:
    """Each stream begins when the one before it has ended, and nobody waits for it long."""
    waits = [later.shift - sooner.end for sooner, later in pairwise(found)]
    return "" if all(WAITS[0] <= each <= WAITS[1] for each in waits) else f"waits {waits}"
