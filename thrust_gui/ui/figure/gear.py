"""The lifter's own band, as the figure wears it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thrust_gui.domain.band import BandColour, Rigging
from thrust_gui.ui.figure.props import Strap

if TYPE_CHECKING:
    from thrust_gui.domain.band import OwnBand


USUAL: Final = Strap()
"""What is drawn while no band is known."""


def strap_of(own: OwnBand | None) -> Strap:
    """How a band looks: its width, its colour, whether it is folded; the usual one for none."""
    if own is None:
        return USUAL
    return Strap(
        width_m=own.band.width_mm / 1000,
        folded=own.rigging is Rigging.FOLDED,
        colour=BandColour.of(own.band.colour),
    )
