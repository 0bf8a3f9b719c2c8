"""The members of one JSON object, taken one by one; each is checked, and named where wrong."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar, cast

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.tempo import Tempo
from thrust_gui.exchange.instants import parse_date, parse_instant

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

E = TypeVar("E", bound=StrEnum)

MISSING: Final = QT_TRANSLATE_NOOP("messages", "{place} is missing.")
NO_OBJECT: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} is no object in braces.")
NO_LIST: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} is no list in brackets.")
NO_WHOLE: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no whole number from {least} to {most}."
)
NO_NUMBER: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no number from {least} to {most}."
)
NO_HALF: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no effort from {least} to {most} in half steps."
)
NO_TEXT: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no text of {least} to {most} characters."
)
NO_TRUTH: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} is neither true nor false.")
NO_ID: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no id: 1 to 64 letters, digits and signs, no spaces."
)
NO_INSTANT: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no time like 2026-11-20T17:03:05.123Z."
)
NO_DATE: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} is no date like 2026-11-20.")
NO_TEMPO: Final = QT_TRANSLATE_NOOP("messages", "{place}: {why}")
NO_CHOICE: Final = QT_TRANSLATE_NOOP("messages", "{place}: {value} is none of {known}.")
NO_REPS: Final = QT_TRANSLATE_NOOP(
    "messages", "{place}: {value} is no run of repetitions like 1-12:1000/2000/3000/0."
)

ID: Final = re.compile(r"[!-~]{1,64}")
"""Ours are UUIDs; what other programs write may be any name that is the same everywhere."""
SHOWN: Final = 40
"""So many characters of a wrong value are shown."""


class Fields:
    """One object of the file, and where it stands."""

    def __init__(self, value: object, place: str) -> None:
        self._place = place
        if not isinstance(value, dict):
            raise Refusal(NO_OBJECT, place=place, value=shown(value))
        self._values = cast("dict[str, Any]", value)

    def place(self, key: str) -> str:
        """Where a member stands, as ``workouts[3].sets[1].tempo``."""
        return f"{self._place}.{key}"

    def has(self, key: str) -> bool:
        """Whether a member is there and not null."""
        return self._values.get(key) is not None

    def null(self, key: str) -> bool:
        """Whether a member is there and null: said to be unknown."""
        return self._value(key) is None

    def whole(self, key: str, least: int, most: int) -> int:
        """A whole number."""
        value = self._value(key)
        if type(value) is not int or not least <= value <= most:
            self._wrong(NO_WHOLE, key, least=least, most=most)
        return value

    def number(self, key: str, least: float, most: float) -> float:
        """A number."""
        value = self._value(key)
        if type(value) not in {int, float} or not least <= value <= most:
            self._wrong(NO_NUMBER, key, least=f"{least:g}", most=f"{most:g}")
        return float(value)

    def halves(self, key: str, least: float, most: float) -> float:
        """A number in half steps."""
        value = self._value(key)
        if type(value) not in {int, float} or not least <= value <= most or value * 2 % 1:
            self._wrong(NO_HALF, key, least=f"{least:g}", most=f"{most:g}")
        return float(value)

    def text(self, key: str, least: int, most: int) -> str:
        """A text, counted in characters, without any that no file or database can hold."""
        value = self._value(key)
        if not isinstance(value, str) or not least <= len(value) <= most or not keepable(value):
            self._wrong(NO_TEXT, key, least=least, most=most)
        return value

    def truth(self, key: str) -> bool:
        """True or false."""
        value = self._value(key)
        if not isinstance(value, bool):
            self._wrong(NO_TRUTH, key)
        return value

    def id(self, key: str) -> str:
        """An id, in small letters, so that one UUID is one id however it was written."""
        value = self._value(key)
        if not isinstance(value, str) or not ID.fullmatch(value):
            self._wrong(NO_ID, key)
        return value.lower()

    def instant(self, key: str) -> int:
        """A time, as UTC milliseconds since 1970."""
        value = self._value(key)
        try:
            return parse_instant(value if isinstance(value, str) else "")
        except ValueError:
            self._wrong(NO_INSTANT, key)

    def day(self, key: str) -> date:
        """A date."""
        value = self._value(key)
        try:
            return parse_date(value if isinstance(value, str) else "")
        except ValueError:
            self._wrong(NO_DATE, key)

    def tempo(self, key: str) -> Tempo:
        """A tempo, as lifters write it."""
        text = self.text(key, 1, SHOWN)
        try:
            return Tempo.parse(text)
        except Refusal as refusal:
            raise Refusal(NO_TEMPO, place=self.place(key), why=str(refusal)) from refusal

    def choice(self, key: str, kind: type[E]) -> E:
        """One of the values of an enumeration."""
        value = self._value(key)
        try:
            return kind(value)
        except ValueError:
            self._wrong(NO_CHOICE, key, known=", ".join(kind))

    def items(self, key: str) -> list[tuple[Any, str]]:
        """The elements of a list, each with its place."""
        value = self._value(key)
        if not isinstance(value, list):
            self._wrong(NO_LIST, key)
        elements = cast("Iterable[Any]", value)
        place = self.place(key)
        return [(each, f"{place}[{at}]") for at, each in enumerate(elements)]

    def _value(self, key: str) -> Any:  # noqa: ANN401 - whatever JSON can hold
        try:
            return self._values[key]
        except KeyError:
            raise Refusal(MISSING, place=self.place(key)) from None

    def _wrong(self, template: str, key: str, **values: str | int) -> NoReturn:
        raise Refusal(template, place=self.place(key), value=shown(self._values.get(key)), **values)


def shown(value: object) -> str:
    """A wrong value as JSON writes it, shortened."""
    match value:
        case dict():
            return "{…}"
        case list():
            return "[…]"
        case int() if abs(value) >= 10**SHOWN:
            return f"{str(value)[:SHOWN]}…"
        case _:
            text = json.dumps(value, ensure_ascii=False)
            return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def keepable(text: str) -> bool:
    """Whether a database and a file can hold a text: no NUL, no half of a character."""
    return "\0" not in text and (
        text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)
    )
