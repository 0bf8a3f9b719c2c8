"""The band's colours: four tints of each, that read on dark and on light surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QColor

from thrust_gui.domain.band import BandColour
from thrust_gui.ui.widgets.painting import mix

if TYPE_CHECKING:
    from collections.abc import Mapping

BLACK: Final = QColor("#000000")
WHITE: Final = QColor("#FFFFFF")


class Tints(NamedTuple):
    """The upper strand, the lower one, the light on the upper, and the strap behind."""

    strap: QColor
    low: QColor
    light: QColor
    far: QColor


PINK_ON_DARK: Final = Tints(*map(QColor, ("#EE7DB8", "#C75C96", "#FFCBE6", "#5A2E47")))
PINK_ON_LIGHT: Final = Tints(*map(QColor, ("#C2388A", "#8E2767", "#F29CCB", "#E3BFD3")))

_ON_DARK: Final[Mapping[BandColour, str]] = {
    BandColour.RED: "#EC6359",
    BandColour.ORANGE: "#EB893A",
    BandColour.YELLOW: "#EFD04E",
    BandColour.GREEN: "#68C870",
    BandColour.TEAL: "#25ABA3",
    BandColour.BLUE: "#77ACE6",
    BandColour.VIOLET: "#A081F1",
    BandColour.BLACK: "#666D72",
    BandColour.GREY: "#BCC3C7",
}
_ON_LIGHT: Final[Mapping[BandColour, str]] = {
    BandColour.RED: "#B72920",
    BandColour.ORANGE: "#B75705",
    BandColour.YELLOW: "#A88519",
    BandColour.GREEN: "#2B7E39",
    BandColour.TEAL: "#368B78",
    BandColour.BLUE: "#2C6ED1",
    BandColour.VIOLET: "#643FBD",
    BandColour.BLACK: "#363D42",
    BandColour.GREY: "#646C70",
}
"""Each keeps its hue; its lightness is such that any two stay apart for colour-blind eyes too."""


def tints(colour: BandColour, *, dark: bool) -> Tints:
    """A band's tints on a dark or a light surface."""
    if colour is BandColour.PINK:
        return PINK_ON_DARK if dark else PINK_ON_LIGHT
    strap = QColor((_ON_DARK if dark else _ON_LIGHT)[colour])
    if dark:
        return Tints(
            strap, mix(strap, BLACK, 0.20), mix(strap, WHITE, 0.60), mix(strap, BLACK, 0.62)
        )
    return Tints(strap, mix(strap, BLACK, 0.30), mix(strap, WHITE, 0.55), mix(strap, WHITE, 0.68))
