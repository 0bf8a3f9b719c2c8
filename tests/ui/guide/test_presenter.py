from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.guide import GUIDE, POSES
from thrust_gui.content.guide import load_guide
from thrust_gui.content.poses import load_poses
from thrust_gui.content.resources import resources_root
from thrust_gui.domain.figure import Body, Part, geometry
from thrust_gui.domain.guide import Guide, Poses, Problem, Section, SectionName
from thrust_gui.domain.message import Message
from thrust_gui.domain.units import Units
from thrust_gui.ui.cards.yours import heel_distance
from thrust_gui.ui.figure.props import Surface
from thrust_gui.ui.guide.names import section_name
from thrust_gui.ui.guide.presenter import GuideInputs, derive_guide
from thrust_gui.ui.guide.props import Place, StepState

if TYPE_CHECKING:
    from thrust_gui.ui.cards.props import CardProps

SHIPPED = load_guide(resources_root())
SHIPPED_POSES = load_poses(resources_root())
SETUP, REP, MISTAKES, VARIATIONS, SAFETY, QUESTIONS = SectionName
ALL = [
    Place(section.name, number)
    for section in GUIDE.sections
    for number in range(len(section.cards))
]


def inputs(place: Place, guide: Guide = GUIDE, poses: Poses = POSES) -> GuideInputs:
    return GuideInputs(guide=guide, poses=poses, body=Body(), units=Units.METRIC, place=place)


def card_at(place: Place, poses: Poses = POSES) -> CardProps:
    card = derive_guide(inputs(place, poses=poses)).card
    assert card is not None
    return card


def test_the_first_step() -> None:
    props = derive_guide(inputs(Place(SETUP, 0)))
    assert (props.heading, props.count, props.dots, props.dot) == ("Setup", "1 of 3", 3, 0)
    assert props.back is None
    assert props.on is not None
    assert (props.on.to, props.on.title) == (Place(SETUP, 1), "Your feet")
    assert props.trouble == ""
    assert [step.state for step in props.steps] == [StepState.CURRENT] + [StepState.TO_COME] * 2
    assert [step.number for step in props.steps] == [1, 2, 3]


def test_steps_behind_are_done() -> None:
    states = [step.state for step in derive_guide(inputs(Place(SETUP, 1))).steps]
    assert states == [StepState.DONE, StepState.CURRENT, StepState.TO_COME]


def test_safety_is_no_sequence() -> None:
    states = [step.state for step in derive_guide(inputs(Place(SAFETY, 1))).steps]
    assert states == [StepState.PLAIN, StepState.PLAIN_CURRENT]


def test_one_may_read_from_the_first_card_to_the_last_and_back() -> None:
    place, seen = ALL[0], [ALL[0]]
    while on := derive_guide(inputs(place)).on:
        place = on.to
        seen.append(place)
    assert seen == ALL
    for expected in reversed(ALL[:-1]):
        back = derive_guide(inputs(place)).back
        assert back is not None
        place = back.to
        assert place == expected


@pytest.mark.parametrize("card_id", [c.id for s in SHIPPED.sections for c in s.cards])
def test_every_card_that_ships_has_words_and_a_picture(card_id: str) -> None:
    section = next(each for each in SHIPPED.sections if card_id.startswith(f"{each.name}."))
    place = Place(section.name, section.place(card_id) or 0)
    card = derive_guide(inputs(place, SHIPPED, SHIPPED_POSES)).card
    assert card is not None
    assert card.title
    assert card.text
    assert card.views[-1].trouble == ""
    assert card.views[-1].figure is not None
    assert card.views[-1].figure.surface is Surface.SURFACE
    assert card.views[-1].figure.caption.endswith(".")


def test_the_feet_step_says_and_draws_the_distance_for_this_body() -> None:
    card = card_at(Place(SETUP, 1))
    assert card.yours == ("For you: heels about 70 cm from the bench edge (± 5 cm).",)
    assert card.views[-1].figure is not None
    assert card.views[-1].figure.distance == "about 70 cm"
    assert Part.DISTANCE in card.views[-1].figure.pose.highlights
    assert [card_at(place).yours for place in ALL if place != Place(SETUP, 1)] == [()] * (
        len(ALL) - 1
    )


@pytest.mark.parametrize(
    ("body", "units", "expected"),
    [
        (Body(1.55, 0.42), Units.METRIC, ("64 cm", "5 cm")),
        (Body(1.85, 0.42), Units.METRIC, ("76 cm", "5 cm")),
        (Body(1.70, 0.42), Units.IMPERIAL, ("27.6 in", "2.0 in")),
    ],
)
def test_the_distance_by_body_and_units(
    body: Body, units: Units, expected: tuple[str, str]
) -> None:
    assert heel_distance(body, units) == expected


@given(st.floats(1.40, 2.10), st.floats(0.30, 0.50))
def test_the_distance_is_the_figures_own(height: float, bench: float) -> None:
    body = Body(height, bench)
    card = derive_guide(replace(inputs(Place(SETUP, 1)), body=body)).card
    assert card is not None
    assert f"{geometry(body).heel_x * 100:.0f} cm from the bench edge" in card.yours[0]
    assert card.views[-1].figure is not None
    assert card.views[-1].figure.body == body


BROKEN = Guide(
    (
        GUIDE.sections[0],
        Section(
            name=REP, problem=Problem("guide/rep.toml", Message("no {what}", {"what": "card"}), 4)
        ),
        *GUIDE.sections[2:],
    )
)


def test_a_section_that_cannot_be_shown_says_why_and_is_passed_through() -> None:
    props = derive_guide(inputs(Place(REP, 0), BROKEN))
    assert props.card is None
    assert props.steps == ()
    assert (props.count, props.dots) == ("", 0)
    assert props.trouble == (
        "This part cannot be shown: guide/rep.toml, line 4: no card. "
        "The rest of the guide is still here."
    )
    assert props.back is not None
    assert props.back.to == Place(SETUP, 2)
    assert props.on is not None
    assert props.on.to == Place(MISTAKES, 0)
    before = derive_guide(inputs(Place(SETUP, 2), BROKEN)).on
    assert before is not None
    assert (before.to, before.title) == (Place(REP, 0), "Rep")


@pytest.mark.parametrize(
    ("problems", "trouble"),
    [
        ((), "There is no picture “feet”."),
        (
            (Problem("poses/setup.toml", Message("this is no TOML")),),
            "There is no picture “feet”. poses/setup.toml: this is no TOML.",
        ),
        (
            (Problem("poses/setup.toml", Message("rise is wrong"), 3),),
            "There is no picture “feet”. poses/setup.toml, line 3: rise is wrong.",
        ),
    ],
)
def test_a_card_without_its_picture_keeps_its_words(
    problems: tuple[Problem, ...], trouble: str
) -> None:
    known = {name: pose for name, pose in POSES.known.items() if name != "feet"}
    poses = Poses(known=known, problems=problems)
    card = card_at(Place(SETUP, 1), poses)
    assert card.views[-1].figure is None
    assert card.views[-1].trouble == trouble
    assert card.text
    assert "70 cm" in card.yours[0]
    assert card_at(Place(SETUP, 0), poses).views[0].trouble == ""


def test_tabs_are_named() -> None:
    assert [section_name(name) for name in SectionName] == [
        "Setup",
        "Rep",
        "Mistakes",
        "Variations",
        "Safety",
        "Q&A",
    ]
