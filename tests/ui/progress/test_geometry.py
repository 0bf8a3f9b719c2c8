from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from thrust_gui.ui.progress.geometry import NARROW, Box, Columns, Pane, panes, place_tip

HEIGHTS = st.floats(300, 2000)
ROWS = st.integers(5, 7)
TOPS = st.integers(1, 5000)


@given(HEIGHTS, TOPS, ROWS)
def test_the_panes_fill_the_height(height: float, top: int, rows: int) -> None:
    shown = panes(height, top, rows)
    total = shown.bars.height + shown.sessions.height + shown.days.height
    assert total == pytest.approx(height)
    assert shown.tops == pytest.approx(
        (0, shown.bars.height, shown.bars.height + shown.sessions.height)
    )


@given(HEIGHTS, TOPS, ROWS)
def test_whatever_is_drawn_is_within_its_pane(height: float, top: int, rows: int) -> None:
    shown = panes(height, top, rows)
    assert shown.bars.pixel(top) == pytest.approx(30)  # a total fits above the highest bar
    assert shown.bars.pixel(0) < shown.bars.height
    assert 0 < shown.sessions.pixel(rows) < shown.sessions.pixel(1) < shown.sessions.height
    assert 0 < shown.days.pixel(0) < shown.days.pixel(7) < shown.days.height - 30


@given(HEIGHTS, ROWS)
def test_rows_keep_their_distance(height: float, rows: int) -> None:
    shown = panes(height, 100, rows)
    assert shown.sessions.pixel(1) - shown.sessions.pixel(2) == pytest.approx(shown.dot)
    assert shown.days.pixel(1) - shown.days.pixel(0) == pytest.approx(shown.day)


@pytest.mark.parametrize(
    ("height", "dot", "day"),
    [(200, 11, 12), (340, 11, 12), (614, 18, 22), (1100, 26, 34), (4000, 26, 34)],
)
def test_sizes_follow_the_height(height: float, dot: float, day: float) -> None:
    shown = panes(height, 100, 5)
    assert (shown.dot, shown.day) == (dot, day)


def test_bars_keep_room_in_a_window_that_is_too_low() -> None:
    assert panes(100, 100, 7).bars.height == 60


def test_a_pane_tells_pixels_both_ways_up() -> None:
    assert Pane(height=100, low=0, high=10).pixel(10) == 0
    assert Pane(height=100, low=0, high=10).pixel(2) == 80
    assert Pane(height=100, low=10, high=0).pixel(2) == 20


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Box(5, 5, 1, 1), True),
        (Box(10, 0, 5, 5), False),
        (Box(0, 10, 5, 5), False),
        (Box(-5, -5, 5, 5), False),
        (Box(-5, -5, 100, 100), True),
    ],
)
def test_overlap(other: Box, expected: bool) -> None:
    assert Box(0, 0, 10, 10).overlaps(other) is expected
    assert other.overlaps(Box(0, 0, 10, 10)) is expected


WITHIN = Box(0, 0, 400, 200)
SIZE = (100.0, 50.0)


@pytest.mark.parametrize(
    ("column", "labels", "spot"),
    [
        (Box(100, 0, 20, 200), [], (130, 0)),  # right of it where there is room
        (Box(330, 0, 20, 200), [], (220, 0)),  # else left
        (Box(100, 0, 20, 200), [Box(140, 10, 20, 10)], (130, 25)),  # lower, off a label
        (Box(200, 0, 20, 200), [Box(240, 0, 20, 200)], (90, 0)),  # left, off a column of labels
        (Box(200, 0, 20, 200), [Box(0, 0, 400, 200)], (230, 0)),  # nowhere free: right
        (Box(20, 0, 360, 200), [], (300, 0)),  # no room beside it: as far right as it goes
    ],
)
def test_the_tooltip_finds_its_place(
    column: Box, labels: list[Box], spot: tuple[float, float]
) -> None:
    assert place_tip(column, SIZE, WITHIN, labels) == spot


@given(
    st.floats(0, 380),
    st.floats(1, 60),
    st.floats(20, 300),
    st.floats(20, 190),
    st.lists(st.builds(Box, st.floats(0, 390), st.floats(0, 190), st.just(10), st.just(10))),
)
def test_the_tooltip_stays_inside_and_off_its_column_where_it_can(
    x: float, wide: float, width: float, height: float, labels: list[Box]
) -> None:
    assume(x + wide <= 400)
    column = Box(x, 0, wide, 200)
    spot = Box(*place_tip(column, (width, height), WITHIN, labels), width, height)
    assert spot.x >= 0
    assert spot.y >= 0
    assert spot.x + width <= 400 + 1e-6
    assert spot.y + height <= 200 + 1e-6
    if x >= width + 10 or x + wide + 10 + width <= 400:
        assert not spot.overlaps(column)


COLUMNS = st.builds(
    Columns, left=st.floats(0, 200), width=st.floats(200, 3000), count=st.integers(1, 104)
)


@given(COLUMNS)
def test_columns_share_the_width_and_leave_room_for_the_labels_at_the_ends(found: Columns) -> None:
    first, step = found.span(0)
    last, _ = found.span(found.count - 1)
    right = found.left + found.width
    assert first - found.left == pytest.approx(right - (last + step), abs=1e-6)
    assert first + step / 2 - found.left >= NARROW / 2 - 1e-6
    if step >= NARROW:
        assert found.margin == 0


@given(COLUMNS, st.integers(0, 103), st.floats(0.01, 0.99))
def test_a_pixel_of_a_column_finds_it(found: Columns, column: int, share: float) -> None:
    assume(column < found.count)
    left, width = found.span(column)
    assert found.at(left + share * width) == column


@given(COLUMNS)
def test_pixels_beside_the_columns_find_none(found: Columns) -> None:
    first, step = found.span(0)
    assert found.at(first - 0.01) is None
    assert found.at(first + found.count * step + 0.01) is None


def test_no_width_is_no_accident() -> None:
    assert Columns(left=0, width=1, count=52).margin == 0
