from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Part
from thrust_gui.domain.guide import CAUTION, FACTS, Card, Figure, Guide, Mark, SectionName

if TYPE_CHECKING:
    from pathlib import Path

ROOT = resources_root()
GUIDE = load_guide(ROOT)
CARDS = [card for section in GUIDE.sections for card in section.cards]


def test_the_guide_that_ships_is_whole() -> None:
    assert [section.problem for section in GUIDE.sections] == [None] * len(SectionName)
    assert [section.name for section in GUIDE.sections] == list(SectionName)


def test_the_setup_has_its_six_steps_in_order() -> None:
    assert [card.id for card in GUIDE.sections[0].cards] == [
        "setup.band-and-bench",
        "setup.feet",
        "setup.heels",
        "setup.back",
        "setup.crease",
        "setup.brace",
    ]


def test_the_repetition_goes_from_bottom_to_bottom() -> None:
    assert [card.id for card in GUIDE.sections[1].cards] == [
        "rep.bottom",
        "rep.lift",
        "rep.top",
        "rep.hold",
        "rep.lower",
    ]


def test_this_part_covers_what_it_should_and_invents_nothing() -> None:
    assert {"E05", "E06", "E07", "E08", "E09", "E10", "E11", "E21"} <= GUIDE.facts <= FACTS


def test_every_id_that_any_resource_names_exists() -> None:
    named = {
        fact
        for path in (ROOT / "guide").glob("*.toml")
        for fact in re.findall(r"\bE\d+\b", path.read_text(encoding="utf-8"))
    }
    assert named == GUIDE.facts


def test_the_caution_is_there_and_low_impact_never_stands_without_it() -> None:
    caution = GUIDE.card(CAUTION)
    assert caution is not None
    assert "E05" in caution.facts
    assert "medical professional" in caution.text
    for card in CARDS:
        if "E04" in card.facts:
            assert "E05" in card.facts


def test_the_care_of_the_band_is_told() -> None:
    card = GUIDE.card("safety.band")
    assert card is not None
    for word in ("nicked", "torn", "break", "slip", "eyes"):
        assert word in card.text


def test_the_feet_are_placed_by_the_lifters_own_body() -> None:
    assert [card.id for card in CARDS if Figure.HEEL_DISTANCE in card.figures] == ["setup.feet"]


def test_the_length_of_the_hold_is_said_to_be_ours() -> None:
    card = GUIDE.card("rep.hold")
    assert card is not None
    assert "our choice" in card.text


def test_ids_are_unique() -> None:
    assert len({card.id for card in CARDS}) == len(CARDS)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_has_its_picture_and_says_what_it_shows(card: Card) -> None:
    for view in card.views:
        assert view.pose in load_poses(ROOT).known
        assert view.caption.endswith(".")
        assert "!" not in view.caption
    assert card.text.endswith((".", "?"))
    assert "!" not in f"{card.title} {card.text} {card.hint}"
    assert len(card.name) <= 18
    assert len(card.hint) <= 27


def test_every_picture_of_the_guide_has_its_pose() -> None:
    assert set(load_poses(ROOT).known) >= {view.pose for card in CARDS for view in card.views}


# --- what goes wrong ----------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "guide", tmp_path / "guide")
    return tmp_path


def problem_of(guide: Guide, name: SectionName) -> str:
    section = next(each for each in guide.sections if each.name is name)
    assert section.cards == ()
    return str(section.problem)


def change(root: Path, old: str, new: str, file: str = "rep.toml") -> None:
    path = root / "guide" / file
    source = path.read_text(encoding="utf-8")
    assert old in source
    path.write_text(source.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('pose = "bottom"', "pose =", "guide/rep.toml, line 12: this is no TOML (Invalid value)"),
        ('hint = "Hips', 'hnt = "Hips', "line 7: there is no “hnt” here, only id, name, hint,"),
        ('hint = "Hips below the bench"', "", "line 3: “hint” must be a text"),
        ('"E07", "E11"', '"E07", "E99"', "line 3: there is no fact “E99”, they go from"),
        ('"E07", "E11"', '"E07", 11', "line 13: “facts” must be a list of texts"),
        ('id = "rep.bottom"', 'id = "bottom"', "line 3: the id “bottom” must look like setup.feet"),
        ('id = "rep.bottom"', 'id = "setup.x"', "line 4: the id “setup.x” must begin with “rep.”"),
        ('id = "rep.bottom"', 'id = "rep.lift"', "line 17: the id “rep.lift” is there twice"),
        ("offset = [0.1, 0.32]", "offset = [1]", "“offset” must be a list of 2 numbers"),
        ('at = "hip"', 'at = "hop"', "line 14: “hop” is none of bench, upper_back"),
        ('mark = "good"', 'mark = "fine"', "“fine” is none of note, good, bad"),
        ("[[card]]", "colour = 1\n[[card]]", "line 3: there is no “colour” here, only card"),
        ('title = "Start low"', f'title = "{"low " * 30}"', "line 3: title and text has"),
        (
            'facts = ["E07", "E11"]',
            'facts = []\nfigures = ["x"]',
            "line 14: “x” is none of heel_dist",
        ),
    ],
)
def test_a_mistake_takes_only_its_own_section_away(
    root: Path, old: str, new: str, sentence: str
) -> None:
    change(root, old, new)
    guide = load_guide(root)
    told = problem_of(guide, SectionName.REP)
    assert told.startswith("guide/rep.toml, line ")
    assert sentence in told
    assert [section.problem for section in guide.sections if section.name != "rep"] == [None] * 5
    assert guide.card("setup.feet") is not None


def test_a_missing_file_is_said(root: Path) -> None:
    (root / "guide" / "setup.toml").unlink()
    guide = load_guide(root)
    assert problem_of(guide, SectionName.SETUP) == (
        "guide/setup.toml: the file is missing, install the program again"
    )
    assert guide.card("rep.top") is not None


@pytest.mark.parametrize("source", ["", "# nothing\n"])
def test_an_empty_file_is_said(root: Path, source: str) -> None:
    (root / "guide" / "safety.toml").write_text(source, encoding="utf-8")
    told = problem_of(load_guide(root), SectionName.SAFETY)
    assert told == "guide/safety.toml, line 1: there is no [[card]], write one"


def test_a_folder_without_anything_still_gives_a_guide(tmp_path: Path) -> None:
    guide = load_guide(tmp_path)
    assert all(section.problem for section in guide.sections)


def test_callouts_are_notes_unless_they_say_otherwise() -> None:
    crease = GUIDE.card("setup.crease")
    assert crease is not None
    assert {callout.at: callout.mark for callout in crease.views[0].callouts} == {
        Part.CREASE: Mark.GOOD,
        Part.BELLY: Mark.BAD,
        Part.BAND: Mark.NOTE,
    }
