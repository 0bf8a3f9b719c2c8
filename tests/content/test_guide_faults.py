"""Every kind of mistake in a file of the guide: told with file and line, and no further than it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from thrust_gui.content.guide import load_guide
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Part
from thrust_gui.domain.guide import Guide, Mark, Motion, NoteKind, SectionName

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """\
[[card]]
id = "mistakes.alone"
name = "Alone"
hint = "One picture"
title = "A picture alone"
text = "Some words."
caption = "A lifter."
pose = "bottom"
facts = ["E07", "E11"]
figures = ["hip_travel"]
when = "Always."
callouts = [
  { at = "hip", text = "Low", offset = [0.1, 0.32] },
  { at = "shin", text = "Upright", offset = [-0.16, 0.0], mark = "good" },
]

[[card]]
id = "mistakes.pair"
name = "Pair"
hint = "Two pictures"
title = "Wrong beside right"
text = "Some words."
facts = ["E20"]
references = ["Somebody (2020)."]
cause = "Hurry."

[card.wrong]
title = "Cut short"
hint = "Too early"
caption = "Too low."
pose = "lift"
motion = { low = "bottom", high = "lift", ms = [500, 0, 400, 100] }

[card.right]
title = "Full"
hint = "All the way"
caption = "In one line."
pose = "top"

