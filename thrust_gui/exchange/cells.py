"""Single cells of other programs' files: counts, weights, efforts, notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from thrust_gui.app.transfer import WeightUnit
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message
from thrust_gui.exchange.contract import MOST_REPS, NOTE

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K", str, tuple[str, ...])
T = TypeVar("T")

MOST_KEPT: Final = 50_000
LONGEST_KEPT: Final = 200
LONGEST: Final = 64
MOST_WEIGHT: Final = 5000
EFFORTS: Final = (1.0, 10.0)

NO_REPS: Final = Message(QT_TRANSLATE_NOOP("messages", "no repetitions"))
NEGATIVE: Final = Message(QT_TRANSLATE_NOOP("messages", "a negative number of repetitions"))
ABSURD: Final = Message(QT_TRANSLATE_NOOP("messages", "more repetitions than a set can have"))
NO_COUNT: Final = Message(QT_TRANSLATE_NOOP("messages", "the repetitions are no whole number"))

_NUMBER: Final = re.compile(
    r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,4})?", re.ASCII | re.IGNORECASE
)
_WEIGHT: Final = re.compile(rf"({_NUMBER.pattern})\s*([a-z]*)\.?", re.ASCII | re.IGNORECASE)
_UNITS: Final = {
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms", "kilos"), WeightUnit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), WeightUnit.LB),
}


class Memo(dict[K, T], Generic[K, T]):
    """What cells were read as; the same few come thousands of times."""

    def __init__(self, read: Callable[[K], T]) -> None:
        super().__init__()
        self._read: Callable[[K], T] = read

    def __missing__(self, key: K) -> T:
        value = self._read(key)
        if sum(map(len, key)) <= LONGEST_KEPT and len(self) < MOST_KEPT:
            self[key] = value
        return value


def number(text: str) -> float | None:
    """A number with a point or a comma; None where it is none."""
    plain = text.strip()
    if len(plain) > LONGEST or not _NUMBER.fullmatch(plain):
        return None
    return float(plain.replace(",", "."))


def reps(text: str) -> int | Message:
    """The repetitions of a set, 1 to 1000, or why there are none."""
    value = number(text)
    if value is None:
        return NO_COUNT if text.strip() else NO_REPS
    if value == 0:
        return NO_REPS
    if value < 0:
        return NEGATIVE
    if value > MOST_REPS:
        return ABSURD
    return int(value) if value.is_integer() else NO_COUNT


def counts(text: str) -> bool:
    """Whether a set has repetitions, at a glance."""
    return text not in {"", "0"} and isinstance(reps(text), int)


def target(text: str) -> int:
    """The repetitions planned; 0 where none were, or nobody can tell."""
    found = reps(text)
    return found if isinstance(found, int) else 0


def effort(text: str) -> float | None:
    """RPE to the nearest half; None where it is not rated."""
    value = number(text)
    if value is None or not EFFORTS[0] <= value <= EFFORTS[1]:
        return None
    return int(2 * value + 0.5) / 2


def effort_of_reserve(text: str) -> float | None:
    """RPE by the repetitions left in reserve (Zourdos 2016)."""
    value = number(text)
    return None if value is None or value < 0 else effort(f"{EFFORTS[1] - value:g}")


def unit(text: str) -> WeightUnit | None:
    """Kilograms or pounds, however they are written."""
    return _UNITS.get(text.strip().casefold())


def weight(text: str) -> tuple[str, WeightUnit | None] | None:
    """A weight as it is to be read, and its unit if the cell says; None where there is none."""
    found = _WEIGHT.fullmatch(text.strip()) if len(text) <= LONGEST else None
    value = number(found[1]) if found else None
    if found is None or not value or abs(value) > MOST_WEIGHT:
        return None
    return f"{value:g}", unit(found[2])


def duration(text: str) -> str:
    """A time as a note: bare numbers are seconds; nothing where it is zero."""
    plain = text.strip()
    if len(plain) > LONGEST or not any(digit in plain for digit in "123456789"):
        return ""
    value = number(plain)
    return plain if value is None else f"{value:g} s"


def note(text: str) -> str:
    """A note without what no database or file can hold."""
    plain = text.strip()
    if plain.isprintable() and len(plain) <= NOTE:
        return plain
    kept = (char for char in plain[:NOTE] if char.isprintable() or char in "\n\t")
    return "".join(kept)


def truth(text: str) -> bool:
    """Whether a cell says yes."""
    return text.strip().casefold() in {"1", "true", "yes", "y"}
