"""Units. Inside: frames, milliseconds, centimetres. On screen: what the lifter reads."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

RATE: Final = 48_000
"""Audio frames a second. Everything in a set happens at a whole frame."""

CM_PER_INCH: Final = 2.54
INCHES_PER_FOOT: Final = 12
M_PER_FOOT: Final = CM_PER_INCH * INCHES_PER_FOOT / 100


class Units(StrEnum):
    """How lengths are written on screen."""

    METRIC = "metric"
    IMPERIAL = "imperial"


class ForceUnit(StrEnum):
    """How forces are written on screen; newtons inside."""

    N = "N"
    KGF = "kgf"
    LBF = "lbf"


NEWTONS: Final = {ForceUnit.N: 1.0, ForceUnit.KGF: 9.80665, ForceUnit.LBF: 4.44822}
"""In one of each."""


def frames(milliseconds: int, rate: int = RATE) -> int:
    """Milliseconds as whole frames (rounded down; half seconds are exact at any even rate)."""
    return milliseconds * rate // 1000


def milliseconds(frame_count: int, rate: int = RATE) -> int:
    """Frames as whole milliseconds, rounded to the nearest."""
    return (frame_count * 2000 + rate) // (2 * rate)


def clock_text(seconds: int) -> str:
    """Seconds as ``m:ss``, from an hour on as ``h:mm:ss``."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


_FEET = re.compile(
    r"""(\d{1,6})\s*(?:'|ft\.?|′|’|feet|foot)\s*"""
    r"""(?:(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:"|''|in\.?|″|”|’’|inches|inch)?)?"""
)
_NUMBER = re.compile(r"(\d{1,6}(?:[.,]\d{1,6})?)\s*(mm|cm|m|in\.?|inches|inch|\"|″|”)?")
_FORCE = re.compile(r"(\d{1,5}(?:[.,]\d{1,3})?)\s*(n|kgf|kg|kp|lbf|lbs|lb)?")
_CM: Final = {"mm": 0.1, "cm": 1.0, "m": 100.0}
METRES_BELOW: Final = 3.0
"""Nobody is this many centimetres tall: so small a bare number is metres, as ``1.70``."""


def parse_length_cm(text: str, units: Units) -> float:
    """Read a length as people type it: ``170``, ``1.70 m``, ``5'7"``, ``5 ft 7 in``, ``16.5 in``.

    A bare number is inches in imperial units; in metric ones centimetres, or metres below 3.

    Raises:
        Refusal: the text is no length.
    """
    stripped = text.strip().lower()
    if feet := _FEET.fullmatch(stripped):
        inches = float((feet[2] or "0").replace(",", "."))
        if inches < INCHES_PER_FOOT:
            return (int(feet[1]) * INCHES_PER_FOOT + inches) * CM_PER_INCH
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "“{text}” has {inches} inches, but a foot has only 12. Write it like 5 ft 7 in.",
            ),
            text=stripped[:40],
            inches=f"{inches:g}",
        )
    cm = _number_cm(stripped, lambda value: _bare(value, units))
    if cm is not None:
        return cm
    if units is Units.METRIC:
        template = QT_TRANSLATE_NOOP("messages", "“{text}” is no length. Write it like 170 cm.")
    else:
        template = QT_TRANSLATE_NOOP("messages", "“{text}” is no length. Write it like 5 ft 7 in.")
    raise Refusal(template, text=stripped[:40])


def parse_mm(text: str, units: Units) -> int:
    """Read a length of a band: ``1040``, ``104 cm``, ``41 in``; to the millimetre.

    A bare number is millimetres in metric units, inches in imperial ones.

    Raises:
        Refusal: the text is no length.
    """
    stripped = text.strip().lower()
    cm = _number_cm(stripped, lambda _: "mm" if units is Units.METRIC else "in")
    if cm is not None:
        return round(cm * 10)
    if units is Units.METRIC:
        template = QT_TRANSLATE_NOOP("messages", "“{text}” is no length. Write it like 1040 mm.")
    else:
        template = QT_TRANSLATE_NOOP("messages", "“{text}” is no length. Write it like 41 in.")
    raise Refusal(template, text=stripped[:40])


def parse_force(text: str, unit: ForceUnit) -> float:
    """Read what a scale shows, in newtons: ``20 kg``, ``44 lb``, ``200 N``; bare in `unit`.

    Raises:
        Refusal: the text is no force.
    """
    stripped = text.strip().lower()
    number = _FORCE.fullmatch(stripped)
    if number is None:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "“{text}” is no force. Write it like {example}."),
            text=stripped[:40],
            example=f"20 {unit.value}",
        )
    unit = {"n": ForceUnit.N, "k": ForceUnit.KGF, "l": ForceUnit.LBF}.get(
        (number[2] or "")[:1], unit
    )
    return float(number[1].replace(",", ".")) * NEWTONS[unit]


def mm_text(mm: int, units: Units) -> str:
    """A length of a band for the screen: ``1040 mm`` or ``40.9 in``."""
    return f"{mm} mm" if units is Units.METRIC else f"{mm / 10 / CM_PER_INCH:.1f} in"


def distance_text(metres: float, units: Units) -> str:
    """A distance across a room for the screen: ``2.5 m`` or ``8.2 ft``."""
    return f"{metres:.1f} m" if units is Units.METRIC else f"{metres / M_PER_FOOT:.1f} ft"


def _number_cm(text: str, bare: Callable[[float], str]) -> float | None:
    """A number with one unit in centimetres; `bare` gives the unit of one without. Or None."""
    number = _NUMBER.fullmatch(text)
    if number is None:
        return None
    value = float(number[1].replace(",", "."))
    return value * _CM.get(number[2] or bare(value), CM_PER_INCH)


def _bare(value: float, units: Units) -> str:
    """The unit that a number without one is meant in."""
    if units is Units.IMPERIAL:
        return "in"
    return "m" if value < METRES_BELOW else "cm"


def length_text(cm: float, units: Units, *, feet: bool = True) -> str:
    """A length for the screen: ``170 cm``, ``5 ft 7 in``, or ``16.5 in`` where `feet` is false."""
    if units is Units.METRIC:
        return f"{cm:.0f} cm"
    if not feet:
        return f"{cm / CM_PER_INCH:.1f} in"
    whole_feet, inches = divmod(round(cm / CM_PER_INCH), INCHES_PER_FOOT)
    return f"{whole_feet} ft {inches} in"
