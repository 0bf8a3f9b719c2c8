"""Spoken words: what is said when, and that nothing said ever covers a cue."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.numbers import tempos
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import (
    CueKind,
    Place,
    Timeline,
    compile_beat,
    compile_finale,
    compile_rest,
    compile_set,
    compile_taste,
)
from thrust_gui.domain.units import RATE
from thrust_gui.domain.voice import CLEAR_MS, Word, spoken, vocabulary

CUES: Final = {
    CueKind.COUNT_IN: 6_720,
    CueKind.LIFT: 18_240,
    CueKind.HOLD: 19_200,
    CueKind.HOLD_TICK: 7_680,
    CueKind.LOWER: 18_240,
    CueKind.TICK: 4_320,
    CueKind.REACHED: 19_200,
    CueKind.LAST_REP: 13_920,
    CueKind.SET_END: 38_400,
    CueKind.REST_END: 26_880,
}
CLIPS: Final = dict.fromkeys(vocabulary(), 24_000)
"""Half a second each."""


def said(timeline: Timeline, clips: dict[str, int] | None = None, *, tones: bool = True) -> str:
    """The words with the second at which each begins."""
    found = spoken(timeline, CLIPS if clips is None else clips, CUES if tones else {})
    return " ".join(f"{word.clip}@{word.frame / RATE:.2f}" for word in found)


def a_set(tempo: str, reps: int, get_ready_s: int = 0, **more: Place | int) -> Timeline:
    return compile_set(Tempo.parse(tempo), reps, get_ready_s, **more)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - named by us


def test_a_set_in_a_workout_is_led_from_its_number_to_the_last_one() -> None:
    assert said(a_set("3-0-1-2", 2, 10, place=Place(2, 3))).split() == [
        "set_2@0.30",
        "of_3@0.80",
        "get_ready@1.46",
        "count_3@7.44",
        "count_2@8.44",
        "count_1@9.44",
        "lift@10.68",
        "hold@11.70",
        "lower@13.68",
        "count_1@14.39",
        "last_one@16.68",
        "hold@17.70",
        "lower@19.68",
        "count_2@21.39",
    ]


def test_a_set_on_its_own_has_no_number() -> None:
    assert said(a_set("3-0-1-2", 1, 10)).startswith("get_ready@0.30 count_3@7.44")


def test_without_tones_words_begin_on_the_beat_itself() -> None:
    assert said(a_set("3-0-1-2", 1, 3), tones=False).split() == [
        "count_3@0.30",
        "count_2@1.30",
        "count_1@2.30",
        "last_one@3.30",
        "hold@4.30",
        "lower@6.30",
        "count_1@8.30",
    ]


@pytest.mark.parametrize(
    ("tempo", "expected"),
    [
        ("1-0-1-1", "count_1@0.68 hold@1.70 lower@2.68"),
        ("1-0-1-0", "count_1@0.68 lower@1.68"),
        ("1-1-1-0", "lift@0.68 lower@1.68 count_1@2.34"),
        ("1-0-1-2", "lift@0.68 hold@1.70 count_1@2.46 lower@3.68"),
        ("3-0-2-0", "lift@0.68 lower@2.68 count_1@4.39"),
        ("1-0-2-0", "count_1@0.68 lower@2.68"),
    ],
)
def test_a_repetition_is_counted_where_there_is_room(tempo: str, expected: str) -> None:
    timeline = a_set(tempo, 3)
    first = [
        word for word in said(timeline).split() if float(word.split("@")[1]) * RATE < _two(timeline)
    ]
    assert " ".join(first) == expected


def _two(timeline: Timeline) -> int:
    return timeline.rep_start(2)


def test_a_long_number_gives_way_to_its_ones() -> None:
    clips = {**CLIPS, "count_27": 50_000}
    twenty_seven = spoken(a_set("3-0-1-2", 30, first=27), clips, CUES)
    assert "count_7" in [word.clip for word in twenty_seven[:5]]
    clips["count_30"] = 50_000
    thirty = spoken(a_set("3-0-1-2", 31, first=30), clips, CUES)
    assert [word.clip for word in thirty[:4]] == ["lift", "hold", "lower", "last_one"]


def test_the_set_alone_is_said_where_of_how_many_does_not_fit() -> None:
    timeline = a_set("3-0-1-2", 1, 4, place=Place(2, 3))
    assert said(timeline).startswith("set_2@0.30 count_3@1.44")
    long = {**CLIPS, "set_2": 48_000}
    assert said(timeline, long).startswith("get_ready@0.30 count_3@1.44")


def test_what_does_not_fit_or_was_not_recorded_is_not_said() -> None:
    timeline = a_set("3-0-1-2", 2, 10, place=Place(1, 1))
    assert said(timeline, {}) == ""
    assert said(timeline, dict.fromkeys(CLIPS, 480_000)) == ""
    assert "hold" not in said(timeline, {**CLIPS, "hold": 28_000})
    assert said(timeline, {"lift": 20_000}).count("lift") == 2


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (90, "rest@0.30 thirty_seconds@60.30 ten_seconds@80.30 count_3@87.44 count_2@88.44"),
        (30, "rest@0.30 ten_seconds@20.30 count_3@27.44 count_2@28.44"),
        (10, "rest@0.30 count_3@7.44 count_2@8.44"),
    ],
)
def test_a_rest_says_when_it_will_be_over(seconds: int, expected: str) -> None:
    clips = {**CLIPS, "count_1": 17_000}
    assert said(compile_rest(seconds), clips) == f"{expected} count_1@{seconds - 0.14:.2f}"


def test_a_taste_and_the_end_of_the_workout() -> None:
    assert said(compile_taste()) == "lift@0.68 hold@1.70 lower@2.68"
    assert said(compile_taste(), tones=False) == "lift@0.30 hold@1.30 lower@2.30"
    assert said(compile_finale()) == "workout_done@0.30"


def any_set(tempo: Tempo, reps: int, get_ready_s: int, done: int, sets: int) -> Timeline:
    place = Place(min(sets, 3), sets)
    return compile_set(tempo, reps, get_ready_s, first=min(done + 1, reps), place=place)


timelines = st.one_of(
    st.builds(
        any_set,
        tempos,
        st.integers(1, 50),
        st.integers(0, 60),
        st.integers(0, 30),
        st.integers(1, 10),
    ),
    st.integers(1, 600).map(compile_rest),
)
lengths = st.fixed_dictionaries(
    {clip: st.integers(4_000, 60_000) for clip in ("lift", "hold", "lower", "last_one", "rest")}
).map(lambda chosen: CLIPS | chosen)


@given(timelines, lengths, st.booleans())
def test_no_word_overlaps_a_cue_or_another_word(
    timeline: Timeline, clips: dict[str, int], tones: bool
) -> None:
    words = spoken(timeline, clips, CUES if tones else {})
    clear = CLEAR_MS * RATE // 1000
    for one, other in pairwise(words):
        assert one.end <= other.frame
    for word in words:
        assert word.frame >= 0
        assert word.end <= timeline.length
    if tones:
        for cue in timeline.cues:
            ends = cue.frame + CUES[cue.kind]
            assert all(word.end + clear <= cue.frame or word.frame >= ends for word in words)


@given(timelines)
def test_each_repetition_of_a_steady_set_is_said_alike(timeline: Timeline) -> None:
    kinds: set[tuple[str, ...]] = set()
    for rep in range(timeline.first, timeline.reps - 1):
        start, end = timeline.rep_start(rep), timeline.rep_start(rep + 1)
        words = [word for word in spoken(timeline, CLIPS, CUES) if start <= word.frame < end]
        kinds.add(tuple(word.clip.partition("_")[0] for word in words))
    assert len(kinds) <= 1


def test_a_word_ends_after_its_length() -> None:
    assert Word("lift", 100, 20).end == 120


def test_the_vocabulary_has_no_word_twice() -> None:
    assert len(set(vocabulary())) == len(vocabulary()) == 50 + 10 + 10 + 7 + 2


def test_a_beat_to_tap_along_with_says_nothing() -> None:
    assert said(compile_beat(16, 750, 2500)) == ""
