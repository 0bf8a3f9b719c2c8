"""The painted picture: single pixels, other devices, every frame of a repetition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from thrust_gui.domain.figure import (
    TOP,
    BandPlace,
    Body,
    Hands,
    Part,
    Pose,
    Posture,
    effort_at,
    geometry,
    joints,
    place,
    pose_at,
)
from thrust_gui.domain.guide import Callout, Mark
from thrust_gui.domain.tempo import Tempo
from thrust_gui.domain.timeline import PhaseKind, compile_set
from thrust_gui.ui.figure.colours import ON_DARK, ON_LIGHT, Colours, colours_on, surface_of
from thrust_gui.ui.figure.labels import words_scale
from thrust_gui.ui.figure.painter import paint, view_of
from thrust_gui.ui.figure.props import FigureProps, Surface
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.figure_view import picture

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE: Final = QSize(960, 600)
RECT: Final = QRectF(0.0, 0.0, 960.0, 600.0)
THEMES: Final = pytest.mark.parametrize(
    ("theme", "colours"), [(DARK, ON_DARK), (LIGHT, ON_LIGHT)], ids=["dark", "light"]
)
SEATED: Final = Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)

pytestmark = pytest.mark.usefixtures("qapp")


def pixel(image: QImage, props: FigureProps, where: complex) -> str:
    at: QPointF = view_of(RECT, props).point(where)
    return image.pixelColor(round(at.x()), round(at.y())).name()


@THEMES
def test_each_part_is_painted_in_its_colour(theme: Theme, colours: Colours) -> None:
    props = FigureProps(pose=TOP, phase=PhaseKind.HOLD, effort=1.0)
    image = picture(props, SIZE, theme)
    body, placed = Body(), joints(Body(), TOP)
    thigh = (placed.knee - placed.hip) / abs(placed.knee - placed.hip)
    for where, colour in (
        (placed.knee, colours.skin),
        ((placed.knee + placed.ankle) / 2, colours.skin),
        (place(body, TOP, Part.HANDS), colours.skin),
        (placed.head + 0.03 * placed.facing * -1j, colours.skin),
        (placed.head + 0.06 * placed.facing * 1j, colours.hair),
        (placed.trunk.at(0.15, 0.03), colours.shirt),
        (placed.shoulder, colours.sleeve),
        (placed.hip + 0.14 * thigh + 0.04j, colours.shorts),
        (place(body, TOP, Part.GLUTES), theme.hold),
        (placed.toe + complex(-0.06, 0.03), colours.shoe),
        (placed.knee + 0.046 * 1.7 - 0.1j, colours.far),
        (placed.toe + complex(0.04, 0.02), colours.far_shoe),
        (complex(-0.165, body.bench_m - 0.04), colours.bench),
        (complex(-0.16, 0.155), colours.bench_frame),
        (complex(0.3, 0.2), theme.bg),
    ):
        assert pixel(image, props, where) == colour.name(), where


@THEMES
def test_the_floor_and_the_surface_are_the_themes(theme: Theme, colours: Colours) -> None:
    assert colours == colours_on(theme)
    props = FigureProps(surface=Surface.SURFACE)
    image = picture(props, SIZE, theme)
    assert pixel(image, props, complex(0.3, 0.25)) == theme.surface.name()
    assert surface_of(theme, Surface.BG) == theme.bg
    floor = round(view_of(RECT, props).point(0j).y())
    assert image.pixelColor(2, floor).name() == theme.line.name()


def contrast(one: QColor, other: QColor) -> float:
    """By WCAG."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    def luminance(colour: QColor) -> float:
        red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
