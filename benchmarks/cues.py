"""How exactly cues come out: in a rendered set, and live while everything else is busy.

Live: the program's player on a PulseAudio of our own with a null sink at 48 kHz, recorded by
`parec`; the interface's thread burns 45 of every 60 ms, two more processes keep the cores loaded.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final

import numpy as np

from benchmarks.table import Row, table
from tests.helpers.live_set import LEVEL, Order, play
from tests.helpers.pulse import interval_errors, missing_tools, null_sink, onsets, recording
from tests.helpers.transcript import cue_name, timelines, transcript
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.mixing import render
from thrust_gui.audio.score import words as planned_words
from thrust_gui.audio.score import write_score
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from collections.abc import Generator

    from thrust_gui.domain.timeline import Timeline

HOW: Final = "python -m benchmarks cues"
TEMPOS: Final = ("3-0-1-2", "2-1-1.5-2.5", "1-0-1-1")
SETS: Final = (("3-0-1-2", 2), ("2-1-1.5-2.5", 2), ("1-0-1-1", 4), ("3-0-1-2", 2), ("1-0-1-1", 4))
EXACT_MS: Final = 0.1
WORST_MS: Final = 5.0
CORES: Final = 2


def run() -> list[Row]:
    """All; the live one takes a minute and a half, and PulseAudio."""
    return [rendered(), spoken_in_a_workout(), live()]


def rendered() -> Row:
    """Twelve repetitions at each tempo, every cue."""
    cues = off = 0
    for tempo in TEMPOS:
        timeline = compile_set(Tempo.parse(tempo), 12, 10)
        heard = onsets(render(timeline, level=LEVEL))
        cues += len(timeline.cues)
        off += len({cue.frame for cue in timeline.cues} ^ set(heard))
    return Row(
        name=f"Cues of rendered sets at {', '.join(TEMPOS)}",
        figure=f"{cues - off} of {cues} at their sample",
        bound="all",
        ok=not off,
        how=HOW,
    )


def spoken_in_a_workout() -> Row:
    """Three sets of eight with their rests, as sounds find themselves in the samples."""
    voice = VoiceClips(resources_root() / VOICE)
    words = cues = off = 0
    for timeline in timelines(Plan(sets=3, reps=8)):
        samples = np.zeros(timeline.length, np.int16)
        write_score(samples, timeline, voice, SoundMode.BOTH)
        said = planned_words(timeline, voice, SoundMode.BOTH)
        due = {(word.clip, word.frame) for word in said}
        due |= {(cue_name(cue.kind), cue.frame) for cue in timeline.cues}
        words, cues = words + len(said), cues + len(timeline.cues)
        off += len(due ^ set(transcript(samples, voice.samples)))
    return Row(
        name="Words and cues of a workout of 3 × 8, each whole and alone",
        figure=f"{words} words, {cues} cues, {off} not at their sample",
        bound="0",
        ok=not off,
        how=HOW,
    )


def live() -> Row:
    """Five sets under load: the largest deviation of any interval in each."""
    name = "Intervals of live cues, interface blocked 45 of 60 ms, both cores loaded"
    bound = f"{len(SETS) - 1} of {len(SETS)} within {EXACT_MS:g} ms, none over {WORST_MS:g} ms"
    if tools := missing_tools():
        figure = f"not measured: {', '.join(tools)} not installed"
        return Row(name=name, figure=figure, bound=bound, ok=False, how=HOW)
    worst: list[float] = []
    for tempo, reps in SETS:
        order = Order(tempo=tempo, reps=reps, blocked_ms=45)
        with null_sink() as pulse, busy_cores(), recording(pulse) as heard:
            play(order, pulse.environment)
        timeline = compile_set(Tempo.parse(tempo), reps, order.get_ready_s)
        worst.append(deviation(onsets(heard.samples), timeline))
    exact = sum(each <= EXACT_MS for each in worst)
    return Row(
        name=name,
        figure=(
            f"{exact} of {len(SETS)} sets within {EXACT_MS:g} ms; "
            f"worst of each: {', '.join(f'{each:.2f}' for each in worst)} ms"
        ),
        bound=bound,
        ok=exact >= len(SETS) - 1 and max(worst) <= WORST_MS,
        how=HOW,
    )


def deviation(heard: list[int], timeline: Timeline) -> float:
    """The largest of any interval, in milliseconds; infinite where a cue is missing or doubled."""
    if len(heard) != len(timeline.cues):
        return float("inf")
    return max(interval_errors(heard, timeline))


@contextmanager
def busy_cores() -> Generator[None]:
    """Something that never rests on each core."""
    with ExitStack() as stack:
        for _ in range(CORES):
            process = stack.enter_context(
                subprocess.Popen([sys.executable, "-c", "while True: pass"])
            )
            stack.callback(process.kill)
        yield


if __name__ == "__main__":
    print(table(run()))
