from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsScene

from thrust_gui.ui.progress.plane import REACH, PaneItem, Plane

VALUES = QTransform(20, 0, 0, -10, 10, 100)
"""Columns 20 px apart from 10 px on, values 10 px apart upwards from 100 px."""


def plane(shown: QRectF | None = None) -> Plane:
    return Plane(VALUES, QRectF(0, 0, 200, 100), shown)


def test_values_are_found_in_pixels() -> None:
    assert plane().at(0, 0) == QPointF(10, 100)
    assert plane().at(3, 5) == QPointF(70, 50)
    assert (plane().step, plane().pitch) == (20, 10)


def test_all_columns_are_painted_where_nothing_is_said() -> None:
    assert plane().columns(10) == range(10)


@pytest.mark.parametrize(
    ("left", "width", "expected"),
    [
        (4.5, 1, range(2, 9)),  # its neighbours' labels reach over it
        (-0.5, 1, range(4)),
        (8.5, 1, range(6, 10)),
        (-5, 30, range(10)),
    ],
)
def test_only_columns_that_reach_into_what_is_shown_are_painted(
    left: float, width: float, expected: range
) -> None:
    assert plane(QRectF(left, 0, width, 10)).columns(10) == expected


@given(st.floats(-3, 12), st.floats(0.1, 6))
def test_no_column_that_reaches_in_is_left_out(left: float, width: float) -> None:
    found = plane(QRectF(left, 0, width, 10)).columns(10)
    for column in range(10):
        near = left - REACH / 20 <= column <= left + width + REACH / 20
        assert not near or column in found


def painted(scale: float) -> QImage:
    """A square of ten pixels round the value (2, 5), on a scene of that many pixels a value."""

    def paint(painter: QPainter, where: Plane) -> None:
        middle = where.at(2, 5)
        painter.fillRect(QRectF(middle - QPointF(5, 5), middle + QPointF(5, 5)), QColor("red"))

    item = PaneItem(paint)
    item.set_view(QRectF(0, 0, 10, 10))
    scene = QGraphicsScene(0, 0, 10, 10)
    scene.addItem(item)
    image = QImage(round(10 * scale), 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    target = QRectF(0, 0, image.width(), image.height())
    scene.render(painter, target, QRectF(0, 0, 10, 10), Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [10.0, 40.0])
def test_shapes_keep_their_proportions_however_the_values_are_stretched(scale: float) -> None:
    image = painted(scale)
    red = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor("red")
    ]
    middle = round(2 * scale), 50
    assert min(red) == (middle[0] - 5, middle[1] - 5)
    assert len(red) == 100
