"""The real player on a real PulseAudio, whose speaker is a null sink.

A machine that is busy with other things can starve the sound server itself. Where exactness is
asserted a set is therefore given three tries; the benchmark counts how many of five are exact.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest

from tests.helpers.live_set import Order, Seen, play
from tests.helpers.pulse import (
    Pulse,
    Recording,
    interval_errors,
    missing_tools,
    null_sink,
    onsets,
    recording,
)
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import Timeline, compile_set

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.sound,
    pytest.mark.skipif(bool(missing_tools()), reason="PulseAudio is not installed"),
]

SECOND: Final = 48_000
TRIES: Final = 3
EXACT_MS: Final = 0.1
AGREE_MS: Final = 40.0


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    with null_sink() as server:
        yield server


def timeline_of(order: Order) -> Timeline:
    return compile_set(Tempo.parse(order.tempo), order.reps, order.get_ready_s)


def monotone(seen: list[Seen]) -> bool:
    return all(sooner.frame <= later.frame for sooner, later in pairwise(seen))


def sources(seen: list[Seen]) -> list[str]:
    """One after the other, without repeats."""
    return [seen[0].source, *(b.source for a, b in pairwise(seen) if a.source != b.source)]


def first_at(seen: list[Seen], frame: int) -> Seen:
    return next(each for each in seen if each.frame >= frame)


def lateness_ms(heard: Recording, seen: list[Seen], timeline: Timeline) -> list[float]:
    """For each cue, by how much the screen was behind what was heard."""
    found = onsets(heard.samples)
    assert len(found) == len(timeline.cues)
    return [
        (first_at(seen, cue.frame).at_ns - heard.heard_ns(place)) / 1e6
        for cue, place in zip(timeline.cues, found, strict=True)
    ]


def test_intervals_are_exact_while_everything_is_busy(pulse: Pulse) -> None:
    order, worst = Order(blocked_ms=45), list[float]()
    with ExitStack() as stack:
        for _ in range(2):
            busy = stack.enter_context(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            stack.callback(busy.kill)
        for _ in range(TRIES):
            with recording(pulse) as heard:
                play(order, pulse.environment)
            worst.append(max(interval_errors(onsets(heard.samples), timeline_of(order))))
            if worst[-1] <= EXACT_MS:
                return
    pytest.fail(f"largest deviations of {TRIES} sets: {worst} ms")


def test_the_screen_agrees_with_the_ear(pulse: Pulse) -> None:
    order, found = Order(), list[list[float]]()
    for _ in range(TRIES):
        with recording(pulse) as heard:
            seen = play(order, pulse.environment)
        assert monotone(seen)
        assert sources(seen) == ["device"]
        found.append(lateness_ms(heard, seen, timeline_of(order)))
        if all(abs(late) <= AGREE_MS for late in found[-1]):
            return
    pytest.fail(f"late by {found} ms")


def test_a_pause_freezes_the_place_and_the_next_cue_is_exact(pulse: Pulse) -> None:
    order = Order(steps=((2 * SECOND, "pause"),), pause_ms=700)
    timeline = timeline_of(order)
    with recording(pulse) as heard:
        seen = play(order, pulse.environment)
    assert monotone(seen)
    frames = [each.frame for each in seen]
    standing = [each for each in seen if frames.count(each.frame) > 20 and each.frame]
    assert standing[-1].frame == standing[0].frame
    assert standing[-1].at_ns - standing[0].at_ns >= 600e6
    found = onsets(heard.samples)
    assert len(found) == len(timeline.cues)
    planned = [later.frame - sooner.frame for sooner, later in pairwise(timeline.cues)]
    longer = [
        (later - sooner - due) / SECOND
        for (sooner, later), due in zip(pairwise(found), planned, strict=True)
    ]
    assert sum(extra > 0.5 for extra in longer) == 1
    assert sum(longer) == pytest.approx(0.7, abs=0.3)


def test_a_device_that_vanishes_leaves_the_set_to_the_clock(pulse: Pulse) -> None:
    order = Order(steps=((SECOND, "pactl unload-module module-null-sink"),))
    seen = play(order, pulse.environment)
    assert monotone(seen)
    assert sources(seen)[:2] == ["device", "lost"]
    lost = next(each for each in seen if each.source == "lost")
    assert SECOND <= lost.frame < 1.4 * SECOND
    left_s = (timeline_of(order).length - lost.frame) / SECOND
    assert (seen[-1].at_ns - lost.at_ns) / 1e9 == pytest.approx(left_s, abs=0.1)


def test_a_server_that_dies_takes_nothing_with_it(pulse: Pulse) -> None:
    steps = ((SECOND // 2, f"kill {pulse.pid}"), (2 * SECOND, "again"))
    order = Order(steps=steps)
    seen = play(order, pulse.environment)
    assert monotone(seen)
    assert sources(seen)[:2] == ["device", "lost"]
    assert seen[-1].frame == timeline_of(order).length
    assert set(sources(seen)[2:]) <= {"no_device", "lost"}


def test_after_a_change_of_device_sound_is_back_at_the_right_sample(pulse: Pulse) -> None:
    pulse.pactl("load-module", "module-null-sink", "sink_name=other", "rate=48000", "channels=1")
    pulse.pactl("set-default-sink", "null")
    order = Order(reps=3, steps=((SECOND, "pactl set-default-sink other"),))
    timeline = timeline_of(order)
    found: list[object] = []
    for _ in range(TRIES):
        with recording(pulse, "other") as heard:
            seen = play(order, pulse.environment)
        pulse.pactl("set-default-sink", "null")
        assert monotone(seen)
        assert sources(seen)[-1] == "device"
        tail = onsets(heard.samples)
        if not 3 <= len(tail) < len(timeline.cues):  # cues torn apart
            found.append(tail)
            continue
        frames = [cue.frame for cue in timeline.cues[-len(tail) :]]
        late = [
            (first_at(seen, frame).at_ns - heard.heard_ns(place)) / 1e6
            for frame, place in zip(frames, tail, strict=True)
        ]
        apart = [
            abs((b - a) - (d - c)) * 1000 / SECOND
            for (a, b), (c, d) in zip(pairwise(tail), pairwise(frames), strict=True)
        ]
        if max(apart) <= EXACT_MS and all(abs(each) <= AGREE_MS for each in late):
            return
        found.append((apart, late))
    pytest.fail(f"deviations and lateness {found} ms")


def test_sound_off_and_on_within_a_set(pulse: Pulse) -> None:
    order = Order(steps=((SECOND, "mute"), (3 * SECOND, "unmute")))
    with recording(pulse) as heard:
        seen = play(order, pulse.environment)
    assert monotone(seen)
    assert sources(seen) == ["device", "muted", "device"]
    cues = [cue.frame / SECOND for cue in timeline_of(order).cues]
    missed = [at for at in cues if 1 < at < 3]
    assert len(missed) == 2
    assert len(onsets(heard.samples)) == len(cues) - len(missed)


def test_without_a_server_the_clock_leads_and_nothing_is_said() -> None:
    environment = {**os.environ, "PULSE_SERVER": "unix:/nowhere"}
    order = Order()
    seen = play(order, environment)
    assert sources(seen) == ["no_device"]
    took_s = (seen[-1].at_ns - seen[0].at_ns) / 1e9
    assert took_s == pytest.approx(timeline_of(order).length / SECOND, abs=0.1)


NAMES: Final = """
from PySide6.QtCore import QCoreApplication
from thrust_gui.audio.devices import device_names
app = QCoreApplication([])
print("; ".join(device_names()))
"""


def names_in(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", NAMES], env=environment, capture_output=True, text=True, check=True
    )
    assert not done.stderr
    return done.stdout.strip()


def test_devices_are_named_and_the_default_comes_first(pulse: Pulse) -> None:
    assert names_in(pulse.environment) == "Null Output"
    pulse.pactl(
        "load-module",
        "module-null-sink",
        "sink_name=other",
        "sink_properties=device.description=Headphones",
    )
    pulse.pactl("set-default-sink", "other")
    assert names_in(pulse.environment) == "Headphones; Null Output"


def test_without_a_server_there_are_no_names() -> None:
    assert names_in({**os.environ, "PULSE_SERVER": "unix:/nowhere"}) == ""
