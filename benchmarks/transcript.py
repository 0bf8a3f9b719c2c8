"""A whole workout after one key press, recorded, and set beside its timelines sample by sample.

The real program, in a real window, plays on a PulseAudio of our own with a null sink, which `parec`
records at 48 kHz. Cues and words are found in the recording by their own samples.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import wave
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.priority import hurry
from benchmarks.table import Row, table
from tests.helpers.matched import sounds_in, templates
from tests.helpers.pulse import RATE, missing_tools
from tests.helpers.recorded import planned_times, record_workout
from tests.helpers.strands import Strand, overlaps, strands
from tests.helpers.transcript import timelines
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.plan import Plan
from thrust_gui.domain.tempo import Tempo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.helpers.matched import Sound
    from tests.helpers.recorded import Times
    from thrust_gui.audio.mixing import Pcm

OUT: Final = Path("build/transcript")
HOW: Final = "python -m benchmarks transcript"
MOST_OFF: Final = 1
PLACE: Final = 10
COLUMNS: Final = "second\tsample\tends\tsound\tstream\tplanned frame\toff\tlikeness"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was heard, stream by stream, and what was logged; the machine's load when it ended."""

    heard: list[Sound]
    strands: tuple[Strand, ...]
    times: list[list[Times]]
    load: str


def take(plan: Plan, out: Path) -> Taken:
    """Train once, and write down what was recorded, and then what was heard.

    Raises:
        ValueError: not everything was heard, or more.
    """
    voice = VoiceClips(resources_root() / VOICE)
    with tempfile.TemporaryDirectory() as place:
        recorded = record_workout(plan, Path(place))
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    save(recorded.samples, out / "workout.wav")
    heard = sounds_in(recorded.samples, templates(voice.samples))
    found = strands(heard, timelines(plan), voice)
    (out / "transcript.tsv").write_text("\n".join(lines(found)) + "\n", encoding="utf-8")
    return Taken(heard, found, recorded.times(), load)


def rows(plan: Plan, taken: Taken, priority: str) -> list[Row]:
    """Everything there once and whole; nothing over another; each at its sample."""
    off = [each for strand in taken.strands for each in strand.off]
    whole = sum(sound.likeness == 1.0 for sound in taken.heard)
    together = overlaps(taken.heard)
    waits = [(later.shift - sooner.end) * 1000 / RATE for sooner, later in pairwise(taken.strands)]
    kept = taken.times == planned_times(plan)
    logged = sum(len(each) for each in taken.times)
    what = f"{plan.sets} × {plan.reps} at {plan.tempo} after one key, recorded"
    return [
        Row(
            name=f"Workout of {what}: cues and words heard (priority {priority})",
            figure=(
                f"all {len(taken.heard)} once and in order, {whole} of them sample by sample, "
                f"{len(together)} over another; load {taken.load}"
            ),
            bound="all once, none over another",
            ok=not together,
            how=HOW,
        ),
        Row(
            name=f"Their distance from the timeline within {len(taken.strands)} streams",
            figure=(
                f"largest {max(map(abs, off))} samples; "
                f"{sum(abs(each) <= MOST_OFF for each in off)} of {len(off)} within {MOST_OFF}"
            ),
            bound=f"≤ {MOST_OFF} sample",
            ok=max(map(abs, off)) <= MOST_OFF,
            how=HOW,
        ),
        Row(
            name="From the end of a stream's timeline to the beginning of the next one's",
            figure=", ".join(f"{wait:.0f}" for wait in waits) + " ms",
            bound="—",
            ok=True,
            how=HOW,
        ),
        Row(
            name="Times of its repetitions in the log",
            figure=f"{logged} repetitions, "
            + ("all as the timeline has them" if kept else f"not as planned: {taken.times}"),
            bound="all as the timeline has them",
            ok=kept,
            how=HOW,
        ),
    ]


def save(samples: Pcm, file: Path) -> None:
    """As a WAV."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(samples.astype("<i2").tobytes())


def lines(found: Sequence[Strand]) -> list[str]:
    """One for each sound; seconds count from the first stream's frame 0."""
    text = [COLUMNS]
    for number, strand in enumerate(found, 1):
        for sound, due, off in zip(strand.heard, strand.due, strand.off, strict=True):
            second = (sound.start - found[0].shift) / RATE
            text.append(
                f"{second:.5f}\t{sound.start}\t{sound.end}\t{sound.name}\t{number}\t{due.frame}"
                f"\t{off:+d}\t{sound.likeness:.4f}"
            )
    return text


def main(arguments: list[str]) -> int:
    """Record, write down, judge."""
    parser = argparse.ArgumentParser(prog=HOW, description=__doc__)
    parser.add_argument("--sets", type=int, default=3)
    parser.add_argument("--reps", type=int, default=8)
    parser.add_argument("--tempo", type=Tempo.parse, default=Tempo())
    parser.add_argument("--rest", type=int, default=10, help="seconds")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args(arguments)
    if tools := missing_tools():
        print(f"not measured: {', '.join(tools)} not installed", file=sys.stderr)
        return 1
    plan = Plan(
        sets=given.sets, reps=given.reps, tempo=given.tempo, rest_s=given.rest, get_ready_s=5
    )
    priority = hurry(PLACE)
    try:
        taken = take(plan, given.out)
    except ValueError as error:
        print(f"not as planned: {error}; the recording is in {given.out}", file=sys.stderr)
        return 1
    found = rows(plan, taken, priority)
    print(table(found))
    print(f"{given.out / 'workout.wav'}, {given.out / 'transcript.tsv'}")
    return 0 if all(row.ok for row in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
