"""A set at the lifter's own pace: what marks make of its timeline, and what is heard of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_voice import said
from tests.helpers.numbers import tempos
from thrust_gui.domain.self_paced import LIMIT_S, marked, open_set
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import CueKind, PhaseKind, Place, Timeline, compile_set
from thrust_gui.domain.units import RATE

READY = 33 * RATE // 10


def after(tempo: str, reps: int, *lengths_s: float, **more: Place | int) -> Timeline:
    """A set whose phases were marked when they had lasted so long, in seconds."""
    written = Tempo.parse(tempo)
    timeline = open_set(written, reps, 3, **more)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - named by us
    for length in lengths_s:
        opened = timeline.phases[-1].start
        timeline = marked(timeline, written, opened + round(length * RATE))
    return timeline


def kinds(timeline: Timeline) -> str:
    return " ".join(f"{phase.kind.value}{phase.rep}" for phase in timeline.phases)


def cues(timeline: Timeline, since: int = READY) -> str:
    """Cues from a frame on, with the second after it at which each begins."""
    return " ".join(
        f"{cue.kind.value}@{(cue.frame - since) / RATE:g}"
        for cue in timeline.cues
        if cue.frame >= since
    )


def test_it_gets_ready_like_any_other_and_then_waits_for_the_top() -> None:
    timeline = after("3-0-1-2", 12, place=Place(2, 3))
    led = compile_set(Tempo.parse("3-0-1-2"), 12, 3, place=Place(2, 3))
    assert timeline.phases[0] == led.phases[0]
    assert [cue for cue in timeline.cues if cue.frame < READY] == [
        cue for cue in led.cues if cue.frame < READY
    ]
    assert (timeline.reps, timeline.first, timeline.place) == (12, 1, Place(2, 3))
    lift = timeline.phases[1]
    assert (lift.kind, lift.start, lift.length, lift.target) == (
        PhaseKind.LIFT,
        READY,
        LIMIT_S * RATE,
        RATE,
    )
    assert timeline.is_open
    assert timeline.self_paced
    assert not led.is_open
    assert not led.self_paced


@pytest.mark.parametrize(
    ("tempo", "marks", "expected"),
    [
        ("3-0-1-2", 6, "lift1 hold1 lower1 lift2 hold2 lower2 set_done0"),
        ("3-0-1-0", 4, "lift1 lower1 lift2 lower2 set_done0"),
        ("3-1-1-2", 7, "lift1 hold1 lower1 bottom1 lift2 hold2 lower2 set_done0"),
        ("3-1-1-0", 5, "lift1 lower1 bottom1 lift2 lower2 set_done0"),
    ],
)
def test_top_reached_top_left_bottom_reached(tempo: str, marks: int, expected: str) -> None:
    timeline = after(tempo, 2, *[1.5] * marks)
    assert kinds(timeline) == f"get_ready0 {expected}"
    assert not timeline.is_open
    assert timeline.self_paced
    assert [phase.length for phase in timeline.phases[1:-1]] == [3 * RATE // 2] * marks
    assert timeline.phases[-1].length == RATE


def test_a_phase_that_goes_on_reached_its_end_as_planned() -> None:
    timeline = after("3-0-1-2", 2, 1.5)
    hold = timeline.phases[-1]
    half, whole, over = (timeline.at(hold.start + seconds * RATE) for seconds in (1, 2, 30))
    assert half.progress == 0.5
    assert 0.9999 < whole.progress == over.progress < 1
    assert over.elapsed_s == 30


@pytest.mark.parametrize(
    ("tempo", "lengths", "expected"),
    [
        ("3-0-2-2", (), "lift@0"),
        ("3-0-1-2", (2,), "hold@0 hold_tick@1 reached@2 hold_tick@3 hold_tick@4"),
        ("3-0-1-2.5", (2,), "hold@0 hold_tick@1 hold_tick@2 reached@2.5 hold_tick@3 hold_tick@4"),
        ("3-0-1-0.5", (2,), "hold@0 reached@0.5 hold_tick@1 hold_tick@2"),
        ("3-0-1-2", (2, 2), "lower@0 tick@1 tick@2"),
        ("3-0-1-2", (2, 2, 2), "lift@0"),
        ("3-1-1-2", (2, 2, 2), "tick@0 reached@1"),
        ("3-1-1-2", (2, 2, 2, 1), "lift@0"),
        ("3-0-1-2", (2, 2, 2) * 2, "last_rep@0"),
        ("3-1-1-2", (2, 2, 2, 1, 2, 2, 2), "last_rep@0 reached@1"),
        ("3-1-1-2", (2, 2, 2, 1, 2, 2, 2, 1), "lift@0"),
        ("3-0-1-2", (2, 2, 2) * 3, "set_end@0"),
    ],
)
def test_each_mark_is_answered_and_a_target_told(
    tempo: str, lengths: tuple[float, ...], expected: str
) -> None:
    timeline = after(tempo, 3, *lengths)
    heard = cues(timeline, timeline.phases[-1].start).split()
    assert heard[: len(expected.split())] == expected.split()
    if "hold@0" not in heard:
        assert heard == expected.split()


def test_a_lift_leaves_room_for_the_count() -> None:
    assert "count_1" in said(after("3-0-3-2", 3, 2, 2, 2))
    assert "tick" not in cues(after("3-0-3-2", 3, 2, 2, 2), READY + 6 * RATE)


def test_a_hold_ticks_until_it_is_waited_for_no_longer() -> None:
    timeline = after("3-0-1-2", 3, 2)
    assert cues(timeline).endswith(f"hold_tick@{LIMIT_S + 2 - 1}")


def test_what_was_not_heard_yet_is_not_heard_any_more() -> None:
    timeline = after("3-0-1-2", 3, 1.2, 1.4, 2.5)
    assert cues(timeline) == ("lift@0 hold@1.2 hold_tick@2.2 lower@2.6 tick@3.6 tick@4.6 lift@5.1")


def test_the_only_repetition_is_announced_before_it() -> None:
    timeline = after("3-0-1-2", 3, first=3)
    assert cues(timeline, 0).split()[-2:] == ["last_rep@2.8", "lift@3.3"]
    assert timeline.first == 3


def test_marks_are_answered_in_words() -> None:
    words = said(after("3-0-1-2", 3, *[2, 3, 4] * 2)).split()
    assert words == [
        *("count_3@0.44", "count_2@1.44", "count_1@2.44"),
        *("lift@3.68", "hold@5.70", "lower@8.68"),
        *("count_1@12.68", "hold@14.70", "lower@17.68"),
        "last_one@21.59",
    ]


def test_the_end_of_a_set_is_told_by_its_cue_alone() -> None:
    before, over = (said(after("3-0-1-2", 2, *[2.0] * marks)).split() for marks in (5, 6))
    assert over == before
    assert over[-1] == "lower@13.68"


def test_with_a_pause_at_the_bottom_it_is_there_that_is_counted() -> None:
    words = said(after("3-1-1-1", 3, *[2, 3, 4, 5] * 2)).split()
    assert [word.split("@")[0] for word in words[3:]] == [
        *("lift", "hold", "lower", "count_1"),
        *("lift", "hold", "lower", "last_one"),
        "lift",
    ]


@pytest.mark.parametrize("lengths", [(2, 3, 4, 0.8), (2, 3, 4, 0.4)])
def test_what_found_no_room_at_the_bottom_is_said_in_the_lift(lengths: tuple[float, ...]) -> None:
    words = said(after("3-0.5-1-1", 3, *lengths)).split()
    assert words[-1] == f"count_1@{3.3 + sum(lengths) + 0.38:.2f}"


def test_the_last_one_is_said_before_it_where_it_is_the_only_one() -> None:
    assert "last_one@3.68" in said(after("3-0-1-2", 3, first=3))


def test_a_word_without_room_before_the_next_second_is_not_said() -> None:
    assert "hold" not in said(after("3-0-1-0.5", 3, 2))


def test_without_tones_words_begin_with_the_mark() -> None:
    words = said(after("3-0-1-2", 2, 2, 3, 4), tones=False).split()
    assert words[3:] == ["lift@3.30", "hold@5.30", "lower@8.30", "last_one@12.30"]


@given(tempos, st.integers(1, 4), st.lists(st.integers(1, LIMIT_S * RATE), max_size=20))
def test_whatever_is_marked_the_past_stands_and_phases_tile(
    tempo: Tempo, reps: int, lengths: list[int]
) -> None:
    timeline = open_set(tempo, reps, 3)
    for length in lengths:
        if not timeline.is_open:
            break
        frame = timeline.phases[-1].start + length
        before, timeline = timeline, marked(timeline, tempo, frame)
        assert timeline.phases[: len(before.phases) - 1] == before.phases[:-1]
        assert timeline.phases[-2].end == timeline.phases[-1].start == frame
        heard = [cue for cue in timeline.cues if cue.frame < frame]
        assert heard == [cue for cue in before.cues if cue.frame < frame]
    assert all(one.end == other.start for one, other in pairwise(timeline.phases))
    assert all(phase.length > 0 for phase in timeline.phases)
    assert all(one.frame < other.frame for one, other in pairwise(timeline.cues))
    assert sum(cue.kind is CueKind.LAST_REP for cue in timeline.cues) <= 1
