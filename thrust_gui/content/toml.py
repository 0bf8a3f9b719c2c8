"""TOML files read with the place of every mistake: file, line, what is wrong."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar, cast

from thrust_gui.content.lines import blocks
from thrust_gui.domain.guide import Problem
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal, Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

E = TypeVar("E", bound=StrEnum)

_PLACE: Final = re.compile(r"\s*\(at (?:line (?P<line>\d+), column \d+|end of document)\)")


class Fault(Exception):  # noqa: N818 - it carries a Problem, which is what it is
    """A file that cannot be used."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of a file, and the lines its keys stand in."""

    file: str
    values: Mapping[str, object]
    line: int | None = None
    lines: Mapping[str, int]

    def fault(self, at: str | None, template: str, **values: Value) -> Fault:
        """A fault at a key's line, or at the table's where the key is missing."""
        line = self.line if at is None else self.lines.get(at, self.line)
        return Fault(Problem(self.file, Message(template, values), line))

    def refused(self, refusal: Refusal, at: str | None = None) -> Fault:
        """A fault that the domain found in this table, at a key's line where it is here."""
        line = self.line if at is None else self.lines.get(at, self.line)
        return Fault(Problem(self.file, refusal.message, line))

    def only(self, *keys: str) -> None:
        """Find fault with a key that is not one of these: it is most likely misspelt."""
        for key in self.values:
            if key not in keys:
                raise self.fault(
                    key,
                    QT_TRANSLATE_NOOP("messages", "there is no “{key}” here, only {known}"),
                    key=key,
                    known=", ".join(keys),
                )

    def text(self, key: str, default: str | None = None) -> str:
        """A text, its line breaks and runs of space made single spaces."""
        value = self.values.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a text"))
        return " ".join(value.split())

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """One of the words of an enumeration."""
        value = self.text(key, default)
        try:
            return kind(value)
        except ValueError:
            raise self._unknown(key, value, kind) from None

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """A list of words of an enumeration."""
        words = self.texts(key)
        known = set(kind)
        for word in words:
            if word not in known:
                raise self._unknown(key, word, kind)
        return tuple(kind(word) for word in words)

    def number(self, key: str, default: float) -> float:
        """A number."""
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a number"))
        return float(value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self._list(key)
        if not all(isinstance(each, str) for each in value):
            raise self._wrong(key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a list of texts"))
        return tuple(cast("list[str]", value))

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        """A list of exactly so many numbers."""
        found = tuple(
            float(each)
            for each in self._list(key)
            if isinstance(each, int | float) and not isinstance(each, bool)
        )
        if len(found) != count or len(self._list(key)) != count:
            raise self.fault(
                key,
                QT_TRANSLATE_NOOP("messages", "“{key}” must be a list of {count} numbers"),
                key=key,
                count=count,
            )
        return found

    def tables(self, key: str) -> tuple[Table, ...]:
        """Tables in a list."""
        found: list[Table] = []
        for number, each in enumerate(self._list(key)):
            if not isinstance(each, dict):
                raise self._wrong(
                    key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a list of tables")
                )
            place = self.lines.get(key, self.line)
            found.append(self._inner(f"{key}.{number}", cast("dict[str, object]", each), place))
        return tuple(found)

    def table(self, key: str) -> Table:
        """A table inside this one."""
        value = self.values.get(key)
        if not isinstance(value, dict):
            raise self._wrong(key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a table"))
        return self._inner(key, cast("dict[str, object]", value), self.line)

    def _inner(self, path: str, values: dict[str, object], place: int | None) -> Table:
        """What stands at a path within this table, with its own places."""
        return Table(
            file=self.file,
            values=values,
            line=self.lines.get(path, place),
            lines={
                name.removeprefix(f"{path}."): line
                for name, line in self.lines.items()
                if name.startswith(f"{path}.")
            },
        )

    def _list(self, key: str) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self._wrong(key, QT_TRANSLATE_NOOP("messages", "“{key}” must be a list"))
        return cast("list[object]", value)

    def _unknown(self, key: str, word: str, kind: type[StrEnum]) -> Fault:
        return self.fault(
            key,
            QT_TRANSLATE_NOOP("messages", "“{word}” is none of {known}"),
            word=word,
            known=", ".join(kind),
        )

    def _wrong(self, key: str, template: str) -> Fault:
        return self.fault(key, template, key=key)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file: its own keys, and its tables by header."""

    top: Table
    headed: Mapping[str, tuple[Table, ...]]

    def only(self, header: str) -> None:
        """Find fault with a key of the file itself, and with a table under another header."""
        self.top.only(header)
        for name, tables in self.headed.items():
            if name != header:
                where = tables[0] if tables else self.top
                raise where.fault(
                    None,
                    QT_TRANSLATE_NOOP("messages", "there is no “{key}” here, only {known}"),
                    key=name,
                    known=header,
                )


def read(path: Path, name: str) -> Document:
    """Read a TOML file.

    Args:
        path: the file.
        name: what to call it in a message, with its folder.

    Raises:
        Fault: it is missing, unreadable or no TOML.
    """
    source = ""
    try:
        source = path.read_text(encoding="utf-8")
        values: dict[str, object] = tomllib.loads(source)
    except FileNotFoundError:
        raise _fault(
            name, QT_TRANSLATE_NOOP("messages", "the file is missing, install the program again")
        ) from None
    except OSError as error:
        raise _fault(
            name,
            QT_TRANSLATE_NOOP("messages", "the file cannot be read ({reason})"),
            reason=error.strerror or str(error),
        ) from error
    except UnicodeDecodeError as error:
        raise _fault(name, QT_TRANSLATE_NOOP("messages", "the file is no text in UTF-8")) from error
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        raise Fault(
            Problem(
                name,
                Message(
                    QT_TRANSLATE_NOOP("messages", "this is no TOML ({reason})"),
                    {"reason": _PLACE.sub("", str(error))},
                ),
                int(place["line"]) if place and place["line"] else len(source.splitlines()),
            )
        ) from error
    return _document(name, source, values)


def _fault(name: str, template: str, **values: Value) -> Fault:
    return Fault(Problem(name, Message(template, values)))


def _document(name: str, source: str, values: dict[str, object]) -> Document:
    first, *found = blocks(source)
    headed: dict[str, tuple[Table, ...]] = {}
    for title in {block.header for block in found}:
        tables = cast("list[dict[str, object]]", values.get(title, []))
        places = [block for block in found if block.header == title]
        headed[title] = tuple(
            Table(file=name, values=each, line=block.line, lines=block.lines)
            for each, block in zip(tables, places, strict=False)
        )
    top = {key: value for key, value in values.items() if key not in headed}
    return Document(Table(file=name, values=top, line=1, lines=first.lines), headed)
