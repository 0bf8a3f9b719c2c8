"""Whole at every size: nothing outside, nothing on top of something else, large enough to hit."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from thrust_gui.ui.train.layout import TOUCH, FloorLayout, floor_layout

SIZES = [
    (1024, 640),
    (1366, 768),
    (1440, 900),
    (1920, 1080),
    (2560, 1440),
    (3840, 2160),
    (1000, 1400),
    (2600, 800),
    (640, 400),
]
sizes = st.tuples(st.integers(640, 5000), st.integers(400, 3000))


def in_set(layout: FloorLayout) -> list[QRect]:
    return [
        layout.slab,
        layout.header,
        layout.figure,
        layout.pips,
        layout.count,
        *layout.hints,
    ]


def in_rest(layout: FloorLayout) -> list[QRect]:
    buttons = [layout.main, layout.shorter, layout.longer]
    return [layout.slab, layout.header, *layout.cards, *buttons]


def overlap(one: QRect, other: QRect) -> bool:
    """By more than the pixel that rounding may cost."""
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 1


def check(width: int, height: int) -> None:
    layout = floor_layout(width, height)
    window = QRect(0, 0, width, height)
    for group in (in_set(layout), in_rest(layout)):
        for rect in group:
            assert rect.isValid()
            assert window.contains(rect)
        for one, other in combinations(group, 2):
            assert not overlap(one, other), (one, other)
    for one, other in ((layout.banner, layout.figure), (layout.banner, layout.cards[0])):
        assert not overlap(one, other)
    for rect in layout.footer:
        assert window.contains(rect)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_whole(width: int, height: int) -> None:
    check(width, height)


@given(sizes)
def test_whole_at_any_size(size: tuple[int, int]) -> None:
    check(*size)


def test_the_design_is_met_where_it_was_drawn() -> None:
    layout = floor_layout(1440, 900)
    assert layout.scale == 1.0
    assert layout.slab == QRect(24, 24, 592, 852)
    assert (layout.pips.left(), layout.pips.width(), layout.pips.top()) == (656, 760, 628)
    assert layout.figure.bottom() == 609


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_scale_follows_the_smaller_side(width: int, height: int) -> None:
    assert floor_layout(width, height).scale == min(width / 1440, height / 900)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1920, 1080), (2600, 800)])
def test_targets_can_be_hit(width: int, height: int) -> None:
    layout = floor_layout(width, height)
    for rect in (*layout.hints, *layout.footer, layout.main, layout.shorter, layout.longer):
        assert rect.height() >= int(TOUCH * layout.scale)
        assert rect.width() >= int(TOUCH * layout.scale)


def test_the_spare_width_is_shared() -> None:
    narrow, wide = floor_layout(1440, 900), floor_layout(1600, 900)
    assert wide.slab.width() > narrow.slab.width()
    assert wide.figure.width() > narrow.figure.width()
    assert wide.figure.right() == 1600 - 25


def test_a_very_wide_window_keeps_things_together() -> None:
    layout = floor_layout(4000, 900)
    assert layout.figure.right() - layout.slab.left() <= 1800
    assert layout.slab.left() - 24 == pytest.approx((4000 - 1800) / 2, abs=1)


def test_cards_keep_their_order() -> None:
    for width, height in SIZES:
        layout = floor_layout(width, height)
        for one, other in pairwise((*layout.cards, layout.main)):
            assert one.bottom() < other.top()
