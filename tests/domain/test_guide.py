from __future__ import annotations

from typing import Any

import pytest

from thrust_gui.domain.guide import (
    CAPTION_WORDS,
    CARD_WORDS,
    FACTS,
    Card,
    Guide,
    Problem,
    Section,
    SectionName,
)
from thrust_gui.domain.message import Message, Refusal


def card(**changes: Any) -> Card:  # noqa: ANN401 - any value of any field
    values: dict[str, Any] = {
        "id": "setup.feet",
        "name": "Place your feet",
        "hint": "A measured distance",
        "title": "Find the place for your feet",
        "text": "Sit on the floor.",
        "caption": "A lifter sits against the bench.",
        "pose": "feet",
        "facts": ("E07",),
    }
    return Card(**(values | changes))


def test_the_facts_are_thirty_four() -> None:
    assert len(FACTS) == 34
    assert {"E01", "E09", "E34"} <= FACTS
    assert not {"E00", "E35", "E1"} & FACTS


@pytest.mark.parametrize("name", ["name", "hint", "title", "text", "caption", "pose"])
@pytest.mark.parametrize("blank", ["", "  \n"])
def test_nothing_may_be_blank(name: str, blank: str) -> None:
    with pytest.raises(Refusal, match=f"{name} is empty"):
        card(**{name: blank})


@pytest.mark.parametrize("bad", ["", "feet", "setup.", "Setup.feet", "setup.feet2", "setup.a b"])
def test_ids_look_like_section_and_name(bad: str) -> None:
    with pytest.raises(Refusal, match="must look like setup"):
        card(id=bad)


@pytest.mark.parametrize("good", ["setup.feet", "rep.top", "setup.band-and-bench"])
def test_good_ids(good: str) -> None:
    assert card(id=good).id == good


def test_title_and_text_have_forty_words_between_them() -> None:
    title = "One two three"
    assert card(title=title, text="word " * (CARD_WORDS - 3)).title == title
    with pytest.raises(Refusal, match="title and text has 41 words, at most 40 fit"):
        card(title=title, text="word " * (CARD_WORDS - 2))


def test_a_caption_has_fourteen_words() -> None:
    assert len(card(caption="word " * CAPTION_WORDS).caption.split()) == CAPTION_WORDS
    with pytest.raises(Refusal, match="caption has 15 words, at most 14 fit"):
        card(caption="word " * (CAPTION_WORDS + 1))


@pytest.mark.parametrize("bad", ["E35", "E00", "E9", "e09", ""])
def test_no_fact_is_invented(bad: str) -> None:
    with pytest.raises(Refusal, match="they go from E01 to E34"):
        card(facts=("E09", bad))


def test_a_card_may_cover_no_fact() -> None:
    assert card(facts=()).facts == ()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [(None, "guide/setup.toml: no card"), (7, "guide/setup.toml, line 7: no card")],
)
def test_a_problem_names_its_place(line: int | None, sentence: str) -> None:
    assert (
        str(Problem("guide/setup.toml", Message("no {what}", {"what": "card"}), line)) == sentence
    )


GUIDE = Guide(
    (
        Section(name=SectionName.SETUP, cards=(card(), card(id="setup.back", facts=("E06",)))),
        Section(name=SectionName.REP, problem=Problem("guide/rep.toml", Message("gone"))),
        Section(name=SectionName.SAFETY, cards=(card(id="safety.band", facts=()),)),
    )
)


@pytest.mark.parametrize("wanted", ["setup.feet", "setup.back", "safety.band"])
def test_cards_are_found_by_id(wanted: str) -> None:
    found = GUIDE.card(wanted)
    assert found is not None
    assert found.id == wanted


def test_what_is_not_there_is_not_found() -> None:
    assert GUIDE.card("rep.top") is None
    assert [section.place("setup.back") for section in GUIDE.sections] == [1, None, None]


def test_facts_are_gathered_from_all_cards() -> None:
    assert GUIDE.facts == {"E06", "E07"}
