"""The figure's own colours, sets for dark surfaces and for light ones."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QColor

from thrust_gui.domain.band import BandColour
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.figure.tints import PINK_ON_DARK, PINK_ON_LIGHT, tints
from thrust_gui.ui.widgets.painting import mix

if TYPE_CHECKING:
    from thrust_gui.ui.theme import Theme


class Colours(NamedTuple):
    """What each part is filled with; the near side stands out from the surface, the far recedes."""

    skin: QColor
    hair: QColor
    shirt: QColor
    sleeve: QColor
    shorts: QColor
    shoe: QColor
    sole: QColor
    far: QColor
    far_shoe: QColor
    bench: QColor
    bench_light: QColor
    bench_frame: QColor
    strap: QColor
    strap_low: QColor
    strap_light: QColor
    strap_far: QColor


ON_DARK: Final = Colours(
    skin=QColor("#E4E8E7"),
    hair=QColor("#5A656B"),
    shirt=QColor("#AEB7BB"),
    sleeve=QColor("#C3CBCE"),
    shorts=QColor("#7C878D"),
    shoe=QColor("#F4F6F5"),
    sole=QColor("#8C979D"),
    far=QColor("#4D565B"),
    far_shoe=QColor("#3A4246"),
    bench=QColor("#343B40"),
    bench_light=QColor("#4A5359"),
    bench_frame=QColor("#262B2F"),
    strap=PINK_ON_DARK.strap,
    strap_low=PINK_ON_DARK.low,
    strap_light=PINK_ON_DARK.light,
    strap_far=PINK_ON_DARK.far,
)

ON_LIGHT: Final = Colours(
    skin=QColor("#4A5358"),
    hair=QColor("#171B1E"),
    shirt=QColor("#8A959B"),
    sleeve=QColor("#7A858B"),
    shorts=QColor("#252B2F"),
    shoe=QColor("#121517"),
    sole=QColor("#6B767C"),
    far=QColor("#B4BCC0"),
    far_shoe=QColor("#C6CCCE"),
    bench=QColor("#D3D8D7"),
    bench_light=QColor("#E6E9E8"),
    bench_frame=QColor("#C3CACA"),
    strap=PINK_ON_LIGHT.strap,
    strap_low=PINK_ON_LIGHT.low,
    strap_light=PINK_ON_LIGHT.light,
    strap_far=PINK_ON_LIGHT.far,
)

HIGH_ON_DARK: Final = ON_DARK._replace(
    skin=QColor("#FFFFFF"),
    hair=QColor("#8A969D"),
    shirt=QColor("#C2CBCF"),
    sleeve=QColor("#DDE3E5"),
    shoe=QColor("#FFFFFF"),
    far=QColor("#727D83"),
    far_shoe=QColor("#666F75"),
    bench=QColor("#5D676D"),
    bench_light=QColor("#8B969C"),
    bench_frame=QColor("#5D676D"),
    strap_far=QColor("#A04B7C"),
)
"""For who needs more contrast: what recedes stands 3:1 off a black surface too."""

HIGH_ON_LIGHT: Final = ON_LIGHT._replace(
    skin=QColor("#2E3438"),
    hair=QColor("#000000"),
    shirt=QColor("#656F75"),
    sleeve=QColor("#50595E"),
    shorts=QColor("#0A0C0D"),
    shoe=QColor("#000000"),
    far=QColor("#8A949A"),
    far_shoe=QColor("#8A949A"),
    bench=QColor("#8A949A"),
    bench_light=QColor("#B4BDC1"),
    bench_frame=QColor("#8A949A"),
    strap_far=QColor("#B87BA0"),
)


_LIT_ON_WHITE: Final[dict[PhaseKind | None, QColor]] = {
    PhaseKind.LIFT: QColor("#C25E00"),
    PhaseKind.LOWER: QColor("#0070B8"),
}
_HELD_ON_WHITE: Final = QColor("#008A5B")
"""Told apart 3:1 both from black shorts and from the white behind."""


@lru_cache(maxsize=64)
def _set_for(colour: BandColour, *, dark: bool, high: bool) -> Colours:
    usual = (HIGH_ON_DARK if dark else HIGH_ON_LIGHT) if high else ON_DARK if dark else ON_LIGHT
    if colour is BandColour.PINK:
        return usual
    strap, low, light, far = tints(colour, dark=dark)
    return usual._replace(
        strap=strap,
        strap_low=low,
        strap_light=light,
        strap_far=mix(strap, far, 0.45) if high else far,
    )


def colours_on(theme: Theme, band: BandColour = BandColour.PINK) -> Colours:
    """The set for a theme and a band."""
    return _set_for(band, dark=theme.dark, high=theme.high)


def surface_of(theme: Theme, surface: Surface) -> QColor:
    """What the figure stands on."""
    return theme.bg if surface is Surface.BG else theme.surface


def fill_of(theme: Theme, phase: PhaseKind | None) -> QColor:
    """The phase's colour for areas: the working muscle."""
    if theme.high and not theme.dark:
        return _LIT_ON_WHITE.get(phase, _HELD_ON_WHITE)
    match phase:
        case PhaseKind.LIFT:
            return theme.lift
        case PhaseKind.LOWER:
            return theme.lower
        case _:
            return theme.hold


def line_of(theme: Theme, phase: PhaseKind | None) -> QColor:
    """The phase's colour for lines, which need more contrast on a light surface."""
    match phase:
        case PhaseKind.LIFT:
            return theme.lift_text
        case PhaseKind.LOWER:
            return theme.lower_text
        case _:
            return theme.hold_text
