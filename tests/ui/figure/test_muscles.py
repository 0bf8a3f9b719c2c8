"""Muscles are told apart by pattern as well as by colour, and lie where they belong."""

from __future__ import annotations

import pytest
from hypothesis import given
from PySide6.QtGui import QColor, QPainterPath

from tests.helpers.bodies import bodies, thrusts
from tests.helpers.layered import outline
from thrust_gui.domain.figure import MUSCLES, Body, Part, Pose, Work, joints, place
from thrust_gui.ui.figure.colours import ON_DARK
from thrust_gui.ui.figure.layers import Composer, Inks, Layer
from thrust_gui.ui.figure.muscles import core, hamstrings, medius
from thrust_gui.ui.figure.parts import bent_trunk, limb_parts, trunk_parts
from thrust_gui.ui.figure.paths import joined
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.view import View

VIEW = View(1000.0, 500 + 1000j)
INKS = Inks(ON_DARK, QColor("#010203"), QColor("#4be3a9"))


def lit(pose: Pose, body: Body | None = None) -> list[Layer]:
    """The layers that are there only for the muscles."""
    body = body or Body()
    plain = Pose(rise=pose.rise, arch_deg=pose.arch_deg)
    usual = {
        layer.colour.name()
        for layer in Composer(FigureProps(body=body, pose=plain), VIEW, INKS).lifter()
    }
    found = Composer(FigureProps(body=body, pose=pose), VIEW, INKS).lifter()
    return [
        layer for layer in found if isinstance(layer, Layer) and layer.colour.name() not in usual
    ]


@pytest.mark.parametrize("part", MUSCLES)
@given(bodies(), thrusts())
def test_each_muscle_is_lit_where_it_is(part: Part, body: Body, pose: Pose) -> None:
    shown = Pose(rise=pose.rise, highlights=(part,))
    area = outline(lit(shown, body)[0])
    assert area.contains(VIEW.point(place(body, shown, part)))


@pytest.mark.parametrize(
    ("part", "work", "layers"),
    [
        (Part.GLUTES, Work.PRIMARY, 1),
        (Part.HAMSTRINGS, Work.SECONDARY, 2),
        (Part.GLUTE_MEDIUS, Work.SECONDARY, 2),
        (Part.CORE, Work.ISOMETRIC, 2),
    ],
)
def test_only_the_first_is_plain(part: Part, work: Work, layers: int) -> None:
    assert MUSCLES[part] is work
    found = lit(Pose(rise=1.0, highlights=(part,)))
    assert len(found) == layers
    assert found[-1].colour == INKS.lit


def test_helping_is_hatched_and_holding_is_dotted() -> None:
    trunk = bent_trunk(0.0, 0.0)
    stripes, slanted, spots = (
        muscle.pattern.toSubpathPolygons() for muscle in (hamstrings(), medius(trunk), core(trunk))
    )
    assert len(stripes) > 5
    assert len(slanted) > 2
    assert len(spots) > 10
    assert {round(spot.boundingRect().width(), 3) for spot in spots} == {7.2}
    assert len({round(stripe.boundingRect().width()) for stripe in stripes}) > 1


@pytest.mark.parametrize("bend", [0.0, 0.3])
def test_patterns_stay_in_their_muscle_and_muscles_in_the_body(bend: float) -> None:
    parts, trunk = limb_parts(), trunk_parts(bend, 0.0)
    thigh = joined([parts.thigh, parts.thigh_shorts])
    whole = joined([trunk.shirt, trunk.shorts])
    shape = bent_trunk(bend, 0.0)
    for muscle, body in ((hamstrings(), thigh), (medius(shape), whole), (core(shape), whole)):
        outside = muscle.area.subtracted(body)
        assert _size(outside) < 0.01 * _size(muscle.area)
        assert _size(muscle.pattern.subtracted(muscle.area)) < 0.01 * _size(muscle.area)


def _size(path: QPainterPath) -> float:
    """The area a path covers."""
    total = 0.0
    for ring in path.toSubpathPolygons():
        points = [ring.at(place) for place in range(ring.size())]
        total += sum(
            a.x() * b.y() - b.x() * a.y()
            for a, b in zip(points, points[1:] + points[:1], strict=True)
        )
    return abs(total) / 2


def test_the_dotted_wall_of_the_belly_is_over_the_arm() -> None:
    pose = Pose(rise=1.0, highlights=(Part.CORE,))
    order = list(Composer(FigureProps(pose=pose), VIEW, INKS).lifter())
    assert order[-1].colour == INKS.lit
    assert joints(Body(), pose).trunk.straight
