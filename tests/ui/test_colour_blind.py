"""Colours stay apart under deuteranopia, protanopia and tritanopia, in every theme.

`LEAST` is CIEDE2000. Six is twice what a hurried look tells apart side by side; the steps of heat
and of bands are ordered by lightness besides, and a word or a shape always says the same.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import pytest

from tests.helpers.eyes import Eyes, apart, nearest, seen
from thrust_gui.domain.band import BandColour
from thrust_gui.ui.figure.colours import colours_on
from thrust_gui.ui.theme import THEMES, Theme

each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
each_eyes = pytest.mark.parametrize("eyes", Eyes, ids=lambda eyes: eyes.name.lower())

LEAST: Final = 6.0


@each_theme
@each_eyes
def test_phases_are_told_apart_as_fills_and_as_texts(theme: Theme, eyes: Eyes) -> None:
    for phases in (
        (theme.lift, theme.hold, theme.lower),
        (theme.lift_text, theme.hold_text, theme.lower_text),
    ):
        difference, which = nearest(phases, eyes)
        assert difference >= LEAST, which


@each_theme
@each_eyes
def test_steps_are_told_apart_and_stay_in_order(theme: Theme, eyes: Eyes) -> None:
    for steps in (theme.bands, (theme.selected, *theme.heat)):
        difference, which = nearest(steps, eyes)
        assert difference >= LEAST, which
        lights = [seen(each, eyes)[0] for each in steps]
        assert lights == sorted(lights, reverse=not theme.dark)
        assert all(abs(one - other) >= LEAST for one, other in pairwise(lights))


@each_theme
@each_eyes
def test_marks_are_told_from_what_they_stand_beside(theme: Theme, eyes: Eyes) -> None:
    for other in (theme.text, theme.surface, *theme.heat):
        assert apart(theme.alert_fill, other, eyes) >= LEAST
    assert apart(theme.hold_text, theme.alert_fill, eyes) >= LEAST


@each_theme
@each_eyes
def test_so_are_the_colours_a_band_can_have(theme: Theme, eyes: Eyes) -> None:
    difference, which = nearest([colours_on(theme, each).strap for each in BandColour], eyes)
    assert difference >= LEAST, which