def test_the_near_side_stands_out_and_the_far_recedes(theme: Theme, colours: Colours) -> None:
    for surface in (theme.bg, theme.surface):
        assert contrast(colours.skin, surface) >= 7.0
        assert contrast(colours.shorts, surface) >= 3.0
        assert contrast(colours.strap, surface) >= 3.0
        assert contrast(colours.skin, surface) > 3 * contrast(colours.far, surface)
        assert contrast(colours.far, surface) > 1.5
    for lit in (theme.lift, theme.hold, theme.lower):
        assert contrast(lit, colours.shorts) > 1.4


def frames() -> Iterator[FigureProps]:
    """A repetition in 24 pictures."""
    timeline = compile_set(Tempo(), 1, 0)
    start = timeline.rep_start(1)
    for step in range(24):
        moment = timeline.at(start + step * 6 * timeline.rate // 24)
        yield FigureProps(
            pose=pose_at(moment), phase=moment.phase.kind, effort=effort_at(moment), target=True
        )


@THEMES
def test_every_frame_of_a_repetition_shows_hand_knee_band_and_muscle(
    theme: Theme, colours: Colours
) -> None:
    lit = {PhaseKind.LIFT: theme.lift, PhaseKind.HOLD: theme.hold, PhaseKind.LOWER: theme.lower}
    for props in frames():
        image = picture(props, SIZE, theme)
        placed = joints(props.body, props.pose)
        assert props.phase is not None
        muscle = QColor(pixel(image, props, place(props.body, props.pose, Part.GLUTES)))
        assert abs(muscle.hueF() - lit[props.phase].hueF()) < 0.06
        assert pixel(image, props, placed.knee) == colours.skin.name()
        assert pixel(image, props, (placed.wrist + placed.hand) / 2) == colours.skin.name()
        foot = placed.heel + complex(0.030 * 1.7, 0.0)
        crossing = _colours_across(image, props, placed.crease * 0.3 + foot * 0.7)
        assert {colours.strap.name(), colours.strap_low.name()} <= crossing


def _colours_across(image: QImage, props: FigureProps, where: complex) -> set[str]:
    """What is met on the way over a place, 4 cm to each side."""
    return {pixel(image, props, where + step / 500) for step in range(-20, 21)}


def test_the_hold_stands_still() -> None:
    first, *others = [
        picture(props, SIZE, DARK) for props in frames() if props.phase is PhaseKind.HOLD
    ]
    assert len(others) == 7
    assert all(other == first for other in others)


def test_twice_the_pixels_are_the_same_picture() -> None:
    props = FigureProps(pose=TOP)
    one, two = picture(props, SIZE, DARK), picture(props, SIZE, DARK, 2.0)
    assert two.size() == SIZE * 2
    assert two.devicePixelRatio() == 2.0
    scaled = two.scaled(SIZE)
    for x in range(8, 960, 40):
        for y in range(8, 600, 40):
            if len({one.pixelColor(x + i, y + j).name() for i in (-2, 2) for j in (-2, 2)}) == 1:
                assert scaled.pixelColor(x, y) == one.pixelColor(x, y)


def test_a_picture_may_be_a_part_of_a_page() -> None:
    page = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    page.fill(QColor("#ff0000"))
    with QPainter(page) as painter:
        painter.translate(100.0, 50.0)
        before = painter.worldTransform()
        paint(painter, QRectF(0.0, 0.0, 480.0, 300.0), FigureProps(), DARK)
        assert painter.worldTransform() == before
    assert page.pixelColor(99, 200).name() == "#ff0000"
    assert page.pixelColor(581, 200).name() == "#ff0000"
    alone = picture(FigureProps(), QSize(480, 300), DARK)
    knee = view_of(QRectF(0.0, 0.0, 480.0, 300.0), FigureProps()).point(joints(Body(), TOP).knee)
    x, y = round(knee.x()), round(knee.y())
    assert page.pixelColor(100 + x, 50 + y) == alone.pixelColor(x, y)


RICH: Final = FigureProps(
    pose=Pose(rise=0.5, phase=PhaseKind.LIFT, highlights=(Part.GLUTES, Part.TARGET, Part.LINE)),
    callouts=(Callout(at=Part.CREASE, text="In the fold", offset=(0.1, 0.2), mark=Mark.GOOD),),
)


@THEMES
def test_svg_is_the_same_picture(theme: Theme, colours: Colours) -> None:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(RECT)
    with QPainter(generator) as painter:
        paint(painter, RECT, RICH, theme)
    data = buffer.data()
    root = ET.fromstring(bytes(data.data()))  # noqa: S314 - our own
    assert root.tag.endswith("svg")
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) > 30
    assert b"In the fold" in data.data()
    assert colours.strap_light.name().encode() in bytes(data.data())
    renderer = QSvgRenderer(data)
    assert renderer.isValid()
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        renderer.render(painter)
    screen = picture(RICH, SIZE, theme)
    differing = sum(
        image.pixelColor(x, y) != screen.pixelColor(x, y)
        for x in range(5, 960, 10)
        for y in range(5, 600, 10)
    )
    assert differing < 0.05 * 96 * 60


