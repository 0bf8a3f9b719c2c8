from __future__ import annotations

import pytest

from tests.helpers.guide import GUIDE, page_inputs
from thrust_gui.domain.guide import SectionName
from thrust_gui.ui.guide.finder import derive_results
from thrust_gui.ui.guide.props import Place
from thrust_gui.ui.guide.ways import looking_for, moved, opened, place_of, tab_after

SETUP, REP, MISTAKES, VARIATIONS, SAFETY, QUESTIONS = SectionName


@pytest.mark.parametrize(
    ("card", "place"),
    [
        ("setup.bench", Place(SETUP, 0)),
        ("mistakes.too-fast", Place(MISTAKES, 1)),
        ("setup.nothing", None),
        ("", None),
    ],
)
def test_where_a_card_is(card: str, place: Place | None) -> None:
    assert place_of(GUIDE, card) == place


@pytest.mark.parametrize(
    ("at", "step", "section"),
    [
        (Place(SETUP, 2), 1, REP),
        (Place(QUESTIONS, 0), 1, SETUP),
        (Place(SETUP, 0), -1, QUESTIONS),
        (Place(REP, 1), 6, REP),
    ],
)
def test_tabs_go_round(at: Place, step: int, section: SectionName) -> None:
    assert tab_after(GUIDE, at, step) == Place(section, 0)


def test_another_query_begins_at_the_first_row() -> None:
    inputs = looking_for(page_inputs(), "like this")
    results = derive_results(GUIDE, inputs.query, inputs.chosen)
    assert results is not None
    below = moved(inputs, results, 1)
    assert (below.chosen, looking_for(below, "like").chosen) == (1, 0)


@pytest.mark.parametrize(
    ("query", "steps", "chosen"),
    [
        ("like this", [1], 1),
        ("like this", [1, 1], 1),
        ("like this", [-1], 0),
        ("like this", [1, -1], 0),
        ("quickly", [1], 0),
    ],
)
def test_the_choice_stays_among_the_rows(query: str, steps: list[int], chosen: int) -> None:
    inputs = looking_for(page_inputs(), query)
    results = derive_results(GUIDE, query, 0)
    assert results is not None
    for step in steps:
        inputs = moved(inputs, results, step)
    assert inputs.chosen == chosen


def test_an_opened_row_is_the_chosen_one_and_the_place() -> None:
    inputs = looking_for(page_inputs(), "like this")
    results = derive_results(GUIDE, inputs.query, 0)
    assert results is not None
    there = opened(inputs, results, "mistakes.too-fast")
    assert (there.chosen, there.place, there.query) == (1, Place(MISTAKES, 1), "like this")
