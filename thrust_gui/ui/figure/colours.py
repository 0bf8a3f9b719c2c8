"""The figure's own colours, one set for dark surfaces and one for light."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QColor

from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.theme import DARK, Theme


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
    strap=QColor("#EE7DB8"),
    strap_low=QColor("#C75C96"),
    strap_light=QColor("#FFCBE6"),
    strap_far=QColor("#5A2E47"),
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
    strap=QColor("#C2388A"),
    strap_low=QColor("#8E2767"),
    strap_light=QColor("#F29CCB"),
    strap_far=QColor("#E3BFD3"),
)


def colours_on(theme: Theme) -> Colours:
    """The set for a theme."""
    return ON_DARK if theme.name == DARK.name else ON_LIGHT


def surface_of(theme: Theme, surface: Surface) -> QColor:
    """What the figure stands on."""
    return theme.bg if surface is Surface.BG else theme.surface


def fill_of(theme: Theme, phase: PhaseKind | None) -> QColor:
    """The phase's colour for areas: the working muscle."""
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