def test_paper_takes_it_too() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(160.0, 100.0), QPageSize.Unit.Millimeter))
    with QPainter(writer) as painter:
        paint(painter, QRectF(0.0, 0.0, writer.width(), writer.height()), RICH, LIGHT)
    assert buffer.data().startsWith(b"%PDF")
    assert buffer.size() > 3000


def test_the_distance_is_written_where_the_pose_shows_it() -> None:
    shown = Pose(
        posture=Posture.SEATED,
        hands=Hands.FLOOR,
        band=BandPlace.NONE,
        highlights=(Part.DISTANCE,),
    )
    with_words = FigureProps(pose=shown, distance="70 cm")
    image = picture(with_words, SIZE, DARK)
    middle = view_of(RECT, with_words).point(complex(geometry(Body()).heel_x / 2, -0.06))
    around = {
        image.pixelColor(round(middle.x()) + x, round(middle.y()) + y).name()
        for x in range(-30, 31)
        for y in range(-6, 7)
    }
    assert DARK.text.name() in around
    assert DARK.bg.name() in around
    for props in (FigureProps(pose=shown), FigureProps(pose=SEATED)):
        other = FigureProps(pose=props.pose, distance="70 cm")
        same = picture(props, SIZE, DARK) == picture(other, SIZE, DARK)
        assert same is (props.pose is SEATED)


@pytest.mark.parametrize(
    ("mark", "dark"), [(Mark.NOTE, "text"), (Mark.GOOD, "hold_text"), (Mark.BAD, "alert_fill")]
)
@pytest.mark.parametrize("offset", [(0.3, 0.05), (-0.3, 0.05), (0.02, 0.2), (0.02, -0.15)])
def test_a_callout_marks_its_place_and_stays_in_the_picture(
    mark: Mark, dark: str, offset: tuple[float, float]
) -> None:
    words = "a label that is far too long to stand beside the figure " * 2
    props = FigureProps(
        callouts=(Callout(at=Part.KNEE, text=words[:60], offset=offset, mark=mark),)
    )
    image, plain = picture(props, SIZE, DARK), picture(FigureProps(), SIZE, DARK)
    knee = place(Body(), TOP, Part.KNEE)
    colour: QColor = getattr(DARK, dark)
    assert colour.name() in {pixel(image, props, knee + step / 1000) for step in range(-25, 26)}
    edge = [(x, y) for x in (0, 959) for y in range(600)] + [(x, 0) for x in range(960)]
    assert all(image.pixelColor(x, y) == plain.pixelColor(x, y) for x, y in edge)


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(860, 480, 1.0), (430, 480, 0.72), (860, 400, 400 / 480), (4000, 4000, 1.5)],
)
def test_words_grow_with_the_picture_within_what_can_be_read(
    width: float, height: float, scale: float
) -> None:
    assert words_scale(QRectF(0.0, 0.0, width, height)) == pytest.approx(scale)
