"""Guide, place, body -> everything the guide page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.guide import Guide, Poses, Section, SectionName
from thrust_gui.ui.cards.card import card_props, place_of, words
from thrust_gui.ui.guide.finder import derive_results
from thrust_gui.ui.guide.names import section_name
from thrust_gui.ui.guide.props import GuideProps, Place, StepProps, StepState, Way

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.band import OwnBand
    from thrust_gui.domain.figure import Body
    from thrust_gui.domain.units import Units

SEQUENCES: Final = frozenset({SectionName.SETUP, SectionName.REP})
"""Sections that are gone through step by step."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideInputs:
    """What the page is derived from.

    Attributes:
        query: what is looked for; empty while nothing is.
        chosen: number of the found card that Enter would open, from 0.
        moving: whether pictures that can move do.
    """

    guide: Guide
    poses: Poses
    body: Body
    units: Units
    band: OwnBand | None = None
    place: Place
    query: str = ""
    chosen: int = 0
    moving: bool = True


def derive_guide(inputs: GuideInputs) -> GuideProps:
    """Everything the page shows at a place."""
    name, at = inputs.place.section, inputs.place.card
    section = next(each for each in inputs.guide.sections if each.name is name)
    cards = section.cards
    route = _route(inputs.guide.sections)
    here = route.index(inputs.place)
    return GuideProps(
        section=name,
        heading=section_name(name),
        count=translate("Guide", "{number} of {count}").format(number=at + 1, count=len(cards))
        if cards
        else "",
        steps=tuple(
            StepProps(
                number=number + 1,
                title=words(card.name),
                hint=words(card.hint),
                state=_state(name, number, at),
            )
            for number, card in enumerate(cards)
        ),
        card=card_props(cards[at], inputs.poses, inputs.body, inputs.units, inputs.band)
        if cards
        else None,
        trouble=_trouble(section),
        dots=len(cards),
        dot=at,
        back=_way(inputs.guide, route[here - 1]) if here > 0 else None,
        on=_way(inputs.guide, route[here + 1]) if here + 1 < len(route) else None,
        results=derive_results(inputs.guide, inputs.query, inputs.chosen),
        moving=inputs.moving,
    )


def _route(sections: Iterable[Section]) -> list[Place]:
    """All places in order; a section that cannot be shown is one place."""
    return [
        Place(section.name, at) for section in sections for at in range(max(1, len(section.cards)))
    ]


def _way(guide: Guide, to: Place) -> Way:
    section = next(each for each in guide.sections if each.name is to.section)
    if not section.cards:
        return Way(to, section_name(to.section))
    return Way(to, words(section.cards[to.card].name))


def _state(name: SectionName, number: int, at: int) -> StepState:
    if name not in SEQUENCES:
        return StepState.PLAIN_CURRENT if number == at else StepState.PLAIN
    if number == at:
        return StepState.CURRENT
    return StepState.DONE if number < at else StepState.TO_COME


def _trouble(section: Section) -> str:
    if section.problem is None:
        return ""
    return translate(
        "Guide", "This part cannot be shown: {problem}. The rest of the guide is still here."
    ).format(problem=place_of(section.problem))
