from __future__ import annotations

from cmath import exp
from math import pi

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from thrust_gui.ui.figure.parts import bench_legs, bench_parts, limb_parts, trunk_parts
from thrust_gui.ui.figure.paths import UNITS, bar, curve, flat, open_curve, piece, polygon, rounded

CIRCLE = tuple(0.3 * exp(2j * pi * step / 12) for step in range(12))


def area(path: QPainterPath) -> float:
    """In squares of a thousand units."""
    total = 0.0
    for ring in path.toSubpathPolygons():
        corners = [ring.at(place) for place in range(ring.size())]
        for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
            total += (a.x() * b.y() - b.x() * a.y()) / 2
    return abs(total) / UNITS**2


def test_a_curve_through_a_circle_is_round() -> None:
    path = curve(CIRCLE)
    assert path.currentPosition() == QPointF(0.3 * UNITS, 0.0)
    assert area(path) == pytest.approx(pi * 0.3**2, rel=0.01)
    for step in range(1000):
        at = path.pointAtPercent(step / 1000)
        assert abs(complex(at.x(), at.y())) == pytest.approx(300.0, rel=0.01)


def test_an_open_curve_ends_at_its_last_point() -> None:
    path = open_curve(CIRCLE[:5])
    assert path.currentPosition() == QPointF(CIRCLE[4].real * UNITS, CIRCLE[4].imag * UNITS)
    assert path.elementCount() == 1 + 3 * 4


@pytest.mark.parametrize("ends", [(0, 6), (2, 5), (9, 3)])
def test_two_pieces_tile_the_whole(ends: tuple[int, int]) -> None:
    middle = (CIRCLE[ends[0]] + CIRCLE[ends[1]]) / 2 + 0.03
    one, other = piece(CIRCLE, ends, middle), piece(CIRCLE, (ends[1], ends[0]), middle)
    assert area(one) + area(other) == pytest.approx(area(curve(CIRCLE)), rel=1e-3)


def test_a_piece_bends_through_its_middle() -> None:
    path = piece(CIRCLE, (0, 6), 0.05j)
    assert path.contains(QPointF(0.0, 55.0))
    assert not path.contains(QPointF(0.0, 45.0))


def test_long_edges_come_in_pieces_and_keep_their_corners() -> None:
    path = polygon([0j, 0.5 + 0j, 0.5 + 0.02j, 0.02j])
    assert path.elementCount() > 16
    assert area(path) == pytest.approx(0.01)
    assert path.boundingRect().width() == pytest.approx(500.0)


def test_a_bar_has_round_ends() -> None:
    box = bar(0j, 0.2 + 0j, 0.04).boundingRect()
    assert box.left() == pytest.approx(-20.0)
    assert box.right() == pytest.approx(220.0)
    assert box.height() == pytest.approx(40.0)


def test_a_rounded_rectangle_is_where_it_is_said() -> None:
    box = rounded(-0.1, 0.2, 0.3, 0.5, 0.02).boundingRect()
    assert (box.left(), box.top(), box.right(), box.bottom()) == (-100, 200, 300, 500)


def test_flattened_a_curve_stays_where_it_was_without_a_bend() -> None:
    bent = curve(CIRCLE)
    straight = flat(bent)
    kinds = {straight.elementAt(place).type for place in range(straight.elementCount())}
    assert kinds == {
        QPainterPath.ElementType.MoveToElement,
        QPainterPath.ElementType.LineToElement,
    }
    assert area(straight) == pytest.approx(area(bent), rel=2e-3)
    for step in range(500):
        at = straight.pointAtPercent(step / 500)
        assert abs(complex(at.x(), at.y())) == pytest.approx(300.0, abs=0.6)


def test_every_part_is_a_closed_area() -> None:
    parts = limb_parts()
    paths: dict[str, QPainterPath] = vars(parts) | trunk_parts(0.0, 0.0)._asdict()
    assert len(paths) == 23
    for name, path in paths.items():
        assert area(path) > 5e-5, name
        assert path.boundingRect().width() < 500.0, name
    assert limb_parts() is parts, "built once"


@pytest.mark.parametrize("bend", [0.0, 0.25, -0.25])
def test_shirt_and_shorts_are_one_trunk_however_it_is_bent(bend: float) -> None:
    trunk = trunk_parts(bend, 0.0)
    assert area(trunk.shirt) + area(trunk.shorts) == pytest.approx(0.036, rel=0.1)
    assert trunk.shirt.intersects(trunk.shorts)


@pytest.mark.parametrize("height", [0.30, 0.42, 0.50])
def test_the_bench_stands_on_the_floor_and_is_as_high_as_it_is(height: float) -> None:
    boxes = [path.boundingRect() for _, path in bench_parts(height)]
    for leg in bench_legs(height):
        assert 0.0 < leg.end.imag < 0.022 < height - 0.1 < leg.start.imag < height - 0.06
    assert max(box.bottom() for box in boxes) == pytest.approx(height * UNITS)
    assert min(box.top() for box in boxes) == pytest.approx(0.0, abs=1.1)
    assert max(box.right() for box in boxes) == pytest.approx(6.0)
