from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from thrust_gui.ui.history.geometry import (
    ACTION,
    NARROW,
    PADDING,
    ROW,
    columns,
    pencil_rect,
    text_scale,
    trash_rect,
)

LEAST = {
    "date": 108,
    "sets": 200,
    "reps": 44,
    "tension": 84,
    "tempo": 104,
    "effort": 110,
}
"""What each column needs for its widest usual content, at scale 1."""


@given(st.floats(NARROW, 3600), st.sampled_from([1.0, 1.25, 1.5]))
def test_columns_have_room(width: float, scale: float) -> None:
    width *= scale
    at = columns(width, scale)
    edges = [at.date, at.sets, at.reps, at.tension, at.tempo, at.effort, at.actions]
    assert edges == sorted(edges)
    assert at.date == PADDING * scale
    for (name, least), left, right in zip(LEAST.items(), edges, edges[1:], strict=False):
        assert right - left >= least * scale, name
    assert at.effort + 34 * scale + at.bar < at.actions
    assert at.actions + (2 * ACTION + 16) * scale == pytest.approx(width)
    assert 44 * scale <= at.pill <= 53 * scale


@given(st.floats(NARROW, 3600), st.sampled_from([1.0, 1.5]))
def test_actions_are_large_enough_and_apart(width: float, scale: float) -> None:
    row = QRectF(0, 100, width, ROW * scale)
    pencil, bin_ = pencil_rect(row, scale), trash_rect(row, scale)
    assert not pencil.intersects(bin_)
    assert row.contains(pencil)
    assert row.contains(bin_)
    assert min(pencil.width(), pencil.height(), bin_.width()) >= 32


@pytest.mark.parametrize(
    ("size", "scale"),
    [((936, 640), 1.0), ((1352, 900), 1.0), ((2472, 1440), 1.5), ((1690, 1125), 1.25)],
)
def test_scale(size: tuple[int, int], scale: float) -> None:
    assert text_scale(*size) == scale
