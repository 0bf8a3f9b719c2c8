from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.numbers import tempos
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import (
    CueKind,
    PhaseKind,
    Timeline,
    compile_beat,
    compile_rest,
    compile_set,
    compile_taste,
)
from thrust_gui.domain.units import RATE

sets = st.builds(compile_set, tempos, st.integers(1, 8), st.integers(0, 20))
timelines = st.one_of(sets, st.builds(compile_rest, st.integers(5, 600)))


def seconds(value: float) -> int:
    return round(value * RATE)


@given(timelines)
def test_phases_tile_without_gap_or_overlap(timeline: Timeline) -> None:
    ends = [0, *(phase.end for phase in timeline.phases)]
    assert [phase.start for phase in timeline.phases] == ends[:-1]
    assert all(phase.length > 0 for phase in timeline.phases)
    assert timeline.length == ends[-1]


@given(timelines, st.data())
def test_every_frame_has_one_moment(timeline: Timeline, data: st.DataObject) -> None:
    frame = data.draw(st.integers(0, timeline.length - 1))
    moment = timeline.at(frame)
    assert [phase for phase in timeline.phases if phase.start <= frame < phase.end] == [
        moment.phase
    ]
    assert moment.frame == frame
    assert 0 <= moment.progress < 1
    assert moment.remaining_s > 0
    assert moment.elapsed_s + moment.remaining_s == pytest.approx(moment.phase.length / RATE)


@given(timelines, st.sampled_from([-1, -RATE, 0]), st.sampled_from([0, 1, RATE]))
def test_outside_counts_as_first_or_last(timeline: Timeline, before: int, beyond: int) -> None:
    assert timeline.at(before) == timeline.at(0)
    assert timeline.at(timeline.length + beyond) == timeline.at(timeline.length - 1)


@given(tempos, st.integers(1, 8), st.integers(3, 20))
def test_a_repetition_is_lift_hold_lower_bottom_to_the_frame(
    tempo: Tempo, reps: int, get_ready: int
) -> None:
    timeline = compile_set(tempo, reps, get_ready)
    wanted = [
        (kind, ms * RATE // 1000)
        for kind, ms in (
            (PhaseKind.LIFT, tempo.concentric_ms),
            (PhaseKind.HOLD, tempo.top_ms),
            (PhaseKind.LOWER, tempo.eccentric_ms),
            (PhaseKind.BOTTOM, tempo.bottom_ms),
        )
        if ms
    ]
    first = timeline.rep_start(1)
    for rep in range(1, reps + 1):
        phases = timeline.rep_phases(rep)
        assert [(phase.kind, phase.length) for phase in phases] == wanted
        assert phases[0].start == first + (rep - 1) * tempo.repetition_ms * RATE // 1000


@given(timelines)
def test_cues_are_in_order_and_far_enough_apart(timeline: Timeline) -> None:
    frames = [cue.frame for cue in timeline.cues]
    assert frames == sorted(frames)
    gaps = [after - before for before, after in pairwise(frames)]
    assert all(gap >= RATE // 2 for gap in gaps)
    assert all(0 <= frame < timeline.length for frame in frames)


def test_the_score_of_two_repetitions() -> None:
    timeline = compile_set(Tempo.parse("3-0.5-1.5-2"), 2, 3)
    ready = 3.3
    found = [(cue.kind.value, cue.frame, cue.rep) for cue in timeline.cues]
    second = ready + 7
    assert found == [
        ("count_in", seconds(0.3), 0),
        ("count_in", seconds(1.3), 0),
        ("count_in", seconds(2.3), 0),
        ("lift", seconds(ready), 1),
        ("tick", seconds(ready + 1), 1),
        ("hold", seconds(ready + 1.5), 1),
        ("hold_tick", seconds(ready + 2.5), 1),
        ("lower", seconds(ready + 3.5), 1),
        ("tick", seconds(ready + 4.5), 1),
        ("tick", seconds(ready + 5.5), 1),
        ("last_rep", seconds(second - 0.5), 2),
        ("lift", seconds(second), 2),
        ("tick", seconds(second + 1), 2),
        ("hold", seconds(second + 1.5), 2),
        ("hold_tick", seconds(second + 2.5), 2),
        ("lower", seconds(second + 3.5), 2),
        ("tick", seconds(second + 4.5), 2),
        ("tick", seconds(second + 5.5), 2),
        ("set_end", seconds(second + 7), 0),
    ]


def test_without_time_to_get_ready_nothing_is_counted_in_or_announced() -> None:
    timeline = compile_set(Tempo(), 1, 0)
    assert timeline.cues[0].kind is CueKind.LIFT
    assert timeline.cues[0].frame == RATE * 3 // 10


def test_the_announcement_takes_the_place_of_a_tick() -> None:
    timeline = compile_set(Tempo.parse("1.5-0-1-0"), 2, 3)
    at = timeline.rep_start(2) - RATE // 2
    assert [cue.kind for cue in timeline.cues if cue.frame == at] == [CueKind.LAST_REP]


def test_a_rest_counts_down_to_its_end() -> None:
    rest = compile_rest(90)
    assert [(cue.kind, cue.frame) for cue in rest.cues] == [
        (CueKind.COUNT_IN, seconds(86.3)),
        (CueKind.COUNT_IN, seconds(87.3)),
        (CueKind.COUNT_IN, seconds(88.3)),
        (CueKind.REST_END, seconds(89.3)),
    ]
    assert rest.rep_phases(0) == ()


def test_a_taste_of_the_cues() -> None:
    taste = compile_taste()
    assert [(cue.kind, cue.frame) for cue in taste.cues] == [
        (CueKind.LIFT, seconds(0.3)),
        (CueKind.HOLD, seconds(1.3)),
        (CueKind.LOWER, seconds(2.3)),
    ]
    assert taste.length == seconds(3.3)


def test_a_beat_is_even_from_its_first_to_its_last() -> None:
    beat = compile_beat(4, 750, 2000)
    assert [cue.frame for cue in beat.cues] == [96_000 + k * 36_000 for k in range(4)]
    assert beat.length == 96_000 + 3 * 36_000 + 38_400
    silent = compile_beat(4, 750, 2000, sounds=False)
    assert (silent.cues, silent.phases) == ((), beat.phases)
