from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.weeks import answer_of, progress_of, year
from thrust_gui.ui.progress.chart import Chart
from thrust_gui.ui.progress.tip import Tip
from thrust_gui.ui.theme import DARK, LIGHT, Theme, palette_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.progress.props import ChartProps

SIZES = pytest.mark.parametrize("size", [(780, 340), (1240, 580), (2300, 1150)])


def props_of(shown: int = 16) -> ChartProps:
    return progress_of(answer_of(year(), shown), shown, 0, QLocale("en_GB")).chart


def chart_in(
    qtbot: QtBot, shown: int = 16, size: tuple[int, int] = (1240, 580), theme: Theme = DARK
) -> Chart:
    chart = Chart(props_of(shown))
    chart.setPalette(palette_for(theme))
    qtbot.addWidget(chart)
    chart.resize(*size)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.activateWindow()
    chart.setFocus()
    return chart


def viewport_of(chart: Chart) -> QWidget:
    viewport: QWidget = chart._viewport
    return viewport


def hover(chart: Chart, x: float) -> None:
    viewport = viewport_of(chart)
    at = QPointF(x, viewport.height() / 2)
    buttons = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        viewport.mapToGlobal(at),
        buttons,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def tip_of(chart: Chart) -> Tip:
    (tip,) = chart.findChildren(Tip)
    return tip


@SIZES
@pytest.mark.parametrize("shown", [4, 8, 16, 52])
def test_the_mouse_finds_every_week(qtbot: QtBot, shown: int, size: tuple[int, int]) -> None:
    chart = chart_in(qtbot, shown, size)
    for at in range(shown):
        left, width = chart._columns.span(at)
        hover(chart, left + width / 2 - chart._area.x())
        assert chart.chosen == at
        assert tip_of(chart).isVisible()
        assert chart.rect().contains(tip_of(chart).geometry())


def test_columns_are_where_the_panes_paint_them(qtbot: QtBot) -> None:
    """The tooltip's arithmetic against the pixels: a bar stands in the middle of its column."""
    for shown in (4, 16):
        chart = chart_in(qtbot, shown)
        image = chart.grab().toImage()
        area = chart._area.geometry()
        inks = {DARK.surface.rgb(), DARK.line.rgb(), DARK.raised.rgb()}
        for at, column in enumerate(props_of(shown).columns):
            left, width = chart._columns.span(at)
            middle = round(area.top() + chart._panes.bars.pixel(column.value / 2))
            bar = [
                x
                for x in range(round(left), round(left + width))
                if column.value and image.pixelColor(x, middle).rgb() not in inks
            ]
            if bar:
                assert (bar[0] + bar[-1]) / 2 == pytest.approx(left + width / 2, abs=2)
            assert bool(bar) is bool(column.value)


def test_the_mouse_beside_the_weeks_finds_none(qtbot: QtBot) -> None:
    chart = chart_in(qtbot)
    seen: list[int | None] = []
    for x in (200, 5):
        hover(chart, x)
        seen.append(chart.chosen)
    assert seen == [2, None]
    assert not tip_of(chart).isVisible()


def test_leaving_puts_the_tooltip_away(qtbot: QtBot) -> None:
    chart = chart_in(qtbot)
    hover(chart, 200)
    QApplication.sendEvent(viewport_of(chart), QEvent(QEvent.Type.Leave))
    assert chart.chosen is None


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([Qt.Key.Key_Left], 15),
        ([Qt.Key.Key_Right], 15),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left], 14),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right], 15),
        ([Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_Home, Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Home, Qt.Key.Key_End], 15),
        ([Qt.Key.Key_Home, Qt.Key.Key_Escape], None),
        ([Qt.Key.Key_Home, Qt.Key.Key_Up], 0),
    ],
)
def test_keys(qtbot: QtBot, keys: list[Qt.Key], chosen: int | None) -> None:
    chart = chart_in(qtbot)
    for key in keys:
        QTest.keyClick(chart, key)
    assert chart.chosen == chosen
    assert tip_of(chart).isVisible() is (chosen is not None)


def test_what_is_on_the_screen_is_what_a_whole_repaint_shows(qtbot: QtBot) -> None:
    """Only the columns that change are painted again: nothing of the old ones may be left."""
    chart = chart_in(qtbot, 52)
    area = chart._area.geometry()
    for key in (Qt.Key.Key_End, *[Qt.Key.Key_Left] * 5, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
        QApplication.processEvents()
        tip_of(chart).hide()
        QApplication.processEvents()
        screen = chart.screen().grabWindow(chart.winId())
        assert screen.copy(area).toImage() == chart.grab().copy(area).toImage()


def test_losing_the_focus_puts_the_tooltip_away(qtbot: QtBot) -> None:
    chart = chart_in(qtbot)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    chart.clearFocus()
    assert chart.chosen is None


def test_readers_are_told_the_week(qtbot: QtBot) -> None:
    chart = chart_in(qtbot)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    reader = QAccessible.queryAccessibleInterface(chart)
    assert reader.text(QAccessible.Text.Name) == "Weekly chart"
    assert reader.text(QAccessible.Text.Description) == props_of().columns[0].words


def test_a_week_stays_chosen_while_it_is_shown(qtbot: QtBot) -> None:
    chart = chart_in(qtbot, 52)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.chosen == 51
    chart.set_props(props_of(4))
    assert chart.chosen == 3
    QTest.keyClick(chart, Qt.Key.Key_Home)
    chart.set_props(props_of(52))
    assert chart.chosen == 48
    QTest.keyClick(chart, Qt.Key.Key_Home)
    chart.set_props(props_of(4))
    assert chart.chosen is None


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_it_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    other = LIGHT if theme is DARK else DARK
    chart = chart_in(qtbot, theme=other)
    chart.setPalette(palette_for(theme))
    image = chart.grab().toImage()
    area = chart._area.geometry()
    assert image.pixelColor(area.left() + 2, area.top() + 2) == theme.surface
    seen = {
        image.pixelColor(x, area.top() + 2 * area.height() // 5).name()
        for x in range(area.left(), area.right())
    }
    assert theme.bands[1].name() in seen


def test_the_focus_is_seen(qtbot: QtBot) -> None:
    chart = chart_in(qtbot)
    edge = chart.width() // 2, 1
    assert chart.grab().toImage().pixelColor(*edge) == DARK.text
    chart.clearFocus()
    assert chart.grab().toImage().pixelColor(*edge) != DARK.text


def test_the_tooltip_grows_with_its_alerts(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tip = Tip(parent)
    assert tip.sizeHint().isEmpty()
    tip.grab()  # paints nothing
    heights: dict[int, int] = {}
    for column in props_of().columns:
        tip.set_props(column.tip)
        heights[len(column.tip.alerts)] = tip.height()
    assert heights == {alerts: heights[0] + 22 * alerts for alerts in heights}
    assert len(heights) > 1
