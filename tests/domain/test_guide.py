from __future__ import annotations

from typing import Any

import pytest

from thrust_gui.domain.guide import (
    CAPTION_WORDS,
    CARD_WORDS,
    FACTS,
    MOTION_MS,
    NOTE_WORDS,
    Card,
    Guide,
    Mark,
    Motion,
    Note,
    NoteKind,
    Problem,
    Section,
    SectionName,
    View,
)
from thrust_gui.domain.message import Message, Refusal


def view(**changes: Any) -> View:  # noqa: ANN401 - any value of any field
    values: dict[str, Any] = {"pose": "feet", "caption": "A lifter sits against the bench."}
    return View(**(values | changes))


def side(mark: Mark, **changes: Any) -> View:  # noqa: ANN401 - any value of any field
    return view(**({"mark": mark, "title": "Arched", "hint": "Hips too high"} | changes))


def card(**changes: Any) -> Card:  # noqa: ANN401 - any value of any field
    values: dict[str, Any] = {
        "id": "setup.feet",
        "name": "Place your feet",
        "hint": "A measured distance",
        "title": "Find the place for your feet",
        "text": "Sit on the floor.",
        "views": (view(),),
        "facts": ("E07",),
    }
    return Card(**(values | changes))


def motion(**changes: Any) -> Motion:  # noqa: ANN401 - any value of any field
    values: dict[str, Any] = {
        "low": "bottom",
        "high": "top",
        "lift_ms": 1000,
        "hold_ms": 2000,
        "lower_ms": 3000,
        "bottom_ms": 0,
    }
    return Motion(**(values | changes))


def test_the_facts_are_thirty_four() -> None:
    assert len(FACTS) == 34
    assert {"E01", "E09", "E34"} <= FACTS
    assert not {"E00", "E35", "E1"} & FACTS


BLANK = ["", "  \n"]


@pytest.mark.parametrize("name", ["name", "hint", "title", "text"])
@pytest.mark.parametrize("blank", BLANK)
def test_nothing_of_a_card_may_be_blank(name: str, blank: str) -> None:
    with pytest.raises(Refusal, match=f"{name} is empty"):
        card(**{name: blank})


@pytest.mark.parametrize("name", ["caption", "pose"])
@pytest.mark.parametrize("blank", BLANK)
def test_nothing_of_a_picture_may_be_blank(name: str, blank: str) -> None:
    with pytest.raises(Refusal, match=f"{name} is empty"):
        view(**{name: blank})


@pytest.mark.parametrize("name", ["title", "hint"])
@pytest.mark.parametrize("mark", [Mark.GOOD, Mark.BAD])
def test_one_of_a_pair_says_which_it_is(mark: Mark, name: str) -> None:
    with pytest.raises(Refusal, match=f"{name} is empty"):
        side(mark, **{name: " "})


def test_a_picture_alone_needs_no_title() -> None:
    assert (view().title, view().hint) == ("", "")


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
    assert len(view(caption="word " * CAPTION_WORDS).caption.split()) == CAPTION_WORDS
    with pytest.raises(Refusal, match="caption has 15 words, at most 14 fit"):
        view(caption="word " * (CAPTION_WORDS + 1))


@pytest.mark.parametrize("kind", list(NoteKind))
def test_a_note_has_twenty_words(kind: NoteKind) -> None:
    assert Note(kind, "word " * NOTE_WORDS).kind is kind
    with pytest.raises(Refusal, match=f"{kind} has 21 words, at most 20 fit"):
        Note(kind, "word " * (NOTE_WORDS + 1))
    with pytest.raises(Refusal, match="text is empty"):
        Note(kind, " ")


def test_a_card_has_each_kind_of_note_once() -> None:
    feel, cause = Note(NoteKind.FEEL, "Glutes."), Note(NoteKind.CAUSE, "Hurry.")
    assert card(notes=(feel, cause)).notes == (feel, cause)
    with pytest.raises(Refusal, match="a card has a kind of note twice"):
        card(notes=(feel, cause, Note(NoteKind.FEEL, "Legs.")))


def test_a_mistake_has_the_wrong_picture_first() -> None:
    wrong, right = side(Mark.BAD), side(Mark.GOOD)
    assert card(views=(wrong, right)).views == (wrong, right)


@pytest.mark.parametrize(
    "views",
    [
        (),
        (view(), view()),
        (side(Mark.BAD),),
        (side(Mark.GOOD), side(Mark.BAD)),
        (side(Mark.BAD), side(Mark.GOOD), view()),
    ],
)
def test_other_sets_of_pictures_are_refused(views: tuple[View, ...]) -> None:
    with pytest.raises(Refusal, match="one picture, or a wrong one and then a right one"):
        card(views=views)


def test_a_moving_picture_knows_how_long_a_repetition_is() -> None:
    assert motion().total_ms == 6000
    assert motion(lift_ms=200, hold_ms=0, lower_ms=200).total_ms == 400
    assert view(motion=motion()).motion == motion()


@pytest.mark.parametrize(
    ("name", "bad", "least"),
    [
        ("lift_ms", 199, 200),
        ("lower_ms", 0, 200),
        ("hold_ms", -1, 0),
        ("bottom_ms", -1, 0),
        *((name, MOTION_MS + 1, 0) for name in ("hold_ms", "bottom_ms")),
        *((name, MOTION_MS + 1, 200) for name in ("lift_ms", "lower_ms")),
    ],
)
def test_a_motion_that_would_flicker_or_stand_is_refused(name: str, bad: int, least: int) -> None:
    with pytest.raises(Refusal, match=f"{name} is {bad}, it must be from {least} to {MOTION_MS}"):
        motion(**{name: bad})


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
