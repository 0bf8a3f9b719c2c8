"""Whole at every size: nothing outside, nothing on top of something else, large enough to hit."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from thrust_gui.domain.legible import BIG, SMALL, View
from thrust_gui.ui.floor.layout import LETTERS, MOST, TOUCH, FloorLayout, floor_layout, most_letters
from thrust_gui.ui.typography import CAP_SHARE, Role

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
NEAR = View(1.0, 0.3)
"""So near that the design's own letters are high enough."""
sizes = st.tuples(st.integers(640, 5000), st.integers(400, 3000))
views = st.builds(View, st.floats(1.0, 6.0), st.one_of(st.none(), st.floats(0.05, 1.5)))


def in_set(layout: FloorLayout) -> list[QRect]:
    return [
        layout.slab,
        layout.header,
        layout.banner,
        layout.figure,
        layout.pips,
        layout.count,
        *layout.hints,
    ]


def in_rest(layout: FloorLayout) -> list[QRect]:
    buttons = [layout.main, layout.shorter, layout.longer]
    return [layout.slab, layout.header, layout.notice, *layout.cards, *buttons, *layout.footer]


def overlap(one: QRect, other: QRect) -> bool:
    """By more than the pixel that rounding may cost."""
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 1


def check(width: int, height: int, view: View) -> None:
    layout = floor_layout(width, height, view)
    window = QRect(0, 0, width, height)
    for group in (in_set(layout), in_rest(layout)):
        for rect in group:
            assert rect.isValid()
            assert window.contains(rect)
        for one, other in combinations(group, 2):
            assert not overlap(one, other), (one, other)


@pytest.mark.parametrize("view", [View(), NEAR], ids=["far", "near"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_whole(width: int, height: int, view: View) -> None:
    check(width, height, view)


@given(sizes, views)
def test_whole_at_any_size_from_anywhere(size: tuple[int, int], view: View) -> None:
    check(*size, view)


@given(sizes, views)
def test_letters_are_as_high_as_needed_or_as_fits(size: tuple[int, int], view: View) -> None:
    layout = floor_layout(*size, view)
    least, most = LETTERS[0], most_letters(min(size[0] / layout.scale, MOST[0]))
    assert most <= LETTERS[1]
    assert least <= layout.small <= most
    assert layout.type.word * CAP_SHARE >= layout.small * BIG / SMALL
    assert layout.type.cue * CAP_SHARE >= layout.small
    needed = view.least_px(SMALL)
    if needed is None:
        assert layout.small == most
    elif layout.small < most:
        assert layout.small * layout.scale >= needed


@given(sizes, st.floats(1.0, 5.9), st.floats(0.1, 1.0))
def test_from_further_off_letters_are_no_smaller_and_the_figure_no_larger(
    size: tuple[int, int], distance_m: float, pitch_mm: float
) -> None:
    near = floor_layout(*size, View(distance_m, pitch_mm))
    far = floor_layout(*size, View(distance_m + 0.1, pitch_mm))
    assert far.small >= near.small
    assert far.type.word >= near.type.word
    assert far.figure.height() <= near.figure.height() + 1
    assert far.scale == near.scale


def test_the_design_is_met_where_it_was_drawn() -> None:
    layout = floor_layout(1440, 900, NEAR)
    assert layout.scale == 1.0
    assert layout.slab == QRect(24, 24, 592, 852)
    assert (layout.type.word, layout.type.cue) == (
        Role.FLOOR_WORD.value.px,
        Role.FLOOR_CUE.value.px,
    )
    assert (layout.pips.left(), layout.pips.width()) == (656, 760)
    assert layout.figure.height() >= 420


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
    narrow, wide = (floor_layout(each, 900, NEAR) for each in (1440, 1600))
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
