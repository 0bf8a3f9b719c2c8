"""A rendered set: every cue to the sample, nothing clipped."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.pulse import onsets
from thrust_gui.audio.mixing import CEILING, Clip, Pcm, cue_pcm, render, render_into
from thrust_gui.audio.synthesis import cue_samples
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import (
    Cue,
    CueKind,
    Phase,
    PhaseKind,
    Timeline,
    compile_rest,
    compile_set,
    compile_taste,
)

LEVEL: Final = 80
moves = st.integers(2, 20).map(lambda steps: steps * 500)
pauses = st.integers(0, 20).map(lambda steps: steps * 500)


def bare(length: int = 48_000, *cues: Cue) -> Timeline:
    return Timeline((Phase(PhaseKind.REST, 0, length),), cues, 0)


def constant(value: int, length: int = 100) -> Pcm:
    return np.full(length, value, np.int16)


@pytest.mark.parametrize("tempo", ["3-0-1-2", "2-1-1.5-2.5", "1-0-1-1"])
def test_every_onset_of_a_set_is_exact_to_the_sample(tempo: str) -> None:
    timeline = compile_set(Tempo.parse(tempo), 12, 10)
    heard = onsets(render(timeline, level=LEVEL))
    assert heard == [cue.frame for cue in timeline.cues]
    for rep in range(1, 13):
        for phase in timeline.rep_phases(rep):
            assert phase.kind is PhaseKind.BOTTOM or phase.start in heard


@given(
    tempo=st.builds(Tempo, moves, pauses, moves, pauses),
    reps=st.integers(1, 3),
    get_ready_s=st.integers(0, 5),
)
@settings(max_examples=25)
def test_in_any_tempo_cues_stay_apart_and_clear_of_clipping(
    tempo: Tempo, reps: int, get_ready_s: int
) -> None:
    timeline = compile_set(tempo, reps, get_ready_s)
    assert onsets(render(timeline, level=LEVEL)) == [cue.frame for cue in timeline.cues]
    assert np.abs(render(timeline).astype(int)).max() <= CEILING


@pytest.mark.parametrize("timeline", [compile_rest(10), compile_rest(2), compile_taste()])
def test_other_timelines_are_as_exact(timeline: Timeline) -> None:
    assert onsets(render(timeline, level=LEVEL)) == [cue.frame for cue in timeline.cues]


def test_a_set_is_as_long_as_its_timeline() -> None:
    timeline = compile_set(Tempo(), 1, 3)
    samples = render(timeline)
    assert samples.size == timeline.length
    assert samples.dtype.name == "int16"


def test_a_cue_is_mixed_in_as_it_is() -> None:
    cue = cue_pcm(CueKind.LIFT)
    mixed = render(bare(48_000, Cue(CueKind.LIFT, 100)))
    assert not mixed[:100].any()
    assert np.array_equal(mixed[100 : 100 + cue.size], cue)
    assert not mixed[100 + cue.size :].any()


def test_cues_are_full_scale_times_their_level() -> None:
    whole = np.rint(cue_samples(CueKind.HOLD) * 32_767)
    assert np.array_equal(cue_pcm(CueKind.HOLD), whole)
    assert np.abs(cue_pcm(CueKind.HOLD, 40) - 0.4 * whole).max() <= 1
    assert not cue_pcm(CueKind.HOLD, 0).any()


def test_a_cue_is_converted_once_and_cannot_be_changed() -> None:
    assert cue_pcm(CueKind.HOLD) is cue_pcm(CueKind.HOLD)
    with pytest.raises(ValueError, match="read-only"):
        cue_pcm(CueKind.HOLD)[0] = 0


def test_clips_are_added_to_cues_at_the_same_level() -> None:
    timeline = bare(48_000, Cue(CueKind.TICK, 50))
    mixed = render(timeline, [Clip(60, constant(1_000)), Clip(100, constant(-500))], level=50)
    expected = render(timeline, level=50)
    expected[60:160] += 500
    expected[100:200] -= 250
    assert np.array_equal(mixed, expected)


def test_what_goes_on_after_the_end_is_cut() -> None:
    mixed = render(bare(150), [Clip(100, constant(7)), Clip(150, constant(7))])
    assert mixed.tolist() == [0] * 100 + [7] * 50


def test_part_of_a_timeline_leaves_out_what_has_begun() -> None:
    timeline = bare(1000)
    samples = np.zeros(500, np.int16)
    clips = [Clip(250, constant(9)), Clip(300, constant(5)), Clip(750, constant(3))]
    render_into(samples, timeline, clips, start=300)
    assert samples.tolist() == [5] * 100 + [0] * 350 + [3] * 50


@pytest.mark.parametrize(("first", "second"), [(20_000, 10_000), (-20_000, -10_000)])
def test_a_mix_without_room_is_refused(first: int, second: int) -> None:
    clips = [Clip(10, constant(first)), Clip(10, constant(second))]
    with pytest.raises(ValueError, match="too loud at frame 10"):
        render(bare(), clips)


def test_a_mix_up_to_the_ceiling_is_not() -> None:
    clips = [Clip(0, constant(CEILING - 1)), Clip(0, constant(1)), Clip(10, constant(0, 0))]
    assert render(bare(), clips).max() == CEILING


@pytest.mark.parametrize("level", [-1, 101])
def test_a_level_outside_per_cent_is_refused(level: int) -> None:
    with pytest.raises(ValueError, match="outside 0 to 100"):
        render(bare(), level=level)
