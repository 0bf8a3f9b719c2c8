"""In which line of a TOML file everything stands; tomllib reads values, but tells no places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

_QUOTED: Final = re.compile(
    r'#[^\n]*|"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL
)
"""Comments and texts: what stands in them is no structure."""
_HEADER: Final = re.compile(r"\s*\[\[\s*(?P<name>[\w.-]+)\s*\]\]")
_TABLE: Final = re.compile(r"\s*\[\s*(?P<name>[\w.-]+)\s*\]")
_KEY: Final = re.compile(r"\s*(?P<name>[\w.-]+)\s*=")


@dataclass(slots=True)
class Block:
    """What a ``[[header]]`` begins, with everything until the next.

    Attributes:
        header: its name; empty for what stands before the first.
        line: its line, from 1.
        lines: where each key stands, by its path: ``title``, ``wrong.pose``, ``callouts.0``.
    """

    header: str = ""
    line: int = 1
    lines: dict[str, int] = field(default_factory=dict[str, int])


def blocks(source: str) -> list[Block]:
    """The blocks of a file in order, the one without a header first.

    Args:
        source: a text that tomllib accepts.
    """
    reader = _Reader()
    for number, line in enumerate(_QUOTED.sub(_blank, source).splitlines(), 1):
        reader.read(number, line)
    return reader.found


class _Reader:
    """Reads line by line; inside a list or a table over several lines it only counts its items."""

    def __init__(self) -> None:
        self.found = [Block()]
        self._inside = ""
        self._key = ""
        self._items = 0
        self._depth = 0

    def read(self, number: int, line: str) -> None:
        if self._depth == 0:
            if header := _HEADER.match(line):
                self._begin(header["name"], number)
                return
            if table := _TABLE.match(line):
                self._enter(table["name"], number)
                return
            if key := _KEY.match(line):
                self._key, self._items = self._inside + key["name"], 0
                self._note(self._key, number)
                line = line[key.end() :]
        for sign in line:
            if sign in "[{":
                if sign == "{" and self._depth == 1:
                    self._note(f"{self._key}.{self._items}", number)
                    self._items += 1
                self._depth += 1
            elif sign in "]}":
                self._depth -= 1

    def _begin(self, name: str, number: int) -> None:
        block = self.found[-1]
        if block.header and name.startswith(f"{block.header}."):
            path = name.removeprefix(f"{block.header}.")
            count = sum(
                re.fullmatch(rf"{re.escape(path)}\.\d+", each) is not None for each in block.lines
            )
            self._note(f"{path}.{count}", number)
            self._inside = f"{path}.{count}."
        else:
            self.found.append(Block(name, number))
            self._inside = ""

    def _enter(self, name: str, number: int) -> None:
        block = self.found[-1]
        path = name.removeprefix(f"{block.header}.") if block.header else name
        self._note(path, number)
        self._inside = f"{path}."

    def _note(self, path: str, number: int) -> None:
        """A path, and every table it leads through, stands where it is first met."""
        parts = path.split(".")
        for count in range(1, len(parts) + 1):
            self.found[-1].lines.setdefault(".".join(parts[:count]), number)


def _blank(text: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", text[0])
