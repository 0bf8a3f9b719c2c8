"""What the guide says of the lifter's own body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.band import OwnBand, Rigging
from thrust_gui.domain.figure import geometry
from thrust_gui.domain.guide import Figure
from thrust_gui.domain.records import BandRecord
from thrust_gui.domain.units import Units, length_text
from thrust_gui.domain.yours import bench_words, travel_words
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from thrust_gui.domain.figure import Body

translate = QCoreApplication.translate


def heel_distance(body: Body, units: Units) -> tuple[str, str]:
    """How far the heels are from the bench edge, and how well that is known."""
    found = geometry(body)
    return (
        length_text(found.heel_x * 100, units, feet=False),
        length_text(found.heel_tolerance * 100, units, feet=False),
    )


def sentences(
    figures: tuple[Figure, ...], body: Body, units: Units, band: OwnBand | None = None
) -> tuple[str, ...]:
    """A sentence for each figure; without a band of one's own, about a standard loop."""
    return tuple(_sentence(figure, body, units, band) for figure in figures)


def _sentence(figure: Figure, body: Body, units: Units, band: OwnBand | None) -> str:
    match figure:
        case Figure.HEEL_DISTANCE:
            length, tolerance = heel_distance(body, units)
            return translate(
                "Guide", "For you: heels about {length} from the bench edge (± {tolerance})."
            ).format(length=length, tolerance=tolerance)
        case Figure.HIP_TRAVEL:
            return say(travel_words(body, units))
        case Figure.BENCH_FIT:
            return say(bench_words(body, units))
        case Figure.RIGGING:
            return say((band or _standard()).advice(body))


def _standard() -> OwnBand:
    """The loop most people have, as many guides draw it."""
    name = translate("Guide", "Standard loop")
    return OwnBand(BandRecord(id="", name=name, width_mm=0), Rigging.SINGLE)
