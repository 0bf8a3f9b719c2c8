"""Ways through the guide: from place to place, from tab to tab, along what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from thrust_gui.ui.guide.props import Place

if TYPE_CHECKING:
    from thrust_gui.domain.guide import Guide
    from thrust_gui.ui.guide.presenter import GuideInputs
    from thrust_gui.ui.guide.props import ResultsProps


def place_of(guide: Guide, card_id: str) -> Place | None:
    """Where a card is; None where there is none such."""
    for section in guide.sections:
        at = section.place(card_id)
        if at is not None:
            return Place(section.name, at)
    return None


def tab_after(guide: Guide, place: Place, step: int) -> Place:
    """The first card of the tab so many further, round and round."""
    names = [each.name for each in guide.sections]
    return Place(names[(names.index(place.section) + step) % len(names)], 0)


def looking_for(inputs: GuideInputs, query: str) -> GuideInputs:
    """Another query; the first card that has it is chosen."""
    return replace(inputs, query=query, chosen=0)


def moved(inputs: GuideInputs, results: ResultsProps, step: int) -> GuideInputs:
    """Another found card is chosen, not past the ends."""
    chosen = min(max(inputs.chosen + step, 0), max(len(results.rows) - 1, 0))
    return replace(inputs, chosen=chosen)


def opened(inputs: GuideInputs, results: ResultsProps, card_id: str) -> GuideInputs:
    """A found card is open and chosen."""
    chosen = [row.card for row in results.rows].index(card_id)
    return replace(inputs, chosen=chosen, place=place_of(inputs.guide, card_id) or inputs.place)
