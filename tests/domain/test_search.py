from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from thrust_gui.domain.search import CUT, Entry, Found, search

FEET = Entry("feet", "Place your feet", ("A measured distance", "Heels about 70 cm away."))
BAND = Entry("band", "Loop the band", ("Over your hips", "One end under both heels, the other up."))
NAMES = Entry("names", "Sources", ("González-García et al. 2019", "Straße, cafe\u0301"))
ALL = (FEET, BAND, NAMES)
LATE = Entry("late", "Late", ("Stand it where it cannot slide, against a wall if it must be.",))

words = st.text(st.sampled_from("abcéÉßü "), min_size=1, max_size=8)
entries = st.lists(
    st.builds(
        Entry,
        st.sampled_from("pqrst"),
        words,
        st.lists(words, max_size=3).map(tuple),
    ),
    max_size=5,
)


def keys(query: str) -> list[str]:
    return [found.key for found in search(ALL, query)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("band", ["band"]),
        ("BAN", ["band"]),
        ("and", []),
        ("heels", ["feet", "band"]),
        ("hee one", ["band"]),
        ("heels place", ["feet"]),
        ("band band", ["band"]),
        ("gonzalez", ["names"]),
        ("GARCÍA", ["names"]),
        ("strasse", ["names"]),
        ("café", ["names"]),
        ("cafe", ["names"]),
        ("70 cm", ["feet"]),
        ("your", ["feet", "band"]),
        ("nothing", []),
        ("", []),
        (" - …", []),
    ],
)
def test_every_word_must_begin_a_word(query: str, found: list[str]) -> None:
    assert keys(query) == found


def test_words_in_the_title_come_first() -> None:
    late = Entry("late", "Heels", ("",))
    assert [found.key for found in search((*ALL, late), "heels")] == ["late", "feet", "band"]


def test_the_words_are_marked_in_title_and_text() -> None:
    (found,) = search(ALL, "pla hee")
    assert found == Found(
        key="feet",
        title="Place your feet",
        title_spans=((0, 3),),
        text="Heels about 70 cm away.",
        spans=((0, 3),),
    )


def test_of_two_beginnings_of_one_word_the_longer_is_marked() -> None:
    (found,) = search((FEET,), "dis dist")
    assert (found.text, found.spans) == ("A measured distance", ((11, 15),))


@pytest.mark.parametrize(("query", "marked"), [("cafe", "cafe\u0301"), ("stras", "Straß")])
def test_accents_and_letters_that_are_two_are_marked_whole(query: str, marked: str) -> None:
    (found,) = search((NAMES,), query)
    assert [found.text[left:right] for left, right in found.spans] == [marked]


def test_a_text_whose_words_come_late_is_cut_at_a_word() -> None:
    (found,) = search((LATE,), "must")
    assert found.text.startswith(f"{CUT}slide, against a wall")
    assert [found.text[left:right] for left, right in found.spans] == ["must"]


def test_a_long_first_word_is_not_cut() -> None:
    text = "A" * 40 + "-end"
    (found,) = search((Entry("a", "Long", (text,)),), "end")
    assert found.text == text


def test_a_title_alone_can_be_found() -> None:
    (found,) = search((Entry("a", "Alone", ()),), "al")
    assert (found.title_spans, found.text, found.spans) == (((0, 2),), "", ())


@given(entries, words, words)
def test_more_words_find_less(made: list[Entry], one: str, other: str) -> None:
    assume(one.strip())
    assume(other.strip())
    both = [(found.key, found.title) for found in search(made, f"{one} {other}")]
    alone = [(found.key, found.title) for found in search(made, one)]
    assert set(both) <= set(alone)


@given(entries, words)
def test_case_makes_no_difference_and_marks_lie_in_order_within_the_texts(
    made: list[Entry], query: str
) -> None:
    found = search(made, query)
    assert found == search(made, query.upper())
    for each in found:
        assert each.title_spans or each.spans
        for text, spans in ((each.title, each.title_spans), (each.text, each.spans)):
            edges = [edge for span in spans for edge in span]
            assert edges == sorted(edges)
            assert all(0 <= left < right <= len(text) for left, right in spans)
