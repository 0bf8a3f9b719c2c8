from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from tests.helpers.bodies import bodies
from tests.helpers.layered import box, outline
from thrust_gui.domain.figure import (
    BandPlace,
    Body,
    Hands,
    Part,
    Pose,
    Posture,
    geometry,
    joints,
    place,
)
from thrust_gui.domain.guide import Callout
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure import marks
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.view import View, extent
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from thrust_gui.ui.figure.layers import Layer, Stroke

VIEW = View(1000.0, 500 + 1000j)


def target(
    phase: PhaseKind | None, rise: float = 0.0, body: Body | None = None, theme: Theme = DARK
) -> list[Layer]:
    props = FigureProps(body=body or Body(), pose=Pose(rise=rise), phase=phase, target=True)
    return list(marks.target(props, VIEW, theme, theme.bg))


@pytest.mark.parametrize(
    "phase", [None, PhaseKind.GET_READY, PhaseKind.BOTTOM, PhaseKind.SET_DONE, PhaseKind.REST]
)
def test_phases_that_go_nowhere_have_no_line(phase: PhaseKind | None) -> None:
    assert target(phase) == []


@pytest.mark.parametrize(
    ("phase", "rise", "theme", "colours"),
    [
        (PhaseKind.LIFT, 0.0, DARK, ["#ff9d2e", "#ff9d2e"]),
        (PhaseKind.LIFT, 0.0, LIGHT, ["#a84e00", "#a84e00"]),
        (PhaseKind.LIFT, 1.0, DARK, ["#ff9d2e"]),
        (PhaseKind.HOLD, 1.0, DARK, ["#4be3a9"]),
        (PhaseKind.LOWER, 1.0, DARK, ["#4fb2f7", "#4fb2f7"]),
        (PhaseKind.LOWER, 0.0, LIGHT, ["#0063a3"]),
    ],
)
def test_the_line_is_in_the_colour_of_the_phase_with_an_arrow_while_there_is_way(
    phase: PhaseKind, rise: float, theme: Theme, colours: list[str]
) -> None:
    assert [layer.colour.name() for layer in target(phase, rise, theme=theme)] == colours


def test_the_arrow_fades_as_the_hips_come_near() -> None:
    far, near = target(PhaseKind.LIFT, 0.5)[1].colour, target(PhaseKind.LIFT, 0.8)[1].colour
    assert far.lightnessF() > near.lightnessF() > DARK.bg.lightnessF()


def test_dots_ask_and_a_whole_line_confirms() -> None:
    dots, line = target(PhaseKind.LIFT)[0].path, target(PhaseKind.HOLD)[0].path
    assert len(dots.toSubpathPolygons()) == 16
    assert len(line.toSubpathPolygons()) == 1
    assert dots.boundingRect().width() == pytest.approx(line.boundingRect().width(), abs=1.0)


@given(bodies())
def test_the_lines_are_over_the_top_and_under_the_bottom_within_the_picture(body: Body) -> None:
    over, under = target(PhaseKind.LIFT, 0.0, body), target(PhaseKind.LOWER, 1.0, body)
    top, bottom = joints(body, Pose(rise=1.0)), joints(body, Pose())
    line, arrow = box(over[0]), box(over[1])
    assert line.bottom() < 1000.0 * (1.0 - max(top.hand.imag, top.knee.imag, top.hip.imag))
    assert arrow.top() > line.bottom()
    assert 1000.0 - line.top() < 1000.0 * extent(body).top
    line, arrow = box(under[0]), box(under[1])
    assert line.top() > 1000.0 * (1.0 - bottom.hip.imag)
    assert line.bottom() < 1000.0
    assert arrow.bottom() < line.top()


def test_an_arrow_points_to_its_line() -> None:
    for phase, rise, points_up in ((PhaseKind.LIFT, 0.0, True), (PhaseKind.LOWER, 1.0, False)):
        arrow = target(phase, rise)[1]
        shape, area = arrow.frame.map(arrow.path), box(arrow)
        upper = QRectF(area.left(), area.top(), area.width(), area.height() * 0.45)
        lower = QRectF(area.left(), area.center().y(), area.width(), area.height() * 0.45)
        widths = [
            shape.intersected(_as_path(half)).boundingRect().width() for half in (upper, lower)
        ]
        assert (widths[0] > widths[1]) is points_up


def _as_path(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(rect)
    return path


def test_the_way_to_the_heels_lies_under_the_floor_line() -> None:
    props = FigureProps(pose=Pose(highlights=(Part.DISTANCE,)))
    (layer,) = marks.behind(props, VIEW, DARK)
    area = box(layer)
    heel = geometry(Body()).heel_x
    assert (area.left(), area.right()) == pytest.approx((500.0, 500.0 + heel * 1000.0), abs=3.0)
    assert area.top() > 1000.0
    assert list(marks.behind(FigureProps(), VIEW, DARK)) == []


def before(pose: Pose) -> list[Layer | Stroke]:
    props = FigureProps(pose=pose)
    return list(marks.before(props, joints(Body(), pose), VIEW, DARK, DARK.bg))


def test_a_ring_is_round_the_part() -> None:
    halo, ring = before(Pose(highlights=(Part.HEELS,)))
    assert (halo.colour, ring.colour) == (DARK.bg, DARK.text)
    heel = place(Body(), Pose(), Part.HEELS)
    assert box(ring).center().x() == pytest.approx(VIEW.point(heel).x())
    assert not outline(ring).contains(VIEW.point(heel))


def test_a_part_with_a_callout_needs_no_ring() -> None:
    pose = Pose(highlights=(Part.HEELS, Part.KNEE))
    callout = Callout(at=Part.KNEE, text="Here", offset=(0.1, 0.1))
    props = FigureProps(pose=pose, callouts=(callout,))
    placed = joints(Body(), pose)
    layers = list(marks.before(props, placed, VIEW, DARK, DARK.bg))
    assert len(layers) == 2
    assert box(layers[1]).contains(VIEW.point(place(Body(), pose, Part.HEELS)))


@pytest.mark.parametrize("part", [Part.GLUTES, Part.TARGET, Part.DISTANCE])
def test_what_is_shown_otherwise_has_no_ring(part: Part) -> None:
    assert before(Pose(highlights=(part,))) == []


def test_nobody_has_no_line() -> None:
    nobody = Pose(
        posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.NONE, highlights=(Part.LINE,)
    )
    assert before(nobody) == []
