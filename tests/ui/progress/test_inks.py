"""Bands are told apart by every eye: by colour, or else by a pattern."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from tests.helpers.eyes import Eyes, apart, delta_76, seen
from thrust_gui.domain.band import BandColour
from thrust_gui.ui.progress.inks import APART, PATTERNS, Ink, distance, inks, paint_ink
from thrust_gui.ui.progress.keys import KeyProps
from thrust_gui.ui.theme import THEMES, Theme

LEAST = 6.0
"""CIEDE2000, as for the other colours of the program."""
SOLID = Qt.BrushStyle.SolidPattern
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
KEYS = st.lists(
    st.one_of(
        st.builds(
            KeyProps, name=st.text("abc", max_size=2), colour=st.sampled_from([None, *BandColour])
        ),
        st.just(KeyProps(name="?", noted=False)),
    ),
    max_size=6,
).map(tuple)


@each_theme
@given(keys=KEYS)
def test_any_six_bands_are_told_apart_by_any_eyes(theme: Theme, keys: tuple[KeyProps, ...]) -> None:
    found = inks(keys, theme)
    if not any(key.noted for key in keys):
        return
    for one, other in combinations(found, 2):
        if one.pattern == other.pattern:
            for eyes in Eyes:
                assert apart(one.colour, other.colour, eyes) >= LEAST


@each_theme
def test_every_colour_of_the_palette_beside_every_other(theme: Theme) -> None:
    keys = tuple(KeyProps(name=colour.value, colour=colour) for colour in BandColour)
    for one, other in combinations(inks(keys, theme), 2):
        assert one.pattern != other.pattern or distance(one.colour, other.colour) >= APART
    assert inks(keys, theme)[0].pattern is SOLID


@each_theme
def test_bands_without_a_colour_are_the_steps_of_the_design(theme: Theme) -> None:
    keys = tuple(KeyProps(name=str(at)) for at in range(4))
    assert [ink.colour for ink in inks(keys, theme)] == list(theme.bands)
    assert inks(keys[:1], theme) == (Ink(theme.bands[1]),)
    assert inks((KeyProps(name="?", noted=False),), theme) == (Ink(theme.bands[1]),)


@each_theme
def test_the_distance_is_that_of_an_independent_simulation(theme: Theme) -> None:
    for one, other in combinations((*theme.bands, theme.hold, theme.lift), 2):
        expected = min(delta_76(seen(one, eyes), seen(other, eyes)) for eyes in Eyes)
        assert distance(one, other) == pytest.approx(expected, abs=0.6)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_shows_both_the_colour_and_the_ground(pattern: Qt.BrushStyle) -> None:
    theme = THEMES[0]
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(theme.bg)
    path = QPainterPath()
    path.addRect(0, 0, 40, 40)
    with QPainter(image) as painter:
        paint_ink(painter, path, Ink(theme.bands[2], pattern), theme)
    found = {image.pixelColor(x, y).name() for x in range(5, 35) for y in range(5, 35)}
    assert theme.bands[2].name() in found
    assert (theme.surface.name() in found) == (pattern is not SOLID)
