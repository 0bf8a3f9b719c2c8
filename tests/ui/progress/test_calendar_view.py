"""The calendar as it is used: years, days, keys, mouse, table, and what is read out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest

from tests.helpers.fakes import MemoryLog
from tests.helpers.views import Viewed, cells_read, viewed
from tests.helpers.weeks import TODAY
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.progress.calendar.view import CalendarView
from thrust_gui.ui.progress.tip import Tip
from thrust_gui.ui.theme import DARK, LIGHT, THEMES, Theme, palette_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.volume import DayVolume

DAYS = [
    (date(2024, 2, 29), 12),
    (date(2025, 12, 31), 36),
    (date(2026, 1, 1), 24),
    (date(2026, 11, 16), 12),
    (date(2026, 11, 17), 48),
]
KEY = Qt.Key


def calendar(qtbot: QtBot, theme: Theme = DARK) -> Viewed[CalendarView]:
    return viewed(qtbot, CalendarView, DAYS, theme=theme)


def description(found: Viewed[CalendarView]) -> str:
    reader = QAccessible.queryAccessibleInterface(found.view.chart)
    return reader.text(QAccessible.Text.Description)


def tip_of(found: Viewed[CalendarView]) -> Tip:
    (tip,) = found.view.chart.findChildren(Tip)
    return tip


def spot(found: Viewed[CalendarView], day: date) -> QPointF:
    chart, drawing = found.view.chart, found.view._drawing
    assert drawing is not None
    at = (day - date(day.year, 1, 1)).days
    return drawing.spot(at, chart.room).center()


def test_this_year_first(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    assert found.heads == ["1 Jan – 20 Nov"]
    assert "2026" in found.texts()
    assert any(text.startswith("2026: 3 sessions on 3 days") for text in found.texts())


def test_years_are_turned_by_buttons_and_keys(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    assert not found.button("The year after").isEnabled()
    found.press("The year before")
    assert found.heads[-1] == "1 Jan 2025 – 31 Dec 2025"
    for key, year in (
        (KEY.Key_PageUp, "2024"),
        (KEY.Key_PageUp, "2024"),
        (KEY.Key_PageDown, "2025"),
    ):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        assert found.view.take_key(event)
        found.jobs.drain()
        assert year in found.texts()
    found.press("The year before")
    assert not found.button("The year before").isEnabled()
    assert "2024: 1 session on 1 day, 12 repetitions. A rest day before every session." in (
        found.texts()
    )


def test_arrow_keys_go_from_day_to_day(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    chart = found.view.chart
    assert description(found).startswith("2026: 3 sessions")
    left = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Left, Qt.KeyboardModifier.NoModifier)
    assert found.view.take_key(left)
    assert chart.hasFocus()
    assert description(found) == "Friday, 20 November 2026. No session yet."
    for key, words in (
        (KEY.Key_Left, "Friday, 13 November 2026. Rest day."),
        (KEY.Key_Right, "Friday, 20 November 2026. No session yet."),
        (KEY.Key_Up, "Thursday, 19 November 2026. Rest day."),
        (KEY.Key_Down, "Friday, 20 November 2026. No session yet."),
        (KEY.Key_End, "Thursday, 31 December 2026. To come."),
        (KEY.Key_Down, "Thursday, 31 December 2026. To come."),
        (KEY.Key_Home, "Thursday, 1 January 2026. Reps: 24; Sets: 2; Sessions: 1;"),
        (KEY.Key_Left, "Thursday, 1 January 2026. Reps: 24;"),
    ):
        QTest.keyClick(chart, key)
        assert description(found).startswith(words)
    assert "No rest day after Wed" in description(found)
    assert tip_of(found).isVisible()
    QTest.keyClick(chart, KEY.Key_Escape)
    assert not tip_of(found).isVisible()
    assert description(found).startswith("2026: 3 sessions")


def test_enter_and_a_click_open_the_day(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    chart = found.view.chart
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Return)
    assert found.opened == []
    QTest.keyClick(chart, KEY.Key_Up)
    QTest.keyClick(chart, KEY.Key_Return)
    day = date(2026, 11, 17)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot(found, day).toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.rect().topRight())
    assert found.opened == [(TODAY, TODAY), (day, day)]


def test_the_mouse_finds_every_day(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    chart, drawing = found.view.chart, found.view._drawing
    assert drawing is not None
    for at in range(0, 365, 11):
        assert drawing.place(drawing.spot(at, chart.room).center(), chart.room) == at
    QTest.mouseMove(chart, spot(found, date(2026, 5, 5)).toPoint())
    qtbot.waitUntil(lambda: chart.chosen is not None)
    assert chart.rect().contains(tip_of(found).geometry())
    QTest.mouseMove(chart, chart.rect().topRight())
    qtbot.waitUntil(lambda: chart.chosen is None)


@pytest.mark.parametrize("size", [(872, 548), (1288, 780), (2400, 1300)])
def test_tips_stay_inside(qtbot: QtBot, size: tuple[int, int]) -> None:
    found = viewed(qtbot, CalendarView, DAYS, size=size)
    for at in (0, 6, 100, 200, 320, 364):
        found.view.chart.choose(at)
        assert found.view.chart.rect().contains(tip_of(found).geometry())


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_days_have_their_colours(qtbot: QtBot, theme: Theme) -> None:
    found = calendar(qtbot, theme)
    image: QImage = found.view.grab().toImage()
    corner = found.view.chart.mapTo(found.view, QPoint(0, 0))

    def colour(day: date) -> str:
        return image.pixelColor(spot(found, day).toPoint() + corner).name()

    assert colour(date(2026, 11, 17)) == theme.heat[3].name()
    assert colour(date(2026, 1, 1)) == theme.heat[2].name()
    assert colour(date(2026, 11, 16)) == theme.heat[1].name()
    assert colour(date(2026, 11, 18)) == theme.selected.name()
    assert colour(date(2026, 12, 24)) == theme.surface.name()
    drawing = found.view._drawing
    assert drawing is not None
    rooms = drawing._rooms(found.view.chart.room)
    framed = rooms.cell(*drawing.props.cell(319)).adjusted(-3, -3, 3, 3)
    assert _has(image, framed.translated(corner), theme.alert_fill), "no frame round 16 November"
    bare = rooms.cell(*drawing.props.cell(200)).adjusted(-3, -3, 3, 3)
    assert not _has(image, bare.translated(corner), theme.alert_fill)
    for column in range(drawing.props.columns):
        sign = QRectF(rooms.x(column) - 8, rooms.days.top() - 18, 16, 12).translated(corner)
        assert _has(image, sign, theme.alert_fill) == (column in drawing.props.broken)


def _has(image: QImage, rect: QRectF, colour: QColor) -> bool:
    inside = rect.toRect()
    return any(
        image.pixelColor(x, y) == colour
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )


def test_it_follows_the_theme_and_the_size(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    found.view.setPalette(palette_for(LIGHT))
    found.view.resize(1500, 800)
    qtbot.waitUntil(lambda: found.view.chart.width() > 1400)
    image = found.view.chart.grab().toImage()
    at = spot(found, date(2026, 11, 17)).toPoint()
    assert image.pixelColor(at).name() == LIGHT.heat[3].name()


def test_the_table_is_read_and_leads_back(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    QTest.keyClick(found.view, KEY.Key_T)
    table = found.view.table
    assert table.hasFocus()
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == (
        "Months as a table"
    )
    said = cells_read(table)
    assert len(said) == 12 * 8
    assert said[7] == "Rest day missing: 1"
    assert said[8 * 10] == "Month: November"
    assert said[8 * 10 + 4] == "Repetitions: 60"
    arrow = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Left, Qt.KeyboardModifier.NoModifier)
    assert not found.view.take_key(arrow)
    found.press("Chart")
    assert found.view.chart.isVisible()


def test_t_counts_wherever_the_focus_is(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    modifier = Qt.KeyboardModifier.NoModifier
    assert found.view.take_key(QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_T, modifier, "t"))
    assert found.view.table.isVisible()
    assert not found.view.take_key(QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_X, modifier, "x"))


def test_an_empty_log_says_what_will_be_here(qtbot: QtBot) -> None:
    found = viewed(qtbot, CalendarView)
    assert "Your year will stand here" in found.texts()
    found.press("Start a workout")
    found.view.main_action()
    assert found.started == [True, True]
    found.view._turn_year(-1)
    assert found.jobs.drain() == 0


def test_nothing_to_start_where_there_is_something(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    found.view.main_action()
    assert found.started == []


class Broken(MemoryLog):
    """A log that cannot be read, until it can."""

    trouble: Exception | None = None

    @override
    def days(self, first: date, last: date) -> tuple[DayVolume, ...]:
        if self.trouble:
            raise self.trouble
        return super().days(first, last)


@pytest.mark.parametrize("trouble", [Refusal("The log is locked."), OSError("The log is locked.")])
def test_trouble_is_said_and_can_be_tried_again(qtbot: QtBot, trouble: Exception) -> None:
    log = Broken()
    found = viewed(qtbot, CalendarView, log=log)
    log.trouble = trouble
    found.view.refresh()
    found.jobs.drain()
    assert "The log is locked." in found.texts()
    log.trouble = None
    found.press("Try again")
    assert "The log is locked." not in found.texts()


def test_only_the_newest_answer_counts(qtbot: QtBot) -> None:
    log = Broken()
    found = viewed(qtbot, CalendarView, log=log)
    for _ in range(2):
        found.view.refresh()
    late, newest = found.jobs.waiting
    newest()
    heads = len(found.heads)
    late()
    assert len(found.heads) == heads
    log.trouble = OSError("gone")
    late()
    assert "gone" not in found.texts()


def test_before_the_first_answer_nothing_happens(qtbot: QtBot) -> None:
    found = calendar(qtbot)
    fresh = CalendarView(found.view.means)
    qtbot.addWidget(fresh)
    fresh.resize(1000, 600)
    fresh.grab()
    QTest.keyClick(fresh.chart, KEY.Key_Left)
    QTest.mouseMove(fresh.chart, QPointF(20, 20).toPoint())
    QTest.mouseClick(fresh.chart, Qt.MouseButton.LeftButton)
    fresh._on_opened(3)
    assert fresh.chart.chosen is None
    fresh.set_tight(tight=True)
