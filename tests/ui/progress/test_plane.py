from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from thrust_gui.ui.progress.plane import REACH, Plane

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
