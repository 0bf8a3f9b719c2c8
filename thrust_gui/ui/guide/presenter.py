"""Guide, place, body -> everything the guide page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from thrust_gui.domain.figure import Body, geometry
from thrust_gui.domain.guide import Callout, Card, Figure, Guide, Poses, Section, SectionName
from thrust_gui.domain.units import Units, length_text
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.guide.props import (
    CardProps,
    GuideProps,
    Place,
    StepProps,
    StepState,
    Way,
)
from thrust_gui.ui.text import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thrust_gui.domain.guide import Problem

SEQUENCES: Final = frozenset({SectionName.SETUP, SectionName.REP})
"""Sections that are gone through step by step."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideInputs:
    """What the page is derived from."""

    guide: Guide
    poses: Poses
    body: Body
    units: Units
    place: Place


def section_name(name: SectionName) -> str:
    """What a tab is called."""
    match name:
        case SectionName.SETUP:
            return translate("Guide", "Setup")
        case SectionName.REP:
            return translate("Guide", "Rep")
        case SectionName.MISTAKES:
            return translate("Guide", "Mistakes")
        case SectionName.VARIATIONS:
            return translate("Guide", "Variations")
        case SectionName.SAFETY:
            return translate("Guide", "Safety")
        case SectionName.QUESTIONS:
            return translate("Guide", "Q&A")


def words(text: str) -> str:
    """A text of the guide in the language of the interface."""
    return translate("guide", text)


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
        card=_card(cards[at], inputs) if cards else None,
        trouble=_trouble(section),
        dots=len(cards),
        dot=at,
        back=_way(inputs.guide, route[here - 1]) if here > 0 else None,
        on=_way(inputs.guide, route[here + 1]) if here + 1 < len(route) else None,
    )


def heel_distance(body: Body, units: Units) -> tuple[str, str]:
    """How far the heels are from the bench edge, and how well that is known."""
    found = geometry(body)
    return (
        length_text(found.heel_x * 100, units, feet=False),
        length_text(found.heel_tolerance * 100, units, feet=False),
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


def _card(card: Card, inputs: GuideInputs) -> CardProps:
    view = card.views[-1]
    pose = inputs.poses.known.get(view.pose)
    yours = distance = ""
    if Figure.HEEL_DISTANCE in card.figures:
        length, tolerance = heel_distance(inputs.body, inputs.units)
        yours = translate(
            "Guide", "For you: heels about {length} from the bench edge (± {tolerance})."
        ).format(length=length, tolerance=tolerance)
        distance = translate("Guide", "about {length}").format(length=length)
    figure = None
    trouble = ""
    if pose is None:
        trouble = _no_picture(view.pose, inputs.poses)
    else:
        figure = FigureProps(
            body=inputs.body,
            pose=pose,
            surface=Surface.SURFACE,
            distance=distance,
            callouts=tuple(_callout(each) for each in view.callouts),
            caption=words(view.caption),
        )
    return CardProps(
        title=words(card.title),
        text=words(card.text),
        yours=yours,
        figure=figure,
        trouble=trouble,
    )


def _callout(callout: Callout) -> Callout:
    return Callout(
        at=callout.at, text=words(callout.text), offset=callout.offset, mark=callout.mark
    )


def _no_picture(name: str, poses: Poses) -> str:
    missing = translate("Guide", "There is no picture “{name}”.").format(name=name)
    return " ".join((missing, *(f"{_place(each)}." for each in poses.problems)))


def _trouble(section: Section) -> str:
    if section.problem is None:
        return ""
    return translate(
        "Guide", "This part cannot be shown: {problem}. The rest of the guide is still here."
    ).format(problem=_place(section.problem))


def _place(problem: Problem) -> str:
    """A problem with the place it is at."""
    what = say(problem.what)
    if problem.line is None:
        return translate("Guide", "{file}: {what}").format(file=problem.file, what=what)
    return translate("Guide", "{file}, line {line}: {what}").format(
        file=problem.file, line=problem.line, what=what
    )
