"""The lengths of a band that are typed: how each is read, written, stepped and bounded."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from thrust_gui.domain.band import STANDARD_LOOP_MM, WIDTHS_MM, OwnBand, Rigging
from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Message, Refusal
from thrust_gui.domain.plan import LOOP_MM, WIDTH_MM, Limits
from thrust_gui.domain.units import Units, mm_text, parse_mm
from thrust_gui.ui.settings.presenter import EntryProps

STEP_MM: Final = {Units.METRIC: 10.0, Units.IMPERIAL: 12.7}
GUESSES: Final = {"rest": 500, "top": 800}
"""Where stepping begins while an anchored band was not measured."""


class BandEntry(StrEnum):
    """A length of a band that is typed."""

    WIDTH = "width"
    FLAT = "flat"
    REST = "rest"
    TOP = "top"


def entries_of(own: OwnBand) -> tuple[BandEntry, ...]:
    """Which lengths matter: an anchored band is measured as it lies, any other flat."""
    if own.rigging is Rigging.ANCHORED:
        return BandEntry.WIDTH, BandEntry.REST, BandEntry.TOP
    return BandEntry.WIDTH, BandEntry.FLAT


def band_entry(own: OwnBand, entry: BandEntry, units: Units) -> EntryProps:
    """What stands in and around the field of a length."""
    limits = _limits(entry)
    units = _units(entry, units)
    mm = _get(own, entry)
    least, unit = mm_text(limits.least, units).split()
    most, _ = mm_text(limits.most, units).split()
    return EntryProps(
        text="" if mm is None else mm_text(mm, units),
        hint=Message(
            QT_TRANSLATE_NOOP("messages", "{least}–{most} {unit}"),
            {"least": least, "most": most, "unit": unit},
        ),
    )


def read_band(own: OwnBand, entry: BandEntry, text: str, units: Units) -> OwnBand:
    """The band with one of its lengths as it was typed.

    Raises:
        Refusal: what was typed cannot be accepted.
    """
    units = _units(entry, units)
    mm, limits = parse_mm(text, units), _limits(entry)
    if mm not in limits:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages", "{length} cannot be right for a band: choose from {least} to {most}."
            ),
            length=mm_text(min(mm, 99_999), units),
            least=mm_text(limits.least, units),
            most=mm_text(limits.most, units),
        )
    found = _put(own, entry, mm)
    if found.rest_mm is not None and found.top_mm is not None and found.top_mm < found.rest_mm:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "messages",
                "At the top ({top}) it cannot be shorter than unstretched ({rest}).",
            ),
            top=mm_text(found.top_mm, units),
            rest=mm_text(found.rest_mm, units),
        )
    return found


def step_band(own: OwnBand, entry: BandEntry, steps: int, units: Units) -> OwnBand:
    """The band with one of its lengths some steps up or down, no further than its ends."""
    limits = _limits(entry)
    mm = _get(own, entry)
    if entry is BandEntry.WIDTH:
        return _put(own, entry, _next_width(own.band.width_mm, steps))
    if mm is None:
        stepped = float(GUESSES[entry.value])
    else:
        stepped = (round(mm / STEP_MM[units]) + steps) * STEP_MM[units]
    least, most = limits.least, limits.most
    if entry is BandEntry.REST and own.top_mm is not None:
        most = own.top_mm
    if entry is BandEntry.TOP and own.rest_mm is not None:
        least = own.rest_mm
    return _put(own, entry, min(most, max(least, round(stepped))))


def _next_width(mm: int, steps: int) -> int:
    """The next of the widths on sale, upwards or downwards; the width itself beyond the last."""
    if steps > 0:
        return next((width for width in WIDTHS_MM if width > mm), mm)
    return next((width for width in reversed(WIDTHS_MM) if width < mm), mm)


def _units(entry: BandEntry, units: Units) -> Units:
    """Widths are in millimetres everywhere, as bands are sold."""
    return Units.METRIC if entry is BandEntry.WIDTH else units


def _limits(entry: BandEntry) -> Limits:
    return WIDTH_MM if entry is BandEntry.WIDTH else LOOP_MM


def _get(own: OwnBand, entry: BandEntry) -> int | None:
    match entry:
        case BandEntry.WIDTH:
            return own.band.width_mm
        case BandEntry.FLAT:
            return own.band.flat_length_mm or STANDARD_LOOP_MM
        case BandEntry.REST:
            return own.rest_mm
        case BandEntry.TOP:
            return own.top_mm


def _put(own: OwnBand, entry: BandEntry, mm: int) -> OwnBand:
    match entry:
        case BandEntry.WIDTH:
            return replace(own, band=replace(own.band, width_mm=mm))
        case BandEntry.FLAT:
            return replace(own, band=replace(own.band, flat_length_mm=mm))
        case BandEntry.REST:
            return replace(own, rest_mm=mm)
        case BandEntry.TOP:
            return replace(own, top_mm=mm)
