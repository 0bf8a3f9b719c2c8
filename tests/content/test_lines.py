from __future__ import annotations

import tomllib

import pytest

from thrust_gui.content.lines import Block, blocks

SOURCE = '''# [[card]] in a comment is none
size = 1
[[card]]            # 3
id = "a"
text = """
[[card]]
pose = "no key: it is inside a text"
"""
note = 'also "[[card]]" = 1'
callouts = [{ at = "x" }, { at = "y" },
  # a comment with { braces }
  { at = "z", offset = [1.0, 2.0] },
]
grid = [
  [1, 2],
  [3.5],
]
motion = { low = "a", ms = [
  1, 2] }
[card.wrong]        # 20
pose = "b"
[card.wrong.motion]
low = "c"
[[card]]            # 24
right.pose = "d"
[[card.right.callouts]]
at = "x"
[[card.right.callouts]]
at = "y"
[other]
key = 1
'''


@pytest.fixture(scope="module")
def found() -> list[Block]:
    assert tomllib.loads(SOURCE)
    return blocks(SOURCE)


def test_blocks_begin_at_their_headers(found: list[Block]) -> None:
    assert [(block.header, block.line) for block in found] == [("", 1), ("card", 3), ("card", 24)]
    assert found[0].lines == {"size": 2}


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("id", 4),
        ("text", 5),
        ("note", 9),
        ("callouts", 10),
        ("callouts.0", 10),
        ("callouts.1", 10),
        ("callouts.2", 12),
        ("grid", 14),
        ("motion", 18),
        ("wrong", 20),
        ("wrong.pose", 21),
        ("wrong.motion", 22),
        ("wrong.motion.low", 23),
    ],
)
def test_keys_of_every_depth_have_their_line(found: list[Block], path: str, line: int) -> None:
    assert found[1].lines[path] == line


def test_what_is_inside_a_text_or_a_comment_is_no_key(found: list[Block]) -> None:
    assert "pose" not in found[1].lines
    assert not any(path.startswith("callouts.3") for path in found[1].lines)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("right", 25),
        ("right.pose", 25),
        ("right.callouts", 26),
        ("right.callouts.0", 26),
        ("right.callouts.0.at", 27),
        ("right.callouts.1", 28),
        ("right.callouts.1.at", 29),
    ],
)
def test_dotted_keys_and_lists_of_tables_have_theirs(
    found: list[Block], path: str, line: int
) -> None:
    assert found[2].lines[path] == line


def test_an_empty_file_has_the_first_block_alone() -> None:
    assert blocks("") == [Block()]
