"""Contrast of the design's tokens, computed as WCAG 2.2 does."""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise, product

import pytest
from PySide6.QtGui import QColor

from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.colours import colours_on, fill_of, line_of
from thrust_gui.ui.theme import (
    DARK,
    DARK_HIGH,
    LIGHT,
    LIGHT_HIGH,
    THEMES,
    Theme,
    floor_theme,
    opposite,
)

SURFACES = ("bg", "surface", "raised", "selected")
TEXTS = ("text", "label", "faint", "lift_text", "hold_text", "lower_text", "alert")
PHASES = (PhaseKind.LIFT, PhaseKind.HOLD, PhaseKind.LOWER)
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
each_high = pytest.mark.parametrize("theme", [DARK_HIGH, LIGHT_HIGH], ids=lambda theme: theme.name)


def luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(each) for each in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def of(theme: Theme, name: str) -> QColor:
    colour = getattr(theme, name)
    assert isinstance(colour, QColor)
    return colour


def test_the_measure_itself() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert ratio(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@each_theme
@pytest.mark.parametrize(("text", "surface"), list(product(TEXTS, SURFACES)))
def test_text_can_be_read_on_every_surface(theme: Theme, text: str, surface: str) -> None:
    least = 7.0 if theme.high else 4.5
    assert ratio(of(theme, text), of(theme, surface)) >= least


@each_theme
def test_so_can_what_is_written_on_fills(theme: Theme) -> None:
    least = 7.0
    assert ratio(theme.on_primary, theme.primary) >= least
    for fill in (theme.lift, theme.hold, theme.lower):
        assert ratio(theme.ink, fill) >= least


@each_high
def test_every_line_stands_three_to_one_off_what_it_is_drawn_on(theme: Theme) -> None:
    for surface in SURFACES:
        for line in (theme.line, theme.edge, theme.rim, theme.empty, theme.alert_fill):
            assert line is not None
            assert ratio(line, of(theme, surface)) >= 3.0


@each_high
def test_marks_stand_off_too_and_keep_their_order(theme: Theme) -> None:
    for steps in (theme.bands, theme.heat):
        assert all(ratio(step, theme.surface) >= 3.0 for step in steps)
        away = [ratio(step, theme.surface) for step in steps]
        assert all(nearer < further for nearer, further in pairwise(away))


@each_high
def test_phases_can_be_read_on_their_empty_panels(theme: Theme) -> None:
    for phase in ("lift", "hold", "lower"):
        assert ratio(of(theme, f"{phase}_text"), of(theme, f"{phase}_dim")) >= 7.0


@each_high
def test_every_part_of_the_figure_is_told_from_what_is_behind_it(theme: Theme) -> None:
    parts = colours_on(theme)._asdict()
    del parts["strap_light"]
    if not theme.dark:
        del parts["bench_light"]
    for name, colour in parts.items():
        least = 2.9 if name in {"strap_far", "sole"} else 3.0
        assert ratio(colour, theme.surface) >= least, name


@each_high
@pytest.mark.parametrize("phase", PHASES)
def test_the_working_muscle_is_told_from_the_shorts_and_from_behind(
    theme: Theme, phase: PhaseKind
) -> None:
    lit = fill_of(theme, phase)
    assert ratio(lit, theme.surface) >= 3.0
    assert ratio(lit, colours_on(theme).shorts) >= 2.0
    assert ratio(line_of(theme, phase), theme.surface) >= 7.0


def test_each_theme_is_told_by_its_background() -> None:
    assert len({theme.bg.name() for theme in THEMES}) == len(THEMES)
    assert len({theme.name for theme in THEMES}) == len(THEMES)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_without_high_contrast_nothing_more_is_outlined(theme: Theme) -> None:
    assert (theme.high, theme.edge, theme.rim) == (False, None, None)
    assert theme.empty == theme.selected


@each_theme
def test_the_floor_is_dark_and_a_toast_stands_out_in_the_same_contrast(theme: Theme) -> None:
    assert floor_theme(theme).dark
    assert floor_theme(theme).high == theme.high
    assert opposite(theme).dark != theme.dark
    assert opposite(theme).high == theme.high
    assert opposite(opposite(theme)) is theme


def test_every_token_is_a_colour() -> None:
    for theme in THEMES:
        for field in fields(theme):
            value = getattr(theme, field.name)
            if isinstance(value, QColor):
                assert value.isValid(), field.name
