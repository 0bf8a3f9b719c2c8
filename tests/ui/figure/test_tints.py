"""The band reads on every surface, whatever its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from tests.ui.figure.test_painter import contrast
from thrust_gui.domain.band import BandColour
from thrust_gui.domain.figure import TOP
from thrust_gui.ui.figure.colours import HIGH_ON_DARK, HIGH_ON_LIGHT, ON_DARK, ON_LIGHT, colours_on
from thrust_gui.ui.figure.props import FigureProps, Strap
from thrust_gui.ui.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, THEMES, Theme
from thrust_gui.ui.widgets.figure_view import picture

ALL = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@ALL
@pytest.mark.parametrize("colour", BandColour)
def test_every_band_stands_out_and_has_a_lower_strand_and_a_light(
    theme: Theme, colour: BandColour
) -> None:
    shown = colours_on(theme, colour)
    for surface in (theme.bg, theme.surface):
        assert contrast(shown.strap, surface) >= 3.0
        assert contrast(shown.strap, surface) > contrast(shown.strap_far, surface)
        assert contrast(shown.strap_low, surface) >= 2.4
    assert contrast(shown.strap_low, shown.strap) > 1.15
    assert shown.strap_light.lightnessF() > shown.strap.lightnessF() > shown.strap_low.lightnessF()


@ALL
def test_no_two_bands_look_the_same(theme: Theme) -> None:
    assert len({colours_on(theme, each).strap.name() for each in BandColour}) == len(BandColour)


def test_each_theme_has_its_own_set() -> None:
    assert colours_on(DARK) == ON_DARK
    assert colours_on(LIGHT) == ON_LIGHT
    assert colours_on(DARK_HIGH) == HIGH_ON_DARK
    assert colours_on(LIGHT_HIGH) == HIGH_ON_LIGHT


@pytest.mark.parametrize("theme", [DARK_HIGH, LIGHT_HIGH])
def test_there_what_recedes_can_be_seen_too(theme: Theme) -> None:
    high = colours_on(theme)
    for colour in (high.far, high.far_shoe, high.bench, high.bench_frame):
        assert contrast(colour, theme.bg) >= 3.0
    assert contrast(high.skin, theme.bg) >= 12.0


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_the_picture_has_the_lifters_band(theme: Theme) -> None:
    blue = FigureProps(pose=TOP, strap=Strap(colour=BandColour.BLUE))
    image = picture(blue, QSize(400, 250), theme)
    seen = {image.pixelColor(x, y).name() for x in range(400) for y in range(250)}
    mine, usual = colours_on(theme, BandColour.BLUE), colours_on(theme)
    assert {mine.strap.name(), mine.strap_low.name()} <= seen
    assert not {usual.strap.name(), usual.strap_low.name()} & seen
