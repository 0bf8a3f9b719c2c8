from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fakes import MemoryLog
from tests.helpers.today import Desk
from thrust_gui.ui.today.measures import measure

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("size", "text", "count", "tight", "lower"),
    [
        ((1352, 900), 1.0, 1.0, False, 256),
        ((936, 640), 1.0, 0.6875, True, 198),
        ((2472, 1440), 1.5, 1.6, False, 410),
        ((1200, 800), 1.0, 0.875, False, 224),
        ((100, 100), 1.0, 0.625, True, 198),
        ((9000, 9000), 1.5, 1.6, False, 410),
    ],
)
def test_sizes(size: tuple[int, int], text: float, count: float, tight: bool, lower: int) -> None:
    measures = measure(*size)
    assert measures.text == text
    assert measures.count == pytest.approx(count, abs=0.04)
    assert measures.tight is tight
    assert measures.lower == pytest.approx(lower, abs=8)


@given(st.integers(936, 8000), st.integers(560, 5000))
def test_there_is_always_more_room_for_the_plan_than_for_the_cards(width: int, height: int) -> None:
    measures = measure(width, height)
    taken = 2 * measures.margin + 2 * measures.gap + measures.lower
    assert measures.lower < height - taken
    assert measures.hero_column < (width - 2 * measures.margin) * 0.55
    assert measures.text >= 1


def test_under_a_banner_in_the_smallest_window_the_buttons_are_whole(qtbot: QtBot) -> None:
    here = Desk(qtbot, log=MemoryLog())
    here.open_log()
    here.resize((936, 572))
    hero = here.page.hero
    for button in (hero.start, hero.edit):
        below = button.mapTo(hero, button.rect().bottomLeft()).y()
        assert button.height() == measure(936, 572).start
        assert below < hero.height() - 4
        assert button.visibleRegion().boundingRect() == button.rect()
