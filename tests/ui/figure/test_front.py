"""The picture from the front: limbs hang together, the band is round both shins, all is inside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor

from tests.helpers.bodies import SIDE_STEP, bodies, side_steps
from tests.helpers.layered import box, outline
from thrust_gui.domain.figure import Body, Part, Pose, place
from thrust_gui.domain.guide import Callout
from thrust_gui.domain.timeline import PhaseKind
from thrust_gui.ui.figure import front_outlines as shapes
from thrust_gui.ui.figure import marks
from thrust_gui.ui.figure.colours import ON_DARK, ON_LIGHT, Colours
from thrust_gui.ui.figure.front import FrontComposer
from thrust_gui.ui.figure.layers import Inks, Layer, Stroke
from thrust_gui.ui.figure.painter import view_of
from thrust_gui.ui.figure.props import FigureProps, Strap
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.figure_view import picture

RECT = QRectF(20.0, 30.0, 640.0, 400.0)
INKS = Inks(ON_DARK, QColor("#010203"), QColor("#ff9d2e"))
OUT = replace(SIDE_STEP, rise=1.0)


def layers(props: FigureProps) -> list[Layer | Stroke]:
    composer = FrontComposer(props, view_of(RECT, props), INKS)
    return [*composer.bench(), *composer.lifter()]


def of(found: list[Layer | Stroke], colour: QColor) -> list[Layer | Stroke]:
    return [layer for layer in found if layer.colour == colour]


@given(bodies(), side_steps())
def test_everything_is_within_the_picture_and_stands_on_the_floor(body: Body, pose: Pose) -> None:
    props = FigureProps(body=body, pose=pose)
    covered = QRectF()
    for layer in layers(props):
        if layer.colour != INKS.surface:
            covered = covered.united(box(layer))
    assert RECT.contains(covered)
    assert covered.bottom() == pytest.approx(view_of(RECT, props).point(0j).y(), abs=1.5)
    assert covered.height() > 0.84 * RECT.height()


@given(bodies(), side_steps())
def test_every_limb_hangs_on_the_next(body: Body, pose: Pose) -> None:
    found = layers(FigureProps(body=body, pose=pose))
    skin = [outline(layer) for layer in of(found, ON_DARK.skin)]
    shanks, thighs, (neck, _ears, face), arms = skin[:2], skin[2:4], skin[4:7], skin[7:]
    upper_arms, forearms, hands = arms[0:4:2], arms[1:4:2], arms[4:]
    (shirt,) = (outline(layer) for layer in of(found, ON_DARK.shirt))
    shoes = [outline(layer) for layer in of(found, ON_DARK.shoe)]
    *legs, trunk = (outline(layer) for layer in of(found, ON_DARK.shorts))
    sleeves = [outline(layer) for layer in of(found, ON_DARK.sleeve)]
    assert face.intersects(neck)
    assert neck.intersects(shirt)
    assert shirt.intersects(trunk)
    for side in (0, 1):
        for one, other in (
            (trunk, legs[side]),
            (legs[side], thighs[side]),
            (thighs[side], shanks[side]),
            (shanks[side], shoes[side]),
            (shirt, sleeves[side]),
            (sleeves[side], upper_arms[side]),
            (upper_arms[side], forearms[side]),
            (forearms[side], hands[side]),
        ):
            assert one.intersects(other)
    assert hands[0].intersects(hands[1])
    assert not shanks[0].intersects(shanks[1])
    assert not shoes[0].intersects(shoes[1])


@given(bodies(), side_steps(), st.booleans())
def test_the_band_is_round_both_shins(body: Body, pose: Pose, folded: bool) -> None:
    found = layers(FigureProps(body=body, pose=pose, strap=Strap(folded=folded)))
    shanks = [outline(layer) for layer in of(found, ON_DARK.skin)[:2]]
    (band,) = of(found, ON_DARK.strap)
    assert bool(of(found, ON_DARK.strap_low)) is folded
    front, (far,) = outline(band), of(found, ON_DARK.strap_far)
    for shank in shanks:
        assert front.intersects(shank)
    assert front.boundingRect().left() < shanks[0].boundingRect().center().x()
    assert front.boundingRect().right() > shanks[1].boundingRect().center().x()
    assert found.index(far) < found.index(of(found, ON_DARK.skin)[0]) < found.index(band)


def test_the_band_thins_as_it_is_stretched() -> None:
    view = view_of(RECT, FigureProps(pose=SIDE_STEP))
    (near,), (wide,) = (
        of(layers(FigureProps(pose=pose)), ON_DARK.strap) for pose in (SIDE_STEP, OUT)
    )
    assert isinstance(near, Stroke)
    assert isinstance(wide, Stroke)
    assert near.width == pytest.approx(0.029 * 0.54 * view.scale)
    assert 0.6 * near.width < wide.width < 0.85 * near.width


def test_the_scale_stays_the_same_throughout() -> None:
    assert (
        len({view_of(RECT, FigureProps(pose=replace(SIDE_STEP, rise=s / 8))) for s in range(9)})
        == 1
    )


@pytest.mark.parametrize(
    ("effort", "highlights", "lit"),
    [
        (0.0, (), None),
        (1.0, (), "#ff9d2e"),
        (0.25, (), "#be925e"),
        (0.0, (Part.GLUTE_MEDIUS,), "#ff9d2e"),
        (0.0, (Part.GLUTES,), "#ff9d2e"),
    ],
)
def test_the_medius_is_lit_on_both_sides(
    effort: float, highlights: tuple[Part, ...], lit: str | None
) -> None:
    plain = {layer.colour.name() for layer in layers(FigureProps(pose=SIDE_STEP))}
    pose = replace(SIDE_STEP, highlights=highlights)
    found = [
        layer
        for layer in layers(FigureProps(pose=pose, effort=effort))
        if layer.colour.name() not in plain
    ]
    assert [layer.colour.name() for layer in found] == ([lit, lit] if lit else [])


@pytest.mark.parametrize(
    ("theme", "colours"), [(DARK, ON_DARK), (LIGHT, ON_LIGHT)], ids=["dark", "light"]
)
@pytest.mark.usefixtures("qapp")
def test_each_part_is_painted_in_its_colour(theme: Theme, colours: Colours) -> None:
    props = FigureProps(pose=OUT, phase=PhaseKind.HOLD, effort=1.0, target=True)
    size = QSize(960, 600)
    image = picture(props, size, theme)
    view = view_of(QRectF(0.0, 0.0, 960.0, 600.0), props)
    for part, colour in (
        (Part.HEAD, colours.skin),
        (Part.KNEE, colours.skin),
        (Part.HANDS, colours.skin),
        (Part.BELLY, colours.shirt),
        (Part.PELVIS, colours.shorts),
        (Part.GLUTE_MEDIUS, theme.hold),
        (Part.FEET, colours.shoe),
    ):
        at = view.point(place(Body(), OUT, part))
        assert image.pixelColor(round(at.x()), round(at.y())).name() == colour.name(), part


@pytest.mark.usefixtures("qapp")
def test_callouts_and_rings_point_from_the_front_too() -> None:
    size = QSize(640, 400)
    plain = picture(FigureProps(pose=OUT), size, DARK)
    callout = Callout(at=Part.BAND, text="Round the shins", offset=(0.3, 0.1))
    assert picture(FigureProps(pose=OUT, callouts=(callout,)), size, DARK) != plain
    ringed = replace(OUT, highlights=(Part.KNEE,))
    assert picture(FigureProps(pose=ringed), size, DARK) != plain
    props = FigureProps(pose=OUT, phase=PhaseKind.HOLD, target=True)
    assert list(marks.target(props, view_of(RECT, props), DARK, DARK.bg)) == []


def test_the_two_sides_mirror_each_other() -> None:
    for right, left in (shapes.THIGH_SHAPES, shapes.SHANK_SHAPES):
        assert {point.conjugate() for point in right[:5]} <= set(left)
    first, second = shapes.MEDIUS_SHAPES
    assert {-point.conjugate() for point in first} == set(second)
    for shape in (shapes.SHIRT_SHAPE, shapes.FACE_SHAPE, shapes.HAIR_SHAPE, shapes.SHOE_SHAPE):
        assert {-point.conjugate() for point in shape} == set(shape)
