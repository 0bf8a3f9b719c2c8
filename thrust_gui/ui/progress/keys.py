"""Which bands a chart tells apart, what they are called, and in which order they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import BandColour, Rigging, band_name
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from thrust_gui.domain.history import BandUse
    from thrust_gui.domain.records import BandRecord

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyProps:
    """One band as it is rigged.

    Attributes:
        colour: the label its owner gave it; None where none was given.
        noted: whether the band was noted at all.
    """

    name: str
    colour: BandColour | None = None
    noted: bool = True


@dataclass(frozen=True, slots=True)
class Keys:
    """The bands from the weakest on, and the place of each."""

    props: tuple[KeyProps, ...]
    places: Mapping[BandUse, int]

    @property
    def told_apart(self) -> bool:
        """Whether there is a band to name at all."""
        return any(each.noted for each in self.props)


def derive_keys(bands: Sequence[BandRecord], uses: Iterable[BandUse]) -> Keys:
    """The bands of some uses: by width, the same folded after single; unknown ones last."""
    known = {band.id: band for band in bands}

    def order(use: BandUse) -> tuple[bool, bool, int, str, int, str]:
        band, rigging = known.get(use.band or ""), Rigging.of(use.rigging)
        return (
            use.band is None,
            band is None,
            band.width_mm if band else 0,
            band.id if band else use.band or "",
            -1 if rigging is None else _FORCE.index(rigging),
            use.rigging or "",
        )

    ordered = sorted(set(uses), key=order)
    return Keys(
        tuple(_key(use, known) for use in ordered), {use: at for at, use in enumerate(ordered)}
    )


_FORCE = (Rigging.SINGLE, Rigging.FOOT_TO_FOOT, Rigging.ANCHORED, Rigging.FOLDED)
"""Riggings of one band in the order of what it then pulls with."""


def _key(use: BandUse, known: Mapping[str, BandRecord]) -> KeyProps:
    if use.band is None:
        return KeyProps(name=translate("Progress", "No band noted"), noted=False)
    band = known.get(use.band)
    if band is None:
        return KeyProps(name=translate("Progress", "A band of before"), colour=BandColour.GREY)
    colour = BandColour.of(band.colour) if band.colour else None
    return KeyProps(name=say(band_name(band, Rigging.of(use.rigging))), colour=colour)
