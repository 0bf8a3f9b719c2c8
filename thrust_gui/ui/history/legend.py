"""What each band is called in History, and how it is told from the others without its colour."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import BandColour, Rigging, band_name
from thrust_gui.domain.history import BandUse
from thrust_gui.ui.text import say
from thrust_gui.ui.widgets.stripes import BandSign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from thrust_gui.app.review import HistoryAnswer
    from thrust_gui.domain.records import BandRecord

translate = QCoreApplication.translate
PARTS: Final = 4
"""A stripe is cut into one to so many parts, by the band's place among the lifter's."""


@dataclass(frozen=True, slots=True)
class Legend:
    """Signs by what they stand for, weakest band first, none last."""

    signs: Mapping[BandUse, BandSign] = field(default_factory=dict[BandUse, BandSign])

    def sign(self, use: BandUse) -> BandSign:
        """The sign of a use; of one that nobody knows any more, a plain one."""
        return self.signs.get(use) or _sign(use, {}, {})


def derive_legend(answer: HistoryAnswer, more: tuple[BandUse, ...] = ()) -> Legend:
    """The bands of the log, and those the lifter has as they are usually rigged."""
    bands = {band.id: band for band in answer.bands}
    ordered = sorted(answer.bands, key=lambda band: (band.width_mm, band.name, band.id))
    places = {band.id: at for at, band in enumerate(ordered)}
    usual = {BandUse(band.id, band.rigging) for band in answer.bands}
    uses = usual | set(answer.kinds.uses) | set(more) | {BandUse()}

    def order(use: BandUse) -> tuple[int, str, bool, str]:
        rank = places.get(use.band or "", len(places) + (use.band is None))
        return rank, use.band or "", use.rigging is not None, use.rigging or ""

    return Legend({use: _sign(use, bands, places) for use in sorted(uses, key=order)})


def _sign(use: BandUse, bands: Mapping[str, BandRecord], places: Mapping[str, int]) -> BandSign:
    rigging = Rigging.of(use.rigging)
    if use.band is None:
        return BandSign(name=translate("History", "No band noted"))
    band = bands.get(use.band)
    if band is None:
        return BandSign(name=translate("History", "A band of before"), colour=BandColour.GREY)
    return BandSign(
        name=say(band_name(band, rigging)),
        colour=BandColour.of(band.colour),
        parts=places[band.id] % PARTS + 1,
        folded=rigging is Rigging.FOLDED,
    )
