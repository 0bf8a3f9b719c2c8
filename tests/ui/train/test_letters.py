"""The must-show of the floor: letters high enough at 2.5 m on a 13 inch and a 15 inch screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.letters import LAPTOPS, MAXIMISED, Laptop, Measured, measure, scenes
from thrust_gui.ui.widgets.floor_type import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

FACES = {
    *("get-ready", "lift", "hold", "lower", "bottom", "last-rep", "no-sound", "paused", "ending"),
    *("set-done", "rest", "summary"),
    *("paced-hold", "paced-reached", "paced-lower", "paced-long"),
}


def measured(laptop: Laptop) -> Iterator[Measured]:
    for name, floor in scenes(laptop):
        yield from measure(name, floor.page, laptop.view)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("laptop", LAPTOPS, ids=lambda laptop: laptop.name)
def test_letters_are_high_enough_where_the_lifter_lies(laptop: Laptop) -> None:
    found = list(measured(laptop))
    assert {each.face for each in found} == FACES
    assert {each.part for each in found} == set(Part)
    words = {each.face: each.text for each in found if each.part is Part.WORD}
    assert (words["ending"], words["paused"], words["bottom"]) == ("END", "PAUSED", "BOTTOM")
    assert [each for each in found if not each.ok] == []
    assert [each for each in found if abs(each.ink_px - each.glyph_px) > 1.0] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("laptop", MAXIMISED, ids=lambda laptop: laptop.name)
def test_a_window_that_fills_its_desktop_is_enough_in_a_set(laptop: Laptop) -> None:
    found = [each for each in measured(laptop) if each.face not in {"rest", "summary"}]
    assert [each for each in found if not each.ok] == []
