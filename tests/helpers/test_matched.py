"""The ears are tested: what is whole, late, cut, doubled and mixed is told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from tests.helpers.matched import UNKNOWN, sounds_in, templates
from tests.helpers.strands import differences, due_in, overlaps, strands
from thrust_gui.app.settings import SoundMode
from thrust_gui.audio.clips import VoiceClips
from thrust_gui.audio.score import write_score
from thrust_gui.content.resources import VOICE, resources_root
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import compile_set

if TYPE_CHECKING:
    from thrust_gui.audio.mixing import Pcm

VOICES: Final = VoiceClips(resources_root() / VOICE)
KNOWN: Final = templates(VOICES.samples)
TIMELINE: Final = compile_set(Tempo.parse("2-0-1-1"), 2, 5)
DUE: Final = due_in(TIMELINE, VOICES)
LATER: Final = 7_321


@pytest.fixture
def samples() -> Pcm:
    """The timeline's sounds after some silence."""
    found = np.zeros(LATER + TIMELINE.length + 48_000, np.int16)
    write_score(found[LATER:], TIMELINE, VOICES, SoundMode.BOTH)
    return found


def test_all_is_found_sample_by_sample(samples: Pcm) -> None:
    heard = sounds_in(samples, KNOWN)
    (strand,) = strands(heard, [TIMELINE], VOICES)
    assert (strand.shift, set(strand.off)) == (LATER, {0})
    assert {sound.likeness for sound in heard} == {1.0}
    assert overlaps(heard) == []


def test_what_comes_late_is_late_by_so_many_samples(samples: Pcm) -> None:
    place = LATER + DUE[4].frame - 100
    late = np.r_[samples[:place], np.zeros(5, np.int16), samples[place:]]
    (strand,) = strands(sounds_in(late, KNOWN), [TIMELINE], VOICES)
    moved = len(DUE) - 4
    assert [off - strand.off[0] for off in strand.off] == [0] * 4 + [5] * moved


def test_a_dropout_leaves_a_sound_recognisable_and_not_whole(samples: Pcm) -> None:
    begin = LATER + DUE[2].frame + DUE[2].length // 2
    samples[begin : begin + 480] = 0
    heard = sounds_in(samples, KNOWN)
    (strand,) = strands(heard, [TIMELINE], VOICES)
    assert set(strand.off) == {0}
    assert [sound.likeness < 1 for sound in heard] == [each is DUE[2] for each in DUE]


def test_what_is_missing_doubled_or_mixed_is_told(samples: Pcm) -> None:
    gone = samples.copy()
    gone[LATER + DUE[3].frame :][: DUE[3].length] = 0
    (said,) = differences(sounds_in(gone, KNOWN), DUE)
    assert DUE[3].name in said
    template = KNOWN[DUE[0].name]
    twice = np.r_[template, samples]
    assert differences(sounds_in(twice, KNOWN), DUE)
    over = samples.copy()
    over[LATER + DUE[0].frame + 3_000 :][: template.size] += template // 2
    heard = sounds_in(over, KNOWN)
    assert UNKNOWN in {sound.name for sound in heard} or any(sound.likeness < 1 for sound in heard)
    with pytest.raises(ValueError, match="planned"):
        strands(sounds_in(gone, KNOWN), [TIMELINE], VOICES)
