from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import pytest

from thrust_gui.content.toml import Document, Fault, Table, read
from thrust_gui.domain.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@pytest.fixture
def document(tmp_path: Path) -> Callable[[str], Document]:
    def make(source: str) -> Document:
        path = tmp_path / "a.toml"
        path.write_text(source, encoding="utf-8")
        return read(path, "guide/a.toml")

    return make


def first(document: Document) -> Table:
    return document.headed["card"][0]


SOURCE = '''title = "all"

[[card]]
id = "one"

[[card]]
# a comment
id = "two"
text = """
Several   words
on two lines."""
size = 1.5
words = ["a", "b"]
pair = [1, 2.5]
more = [
  { at = "x" },
  { at = "y" },
]
'''


def test_tables_know_their_lines(document: Callable[[str], Document]) -> None:
    found = document(SOURCE)
    assert found.top.values == {"title": "all"}
    assert [table.line for table in found.headed["card"]] == [3, 6]
    second = found.headed["card"][1]
    assert second.lines["id"] == 8
    assert second.lines["more"] == 15


def test_values_are_read_by_kind(document: Callable[[str], Document]) -> None:
    table = document(SOURCE).headed["card"][1]
    assert table.text("id") == "two"
    assert table.text("text") == "Several words on two lines."
    assert table.text("missing", "default") == "default"
    assert table.number("size", 0) == 1.5
    assert table.number("missing", 3) == 3.0
    assert table.texts("words") == ("a", "b")
    assert table.texts("missing") == ()
    assert table.numbers("pair", 2) == (1.0, 2.5)
    assert [each.text("at") for each in table.tables("more")] == ["x", "y"]
    assert table.tables("missing") == ()


def test_words_of_an_enumeration(document: Callable[[str], Document]) -> None:
    table = first(document('[[card]]\na = "red"\nb = ["red", "blue"]'))
    assert table.choice("a", Colour) is Colour.RED
    assert table.choice("c", Colour, Colour.BLUE) is Colour.BLUE
    assert table.choices("b", Colour) == (Colour.RED, Colour.BLUE)


Case = tuple[str, "Callable[[Table], object]", str]

CASES: list[Case] = [
    ("a = 1", lambda t: t.text("a"), "line 2: “a” must be a text"),
    ("b = 1", lambda t: t.text("a"), "line 1: “a” must be a text"),
    ("\na = 1", lambda t: t.texts("a"), "line 3: “a” must be a list"),
    ("a = [1]", lambda t: t.texts("a"), "line 2: “a” must be a list of texts"),
    ("a = [1]", lambda t: t.numbers("a", 2), "line 2: “a” must be a list of 2 numbers"),
    ("a = [1, true]", lambda t: t.numbers("a", 2), "line 2: “a” must be a list of 2 numbers"),
    ("a = [1, 2, 3]", lambda t: t.numbers("a", 2), "line 2: “a” must be a list of 2 numbers"),
    ('a = "1"', lambda t: t.number("a", 0), "line 2: “a” must be a number"),
    ("a = true", lambda t: t.number("a", 0), "line 2: “a” must be a number"),
    ("a = [1]", lambda t: t.tables("a"), "line 2: “a” must be a list of tables"),
    ("x = 1\nb = 2", lambda t: t.only("x", "y"), "line 3: there is no “b” here, only x, y"),
    ('a = "green"', lambda t: t.choice("a", Colour), "line 2: “green” is none of red, blue"),
    (
        'a = ["red", "green"]',
        lambda t: t.choices("a", Colour),
        "line 2: “green” is none of red, blue",
    ),
    (
        "a = [\n{ b = 1 }]",
        lambda t: t.tables("a")[0].text("b"),
        "line 3: “b” must be a text",
    ),
]


@pytest.mark.parametrize(("source", "ask", "sentence"), CASES)
def test_faults_name_file_line_and_what_is_wrong(
    document: Callable[[str], Document],
    source: str,
    ask: Callable[[Table], object],
    sentence: str,
) -> None:
    table = first(document(f"[[card]]\n{source}\n"))
    with pytest.raises(Fault) as caught:
        ask(table)
    assert str(caught.value.problem) == f"guide/a.toml, {sentence}"
    assert str(caught.value) == str(caught.value.problem)


def test_what_the_domain_refuses_is_at_its_table(document: Callable[[str], Document]) -> None:
    table = first(document("\n\n[[card]]\na = 1"))
    fault = table.refused(Refusal("{n} is too much", n=3))
    assert str(fault) == "guide/a.toml, line 3: 3 is too much"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("a = \n", "guide/a.toml, line 1: this is no TOML (Invalid value)"),
        ("a = 1\nb = = 2\n", "guide/a.toml, line 2: this is no TOML (Invalid value)"),
        ('a = "', "guide/a.toml, line 1: this is no TOML (Unterminated string)"),
        (
            "a = 1\n[card",
            "guide/a.toml, line 2: this is no TOML (Expected ",
        ),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(
    document: Callable[[str], Document], source: str, sentence: str
) -> None:
    with pytest.raises(Fault) as caught:
        document(source)
    assert str(caught.value).startswith(sentence)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="the file is missing, install the program again"):
        read(tmp_path / "none.toml", "guide/none.toml")


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"guide/a\.toml: the file cannot be read"):
        read(tmp_path, "guide/a.toml")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"a = '\xff\xfe'")
    with pytest.raises(Fault, match="the file is no text in UTF-8"):
        read(path, "guide/a.toml")


def test_windows_line_ends_count_once(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(b"\r\n\r\n[[card]]\r\nid = 3\r\n")
    with pytest.raises(Fault, match="line 4"):
        first(read(path, "a.toml")).text("id")