[card.right.motion]
low = "bottom"
high = "top"
ms = [1000, 2000, 3000, 0]
"""
"""A file in which every key stands."""
FILE = "guide/mistakes.toml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(resources_root() / "guide", tmp_path / "guide")
    return tmp_path


def with_file(root: Path, source: str) -> Guide:
    (root / FILE).write_text(source, encoding="utf-8")
    return load_guide(root)


def problem_of(guide: Guide, name: SectionName = SectionName.MISTAKES) -> str:
    section = next(each for each in guide.sections if each.name is name)
    assert section.cards == ()
    return str(section.problem)


def test_every_value_is_read(root: Path) -> None:
    guide = with_file(root, SOURCE)
    alone, pair = guide.card("mistakes.alone"), guide.card("mistakes.pair")
    assert alone is not None
    assert pair is not None
    (view,) = alone.views
    assert (view.mark, view.title, view.motion) == (Mark.NOTE, "", None)
    assert [(each.at, each.mark) for each in view.callouts] == [
        (Part.HIP, Mark.NOTE),
        (Part.SHIN, Mark.GOOD),
    ]
    assert [(note.kind, note.text) for note in alone.notes] == [(NoteKind.WHEN, "Always.")]
    wrong, right = pair.views
    assert (wrong.mark, wrong.title, wrong.hint) == (Mark.BAD, "Cut short", "Too early")
    assert (right.mark, right.pose) == (Mark.GOOD, "top")
    assert wrong.motion is not None
    assert wrong.motion.total_ms == 1000
    assert right.motion == Motion(
        low="bottom", high="top", lift_ms=1000, hold_ms=2000, lower_ms=3000, bottom_ms=0
    )
    assert pair.references == ("Somebody (2020).",)


LONG = "word " * 41


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # the card
        ('name = "Alone"', 'nam = "A"', "line 3: there is no “nam” here, only id, name, hint,"),
        ('name = "Alone"', "name = 3", "line 3: “name” must be a text"),
        ('name = "Alone"\n', "", "line 1: “name” must be a text"),
        ('name = "Alone"', 'name = " "', "line 3: name is empty, write something"),
        ('"mistakes.alone"', '"alone"', "line 2: the id “alone” must look like setup.feet"),
        ('"mistakes.alone"', '"rep.x"', "line 2: the id “rep.x” must begin with “mistakes.”"),
        ('"mistakes.pair"', '"mistakes.alone"', "line 18: the id “mistakes.alone” is there twice"),
        ('"Some words."', f'"{LONG}"', "line 6: title and text has 44 words, at most 40 fit"),
        ('"E07", "E11"', '"E07", 11', "line 9: “facts” must be a list of texts"),
        ('"E07", "E11"', '"E07", "E99"', "line 9: there is no fact “E99”, they go from E01 to E34"),
        ("hip_travel", "hop", "line 10: “hop” is none of heel_distance, hip_travel, bench_fit"),
        ('["Somebody (2020)."]', '"x"', "line 24: “references” must be a list"),
        # its notes
        ('when = "Always."', f'when = "{LONG}"', "line 11: when has 41 words, at most 20 fit"),
        ('when = "Always."', 'when = ""', "line 11: text is empty, write something"),
        ('cause = "Hurry."', "cause = 1", "line 25: “cause” must be a text"),
        ('cause = "Hurry."', 'couse = ""', "line 25: there is no “couse” here, only"),
        # its picture
        ('pose = "bottom"\n', "", "line 1: “pose” must be a text"),
        ('pose = "bottom"', 'pose = ""', "line 8: pose is empty, write something"),
        ('"A lifter."', f'"{LONG}"', "line 7: caption has 41 words, at most 14 fit"),
        ("[0.1, 0.32]", "[1]", "line 13: “offset” must be a list of 2 numbers"),
        ('"hip"', '"hop"', "line 13: “hop” is none of bench, upper_back"),
        ('mark = "good"', 'mark = "fine"', "line 14: “fine” is none of note, good, bad"),
        ('mark = "good"', 'colour = "red"', "line 14: there is no “colour” here, only at, text"),
        # wrong and right
        ("[card.wrong]", "[card.worng]", "line 27: there is no “worng” here, only"),
        ("[card.right]", "[card.left]", "line 34: there is no “left” here, only"),
        ('title = "Full"', 'titel = "Full"', "line 35: there is no “titel” here, only pose,"),
        ('title = "Cut short"', 'title = ""', "line 28: title is empty, write something"),
        ('hint = "Too early"\n', "", "line 27: “hint” must be a text"),
        ('pose = "lift"', "pose = 1", "line 31: “pose” must be a text"),
        ('"In one line."', f'"{LONG}"', "line 37: caption has 41 words, at most 14 fit"),
        ('facts = ["E20"]', 'facts = []\npose = "top"', "line 24: there is no “pose” here, only"),
        ('facts = ["E20"]', "facts = []\nwrong = 3", "line 24: “wrong” must be a table"),
        # how they move
        ("[500, 0, 400, 100]", "[500, 0]", "line 32: “ms” must be a list of 4 numbers"),
        ("[500, 0, 400, 100]", "[50, 0, 400, 0]", "line 32: lift_ms is 50, it must be from 200"),
        ('low = "bottom", high', "high", "line 32: “low” must be a text"),
        ("[1000, 2000, 3000, 0]", "[1000, 2000, 3000, 99999]", "line 43: bottom_ms is 99999, it"),
        ('high = "top"', "high = 7", "line 42: “high” must be a text"),
        ('high = "top"', 'hihg = "top"', "line 42: there is no “hihg” here, only low, high, ms"),
        # the file
        ('pose = "bottom"', "pose =", "line 8: this is no TOML (Invalid value)"),
        ("[[card]]", "colour = 1\n[[card]]", "line 1: there is no “colour” here, only card"),
        ("[[card]]", "[[crad]]", "line 1: there is no “crad” here, only card"),
    ],
)
def test_a_mistake_takes_only_its_own_section_away(
    root: Path, old: str, new: str, told: str
) -> None:
    assert old in SOURCE
    source = SOURCE.replace(old, new, 1)
    guide = with_file(root, source if "wrong = 3" not in new else _without_tables(source))
    assert problem_of(guide).startswith(f"{FILE}, {told}")
    others = [section for section in guide.sections if section.name is not SectionName.MISTAKES]
    assert all(section.problem is None and section.cards for section in others)


def _without_tables(source: str) -> str:
    return source[: source.index("[card.wrong]")]


def test_windows_line_ends_count_once(root: Path) -> None:
    source = SOURCE.replace('pose = "lift"', "pose = 1")
    (root / FILE).write_bytes(source.replace("\n", "\r\n").encode())
    assert problem_of(load_guide(root)) == f"{FILE}, line 31: “pose” must be a text"


def test_a_missing_file_is_said(root: Path) -> None:
    (root / "guide" / "setup.toml").unlink()
    guide = load_guide(root)
    assert problem_of(guide, SectionName.SETUP) == (
        "guide/setup.toml: the file is missing, install the program again"
    )
    assert guide.card("rep.top") is not None


@pytest.mark.parametrize("source", ["", "# nothing\n"])
def test_an_empty_file_is_said(root: Path, source: str) -> None:
    told = problem_of(with_file(root, source))
    assert told == f"{FILE}, line 1: there is no [[card]], write one"


def test_a_table_under_no_card_is_said(root: Path) -> None:
    told = problem_of(with_file(root, "[[card.callouts]]\nx = 1\n"))
    assert told == f"{FILE}, line 1: there is no “card.callouts” here, only card"


def test_a_folder_without_anything_still_gives_a_guide(tmp_path: Path) -> None:
    guide = load_guide(tmp_path)
    assert [section.name for section in guide.sections] == list(SectionName)
    assert all(section.problem for section in guide.sections)
