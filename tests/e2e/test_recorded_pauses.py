"""Pauses at random positions of a set, recorded: what is heard after each is whole and exact."""

from __future__ import annotations

import os
import random
import threading
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.matched import Sound, sounds_in, templates
from tests.helpers.pulse import RATE, missing_tools
from tests.helpers.recorded import record_workout
from tests.helpers.strands import Due, due_in
from tests.helpers.transcript import cue_name
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import COUNT_IN, CueKind, Place, compile_finale, compile_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.helpers.screen import Screen

PAUSES: Final = int(os.environ.get("THRUST_PAUSES", "4"))
"""`make harm` makes twenty of them."""
PLAN: Final = Plan(sets=1, reps=2 * PAUSES + 4, tempo=Tempo.parse("1-0-1-1"), get_ready_s=COUNT_IN)
VOICES: Final = VoiceClips(resources_root() / VOICE)
FINALE: Final = [each.name for each in due_in(compile_finale(), VOICES)]
TRIES: Final = 3
WITHIN_S: Final = (0.5, 5.5)
"""Two repetitions of three seconds, from when the first one's first cue has rung out."""
CLICK: Final = cue_name(CueKind.COUNT_IN)
COUNT: Final = COUNT_IN * 2 + 1
"""Three clicks, three numbers, and the lift: so much at least is heard after each pause."""

pytestmark = [
    pytest.mark.window,
    pytest.mark.sound,
    pytest.mark.harm,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]


@pytest.mark.timeout(TRIES * (90 + 10 * PAUSES))
def test_after_each_pause_the_count_and_every_cue_come_at_their_samples(tmp_path: Path) -> None:
    wrong: list[str] = []
    for number in range(TRIES):
        folder = tmp_path / str(number)
        folder.mkdir()
        dice = random.Random(20261122 + number)  # noqa: S311 - a fixed seed is the point
        recorded = record_workout(PLAN, folder, partial(pause, dice))
        heard = sounds_in(recorded.samples, templates(VOICES.samples))
        wrong.append(amiss(heard))
        (done,) = recorded.workout["sets"]
        kept = [each["ordinal"] for each in done["reps"] if each["complete"]]
        assert kept == list(range(1, done["completed_reps"] + 1))
        if not wrong[-1]:
            return
    pytest.fail("\n".join(wrong))


def pause(dice: random.Random, screen: Screen) -> None:
    """Again and again somewhere in two repetitions; after the last the set is ended."""
    moment = threading.Event()
    for number in range(PAUSES):
        screen.wait_for(", repetition ")
        moment.wait(dice.uniform(*WITHIN_S))
        screen.press("space")
        screen.wait_for("Paused, repetition ")
        moment.wait(dice.uniform(0.1, 0.8))
        if number == PAUSES - 1:
            screen.press("Escape")
        else:
            screen.press("space")
            screen.wait_for("Ready")


def amiss(heard: Sequence[Sound]) -> str:
    """What is wrong at the beginnings of the streams, or nothing."""
    found = list(streams(heard))
    wrong = [
        f"stream {number} at {each[0].start}: only {count} sounds as planned"
        for number, each in enumerate(found, 1)
        if (count := best(each)) < COUNT
    ]
    if len(found) != PAUSES:
        wrong.append(f"{len(found)} streams for {PAUSES} pauses")
    if [sound.name for sound in heard[-len(FINALE) :]] != FINALE:
        wrong.append("it ends without its last words")
    return "; ".join(wrong)


def streams(heard: Sequence[Sound]) -> Iterator[Sequence[Sound]]:
    """Each begins with the first of three clicks, as nothing else in a set does."""
    clicks = [place for place, sound in enumerate(heard) if sound.name == CLICK]
    firsts = clicks[:1]
    for before, place in pairwise(clicks):
        if heard[place].start - heard[before].start > 2 * RATE:
            firsts.append(place)
    for first, after in pairwise([*firsts, len(heard)]):
        yield heard[first:after]


def best(heard: Sequence[Sound]) -> int:
    """How many sounds of a stream are whole and at their samples, whichever repetition it is."""
    return max(exact(heard, planned(first)) for first in range(1, PLAN.reps + 1))


def planned(first: int) -> tuple[Due, ...]:
    """A set from one of its repetitions on; it begins, and goes on, with the same count."""
    place = Place(1, PLAN.sets)
    again = compile_set(PLAN.tempo, PLAN.reps, COUNT_IN, first=first, place=place)
    return due_in(again, VOICES)


def exact(heard: Sequence[Sound], due: Sequence[Due]) -> int:
    """How many sounds from the first on are those that are due, at their distances."""
    for number, (sound, each) in enumerate(zip(heard, due, strict=False)):
        shift = heard[0].start - due[0].frame
        if sound.likeness < 1 or sound.name != each.name or sound.start != each.frame + shift:
            return number
    return min(len(heard), len(due))
