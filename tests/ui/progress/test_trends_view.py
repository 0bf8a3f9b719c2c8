"""The trends as they are used: ranges, keys, tables, marks, and what is read out."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest

from tests.helpers.fakes import MemoryLog
from tests.helpers.views import Viewed, cells_read, viewed
from tests.helpers.weeks import TODAY, ago
from thrust_gui.app.example import example_log
from thrust_gui.ui.progress.props import TableProps
from thrust_gui.ui.progress.tip import Tip
from thrust_gui.ui.progress.trends.drawing import TrendDrawing
from thrust_gui.ui.progress.trends.marks import paint_line, paint_mark
from thrust_gui.ui.progress.trends.props import Ink, LineProps, Mark, TrendProps
from thrust_gui.ui.progress.trends.view import TrendsView
from thrust_gui.ui.theme import DARK, THEMES, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.records import LogContents
    from thrust_gui.ui.progress.drawn import DrawnChart
    from thrust_gui.ui.progress.trends.panel import TrendPanel

KEY = Qt.Key
DAYS = [(ago(weeks), 12 + weeks) for weeks in (0, 1, 2, 5, 6, 30, 100)]


@cache
def ten_years() -> LogContents:
    return example_log(TODAY, 10)


def trends(qtbot: QtBot) -> Viewed[TrendsView]:
    return viewed(qtbot, TrendsView, DAYS)


def description(panel: TrendPanel) -> str:
    reader = QAccessible.queryAccessibleInterface(panel.chart)
    return reader.text(QAccessible.Text.Description)


def test_four_charts_each_with_its_words(qtbot: QtBot) -> None:
    found = trends(qtbot)
    assert found.heads == ["3 Aug – 20 Nov"]
    names = [panel.chart.accessibleName() for panel in found.view.panels]
    assert names == [
        "Best set, repetitions of one set",
        "Effort at equal work, RPE, mean",
        "Hold as planned, % of the planned time, a repetition",
        "Time per phase, seconds of the mean repetition",
    ]
    assert description(found.view.panels[0]) == (
        "No band noted: 12 repetitions at most (5–11 October)."
    )
    assert description(found.view.panels[1]).startswith("No effort was rated")
    assert description(found.view.panels[2]) in found.texts()


@pytest.mark.parametrize(
    ("name", "points", "head"),
    [
        ("16 weeks", None, None),
        ("1 year", 52, "24 Nov 2025 – 20 Nov 2026"),
        ("All", 24, "1 Dec 2024 – 20 Nov 2026"),
    ],
)
def test_ranges(qtbot: QtBot, name: str, points: int | None, head: str | None) -> None:
    found = trends(qtbot)
    found.press(name)
    drawing = found.view.panels[0].chart._drawing
    assert isinstance(drawing, TrendDrawing)
    assert len(drawing.props.places) == (points or 16)
    assert head is None or found.heads[-1] == head


def test_arrow_keys_go_from_period_to_period(qtbot: QtBot) -> None:
    found = trends(qtbot)
    panel = found.view.panels[0]
    panel.chart.setFocus()
    for key, words in (
        (KEY.Key_Right, "16–22 November. No band noted: 12."),
        (KEY.Key_Right, "16–22 November. No band noted: 12."),
        (KEY.Key_Left, "9–15 November. No band noted: 12."),
        (KEY.Key_Home, "3–9 August. –."),
        (KEY.Key_Left, "3–9 August. –."),
        (KEY.Key_End, "16–22 November. No band noted: 12."),
    ):
        QTest.keyClick(panel.chart, key)
        assert description(panel) == words
    (tip,) = panel.chart.findChildren(Tip)
    assert tip.isVisible()
    assert panel.chart.rect().contains(tip.geometry())
    panel.chart.grab()
    found.view.panels[1].chart.setFocus()
    assert not tip.isVisible()
    assert description(panel) == "No band noted: 12 repetitions at most (5–11 October)."
    QTest.keyClick(found.view.panels[1].chart, KEY.Key_Left)
    assert description(found.view.panels[1]) == "16–22 November. –."


def test_left_is_where_a_first_press_begins_too(qtbot: QtBot) -> None:
    found = trends(qtbot)
    chart = found.view.panels[3].chart
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Left)
    assert chart.chosen == 15
    QTest.keyClick(chart, KEY.Key_Up)
    assert chart.chosen == 15


def test_nothing_opens_from_a_trend(qtbot: QtBot) -> None:
    found = trends(qtbot)
    chart = found.view.panels[0].chart
    chart.setFocus()
    with qtbot.assertNotEmitted(chart.opened):
        QTest.keyClick(chart, KEY.Key_End)
        QTest.keyClick(chart, KEY.Key_Return)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton)


def test_tables_are_read(qtbot: QtBot) -> None:
    found = trends(qtbot)
    QTest.keyClick(found.view, KEY.Key_T)
    assert found.view.panels[0].table.hasFocus()
    names = [panel.table.accessibleName() for panel in found.view.panels]
    assert names == [
        "Best set as a table",
        "Effort at equal work as a table",
        "Hold as planned as a table",
        "Time per phase as a table",
    ]
    for panel, columns in zip(found.view.panels, (2, 1, 4, 4), strict=True):
        assert panel.table.isVisible()
        assert len(cells_read(panel.table)) == 16 * columns
    said = cells_read(found.view.panels[3].table)
    assert said[:4] == ["Week: 16–22 November", "Lift: 1.0 s", "Hold: 2.0 s", "Lower: 3.0 s"]
    found.press("Chart")
    assert all(panel.chart.isVisible() for panel in found.view.panels)


def test_an_empty_log_says_what_will_be_here(qtbot: QtBot) -> None:
    found = viewed(qtbot, TrendsView)
    assert "Your trends will stand here" in found.texts()
    found.press("Start a workout")
    assert found.started == [True]


@pytest.mark.parametrize("size", [(872, 548), (1288, 780)])
@pytest.mark.parametrize("name", ["16 weeks", "1 year", "All"])
def test_ten_years_fit(qtbot: QtBot, size: tuple[int, int], name: str) -> None:
    log = MemoryLog()
    log.add(ten_years())
    found = viewed(qtbot, TrendsView, log=log, size=size)
    found.view.set_tight(tight=size[0] < 1000)
    if name != "16 weeks":
        found.press(name)
    for panel in found.view.panels:
        chart, drawing = panel.chart, panel.chart._drawing
        assert isinstance(drawing, TrendDrawing)
        qtbot.waitUntil(partial(_is_high, chart, drawing))
        for at in range(0, len(drawing.props.places), 7):
            assert (
                drawing.place(drawing.spot(at, panel.chart.room).center(), panel.chart.room) == at
            )
        panel.chart.grab()


def _is_high(chart: DrawnChart, drawing: TrendDrawing) -> bool:
    return drawing.plot(chart.room).height() > 60


def trend_of(values: tuple[float | None, ...], goal: float | None = None) -> TrendProps:
    """One line between 0 and 10."""
    texts = tuple("" for _ in values)
    line = LineProps(name="A", ink=Ink.HOLD, mark=Mark.DISC, values=values, texts=texts)
    return TrendProps(
        title="T",
        unit="u",
        places=tuple(str(at) for at in range(len(values))),
        labels=((0, "0"),),
        ticks=((0, "0"), (10, "10")),
        goal=goal,
        lines=(line,),
        tips=tuple(() for _ in values),
        summary="S",
        table=TableProps(headers=("P",), rows=()),
    )


HALF = 0.5
ROOM = QRectF(0, 0, 462, 236)


def painted(props: TrendProps, theme: Theme = DARK, chosen: int | None = None) -> QImage:
    image = QImage(462, 236, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    with QPainter(image) as painter:
        drawing = TrendDrawing(props)
        drawing.paint(painter, ROOM, theme)
        if chosen is not None:
            drawing.paint_chosen(painter, ROOM, theme, chosen)
    return image


def colour(image: QImage, at: float, value: float) -> str:
    plot = TrendDrawing(trend_of((1, None, 3, 4))).plot(ROOM)
    x = plot.left() + (at + 0.5) * plot.width() / 4
    y = plot.bottom() - value / 10 * plot.height()
    return image.pixelColor(QPointF(x, y).toPoint()).name()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_points_are_joined_but_never_over_a_gap(theme: Theme) -> None:
    image = painted(trend_of((5, None, 5, 5)), theme)
    ink, ground = theme.hold_text.name(), theme.surface.name()
    assert [colour(image, at, 5) for at in (0, 2, 3)] == [ink] * 3
    assert [colour(image, at, 5) for at in (0.5, 1, 1.5)] == [ground] * 3
    assert colour(image, 2.5, 5) == ink


@pytest.mark.usefixtures("qapp")
def test_the_goal_is_dashed() -> None:
    with_goal, without = (painted(trend_of((5, None, 5, 5), goal)) for goal in (8.0, None))
    differ = [
        x
        for x in range(60, 450)
        if any(with_goal.pixel(x, y) != without.pixel(x, y) for y in range(236))
    ]
    assert 150 < len(differ) < 380


@pytest.mark.usefixtures("qapp")
def test_the_chosen_period_has_a_line() -> None:
    props = trend_of((5, None, 5, 5))
    plain, chosen = painted(props), painted(props, chosen=2)
    assert colour(plain, 2, 7) == DARK.surface.name()
    assert colour(chosen, 2, 7) != DARK.surface.name()
    gap = painted(props, chosen=1)
    assert colour(gap, 1, 7) != DARK.surface.name()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mark", Mark)
def test_marks_differ_in_shape(mark: Mark) -> None:
    def shape(of: Mark) -> frozenset[tuple[int, int]]:
        image = QImage(21, 21, QImage.Format.Format_RGB32)
        image.fill(DARK.surface)
        with QPainter(image) as painter:
            paint_mark(painter, QPointF(10.5, 10.5), of, 6, DARK.text)
        return frozenset(
            (x, y) for x in range(21) for y in range(21) if image.pixelColor(x, y) == DARK.text
        )

    mine = shape(mark)
    assert len(mine) > 40
    assert all(len(mine ^ shape(other)) >= 12 for other in Mark if other is not mark)


@pytest.mark.usefixtures("qapp")
def test_nothing_known_paints_no_line() -> None:
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(DARK.surface)
    before = image.copy()
    with QPainter(image) as painter:
        paint_line(painter, [None, None], Mark.DISC, DARK.text, 3)
    assert image == before
