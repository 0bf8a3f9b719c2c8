"""Cells of our own CSV as values: each reader checks its cell, and says what is wrong with it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import RepRecord
from thrust_gui.domain.tempo import Tempo
from thrust_gui.exchange import contract, fields
from thrust_gui.exchange.instants import parse_date, parse_instant

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_WHOLE: Final = re.compile(r"-?\d{1,12}", re.ASCII)
_NUMBER: Final = re.compile(r"\d{1,12}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?", re.ASCII)
_RUN: Final = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?:(\d{1,7})/(\d{1,7})/(\d{1,7})/(\d{1,7})(!?)")
NO_REPS: Final = fields.NO_REPS


def whole(place: str, least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number."""

    def read(text: str) -> int:
        if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
            _wrong(fields.NO_WHOLE, place, text, least=least, most=most)
        return int(text)

    return read


def number(place: str, least: float, most: float) -> Callable[[str], float]:
    """Reads a number."""

    def read(text: str) -> float:
        if not _NUMBER.fullmatch(text) or not least <= float(text) <= most:
            _wrong(fields.NO_NUMBER, place, text, least=f"{least:g}", most=f"{most:g}")
        return float(text)

    return read


def halves(place: str, least: float, most: float) -> Callable[[str], float]:
    """Reads a number in half steps."""

    def read(text: str) -> float:
        if not _NUMBER.fullmatch(text) or not least <= float(text) <= most or float(text) * 2 % 1:
            _wrong(fields.NO_HALF, place, text, least=f"{least:g}", most=f"{most:g}")
        return float(text)

    return read


def words(place: str, least: int, most: int) -> Callable[[str], str]:
    """Reads a text, counted in characters."""

    def read(text: str) -> str:
        if not least <= len(text) <= most or not fields.keepable(text):
            _wrong(fields.NO_TEXT, place, text, least=least, most=most)
        return text

    return read


def identity(place: str) -> Callable[[str], str]:
    """Reads an id."""

    def read(text: str) -> str:
        if not fields.ID.fullmatch(text):
            _wrong(fields.NO_ID, place, text)
        return text.lower()

    return read


def instant(place: str) -> Callable[[str], int]:
    """Reads a time, as UTC milliseconds since 1970."""

    def read(text: str) -> int:
        try:
            return parse_instant(text)
        except ValueError:
            _wrong(fields.NO_INSTANT, place, text)

    return read


def day(place: str) -> Callable[[str], date]:
    """Reads a date."""

    def read(text: str) -> date:
        try:
            return parse_date(text)
        except ValueError:
            _wrong(fields.NO_DATE, place, text)

    return read


def tempo(place: str) -> Callable[[str], Tempo]:
    """Reads a tempo, as lifters write it."""

    def read(text: str) -> Tempo:
        try:
            return Tempo.parse(text[: fields.SHOWN])
        except Refusal as refusal:
            raise Refusal(fields.NO_TEMPO, place=place, why=str(refusal)) from refusal

    return read


def choice(place: str, kind: type[E], empty: E) -> Callable[[str], E]:
    """Reads one of the values of an enumeration; an empty cell is one of them."""

    def read(text: str) -> E:
        try:
            return kind(text) if text else empty
        except ValueError:
            _wrong(fields.NO_CHOICE, place, text, known=", ".join(kind))

    return read


def maybe(read: Callable[[str], T]) -> Callable[[str], T | None]:
    """Reads the same, or nothing from an empty cell."""
    return lambda text: read(text) if text else None


def repetitions(place: str) -> Callable[[str], tuple[RepRecord, ...]]:
    """Reads what `thrust_csv_columns.reps_text` writes."""

    def read(text: str) -> tuple[RepRecord, ...]:
        found: dict[int, RepRecord] = {}
        for run in text.split():
            matched = _RUN.fullmatch(run)
            if matched is None:
                _wrong(NO_REPS, place, run)
            first, last = int(matched[1]), int(matched[2] or matched[1])
            times = [int(each) for each in matched.groups()[2:6]]
            if not 1 <= first <= last <= contract.MOST_REPS or max(times) > contract.HOUR_MS:
                _wrong(NO_REPS, place, run)
            for ordinal in range(first, last + 1):
                if ordinal in found:
                    raise Refusal(contract.REP_TWICE, place=place, ordinal=ordinal)
                found[ordinal] = _rep(ordinal, times, complete=not matched[7])
        return tuple(found.values())

    return read


def _rep(ordinal: int, times: list[int], *, complete: bool) -> RepRecord:
    lift_ms, hold_ms, lower_ms, bottom_ms = times
    return RepRecord(
        ordinal=ordinal,
        lift_ms=lift_ms,
        hold_ms=hold_ms,
        lower_ms=lower_ms,
        bottom_ms=bottom_ms,
        complete=complete,
    )


def _wrong(template: str, place: str, text: str, **values: str | int) -> NoReturn:
    raise Refusal(template, place=place, value=fields.shown(text), **values)
