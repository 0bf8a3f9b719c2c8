"""The slab at single pixels, and that it paints no more than what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtWidgets import QApplication

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import DARK
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.phase_slab import PhaseSlab, tone_colours
from thrust_gui.ui.widgets.slab_content import SlabProps, Tone, middle, number_place
from thrust_gui.ui.widgets.slab_shapes import CHEVRON, Shape, edge_at, fill_path, shape_path

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent
    from pytestqt.qtbot import QtBot

SIZE = QSizeF(592, 852)
LIFT = SlabProps(tone=Tone.LIFT, shape=Shape.ARROW_UP, word="LIFT", cue="Drive up", level=0.5)
HOLD = SlabProps(
    tone=Tone.HOLD,
    shape=Shape.RING,
    word="HOLD",
    cue="Squeeze",
    number="2",
    widest="0",
    share=0.75,
)
LOWER = SlabProps(
    tone=Tone.LOWER,
    shape=Shape.ARROW_DOWN,
    word="LOWER",
    cue="Slowly",
    number="3",
    widest="0",
    number_role=Role.FLOOR_LOWER,
    level=0.5,
)


class Watched(PhaseSlab):
    """Keeps what it was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRect] = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.fixture
def slab(qtbot: QtBot) -> Watched:
    made = Watched()
    qtbot.addWidget(made)
    made.resize(592, 852)
    made.show()
    return made


def image(slab: PhaseSlab, props: SlabProps) -> QImage:
    slab.set_props(props)
    return slab.grab().toImage()


def repainted(slab: Watched, props: SlabProps) -> QRect:
    """What is painted when these props follow those before; a null rectangle for nothing."""
    slab.repaint()
    slab.painted.clear()
    slab.set_props(props)
    QApplication.processEvents()
    whole = QRect()
    for rect in slab.painted:
        whole = whole.united(rect)
    return whole


@pytest.mark.parametrize("level", [0.0, 0.1, 0.5, 0.9, 1.0])
@pytest.mark.parametrize(("props", "rising"), [(LIFT, True), (LOWER, False)])
def test_fill_and_empty_meet_at_the_edge(
    slab: Watched, props: SlabProps, level: float, rising: bool
) -> None:
    picture = image(slab, replace(props, level=level))
    colour, empty, _ = tone_colours(props.tone, DARK)
    side = edge_at(level, 852) + (CHEVRON if rising else 0)
    for y in range(40, 812, 10):
        if abs(y - side) > 3:
            expected = colour if y > side else empty
            assert picture.pixelColor(1, y) == expected, y


def test_the_chevron_points_the_way_of_the_movement() -> None:
    up = fill_path(592, 852, 400, rising=True)
    down = fill_path(592, 852, 400, rising=False)
    assert up.contains(QPointF(296, 410))
    assert not up.contains(QPointF(10, 410))
    assert down.contains(QPointF(10, 410))
    assert not down.contains(QPointF(296, 410))


@pytest.mark.parametrize("rising", [True, False])
def test_full_is_full_and_nothing_is_nothing(rising: bool) -> None:
    full = fill_path(592, 852, edge_at(1.0, 852), rising=rising)
    none = fill_path(592, 852, edge_at(0.0, 852), rising=rising)
    assert full.contains(QRectF(1, 1, 590, 850))
    assert not none.intersects(QRectF(1, 1, 590, 850))


@pytest.mark.parametrize(("level", "expected"), [(0.0, "text"), (1.0, "ink")])
def test_letters_invert_at_the_edge(slab: Watched, level: float, expected: str) -> None:
    picture = image(slab, replace(LIFT, level=level))
    stem = picture.pixelColor(296, 560)
    assert stem == (DARK.lift if expected == "text" else DARK.ink)


def test_letters_invert_within_one_shape(slab: Watched) -> None:
    picture = image(slab, LIFT)
    edge = int(edge_at(0.5, 852))
    assert picture.pixelColor(296, edge - 8) == DARK.lift
    assert picture.pixelColor(296, edge + 8) == DARK.ink


