"""Bands and settings -> everything the card of the band shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import BandColour, OwnBand, Rigging, Slack, band_name, force_text
from thrust_gui.domain.figure import Body
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.ui.settings.band_entries import BandEntry, band_entry, entries_of
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.records import BandRecord
    from thrust_gui.ui.settings.presenter import EntryProps

translate = QCoreApplication.translate

_COLOURS: Final = {
    BandColour.PINK: QT_TRANSLATE_NOOP("Bands", "pink"),
    BandColour.RED: QT_TRANSLATE_NOOP("Bands", "red"),
    BandColour.ORANGE: QT_TRANSLATE_NOOP("Bands", "orange"),
    BandColour.YELLOW: QT_TRANSLATE_NOOP("Bands", "yellow"),
    BandColour.GREEN: QT_TRANSLATE_NOOP("Bands", "green"),
    BandColour.TEAL: QT_TRANSLATE_NOOP("Bands", "teal"),
    BandColour.BLUE: QT_TRANSLATE_NOOP("Bands", "blue"),
    BandColour.VIOLET: QT_TRANSLATE_NOOP("Bands", "violet"),
    BandColour.BLACK: QT_TRANSLATE_NOOP("Bands", "black"),
    BandColour.GREY: QT_TRANSLATE_NOOP("Bands", "grey"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BandRowProps:
    """A band to choose.

    Attributes:
        id: of it.
        name: its own, or its width.
        aside: its colour in words, with the width where that is not its name.
        colour, width_mm: as it is painted.
    """

    id: str
    name: str
    aside: str
    colour: BandColour
    width_mm: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedProps:
    """The band in use.

    Attributes:
        name: its own, or "".
        entries: its lengths that matter.
        colour: of it.
        rigging: how it is fixed.
        advice: where it is slack, and what would be better.
        warn: whether it is slack all the way, or more than is known of bands is asked of it.
        force: at the top, with its range; "" where that is not known.
    """

    name: str
    entries: dict[BandEntry, EntryProps]
    colour: BandColour
    colour_name: str
    rigging: Rigging
    advice: str
    warn: bool
    force: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BandProps:
    """All the bands, and the one in use."""

    rows: tuple[BandRowProps, ...]
    chosen: str
    used: UsedProps | None
    force_unit: str


def derive_band(
    bands: tuple[BandRecord, ...], own: OwnBand | None, settings: Settings
) -> BandProps:
    """What the card shows."""
    return BandProps(
        rows=tuple(_row(each) for each in bands),
        chosen=own.band.id if own else "",
        used=_used(own, settings) if own else None,
        force_unit=settings.force.value,
    )


def colour_name(colour: BandColour) -> str:
    """A colour in words."""
    return translate("Bands", _COLOURS[colour])


def _row(band: BandRecord) -> BandRowProps:
    colour = BandColour.of(band.colour)
    aside = colour_name(colour)
    if band.name:
        aside = translate("Bands", "{width} mm, {colour}").format(width=band.width_mm, colour=aside)
    return BandRowProps(
        id=band.id,
        name=say(band_name(band)),
        aside=aside,
        colour=colour,
        width_mm=band.width_mm,
    )


def _used(own: OwnBand, settings: Settings) -> UsedProps:
    body = Body(settings.height_cm / 100, settings.bench_cm / 100)
    pull, advice, warn, force = own.pull(body), say(own.advice(body)), False, ""
    if pull is not None:
        warn = pull.stretch.slack is Slack.ALL_THE_WAY
        try:
            said = say(force_text(pull.peak, settings.force))
            force = translate("Bands", "At the top: {force}").format(force=said)
        except Refusal as unknown:
            advice, warn = say(unknown.message), True
    colour = BandColour.of(own.band.colour)
    return UsedProps(
        name=own.band.name,
        entries={each: band_entry(own, each, settings.units) for each in entries_of(own)},
        colour=colour,
        colour_name=colour_name(colour),
        rigging=own.rigging,
        advice=advice,
        warn=warn,
        force="" if warn else force,
    )
