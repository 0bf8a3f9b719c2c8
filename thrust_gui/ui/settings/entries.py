"""The settings that are typed: how each is read, written, stepped and bounded."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.app.settings import BENCH_CM, HEIGHT_CM, Settings
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.domain.plan import GET_READY_S, REPS, REST_S, SETS, Limits, RepRange
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.units import (
    CM_PER_INCH,
    INCHES_PER_FOOT,
    Units,
    length_text,
    parse_length_cm,
)

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST: Final = 9
_WHOLE: Final = re.compile(r"([+−-]?)(\d[\d\s]*)(?:s|sets|reps)?")


class Entry(StrEnum):
    """A setting that is typed."""

    TEMPO = "tempo"
    SETS = "sets"
    REPS = "reps"
    RANGE = "range"
    REST = "rest"
    GET_READY = "get_ready"
    HEIGHT = "height"
    BENCH = "bench"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A whole number of the plan: its limits, its step, how it is read and put into settings."""

    limits: Limits
    step: int
    get: Callable[[Settings], int]
    put: Callable[[Settings, int], Settings]


NUMBERS: Final = {
    Entry.SETS: Number(
        limits=SETS,
        step=1,
        get=lambda s: s.plan.sets,
        put=lambda s, value: replace(s, plan=replace(s.plan, sets=value)),
    ),
    Entry.REPS: Number(
        limits=REPS,
        step=1,
        get=lambda s: s.plan.reps,
        put=lambda s, value: replace(s, plan=replace(s.plan, reps=value)),
    ),
    Entry.REST: Number(
        limits=REST_S,
        step=5,
        get=lambda s: s.plan.rest_s,
        put=lambda s, value: replace(s, plan=replace(s.plan, rest_s=value)),
    ),
    Entry.GET_READY: Number(
        limits=GET_READY_S,
        step=1,
        get=lambda s: s.plan.get_ready_s,
        put=lambda s, value: replace(s, plan=replace(s.plan, get_ready_s=value)),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of the body or the bench, in centimetres inside."""

    limits: tuple[float, float]
    feet: bool
    inch_step: float
    get: Callable[[Settings], float]
    put: Callable[[Settings, float], Settings]

    def ends(self, units: Units) -> tuple[float, float]:
        """The least and the most that can be written in these units, in centimetres."""
        least, most = self.limits
        if units is Units.METRIC:
            return least, most
        fineness = CM_PER_INCH if self.feet else CM_PER_INCH / 10
        return math.ceil(least / fineness) * fineness, math.floor(most / fineness) * fineness

    def text(self, cm: float, units: Units) -> str:
        """A length with its unit, as the screen writes it."""
        return length_text(cm, units, feet=self.feet)


LENGTHS: Final = {
    Entry.HEIGHT: Length(
        limits=HEIGHT_CM,
        feet=True,
        inch_step=1.0,
        get=lambda s: s.height_cm,
        put=lambda s, cm: replace(s, height_cm=cm),
    ),
    Entry.BENCH: Length(
        limits=BENCH_CM,
        feet=False,
        inch_step=0.5,
        get=lambda s: s.bench_cm,
        put=lambda s, cm: replace(s, bench_cm=cm),
    ),
}


def written(settings: Settings, entry: Entry) -> str:
    """What stands in the field of a setting, with its unit."""
    if entry in NUMBERS:
        return f"{NUMBERS[entry].get(settings)} {unit_of(settings, entry)}".strip()
    if entry in LENGTHS:
        length = LENGTHS[entry]
        return length.text(length.get(settings), settings.units)
    return str(settings.rep_range if entry is Entry.RANGE else settings.plan.tempo)


def unit_of(settings: Settings, entry: Entry) -> str:
    """The one unit of a setting: ``s``, ``cm``, ``in``; none for counts, feet and inches."""
    match entry:
        case Entry.REST | Entry.GET_READY:
            return "s"
        case Entry.HEIGHT | Entry.BENCH if settings.units is Units.METRIC:
            return "cm"
        case Entry.BENCH:
            return "in"
        case _:
            return ""


def read(settings: Settings, entry: Entry, text: str) -> Settings:
    """The settings with one of them as it was typed.

    Raises:
        Refusal: what was typed cannot be accepted.
    """
    if entry in NUMBERS:
        return NUMBERS[entry].put(settings, _whole(text))
    if entry in LENGTHS:
        return _read_length(settings, LENGTHS[entry], text)
    if entry is Entry.RANGE:
        return replace(settings, rep_range=RepRange.parse(text))
    return replace(settings, plan=replace(settings.plan, tempo=Tempo.parse(text)))


def step(settings: Settings, entry: Entry, steps: int) -> Settings:
    """The settings with one of them some steps up or down, no further than its ends."""
    if entry in NUMBERS:
        number = NUMBERS[entry]
        value = number.get(settings) + steps * number.step
        return number.put(settings, min(number.limits.most, max(number.limits.least, value)))
    length = LENGTHS[entry]
    unit = 1.0 if settings.units is Units.METRIC else CM_PER_INCH * length.inch_step
    least, most = length.ends(settings.units)
    cm = (round(length.get(settings) / unit) + steps) * unit
    return length.put(settings, min(most, max(least, cm)))


def _whole(text: str) -> int:
    matched = _WHOLE.fullmatch(text.strip().lower())
    digits = "".join(matched[2].split()) if matched else ""
    if not matched or not digits.isascii() or len(digits) > LONGEST:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "“{text}” is no whole number. Write it like 12."),
            text=text.strip()[:20],
        )
    return int(digits) * (-1 if matched[1] in ("-", "−") else 1)


def _read_length(settings: Settings, length: Length, text: str) -> Settings:
    cm = parse_length_cm(text, settings.units)
    least, most = length.limits
    if least <= cm <= most:
        return length.put(settings, cm)
    first, last = length.ends(settings.units)
    raise Refusal(
        QT_TRANSLATE_NOOP(
            "messages", "{length} is outside what the figure can show: {least} to {most}."
        ),
        length=length.text(min(cm, 100 * INCHES_PER_FOOT * CM_PER_INCH), settings.units),
        least=length.text(first, settings.units),
        most=length.text(last, settings.units),
    )