def test_the_ring_shows_what_is_left(slab: Watched) -> None:
    picture = image(slab, HOLD)
    centre = middle(SIZE)
    right, left = int(centre.x() + 226), int(centre.x() - 226)
    y = int(centre.y())
    assert picture.pixelColor(right, y) == DARK.ink
    assert picture.pixelColor(int(centre.x()) + 60, y + 218) == DARK.ink
    track = picture.pixelColor(left + 6, y - 60)
    assert track != DARK.ink
    assert track != DARK.hold


def test_corners_are_round(slab: Watched) -> None:
    picture = image(slab, HOLD)
    for x, y in ((1, 1), (590, 1), (1, 850), (590, 850)):
        assert picture.pixelColor(x, y) == DARK.bg
    assert picture.pixelColor(296, 1) == DARK.hold


@pytest.mark.parametrize("shape", Shape)
def test_shapes_are_centred(shape: Shape) -> None:
    box = shape_path(shape).boundingRect()
    assert box.isEmpty() is (shape in {Shape.RING, Shape.NONE})
    if not box.isEmpty():
        assert abs(box.center().x()) < 1
        assert abs(box.center().y()) < 9


@pytest.mark.parametrize(
    ("props", "room"),
    [
        (HOLD, 348),
        (replace(HOLD, widest="00", number="10"), 348),
        (replace(HOLD, widest="00:00", number="10:00", number_role=Role.FLOOR_CLOCK), 376),
        (replace(LOWER, widest="00", number="10"), 250),
        (replace(HOLD, shape=Shape.NONE, widest="000"), 544),
    ],
)
def test_numbers_fit_where_they_stand(slab: Watched, props: SlabProps, room: float) -> None:
    assert slab.props != props
    assert number_place(props, SIZE).box.width() <= room


def test_the_hold_is_the_largest_number(slab: Watched) -> None:
    assert slab.isVisible()
    assert number_place(HOLD, SIZE).px == 420
    assert number_place(LOWER, SIZE).px < 420


def test_a_number_keeps_its_size_while_it_loses_a_digit(slab: Watched) -> None:
    assert slab.isVisible()
    ten, nine = (replace(HOLD, widest="00", number=text) for text in ("10", "9"))
    assert number_place(ten, SIZE) == number_place(nine, SIZE)


def test_the_same_again_paints_nothing(slab: Watched) -> None:
    slab.set_props(HOLD)
    assert repainted(slab, replace(HOLD)).isNull()
    assert repainted(slab, replace(HOLD, share=0.75 + 1e-6)).isNull()


@pytest.mark.parametrize(
    ("before", "after", "most"),
    [
        (HOLD, replace(HOLD, share=0.74), 0.02),
        (HOLD, replace(HOLD, number="1"), 0.25),
        (LIFT, replace(LIFT, level=0.51), 0.12),
        (LOWER, replace(LOWER, level=0.49), 0.12),
        (LIFT, HOLD, 1.0),
    ],
)
def test_only_what_changed_is_painted(
    slab: Watched, before: SlabProps, after: SlabProps, most: float
) -> None:
    slab.set_props(before)
    area = repainted(slab, after)
    share = area.width() * area.height() / (592 * 852)
    assert 0 < share <= most


@pytest.mark.parametrize("scale", [0.71, 1.0, 1.2, 1.6])
@pytest.mark.parametrize(
    "frames",
    [
        [replace(LIFT, level=n / 40) for n in range(41)],
        [replace(LOWER, level=1 - n / 40, number=str(3 - n // 14)) for n in range(41)],
        [replace(HOLD, share=1 - n / 40, number=str(2 - n // 21)) for n in range(41)],
    ],
    ids=["lift", "lower", "hold"],
)
def test_painting_parts_comes_to_the_same_as_painting_all(
    slab: Watched, frames: list[SlabProps], scale: float
) -> None:
    slab.resize(round(592 * scale), round(852 * scale))
    slab.set_scale(scale)
    for props in frames:
        slab.set_props(props)
        QApplication.processEvents()
    kept = slab.screen().grabWindow(slab.winId()).toImage()
    assert differing(kept, slab.grab().toImage()) == 0


def differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    return sum(
        one.pixelColor(x, y) != other.pixelColor(x, y)
        for x in range(0, one.width(), 3)
        for y in range(0, one.height(), 3)
    )
