"""A set at the lifter's own pace on a device: each mark is answered, and nothing stops or jumps."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.gym import SECOND, Gym, even
from tests.helpers.speakers import HELD, PROMPT_RING, RING
from thrust_gui.app.ports import Source
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.mixing import cue_pcm
from thrust_gui.audio.rewriting import FADE_MS
from thrust_gui.audio.score import answered
from thrust_gui.audio.stream import OPEN_ROOM_MS
from thrust_gui.domain.self_paced import marked, open_set
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import CueKind

if TYPE_CHECKING:
    from thrust_gui.audio.mixing import Pcm

TEMPO: Final = Tempo.parse("3-0-2-2")
READY: Final = 33 * SECOND // 10
FADE: Final = FADE_MS * SECOND // 1000


class Pacer(Gym):
    """A lifter with a pedal."""

    def __init__(self, *devices: str, on: bool = True) -> None:
        super().__init__(*devices, on=on)
        if on:
            self.player.set_sound(mode=SoundMode.TONES, level=80)
        self.timeline = open_set(TEMPO, 3, 3)
        self.play(self.timeline)

    def mark(self) -> int:
        """The frame of the mark."""
        frame = self.player.position()
        self.timeline = marked(self.timeline, TEMPO, frame)
        self.player.rescore(self.timeline)
        assert self.player.position() == frame
        return frame

    def until(self, frame: int) -> None:
        while self.player.position() < frame:
            self.run(1 / 60)

    def sounds(self, frame: int, kind: CueKind, *, within: int) -> int:
        """How long after a frame a cue was heard, in frames."""
        lead = self.player._lead
        assert lead is not None
        first = frame - lead.offset
        return place_of(cue_pcm(kind), lead.sink.samples[first : first + within + 40_000])


def place_of(cue: Pcm, samples: Pcm) -> int:
    """Where a cue begins, exact to the sample."""
    for place in np.flatnonzero(samples[: samples.size - cue.size] == cue[0]):
        if np.array_equal(samples[place : place + cue.size], cue):
            return int(place)
    raise AssertionError("it is not there")


def test_a_mark_is_answered_with_the_first_sample_not_on_its_way() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY + 60_000)
    lead = pacer.player._lead
    assert lead is not None
    frame = pacer.mark()
    taken = lead.sink.taken() + lead.offset
    assert taken - frame <= HELD + PROMPT_RING + 2_000
    assert pacer.sounds(frame, CueKind.HOLD, within=RING) == taken + FADE - frame
    tick = cue_pcm(CueKind.HOLD_TICK)
    assert pacer.sounds(frame + SECOND - 500, CueKind.HOLD_TICK, within=tick.size) == 500
    assert pacer.sounds(frame + 2 * SECOND - 500, CueKind.REACHED, within=SECOND) == 500


def test_a_set_that_is_led_keeps_its_long_buffer() -> None:
    gym = Gym("speaker")
    gym.play()
    gym.run(1)
    assert gym.speaker.sink.taken() - gym.speaker.sink.processed() == RING


def test_what_is_cut_short_ends_without_a_click() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY + SECOND)
    pacer.mark()  # the answer, 0.4 s long, is sounding when the next mark comes
    pacer.until(READY + SECOND + 10_000)
    frame = pacer.mark()
    lead = pacer.player._lead
    assert lead is not None
    taken = lead.sink.taken()
    answer = pacer.sounds(frame, CueKind.LOWER, within=RING) + frame - lead.offset
    assert answer == taken + FADE
    before = lead.sink.samples[taken - FADE : taken + FADE].astype(np.int32)
    loud, fading = np.abs(before[:FADE]).max(), np.abs(before[FADE:])
    assert fading[-FADE // 4 :].max() < loud / 3
    assert 0 < fading[: FADE // 4].max() <= 1.2 * loud


def test_what_was_to_come_is_not_heard_any_more() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY + SECOND)
    pacer.mark()
    pacer.until(READY + 2 * SECOND)
    frame = pacer.mark()
    later = [place - frame for place in pacer.heard() if place > frame + SECOND // 2]
    assert later == [SECOND, 2 * SECOND]  # the seconds of the lower, and none of the hold


def test_the_position_goes_on_evenly_through_every_mark() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY)
    for _ in range(8):
        pacer.run(0.7)
        pacer.mark()
    assert even(pacer.read)
    assert len([sink for sink in pacer.speaker.sinks if sink.started]) == 1
    assert pacer.player.source() is Source.DEVICE


@pytest.mark.parametrize("devices", [(), ("speaker",)])
def test_where_nothing_is_heard_the_clock_goes_on(devices: tuple[str, ...]) -> None:
    pacer = Pacer(*devices, on=False)
    pacer.until(READY)
    for _ in range(9):
        pacer.run(1)
        pacer.mark()
    assert even(pacer.read)
    assert not pacer.timeline.is_open
    assert pacer.run(2) == pacer.timeline.length


def test_a_device_that_comes_later_plays_what_the_marks_have_made_of_it() -> None:
    pacer = Pacer()
    pacer.until(READY)
    pacer.run(0.5)
    pacer.mark()
    pacer.speaker.plug("speaker")
    pacer.run(0.5)
    pacer.mark()
    pacer.run(4)
    assert pacer.player.source() is Source.DEVICE
    frame = pacer.mark()
    assert pacer.sounds(frame, CueKind.LIFT, within=RING) < RING


def test_a_device_lost_between_marks_leaves_the_place_where_it_is() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY + SECOND)
    pacer.mark()
    pacer.speaker.plug()
    pacer.run(1)
    before = pacer.player.position()
    assert pacer.mark() == before
    pacer.run(1)
    assert even(pacer.read)
    assert pacer.player.source() is not Source.DEVICE


def test_a_set_longer_than_its_room_goes_on_by_the_clock_and_is_heard_again() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY)
    pacer.timeline = open_set(TEMPO, 50, 3)
    while pacer.player.position() < (OPEN_ROOM_MS // 1000 + 70) * SECOND:
        pacer.run(3)
        pacer.mark()
    assert even(pacer.read)
    pacer.run(2)
    assert len([sink for sink in pacer.speaker.sinks if sink.started]) == 2
    assert pacer.player.source() is Source.DEVICE
    frame = pacer.mark()
    opening = next(cue.kind for cue in pacer.timeline.cues if cue.frame == frame)
    assert pacer.sounds(frame, opening, within=RING) < RING


def test_another_mode_of_sound_is_heard_at_once_without_an_answer() -> None:
    pacer = Pacer("speaker")
    pacer.until(READY + SECOND)
    frame = pacer.mark()
    pacer.run(0.6)
    pacer.player.set_sound(mode=SoundMode.VOICE, level=80)
    with pytest.raises(AssertionError, match="not there"):
        pacer.sounds(frame + 4 * SECOND, CueKind.HOLD_TICK, within=SECOND)


def test_an_answer_that_would_run_into_the_next_cue_is_left_out() -> None:
    short = Tempo.parse("3-0-1-0.5")
    hold = marked(open_set(short, 3, 3), short, READY + SECOND)
    asked = READY + SECOND

    def kinds(first: int) -> list[tuple[CueKind, int]]:
        cues = answered(hold, asked, first).cues
        return [(cue.kind, cue.frame - asked) for cue in cues if cue.frame >= asked][:2]

    assert kinds(asked + 1_000) == [(CueKind.HOLD, 1_000), (CueKind.REACHED, 24_000)]
    assert kinds(asked + 9_000)[0] == (CueKind.REACHED, 24_000)
    assert kinds(asked - 5) == [(CueKind.HOLD, 0), (CueKind.REACHED, 24_000)]


@given(st.lists(st.floats(0.15, 6), min_size=1, max_size=12), st.booleans())
def test_at_random_moments_it_is_never_too_loud_and_never_jumps(
    waits: list[float], speaks: bool
) -> None:
    pacer = Pacer("speaker")
    if speaks:
        pacer.player.set_sound(mode=SoundMode.BOTH, level=80)
    pacer.until(READY)
    for wait in waits:
        pacer.run(wait)
        if pacer.timeline.is_open:
            pacer.mark()
    assert even(pacer.read)


@given(
    st.lists(
        st.tuples(st.sampled_from(["mark", "pause", "lost", "back", "mute"]), st.floats(0.15, 4)),
        min_size=1,
        max_size=16,
    )
)
def test_whatever_happens_between_marks_the_position_never_jumps(
    steps: list[tuple[str, float]],
) -> None:
    pacer = Pacer("speaker")
    pacer.until(READY)
    muted = False
    for step, seconds in steps:
        before = pacer.player.position()
        match step:
            case "mark" if pacer.timeline.is_open:
                pacer.mark()
            case "pause":
                pacer.player.pause()
                pacer.run(0.3)
                pacer.player.resume()
            case "lost" | "back":
                pacer.speaker.plug(*(["speaker"] if step == "back" else []))
            case "mute":
                muted = not muted
                mode = SoundMode.OFF if muted else SoundMode.TONES
                pacer.player.set_sound(mode=mode, level=80)
            case _:
                pass
        assert pacer.player.position() == before
        pacer.read.clear()
        pacer.run(seconds)
        reads = [before, *pacer.read]
        assert all(0 <= later - sooner <= SECOND // 4 for sooner, later in pairwise(reads))
