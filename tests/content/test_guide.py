"""The guide that ships: whole, short, calm, every picture there."""

from __future__ import annotations

import re

import pytest

from tests.helpers.guide_words import CARDS, GUIDE, all_words, card_of
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.guide import CAUTION, FEET, HOLD, Card, Figure, Mark, NoteKind, SectionName

POSES = load_poses(resources_root())
each_card = pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)

NAME_LETTERS = 18
HINT_LETTERS = 27
CALLOUT_WORDS = 4
SHRILL = r"\b(guaranteed|best|perfect|lazy|bad|fail|failure|must never|no excuse)\b"


def ids_of(name: SectionName) -> list[str]:
    (section,) = (each for each in GUIDE.sections if each.name is name)
    return [card.id.removeprefix(f"{name}.") for card in section.cards]


def test_nothing_in_the_guide_that_ships_is_wrong() -> None:
    assert [section.problem for section in GUIDE.sections] == [None] * len(SectionName)
    assert [section.name for section in GUIDE.sections] == list(SectionName)


ORDER = {
    SectionName.SETUP: "band-and-bench feet heels back crease brace",
    SectionName.REP: "bottom lift top hold lower glutes helpers",
    SectionName.MISTAKES: "short-range too-fast pelvic-tilt arched-back beyond-parallel heels",
    SectionName.VARIATIONS: "single-leg floor-bridge standing barbell glute-bridge side-step",
    SectionName.SAFETY: "caution impact band",
    SectionName.QUESTIONS: (
        "what repetitions growth carry-over joints band-or-bar every-day squats "
        "feet-near feet-far sources"
    ),
}


@pytest.mark.parametrize("name", list(SectionName))
def test_every_section_has_its_cards_in_order(name: SectionName) -> None:
    assert ids_of(name) == ORDER[name].split()


def test_ids_are_unique() -> None:
    assert len({card.id for card in CARDS}) == len(CARDS)


@each_card
def test_every_card_has_its_picture_and_says_what_it_shows(card: Card) -> None:
    for view in card.views:
        assert view.pose in POSES.known
        if view.motion:
            assert view.motion.low in POSES.known
            assert view.motion.high in POSES.known
        assert view.caption.endswith(".")


@each_card
def test_names_hints_and_labels_fit_where_they_stand(card: Card) -> None:
    assert len(card.name) <= NAME_LETTERS
    hints = [card.hint, *(view.hint for view in card.views)]
    assert all(len(hint) <= HINT_LETTERS for hint in hints)
    for view in card.views:
        assert len(view.title) <= NAME_LETTERS
        assert all(1 <= len(each.text.split()) <= CALLOUT_WORDS for each in view.callouts)


@each_card
def test_the_words_are_calm_and_whole(card: Card) -> None:
    assert card.text.endswith((".", "?"))
    assert all(note.text.endswith((".", "?")) for note in card.notes)
    words = all_words(card)
    assert "!" not in words
    assert "—" not in words
    assert not re.search(SHRILL, words, re.IGNORECASE)
    for text in (card.name, card.hint, card.title):
        assert text[0].isupper() or text[0].isdigit()
        assert not text.endswith(".")


def test_mistakes_are_wrong_beside_right_with_what_to_feel_and_do() -> None:
    for name in ids_of(SectionName.MISTAKES):
        card = card_of(f"mistakes.{name}")
        assert [view.mark for view in card.views] == [Mark.BAD, Mark.GOOD]
        kinds = {note.kind for note in card.notes}
        assert {NoteKind.FEEL, NoteKind.CORRECTION} <= kinds
        assert kinds & {NoteKind.CAUSE, NoteKind.WHOSE}


@pytest.mark.parametrize("card_id", ["mistakes.short-range", "mistakes.too-fast"])
def test_where_movement_is_the_point_both_sides_move(card_id: str) -> None:
    motions = [view.motion for view in card_of(card_id).views]
    assert None not in motions


def test_too_fast_is_two_tempos_and_only_the_right_one_keeps_a_second() -> None:
    wrong, right = (view.motion for view in card_of("mistakes.too-fast").views)
    assert wrong is not None
    assert right is not None
    assert max(wrong.lift_ms, wrong.lower_ms) < 1000 <= min(right.lift_ms, right.lower_ms)
    assert (wrong.low, wrong.high) == (right.low, right.high)


def test_every_variation_moves_and_says_when_to_choose_it() -> None:
    for name in ids_of(SectionName.VARIATIONS):
        card = card_of(f"variations.{name}")
        assert NoteKind.WHEN in {note.kind for note in card.notes}
        assert all(view.motion for view in card.views)


def test_every_pose_is_shown_somewhere() -> None:
    views = [view for card in CARDS for view in card.views]
    moved = [view.motion for view in views if view.motion]
    ends = {name for motion in moved for name in (motion.low, motion.high)}
    assert ends | {view.pose for view in views} == set(POSES.known)


@pytest.mark.parametrize(
    ("figure", "card_id"),
    [
        (Figure.HEEL_DISTANCE, "setup.feet"),
        (Figure.BENCH_FIT, "setup.feet"),
        (Figure.RIGGING, "setup.heels"),
        (Figure.HIP_TRAVEL, "rep.top"),
    ],
)
def test_each_figure_of_the_own_body_is_where_it_is_needed(figure: Figure, card_id: str) -> None:
    assert [card.id for card in CARDS if figure in card.figures] == [card_id]


@pytest.mark.parametrize("card", [CAUTION, FEET, HOLD])
def test_what_other_pages_lead_to_is_there(card: str) -> None:
    assert GUIDE.card(card) is not None
