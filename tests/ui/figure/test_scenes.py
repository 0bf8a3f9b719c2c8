"""The variations as pictures: all of a limb, nothing beside the picture, one scale throughout."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from tests.helpers.bodies import LOWS, bodies, variations
from tests.helpers.layered import box, outline
from thrust_gui.domain.figure import VARIATIONS, Body, Pose, Posture
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure import marks
from thrust_gui.ui.figure.colours import ON_DARK
from thrust_gui.ui.figure.layers import Inks, Layer, Stroke
from thrust_gui.ui.figure.painter import view_of
from thrust_gui.ui.figure.plate import plate_parts
from thrust_gui.ui.figure.props import FigureProps, Strap
from thrust_gui.ui.figure.scenes import composer_of
from thrust_gui.ui.theme import DARK

RECT = QRectF(20.0, 30.0, 640.0, 400.0)
INKS = Inks(ON_DARK, QColor("#010203"), QColor("#ff9d2e"))


def layers(body: Body, pose: Pose, strap: Strap = Strap()) -> list[Layer | Stroke]:  # noqa: B008 - frozen
    props = FigureProps(body=body, pose=pose, strap=strap)
    composer = composer_of(props, view_of(RECT, props), INKS)
    return [*composer.bench(), *composer.lifter()]


def of(found: list[Layer | Stroke], colour: QColor) -> list[Layer | Stroke]:
    return [layer for layer in found if layer.colour == colour]


def covered(body: Body, pose: Pose) -> QRectF:
    """The box of everything that is seen; straps are cut off at the floor."""
    floor = view_of(RECT, FigureProps(body=body, pose=pose)).point(0j).y()
    found = QRectF()
    for layer in layers(body, pose):
        if layer.colour != INKS.surface:
            area = box(layer)
            if isinstance(layer, Stroke):
                area.setBottom(min(area.bottom(), floor))
            found = found.united(area)
    assert found.bottom() == pytest.approx(floor, abs=3.0)
    return found


@given(bodies(), variations())
def test_everything_is_within_the_picture(body: Body, pose: Pose) -> None:
    assert RECT.contains(covered(body, pose))


@given(bodies(), st.sampled_from(LOWS))
def test_the_picture_is_used(body: Body, low: Pose) -> None:
    both = covered(body, low).united(covered(body, replace(low, rise=1.0)))
    assert max(both.width() / RECT.width(), both.height() / RECT.height()) > 0.86


@pytest.mark.parametrize("low", LOWS, ids=lambda low: f"{low.posture}-{low.band}")
def test_the_scale_stays_the_same_from_bottom_to_top(low: Pose) -> None:
    views = {view_of(RECT, FigureProps(pose=replace(low, rise=step / 8))) for step in range(9)}
    assert len(views) == 1


@given(bodies(), variations())
def test_every_limb_hangs_on_the_next(body: Body, pose: Pose) -> None:
    found = layers(body, pose)
    skin = [outline(layer) for layer in of(found, ON_DARK.skin)]
    shank, neck, thigh, head, upper_arm, forearm, hand = skin
    (shirt,) = (outline(layer) for layer in of(found, ON_DARK.shirt))
    (shoe,) = (outline(layer) for layer in of(found, ON_DARK.shoe))
    trunk_shorts, wedge, thigh_shorts = (outline(layer) for layer in of(found, ON_DARK.shorts))
    for one, other in (
        (head, neck),
        (neck, shirt),
        (shirt, trunk_shorts),
        (wedge, trunk_shorts),
        (trunk_shorts, thigh_shorts),
        (thigh_shorts, thigh),
        (thigh, shank),
        (shank, shoe),
        (upper_arm, forearm),
        (forearm, hand),
    ):
        assert one.intersects(other)
    (far_shoe,) = (outline(layer) for layer in of(found, ON_DARK.far_shoe))
    far = [
        outline(layer)
        for layer in of(found, ON_DARK.far)
        if isinstance(layer, Layer) and layer.path is not plate_parts().rim
    ]
    assert any(limb.intersects(far_shoe) for limb in far)
    if pose.posture in {Posture.SINGLE_LEG, Posture.STANDING}:
        assert any(limb.intersects(trunk_shorts) for limb in far)


@given(bodies(), variations(), st.booleans())
def test_the_band_goes_from_the_hand_to_what_holds_it(body: Body, pose: Pose, folded: bool) -> None:
    found = layers(body, pose, Strap(folded=folded))
    straps = [outline(layer) for layer in of(found, ON_DARK.strap)]
    if pose.band.value == "none":
        assert straps == []
        return
    hand = outline(of(found, ON_DARK.skin)[-1])
    high = straps[-1]
    assert high.intersects(hand)
    assert bool(of(found, ON_DARK.strap_low)) is folded
    held_by = ON_DARK.bench if pose.posture is Posture.STANDING else ON_DARK.shoe
    assert any(high.intersects(outline(layer)) for layer in of(found, held_by))


def test_a_bridge_has_no_bench_and_standing_has_a_post() -> None:
    for posture, things in ((Posture.BRIDGE, 0), (Posture.STANDING, 1), (Posture.BARBELL, 2)):
        found = of(layers(Body(), VARIATIONS[posture]), ON_DARK.bench)
        assert len(found) == things, posture


def test_a_plate_is_a_rim_before_the_arm_and_a_disc_behind_everything() -> None:
    props = FigureProps(pose=VARIATIONS[Posture.BARBELL])
    view = view_of(RECT, props)
    order = list(composer_of(props, view, INKS).lifter())
    disc = outline(order[0])
    rim = outline([layer for layer in order if layer.colour == ON_DARK.far][-1])
    assert disc.boundingRect().width() == pytest.approx(0.45 * view.scale, abs=0.5)
    assert rim.boundingRect().width() == pytest.approx(0.45 * view.scale, abs=0.5)
    assert not rim.contains(rim.boundingRect().center())
    assert order.index(of(order, ON_DARK.sleeve)[0]) < len(order) - 4


@pytest.mark.parametrize(
    ("posture", "lines"),
    [
        (Posture.SINGLE_LEG, 1),
        (Posture.BRIDGE, 1),
        (Posture.BARBELL, 1),
        (Posture.STANDING, 0),
    ],
)
def test_hips_that_go_up_have_a_line_to_reach(posture: Posture, lines: int) -> None:
    pose = replace(VARIATIONS[posture], rise=1.0)
    props = FigureProps(pose=pose, phase=PhaseKind.HOLD, target=True)
    view = view_of(RECT, props)
    found = list(marks.target(props, view, DARK, DARK.bg))
    assert len(found) == lines
    for layer in found:
        assert RECT.contains(box(layer))
        hand = outline(of(layers(Body(), pose), ON_DARK.skin)[-1]).boundingRect()
        assert box(layer).bottom() < hand.top()
