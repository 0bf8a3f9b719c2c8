from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.helpers.weeks import answer_of, progress_of, year
from thrust_gui.ui.progress.geometry import panes
from thrust_gui.ui.progress.sides import LEFT, RIGHT, Sides, paint_legend, paint_titles
from thrust_gui.ui.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.usefixtures("qapp")

WIDTH = 900
HEIGHTS = pytest.mark.parametrize("height", [300, 340, 580, 1200])
THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def sides(height: int, theme: Theme = DARK) -> Sides:
    props = progress_of(answer_of(year()), 16, 0, QLocale("en_GB")).chart
    shown = panes(height, props.ticks[-1][0], props.rows)
    return Sides(props=props, panes=shown, theme=theme, width=WIDTH)


def painted(what: Sides, height: int) -> QImage:
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(what.theme.surface)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_titles(painter, what)
    paint_legend(painter, what)
    painter.end()
    return image


def inked(image: QImage, where: QRect, ground: QColor) -> list[int]:
    """The rows of a rectangle that are not empty."""
    return [
        y
        for y in range(where.top(), where.bottom() + 1)
        if any(image.pixelColor(x, y) != ground for x in range(where.left(), where.right() + 1))
    ]


@HEIGHTS
def test_each_pane_is_named_beside_its_first_line(height: int) -> None:
    what = sides(height)
    image = painted(what, height)
    shown = what.panes
    for top in (
        shown.tops[0] + shown.bars.pixel(what.props.ticks[-1][0]),
        shown.tops[1] + shown.sessions.pixel(what.props.rows),
        shown.tops[2] + shown.days.pixel(0.5),
    ):
        rows = inked(image, QRect(0, round(top) - 10, LEFT, 20), DARK.surface)
        assert rows
        assert abs(sum(rows) / len(rows) - top) < 4


@HEIGHTS
def test_titles_stay_in_their_column_and_nothing_is_in_the_middle(height: int) -> None:
    what = sides(height)
    image = painted(what, height)
    middle = QRect(LEFT + 1, 0, WIDTH - LEFT - RIGHT, height)
    assert inked(image, middle, DARK.surface) == []


@HEIGHTS
@THEMES
def test_the_legend_has_a_swatch_for_each_step_and_ends_above_the_lower_edge(
    height: int, theme: Theme
) -> None:
    what = sides(height, theme)
    image = painted(what, height)
    x = WIDTH - RIGHT + 20 + 9
    column = [image.pixelColor(x, y) for y in range(round(what.panes.tops[2]), height)]
    last = {each.name(): y for y, each in enumerate(column)}
    found = [last[each.name()] for each in theme.heat]
    assert found == sorted(found)
    frame = last[theme.alert_fill.name()]
    assert found[-1] < frame < len(column) - 2


@THEMES
def test_the_recommended_band_is_named_at_its_height(theme: Theme) -> None:
    what = sides(580, theme)
    image = painted(what, 580)
    band = what.panes.tops[1] + what.panes.sessions.pixel(3.5)
    where = QRect(WIDTH - RIGHT + 20, round(band) - 14, RIGHT - 21, 28)
    rows = inked(image, where, theme.surface)
    assert rows
    assert abs((rows[0] + rows[-1]) / 2 - band) < 4
    colours = {
        image.pixelColor(x, y).name()
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    }
    assert theme.hold_text.name() in colours
