from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.numbers import tempos
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.tempo import Tempo


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3-0-1-2", (3000, 0, 1000, 2000)),
        ("2-1-1.5-2.5", (2000, 1000, 1500, 2500)),
        (" 1-0-1-1 ", (1000, 0, 1000, 1000)),
        ("2,5-0-1-0", (2500, 0, 1000, 0)),
        ("10-10-10-10", (10_000, 10_000, 10_000, 10_000)),
    ],
)
def test_reads_what_lifters_write(text: str, parts: tuple[int, int, int, int]) -> None:
    assert Tempo.parse(text) == Tempo(*parts)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0-0-0-0", "Lower in 0 s is too fast: take at least 1 s, under control."),
        ("3-0-0.5-2", "Lift in 0.5 s is too fast: take at least 1 s, under control."),
        ("3-0-X-2", "X (as fast as possible)"),
        ("x", "needs four numbers, like 3-0-1-2"),
        ("X", "needs four numbers, like 3-0-1-2"),
        ("slow", "needs four numbers"),
        ("", "needs four numbers"),
        ("3-0-1-2-1", "needs four numbers"),
        ("3--1-2-0", "needs four numbers"),
        ("3-a-1-2", "“a” in tempo “3-a-1-2” is no number of seconds"),
        ("3--1-2", "“” in tempo"),
        ("3-0-1-²", "is no number of seconds"),
        ("3-0-1-1e1", "is no number of seconds"),
        ("3-0-1-nan", "is no number of seconds"),
        ("3-0-1-0.25", "Tempo goes in half seconds: 0.25 s is not one."),
        ("11-0-1-2", "11 s for one movement is over the limit of 10 s."),
        ("3-0-1-10.5", "A pause of 10.5 s is outside 0–10 s."),
        ("9999999-0-1-1", "is no number of seconds"),
    ],
)
def test_refuses_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(Refusal, match=r".") as caught:
        Tempo.parse(text)
    assert sentence in str(caught.value)
    assert str(caught.value.message) == str(caught.value)
    assert "\n" not in str(caught.value)


@given(tempos)
def test_what_is_written_reads_back(tempo: Tempo) -> None:
    assert Tempo.parse(str(tempo)) == tempo


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tempo = Tempo.parse(text)
    except Refusal:
        return
    assert tempo.concentric_ms >= 1000
    assert tempo.eccentric_ms >= 1000


def test_sums() -> None:
    tempo = Tempo.parse("3-1-1-2")
    assert (tempo.repetition_ms, tempo.tension_ms) == (7000, 6000)


def test_long_repetitions_are_remarked_on() -> None:
    assert Tempo.parse("4-0-2-2").remark() is None
    assert "8.5 s a repetition is long" in str(Tempo.parse("4-0.5-2-2").remark())
