from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from tests.helpers.bodies import bodies, thrusts
from tests.helpers.layered import box
from thrust_gui.domain.figure import BandPlace, Body, Hands, Pose, Posture, joints
from thrust_gui.domain.figure.body import HEAD
from thrust_gui.ui.figure.colours import ON_DARK
from thrust_gui.ui.figure.layers import Composer, Inks, Stroke
from thrust_gui.ui.figure.painter import view_of
from thrust_gui.ui.figure.props import FigureProps
from thrust_gui.ui.figure.view import UNDER_FLOOR_M, Extent, View, extent
from thrust_gui.ui.theme import DARK

SEATED = (
    Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE),
    Pose(posture=Posture.SEATED, hands=Hands.LAP, band=BandPlace.HEELS),
)
RECT = QRectF(20.0, 30.0, 640.0, 400.0)


def drawn(body: Body, pose: Pose) -> QRectF:
    """The box of everything that is seen, in a picture of RECT; straps are cut off at the floor."""
    view = View.fit(RECT, extent(body))
    composer = Composer(FigureProps(body=body, pose=pose), view, Inks(ON_DARK, DARK.bg, DARK.lift))
    covered = QRectF()
    for layer in (*composer.bench(), *composer.lifter()):
        if layer.colour != DARK.bg:
            area = box(layer)
            if isinstance(layer, Stroke):
                area.setBottom(min(area.bottom(), view.point(0j).y()))
            covered = covered.united(area)
    return covered


@given(bodies(), thrusts() | st.sampled_from(SEATED))
def test_everything_is_within_the_picture(body: Body, pose: Pose) -> None:
    assert RECT.contains(drawn(body, pose))


@given(bodies())
def test_the_picture_is_used(body: Body) -> None:
    covered = drawn(body, Pose())
    used = max(covered.width() / RECT.width(), covered.height() / RECT.height())
    assert used > 0.8


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(200.0, 1000.0, 100.0), (1000.0, 103.0, 100.0)]
)
def test_the_narrower_side_decides(width: float, height: float, scale: float) -> None:
    view = View.fit(QRectF(0.0, 0.0, width, height), Extent(-0.5, 1.5, 1.0))
    assert view.scale == pytest.approx(scale)
    assert view.point(complex(0.5, -UNDER_FLOOR_M)) == QPointF(width / 2, height)


@given(bodies())
def test_the_bench_alone_is_in_the_middle_and_larger(body: Body) -> None:
    nobody = Pose(posture=Posture.ABSENT, hands=Hands.FLOOR, band=BandPlace.BENCH)
    props = FigureProps(body=body, pose=nobody)
    view = view_of(RECT, props)
    assert view.scale > View.fit(RECT, extent(body)).scale
    covered = QRectF()
    for layer in Composer(props, view, Inks(ON_DARK, DARK.bg, DARK.lift)).bench():
        covered = covered.united(box(layer))
    assert RECT.contains(covered)
    assert covered.center().x() == pytest.approx(RECT.center().x(), abs=5.0)


def test_room_below_the_floor_lifts_it() -> None:
    rect = QRectF(0.0, 0.0, 200.0, 1000.0)
    plain, raised = (View.fit(rect, Extent(-0.5, 1.5, 1.0), below) for below in (0.0, 0.1))
    assert plain.point(0j).y() - raised.point(0j).y() == pytest.approx(10.0)


def test_a_frame_moves_turns_scales_and_stretches() -> None:
    view = View(500.0, 100 + 400j)
    frame = view.frame(0.2 + 0.1j, 2j, 1.5)
    origin = frame.map(QPointF(0.0, 0.0))
    assert (origin.x(), origin.y()) == pytest.approx((200.0, 350.0))
    along = frame.map(QPointF(100.0, 0.0))  # a tenth of a part two metres long, stretched, upwards
    assert (along.x(), along.y()) == pytest.approx((200.0, 350.0 - 150.0))
    left = frame.map(QPointF(0.0, 100.0))
    assert (left.x(), left.y()) == pytest.approx((100.0, 350.0))


@given(bodies(), st.floats(-1.0, 1.0), st.floats(0.0, 1.0))
def test_a_frame_agrees_with_points(body: Body, x: float, y: float) -> None:
    view = View.fit(RECT, extent(body))
    by_frame, by_point = view.frame().map(QPointF(x * 1000, y * 1000)), view.point(complex(x, y))
    assert (by_frame.x(), by_frame.y()) == pytest.approx((by_point.x(), by_point.y()))


@given(bodies())
def test_a_seated_head_is_within_the_picture(body: Body) -> None:
    pose = Pose(posture=Posture.SEATED, hands=Hands.FLOOR, band=BandPlace.NONE)
    low = QRectF(0.0, 0.0, 4000.0, 400.0)  # so that the height decides
    view = view_of(low, FigureProps(body=body, pose=pose))
    head, radius = joints(body, pose).head, HEAD * body.height_m
    assert view.point(head + 1j * radius).y() >= low.top()
