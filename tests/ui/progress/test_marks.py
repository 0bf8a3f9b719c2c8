"""Single pixels of the panes, on an image with 40 px to a column and 20 px to a value."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from tests.helpers.weeks import ago, answer_of, progress_of
from thrust_gui.ui.progress.bars import paint_bars
from thrust_gui.ui.progress.days import paint_days
from thrust_gui.ui.progress.plane import Plane
from thrust_gui.ui.progress.scene import Scene, bar_width, label_every
from thrust_gui.ui.progress.sessions import paint_sessions
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.ui.progress.props import ChartProps

pytestmark = pytest.mark.usefixtures("qapp")

COLUMN, VALUE = 40, 20
WIDTH, HEIGHT = 4 * COLUMN, 200
UP = QTransform(COLUMN, 0, 0, -VALUE, COLUMN / 2, HEIGHT - VALUE)
"""Values grow upwards from a line 20 px above the lower edge."""
DOWN = QTransform(COLUMN, 0, 0, VALUE, COLUMN / 2, 0)

THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def chart_of(*days: tuple[int, int, int]) -> ChartProps:
    """Four weeks, of (weeks ago, day, repetitions)."""
    answer = answer_of([(ago(weeks, day), reps) for weeks, day, reps in days], 4)
    return progress_of(answer, 4, 0, QLocale("en_GB")).chart


def painted(
    paint: Callable[[QPainter, Plane, Scene], None], scene: Scene, values: QTransform
) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(scene.theme.surface)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, Plane(values, QRectF(0, 0, WIDTH, HEIGHT)), scene)
    painter.end()
    return image


def colour(image: QImage, column: float, value: float, values: QTransform) -> QColor:
    return image.pixelColor(values.map(QPointF(column, value)).toPoint())


@pytest.mark.parametrize(("step", "width"), [(62, 36), (1000, 72), (2, 3)])
def test_bars_are_a_share_of_their_column(step: float, width: float) -> None:
    assert bar_width(step) == width


@pytest.mark.parametrize(("step", "width", "every"), [(62, 24, 1), (20, 24, 2), (10, 24, 3)])
def test_labels_leave_room_for_each_other(step: float, width: float, every: int) -> None:
    assert label_every(step, width) == every


@THEMES
def test_a_bar_is_as_high_as_its_repetitions_and_round_on_top(theme: Theme) -> None:
    scene = Scene(props=chart_of((1, 0, 6)), theme=theme)
    image = painted(paint_bars, scene, UP)
    assert colour(image, 2, 0.5, UP) == theme.bands[1]
    assert colour(image, 2, 5.5, UP) == theme.bands[1]
    assert colour(image, 2, 6.2, UP) == theme.surface
    assert colour(image, 1, 0.5, UP) == theme.surface
    corner = bar_width(COLUMN) / 2 / COLUMN - 0.01
    assert colour(image, 2 - corner, 5.95, UP) != theme.bands[1]
    assert colour(image, 2 - corner, 0.2, UP) == theme.bands[1]


@THEMES
def test_the_chosen_column_is_raised_in_every_pane(theme: Theme) -> None:
    raised = theme.raised if theme is DARK else theme.bg
    scene = Scene(props=chart_of((1, 0, 6)), theme=theme, chosen=0)
    for paint, values, value in ((paint_bars, UP, 7.3), (paint_sessions, UP, 6.5)):
        image = painted(paint, scene, values)
        assert colour(image, 0.3, value, values) == raised
        assert colour(image, 0.6, value, values) == theme.surface
    days = painted(paint_days, scene, DOWN)
    assert colour(days, 0.45, 3, DOWN) == raised


@THEMES
def test_sessions_are_dots_and_the_fifth_is_hollow(theme: Theme) -> None:
    scene = Scene(props=chart_of(*((2, day, 12) for day in (0, 1, 2, 4, 5))), theme=theme)
    image = painted(paint_sessions, scene, UP)
    for row in (1, 2, 3, 4):
        assert colour(image, 1, row, UP) == theme.text
    assert colour(image, 1, 5, UP) == theme.surface
    assert colour(image, 1 + 4.5 / COLUMN, 5, UP) == theme.alert_fill
    assert colour(image, 2, 1, UP) == theme.surface


@THEMES
def test_three_and_four_are_shaded(theme: Theme) -> None:
    image = painted(paint_sessions, Scene(props=chart_of(), theme=theme), UP)
    assert colour(image, 0, 2, UP) == colour(image, 0, 5, UP) == theme.surface
    assert colour(image, 0, 3, UP) == colour(image, 0, 4, UP) != theme.surface


@pytest.mark.parametrize("scale", [1, 2])
def test_a_triangle_stands_by_a_week_without_a_rest_day(scale: int) -> None:
    """Beside its dots where the column is wide, under them where it is not."""
    values = UP * QTransform.fromScale(scale, 1)
    scene = Scene(props=chart_of((2, 0, 12), (2, 1, 12)), theme=DARK)
    image = QImage(WIDTH * scale, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(DARK.surface)
    painter = QPainter(image)
    paint_sessions(painter, Plane(values, QRectF(image.rect())), scene)
    painter.end()
    found = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == DARK.alert_fill
    }
    assert found
    dots = values.map(QPointF(1, 1))
    if scale == 1:
        assert min(y for _, y in found) > dots.y() + 6
    else:
        assert min(x for x, _ in found) > dots.x() + 6


def test_more_sessions_than_rows_are_written_as_a_number() -> None:
    days = [(2, day, 12) for day in range(7) for _ in (1, 2)]
    image = painted(paint_sessions, Scene(props=chart_of(*days), theme=DARK), UP)
    assert colour(image, 1, 6, UP) == DARK.surface  # the sixth dot is hollow
    number = [colour(image, 1 + x / COLUMN, 7, UP) for x in range(-8, 9)]
    assert any(each != DARK.surface for each in number)


@THEMES
def test_days_are_told_apart_by_heat_and_by_past_and_future(theme: Theme) -> None:
    scene = Scene(props=chart_of((1, 0, 12), (1, 2, 28), (1, 4, 33), (1, 6, 40)), theme=theme)
    image = painted(paint_days, scene, DOWN)
    for row, expected in enumerate(
        (theme.heat[0], theme.selected, theme.heat[1], theme.selected, theme.heat[2])
    ):
        assert colour(image, 2, row + 0.5, DOWN) == expected
    assert colour(image, 2, 6.5, DOWN) == theme.heat[3]
    assert colour(image, 3, 4.5, DOWN) == theme.surface  # today, nothing yet: only a ring
    assert colour(image, 3 - 11 / COLUMN, 4.5, DOWN) == theme.text
    assert colour(image, 3, 5.5, DOWN) == theme.surface  # tomorrow


def test_today_keeps_its_ring_when_it_is_filled() -> None:
    image = painted(paint_days, Scene(props=chart_of((0, 4, 12)), theme=DARK), DOWN)
    assert colour(image, 3, 4.5, DOWN) == DARK.heat[0]
    assert colour(image, 3 - 11 / COLUMN, 4.5, DOWN) == DARK.text


def is_alert(image: QImage, column: float, value: float) -> bool:
    return colour(image, column, value, DOWN) == DARK.alert_fill


def test_days_without_a_rest_day_are_framed() -> None:
    scene = Scene(props=chart_of((1, 2, 12), (1, 3, 12)), theme=DARK)
    image = painted(paint_days, scene, DOWN)
    assert is_alert(image, 2 - 15 / COLUMN, 3)
    assert is_alert(image, 2 + 14 / COLUMN, 3)
    assert not is_alert(image, 2 - 15 / COLUMN, 1.5)
    assert not is_alert(image, 2, 3)
    assert is_alert(image, 2, 2 - 1 / VALUE)
    assert is_alert(image, 2, 4 + 1 / VALUE)


def test_a_frame_over_the_week_end_is_open() -> None:
    scene = Scene(props=chart_of((2, 6, 12), (1, 0, 12)), theme=DARK)
    image = painted(paint_days, scene, DOWN)
    assert not is_alert(image, 1, 7)
    assert is_alert(image, 1, 6 - 1 / VALUE)
    assert not is_alert(image, 2, 0.1)
    assert is_alert(image, 2, 1 + 1 / VALUE)


def test_every_name_is_written_where_columns_are_wide() -> None:
    scene = Scene(props=chart_of(), theme=DARK)
    image = painted(paint_days, scene, DOWN)
    for at in range(4):
        row = round(7 * VALUE + 11)
        line = [image.pixelColor(at * COLUMN + x, row) for x in range(10, 30)]
        assert any(each != DARK.surface for each in line), at


def test_an_empty_chart_paints_no_total() -> None:
    empty = painted(paint_bars, Scene(props=chart_of(), theme=DARK), UP)
    bare = replace(chart_of(), ticks=((0, "0"),))
    lines = painted(paint_bars, Scene(props=bare, theme=DARK), UP)
    assert colour(empty, 0, 0.5, UP) == colour(lines, 0, 0.5, UP) == DARK.surface
