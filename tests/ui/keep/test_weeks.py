"""The weekly chart's table, and that it is painted as the screen paints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QImage, QPainter

from tests.helpers.painted import shown
from tests.helpers.rasters import unlike
from tests.helpers.weeks import ago, answer_of, progress_of, year
from thrust_gui.ui.keep.clipboard import mime, table_text
from thrust_gui.ui.keep.weeks import MARGIN, paint_weeks, weeks_source
from thrust_gui.ui.progress.chart import FRAME, Chart
from thrust_gui.ui.progress.presenter import Asked
from thrust_gui.ui.progress.window import Window
from thrust_gui.ui.theme import LIGHT, THEMES, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EN = QLocale("en_GB")


def test_the_table_has_plain_values_with_units_oldest_first() -> None:
    answer = answer_of([(ago(1, 0), 24), (ago(1, 1), 12), (ago(0), 12)])
    source = weeks_source(answer, Asked(window=Window(4)), EN)
    assert source.headers[4] == "Time under tension (s)"
    assert source.rows == (
        (ago(3).isoformat(), 0, 0, 0, 0.0, 0.0, "", None, None),
        (ago(2).isoformat(), 0, 0, 0, 0.0, 0.0, "", None, None),
        (ago(1).isoformat(), 36, 2, 3, 216.0, 72.0, ago(1, 1).isoformat(), None, None),
        (ago(0).isoformat(), 12, 1, 1, 72.0, 24.0, "", None, None),
    )


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("weeks", "size"), [(4, (700, 420)), (16, (1200, 640)), (52, (1200, 900))])
def test_it_is_the_picture_of_the_screen(
    qtbot: QtBot, theme: Theme, weeks: int, size: tuple[int, int]
) -> None:
    props = progress_of(answer_of(year(), weeks), weeks, 0, EN).chart
    chart = Chart(props)
    chart.resize(*size)
    shown(qtbot, chart, theme)
    chart.resize(*size)
    screen = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inner = chart.rect().marginsRemoved(FRAME)
    ours = QImage(screen.size(), QImage.Format.Format_RGB32)
    ours.fill(theme.bg)
    with QPainter(ours) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(chart._area.geometry(), theme.surface)
        painter.translate(inner.x() - MARGIN, inner.y() - MARGIN)
        whole = QSize(round(inner.width() + 2 * MARGIN), round(inner.height() + 2 * MARGIN))
        paint_weeks(painter, whole, theme, props)
    most, mean = unlike(screen, ours, cell=8)
    assert mean < 0.3, (most, mean)
    assert most < 20.0, (most, mean)


@pytest.mark.usefixtures("qapp")
def test_the_clipboard_gets_the_picture_and_the_table() -> None:
    source = weeks_source(answer_of(year()), Asked(window=Window(16)), EN)
    data = mime(source, LIGHT)
    assert data.hasImage()
    picture = data.imageData()
    assert isinstance(picture, QImage)
    assert picture.width() == 2 * source.size.width()
    lines = data.text().splitlines()
    assert len(lines) == 17
    assert lines[0].split("\t") == list(source.headers)
    assert {len(line.split("\t")) for line in lines} == {9}


def test_a_cell_stays_a_cell() -> None:
    source = weeks_source(answer_of([]), Asked(window=Window(4)), EN)
    rows = (("a\tb\nc", None, 1.5),)
    text = table_text(
        type(source)(
            key="k",
            name="n",
            span="",
            words="",
            headers=("x", "y", "z"),
            rows=rows,
            paint=source.paint,
        )
    )
    assert text == "x\ty\tz\na b c\t\t1.5\n"
