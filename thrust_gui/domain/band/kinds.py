"""What a band is called: its width, its colour, how it is rigged."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from thrust_gui.domain.records import BandRecord

WIDTHS_MM: Final = (13, 22, 29, 45, 64, 83)
"""The widths latex loops are commonly sold in."""
STANDARD_LOOP_MM: Final = 1040
"""A 41-inch loop, laid flat, from fold to fold."""


class Rigging(StrEnum):
    """How a band is fixed between heels and hips; the values are those of the log."""

    SINGLE = "single"
    FOLDED = "folded"
    FOOT_TO_FOOT = "foot_to_foot"
    ANCHORED = "anchored"

    @classmethod
    def of(cls, value: str | None) -> Rigging | None:
        """The rigging of a stored word; None for none, or one that only another program knows."""
        return next((each for each in cls if each.value == value), None)


class BandColour(StrEnum):
    """What a band may look like. No standard says what a colour means: it is a label."""

    PINK = "pink"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    BLACK = "black"
    GREY = "grey"

    @classmethod
    def of(cls, value: str) -> BandColour:
        """The colour of a stored word; pink for none, or one that only another program knows."""
        return next((each for each in cls if each.value == value), cls.PINK)


_RIGGED: Final = {
    Rigging.SINGLE: QT_TRANSLATE_NOOP("messages", "{band} single"),
    Rigging.FOLDED: QT_TRANSLATE_NOOP("messages", "{band} folded"),
    Rigging.FOOT_TO_FOOT: QT_TRANSLATE_NOOP("messages", "{band} foot to foot"),
    Rigging.ANCHORED: QT_TRANSLATE_NOOP("messages", "{band} anchored"),
}


def band_name(band: BandRecord, rigging: Rigging | None = None) -> Message:
    """A band in words: ``29 mm``, ``29 mm folded``; by its own name where it has one."""
    width = Message(QT_TRANSLATE_NOOP("messages", "{width} mm"), {"width": band.width_mm})
    name = Message("{name}", {"name": band.name}) if band.name else width
    return name if rigging is None else Message(_RIGGED[rigging], {"band": name})
