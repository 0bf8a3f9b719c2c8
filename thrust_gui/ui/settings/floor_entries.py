"""What is typed about the floor: how far off the screen is, and how large; read and written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.legible import (
    DIAGONALS_IN,
    DISTANCES_M,
    Panel,
    check_diagonal,
    check_distance,
)
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.units import (
    CM_PER_INCH,
    M_PER_FOOT,
    Units,
    distance_text,
    parse_length_cm,
)
from thrust_gui.ui.settings.presenter import EntryProps

if TYPE_CHECKING:
    from thrust_gui.app.settings import Settings

DISTANCE_STEP_M: Final = {Units.METRIC: 0.25, Units.IMPERIAL: M_PER_FOOT}
SCREEN_STEP_IN: Final = 0.1
GUESS_IN: Final = 15.0
"""Where stepping begins while nobody knows how large the screen is."""
SHORT_M: Final = 0.05
_DISTANCE: Final = re.compile(r"(\d{1,4}(?:[.,]\d{1,3})?)\s*(m|cm|ft\.?|feet|foot)?")
_DIAGONAL: Final = re.compile(r"(\d{1,4}(?:[.,]\d{1,3})?)\s*(cm|in\.?|inch|inches|\"|″|”)?")
_METRES: Final = {"m": 1.0, "cm": 0.01}


class FloorEntry(StrEnum):
    """What is typed about the floor."""

    DISTANCE = "distance"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorProps:
    """What the card shows.

    Attributes:
        entries: its two fields.
        verdict: from how far the screen can be read, or what is missing to say so.
        short: whether that is less than the distance.
    """

    entries: dict[FloorEntry, EntryProps]
    verdict: Message
    short: bool


def derive_floor(settings: Settings, panel: Panel, served_m: float | None) -> FloorProps:
    """What the card shows of the settings, on a screen that can be read from so far."""
    units = settings.units
    least, most = (distance_text(each, units) for each in DISTANCES_M)
    mine, said = settings.diagonal_in(panel), panel.said_in
    distance = EntryProps(
        text=distance_text(settings.distance_m, units),
        hint=Message(
            QT_TRANSLATE_NOOP("messages", "{least} to {most}"),
            {"least": least, "most": most},
        ),
    )
    if said is None:
        hint = Message(QT_TRANSLATE_NOOP("messages", "The system cannot say"))
    else:
        hint = Message(
            QT_TRANSLATE_NOOP("messages", "The system says {inches} in"),
            {"inches": f"{said:.1f}"},
        )
    screen = EntryProps(text="" if mine is None else f"{mine:.4g} in", hint=hint)
    short = served_m is not None and served_m < settings.distance_m - SHORT_M
    return FloorProps(
        entries={FloorEntry.DISTANCE: distance, FloorEntry.SCREEN: screen},
        verdict=_verdict(served_m, units, short=short),
        short=short,
    )


def read_floor(settings: Settings, panel: Panel, entry: FloorEntry, text: str) -> Settings:
    """The settings with what was typed; an emptied screen is as the system says.

    Raises:
        Refusal: what was typed cannot be accepted.
    """
    stripped = text.strip().lower()
    if entry is FloorEntry.DISTANCE:
        metres = check_distance(_read_distance(stripped, settings.units), settings.units)
        return replace(settings, distance_m=metres)
    if not stripped:
        return settings.with_diagonal(panel, None)
    matched = _DIAGONAL.fullmatch(stripped)
    if matched is None:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "“{text}” is no screen size. Write it like 15.6 in."),
            text=stripped[:40],
        )
    number = float(matched[1].replace(",", "."))
    inches = number / CM_PER_INCH if matched[2] == "cm" else number
    return settings.with_diagonal(panel, check_diagonal(inches))


def step_floor(settings: Settings, panel: Panel, entry: FloorEntry, steps: int) -> Settings:
    """The settings with one of them some steps up or down, no further than its ends."""
    if entry is FloorEntry.DISTANCE:
        least, most = DISTANCES_M
        unit = DISTANCE_STEP_M[settings.units]
        metres = (round(settings.distance_m / unit) + steps) * unit
        return replace(settings, distance_m=min(most, max(least, metres)))
    least, most = DIAGONALS_IN
    now = settings.diagonal_in(panel) or panel.said_in or GUESS_IN
    inches = round(now / SCREEN_STEP_IN + steps) * SCREEN_STEP_IN
    return settings.with_diagonal(panel, min(most, max(least, round(inches, 1))))


def _read_distance(text: str, units: Units) -> float:
    matched = _DISTANCE.fullmatch(text)
    if matched is None:
        return parse_length_cm(text, units) / 100
    bare = "m" if units is Units.METRIC else "ft"
    return float(matched[1].replace(",", ".")) * _METRES.get(matched[2] or bare, M_PER_FOOT)


def _verdict(served_m: float | None, units: Units, *, short: bool) -> Message:
    if served_m is None:
        return Message(
            QT_TRANSLATE_NOOP(
                "messages",
                "Letters are as large as fits. Measure the screen from corner to corner, and this "
                "says from how far they can be read.",
            )
        )
    values = {"distance": distance_text(served_m, units)}
    if short:
        return Message(
            QT_TRANSLATE_NOOP(
                "messages", "This screen serves up to {distance}. Nearer is easier to read."
            ),
            values,
        )
    return Message(
        QT_TRANSLATE_NOOP("messages", "This screen serves up to {distance}, in full screen (F11)."),
        values,
    )
