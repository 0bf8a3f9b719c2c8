"""Right and wrong are told by line, by sign and by colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPainterPath

from tests.helpers.bodies import bodies
from tests.helpers.layered import box, outline
from thrust_gui.domain.figure import BandPlace, Body, Hands, Part, Pose, Posture, joints
from thrust_gui.domain.guide import Callout, Mark
from thrust_gui.ui.figure.layers import Layer, Stroke
from thrust_gui.ui.figure.overlays import OVERLAID, badge, overlays
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.view import View
from thrust_gui.ui.theme import DARK, LIGHT, Theme

VIEW = View(1000.0, 500 + 1000j)
BADGE_LAYERS = 3
MARKS = (Part.LINE, Part.SPINE, Part.PELVIS, Part.UPRIGHT, Part.SOLE)
WRONG = {
    Part.LINE: Pose(rise=1.0, beyond_deg=-24.0, highlights=(Part.LINE,)),
    Part.SPINE: Pose(rise=1.0, arch_deg=20.0, highlights=(Part.SPINE,)),
    Part.PELVIS: Pose(pelvis_deg=20.0, highlights=(Part.PELVIS,)),
    Part.UPRIGHT: Pose(rise=1.0, feet=0.06, highlights=(Part.UPRIGHT,)),
    Part.SOLE: Pose(rise=0.5, forefoot_deg=18.0, highlights=(Part.SOLE,)),
}


def drawn(
    pose: Pose, body: Body | None = None, theme: Theme = DARK, callouts: tuple[Callout, ...] = ()
) -> list[Layer | Stroke]:
    body = body or Body()
    props = FigureProps(body=body, pose=pose, callouts=callouts)
    return list(overlays(props, joints(body, pose), VIEW, theme, theme.bg))


def test_every_mark_of_a_mistake_is_tried_here() -> None:
    assert set(MARKS) == set(WRONG) == OVERLAID


def colours(layers: list[Layer | Stroke]) -> list[str]:
    return [layer.colour.name() for layer in layers]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("part", MARKS)
def test_a_right_line_is_whole_and_ticked_a_wrong_one_has_dots_beside_it_and_a_cross(
    part: Part, theme: Theme
) -> None:
    *right, _, right_disc, tick = drawn(Pose(highlights=(part,)), theme=theme)
    *wrong, _, wrong_disc, cross = drawn(WRONG[part], theme=theme)
    surface, good, bad = theme.bg.name(), theme.hold.name(), theme.alert_fill.name()
    assert set(colours(right)) == {surface, good}
    assert set(colours(wrong)) == {surface, theme.text.name(), bad}
    assert colours(wrong).count(theme.text.name()) >= 4
    assert (right_disc.colour, wrong_disc.colour) == (theme.hold, theme.alert_fill)
    assert isinstance(tick, Layer)
    assert isinstance(cross, Layer)
    assert tick.path != cross.path
    for layers, ink in ((right, good), (wrong, bad)):
        assert colours(layers).index(surface) < colours(layers).index(ink), "halo under its line"


@pytest.mark.parametrize("part", MARKS)
def test_a_label_that_says_right_or_wrong_takes_the_badges_place(part: Part) -> None:
    counts = {
        mark: len(
            drawn(
                WRONG[part],
                callouts=(Callout(at=Part.KNEE, text="Here", offset=(0.1, 0.1), mark=mark),),
            )
        )
        for mark in Mark
    }
    assert counts[Mark.BAD] == counts[Mark.GOOD] == counts[Mark.NOTE] - BADGE_LAYERS


def test_nothing_is_drawn_unasked_or_on_nobody() -> None:
    assert drawn(Pose(rise=1.0, arch_deg=20.0)) == []
    nobody = Pose(
        posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.NONE, highlights=(Part.LINE,)
    )
    assert drawn(nobody) == []


@given(bodies(), st.sampled_from(MARKS))
def test_every_mark_is_on_the_lifter_whatever_the_body(body: Body, part: Part) -> None:
    placed = joints(body, WRONG[part])
    left = VIEW.point(placed.head).x() - 200
    right = VIEW.point(placed.toe).x() + 150
    for layer in drawn(WRONG[part], body):
        area = box(layer)
        assert left < area.left() < area.right() < right
        assert 0.0 < area.top() < area.bottom() < 1030.0


def inked(pose: Pose, colour: QColor) -> QPainterPath:
    """All that is drawn in a colour, in pixels."""
    found = QPainterPath()
    for layer in drawn(pose):
        if layer.colour == colour:
            found = found.united(outline(layer))
    return found


def test_the_line_of_an_arched_back_follows_it() -> None:
    pose = Pose(rise=1.0, arch_deg=20.0, highlights=(Part.SPINE, Part.LINE))
    line, placed = inked(pose, DARK.alert_fill), joints(Body(), pose)
    for where in (placed.shoulder, placed.trunk.at(0.1, 0.0), placed.hip, placed.knee):
        assert line.contains(VIEW.point(where))
    straight = placed.shoulder + (placed.knee - placed.shoulder) * 0.4
    assert not line.contains(VIEW.point(straight))
    beside = inked(pose, DARK.text).boundingRect()
    assert beside.contains(VIEW.point(straight))


def test_the_line_of_a_bent_hip_goes_straight_over_it() -> None:
    pose = Pose(rise=1.0, beyond_deg=-24.0, highlights=(Part.LINE,))
    line, placed = inked(pose, DARK.alert_fill), joints(Body(), pose)
    for where in ((placed.shoulder + placed.hip) / 2, (placed.hip + placed.knee) / 2):
        assert line.contains(VIEW.point(where))


def test_an_upright_shin_is_judged_by_a_line_from_the_ankle() -> None:
    dots = inked(WRONG[Part.UPRIGHT], DARK.text).boundingRect()
    ankle = VIEW.point(joints(Body(), WRONG[Part.UPRIGHT]).ankle).x()
    assert dots.center().x() == pytest.approx(ankle)
    assert dots.height() > 400.0


@pytest.mark.parametrize("good", [True, False])
def test_the_badge_is_a_disc_with_a_sign_in_it(*, good: bool) -> None:
    halo, disc, sign = badge(VIEW, 0.5 + 0.5j, DARK.hold, DARK.bg, good=good)
    assert [layer.colour for layer in (halo, disc, sign)] == [DARK.bg, DARK.hold, DARK.bg]
    assert box(halo).contains(box(disc))
    assert box(disc).contains(box(sign))
    assert box(disc).center().x() == pytest.approx(1000.0)
