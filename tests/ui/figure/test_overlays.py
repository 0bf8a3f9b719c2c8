"""Right and wrong are told by line, by sign and by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.bodies import bodies
from tests.helpers.layered import box
from thrust_gui.domain.figure import BandPlace, Body, Hands, Part, Pose, Posture, joints
from thrust_gui.domain.guide import Callout, Mark
from thrust_gui.ui.figure.overlays import OVERLAID, badge, overlays
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.view import View
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from thrust_gui.ui.figure.layers import Layer

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
) -> list[Layer]:
    body = body or Body()
    props = FigureProps(body=body, pose=pose, callouts=callouts)
    return list(overlays(props, joints(body, pose), VIEW, theme, theme.bg))


def test_every_mark_of_a_mistake_is_tried_here() -> None:
    assert set(MARKS) == set(WRONG) == OVERLAID


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("part", MARKS)
def test_a_right_line_is_whole_and_ticked_a_wrong_one_has_dots_beside_it_and_a_cross(
    part: Part, theme: Theme
) -> None:
    right, wrong = drawn(Pose(highlights=(part,)), theme=theme), drawn(WRONG[part], theme=theme)
    halo, line, *tick = right
    assert (halo.colour, line.colour) == (theme.bg, theme.hold)
    dots_halo, dots, wrong_halo, wrong_line, *cross = wrong
    assert (dots_halo.colour, dots.colour) == (theme.bg, theme.text)
    assert (wrong_halo.colour, wrong_line.colour) == (theme.bg, theme.alert_fill)
    assert len(dots.path.toSubpathPolygons()) > 4
    assert len(tick) == len(cross) == BADGE_LAYERS
    assert tick[-1].path != cross[-1].path
    assert box(wrong_halo).contains(box(wrong_line))


@pytest.mark.parametrize("part", MARKS)
def test_a_label_that_says_right_or_wrong_takes_the_badges_place(part: Part) -> None:
    for mark, badges in ((Mark.NOTE, BADGE_LAYERS), (Mark.BAD, 0), (Mark.GOOD, 0)):
        callout = Callout(at=Part.KNEE, text="Here", offset=(0.1, 0.1), mark=mark)
        assert len(drawn(WRONG[part], callouts=(callout,))) == 4 + badges


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


def test_the_line_of_an_arched_back_follows_it() -> None:
    pose = Pose(rise=1.0, arch_deg=20.0, highlights=(Part.SPINE, Part.LINE))
    *_, halo, line = drawn(pose)[:4]
    placed = joints(Body(), pose)
    for where in (placed.shoulder, placed.trunk.at(0.1, 0.0), placed.hip, placed.knee):
        assert line.frame.map(line.path).contains(VIEW.point(where))
        assert halo.frame.map(halo.path).contains(VIEW.point(where))
    straight = (placed.shoulder + placed.knee) / 2
    assert not line.frame.map(line.path).contains(VIEW.point(straight))


def test_an_upright_shin_is_judged_by_a_line_from_the_ankle() -> None:
    _, dots, *_ = drawn(WRONG[Part.UPRIGHT])
    ankle = VIEW.point(joints(Body(), WRONG[Part.UPRIGHT]).ankle).x()
    assert box(dots).center().x() == pytest.approx(ankle)
    assert box(dots).height() > 400.0


@pytest.mark.parametrize("good", [True, False])
def test_the_badge_is_a_disc_with_a_sign_in_it(*, good: bool) -> None:
    halo, disc, sign = badge(VIEW, 0.5 + 0.5j, DARK.hold, DARK.bg, good=good)
    assert [layer.colour for layer in (halo, disc, sign)] == [DARK.bg, DARK.hold, DARK.bg]
    assert box(halo).contains(box(disc))
    assert box(disc).contains(box(sign))
    assert box(disc).center().x() == pytest.approx(1000.0)
