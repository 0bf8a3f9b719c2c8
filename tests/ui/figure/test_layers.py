"""No limb detached or hidden, hands on the band, feet on the floor, band from heel to crease."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from tests.helpers.bodies import bodies, thrusts
from tests.helpers.layered import outline
from thrust_gui.domain.figure import BandPlace, Body, Hands, Part, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure.colours import ON_DARK
from thrust_gui.ui.figure.layers import Composer, Inks, Layer, Stroke
from thrust_gui.ui.figure.props import FigureProps, Strap
from thrust_gui.ui.figure.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

VIEW = View(1000.0, 500 + 1000j)
INKS = Inks(ON_DARK, QColor("#010203"), QColor("#ff9d2e"))
ABSENT = Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH)
SEATED = Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS)
UNBANDED = Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)


def composer(props: FigureProps) -> Composer:
    return Composer(props, VIEW, INKS)


def lifter(body: Body, pose: Pose) -> list[Layer | Stroke]:
    return list(composer(FigureProps(body=body, pose=pose)).lifter())


def filled(layers: list[Layer | Stroke], colour: QColor) -> list[QPainterPath]:
    """The shapes of one colour, in the picture."""
    return [outline(layer) for layer in layers if layer.colour == colour]


def colours(layers: list[Layer | Stroke]) -> list[QColor]:
    return [layer.colour for layer in layers]


@given(bodies(), thrusts() | st.just(SEATED))
def test_every_limb_hangs_on_the_next(body: Body, pose: Pose) -> None:
    layers = lifter(body, pose)
    shank, neck, thigh, head, upper_arm, forearm, hand = filled(layers, ON_DARK.skin)
    (shirt,), (shoe,) = filled(layers, ON_DARK.shirt), filled(layers, ON_DARK.shoe)
    (sleeve,) = filled(layers, ON_DARK.sleeve)
    trunk_shorts, wedge, thigh_shorts = filled(layers, ON_DARK.shorts)
    (far_leg,), (far_shoe,) = filled(layers, ON_DARK.far), filled(layers, ON_DARK.far_shoe)
    for one, other in (
        (head, neck),
        (neck, shirt),
        (shirt, trunk_shorts),
        (trunk_shorts, thigh_shorts),
        (wedge, thigh_shorts),
        (wedge, trunk_shorts),
        (thigh_shorts, thigh),
        (thigh, shank),
        (shank, shoe),
        (far_leg, far_shoe),
        (sleeve, shirt),
        (sleeve, upper_arm),
        (upper_arm, forearm),
        (forearm, hand),
    ):
        assert one.intersects(other)


@given(bodies(), thrusts() | st.just(SEATED))
def test_band_hands_heels_and_floor_meet(body: Body, pose: Pose) -> None:
    layers = lifter(body, pose)
    hand = filled(layers, ON_DARK.skin)[-1]
    (shoe,) = filled(layers, ON_DARK.shoe)
    under_sole, high = filled(layers, ON_DARK.strap)
    (low,) = filled(layers, ON_DARK.strap_low)
    assert high.intersects(hand)
    assert low.intersects(shoe)
    assert high.intersects(under_sole)
    assert 1000.0 <= high.boundingRect().bottom() < 1020.0
    assert 1000.0 <= low.boundingRect().bottom() < 1020.0
    assert shoe.boundingRect().bottom() == pytest.approx(999.0, abs=1.0)


@given(bodies(), thrusts())
def test_the_lifter_lies_on_the_bench_not_in_the_floor(body: Body, pose: Pose) -> None:
    layers = lifter(body, pose)
    back = filled(layers, INKS.surface)[2]  # the trunk's gap, which closes on the pad
    bench = [outline(layer) for layer in composer(FigureProps(body=body)).bench()]
    assert any(back.intersects(part) for part in bench)
    wedge = filled(layers, ON_DARK.shorts)[1]
    assert wedge.boundingRect().bottom() < 1000.0 - 25.0


def test_layers_come_far_side_first_and_the_arm_last() -> None:
    order = colours(lifter(Body(), Pose()))
    first = [
        order.index(colour)
        for colour in (
            ON_DARK.strap_far,
            ON_DARK.far,
            ON_DARK.shoe,
            ON_DARK.shirt,
            ON_DARK.hair,
            ON_DARK.strap_low,
            ON_DARK.strap_light,
            ON_DARK.sleeve,
        )
    ]
    assert first == sorted(first)
    assert order[-1] == ON_DARK.sleeve


@pytest.mark.parametrize(
    ("effort", "highlights", "lit"),
    [
        (0.0, (), None),
        (-1.0, (), None),
        (1.0, (), "#ff9d2e"),
        (7.0, (), "#ff9d2e"),
        (0.25, (), "#be925e"),
        (0.0, (Part.GLUTES,), "#ff9d2e"),
    ],
)
def test_the_muscle_is_lit_as_it_works(
    effort: float, highlights: tuple[Part, ...], lit: str | None
) -> None:
    pose = Pose(highlights=highlights)
    dark = colours(lifter(Body(), Pose()))
    layers = colours(list(composer(FigureProps(pose=pose, effort=effort)).lifter()))
    assert [each.name() for each in layers if each not in dark] == ([lit] if lit else [])


def test_nobody_is_drawn_where_nobody_is() -> None:
    props = FigureProps(pose=ABSENT)
    assert list(composer(props).lifter()) == []
    assert ON_DARK.strap in colours(list(composer(props).bench()))
    assert ON_DARK.strap not in colours(list(composer(FigureProps()).bench()))


def test_without_a_band_there_is_no_pink() -> None:
    bands = {c.name() for c in (ON_DARK.strap, ON_DARK.strap_low, ON_DARK.strap_far)}
    assert not bands & {each.name() for each in colours(lifter(Body(), UNBANDED))}


def test_a_single_band_is_one_strand() -> None:
    single = FigureProps(strap=Strap(width_m=0.022, folded=False))
    layers = list(composer(single).lifter())
    assert ON_DARK.strap_low not in colours(layers)
    assert len(layers) == len(lifter(Body(), Pose())) - 1


@pytest.mark.parametrize(
    ("phase", "own", "shown"),
    [
        (None, None, None),
        (None, PhaseKind.LIFT, PhaseKind.LIFT),
        (PhaseKind.LOWER, PhaseKind.LIFT, PhaseKind.LOWER),
    ],
)
def test_the_phase_of_the_picture_goes_before_that_of_the_pose(
    phase: PhaseKind | None, own: PhaseKind | None, shown: PhaseKind | None
) -> None:
    assert FigureProps(pose=Pose(phase=own), phase=phase).shown_phase is shown
