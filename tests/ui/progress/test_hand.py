"""Pan, zoom and opening a week, by mouse and by keys, on the page over a log."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.progress import Opened, opened
from tests.helpers.weeks import MONDAY, year

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.progress.chart import Chart

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chart_of(found: Opened) -> Chart:
    assert found.chart is not None
    return found.chart


def viewport_of(found: Opened) -> QWidget:
    return chart_of(found)._viewport


def newest(found: Opened) -> date:
    return chart_of(found)._props.columns[-1].start


def shown(found: Opened) -> int:
    return chart_of(found).count


def middle(found: Opened, column: int) -> QPoint:
    left, step = chart_of(found)._columns.span(column)
    viewport = viewport_of(found)
    inside = viewport.mapFrom(chart_of(found), QPoint(round(left + step / 2), 0)).x()
    return QPoint(inside, viewport.height() // 2)


def wheel(
    found: Opened, turn: QPoint, column: int = 15, modifiers: Qt.KeyboardModifier = PLAIN
) -> None:
    viewport, at = viewport_of(found), QPointF(middle(found, column))
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def press(found: Opened, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart_of(found), key)
        found.jobs.drain()


def test_dragging_moves_the_weeks_and_what_is_missing_is_read(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    start, end = middle(found, 2), middle(found, 12)
    QTest.mousePress(viewport_of(found), LEFT, PLAIN, start)
    QTest.mouseMove(viewport_of(found), end)
    assert newest(found) == MONDAY - timedelta(weeks=10)
    assert chart_of(found).chosen is None
    QTest.mouseRelease(viewport_of(found), LEFT, PLAIN, end)
    assert newest(found) == MONDAY - timedelta(weeks=10)
    assert found.jobs.drain() == 0, "as much again was read before"
    QTest.mousePress(viewport_of(found), LEFT, PLAIN, start)
    QTest.mouseMove(viewport_of(found), end)
    QTest.mouseRelease(viewport_of(found), LEFT, PLAIN, end)
    assert found.jobs.drain() == 1
    assert newest(found) == MONDAY - timedelta(weeks=20)
    assert found.review.questions[-1] == (48, 0)
    assert found.review.backs[-1] == 4


def test_it_goes_no_farther_than_the_log(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    for _ in range(9):
        press(found, Qt.Key.Key_PageUp)
    assert chart_of(found)._props.columns[0].start == MONDAY - timedelta(weeks=58)
    press(found, Qt.Key.Key_PageDown)
    assert newest(found) == MONDAY - timedelta(weeks=27)
    press(found, Qt.Key.Key_End)
    assert (newest(found), chart_of(found).chosen) == (MONDAY, 15)
    press(found, Qt.Key.Key_Home)
    assert chart_of(found)._props.columns[0].start == MONDAY - timedelta(weeks=58)
    assert chart_of(found).chosen == 0


def test_arrows_go_on_beyond_the_edge(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    press(found, *[Qt.Key.Key_Left] * 16)
    assert (newest(found), chart_of(found).chosen) == (MONDAY, 0)
    press(found, Qt.Key.Key_Left)
    assert (newest(found), chart_of(found).chosen) == (MONDAY - timedelta(weeks=1), 0)
    press(found, *[Qt.Key.Key_Right] * 16)
    assert (newest(found), chart_of(found).chosen) == (MONDAY, 15)
    press(found, Qt.Key.Key_Right)
    assert (newest(found), chart_of(found).chosen) == (MONDAY, 15)


def test_zooming_by_keys_keeps_the_chosen_week(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    press(found, *[Qt.Key.Key_Left] * 8)
    chosen = chart_of(found)._start
    press(found, Qt.Key.Key_Plus)
    assert shown(found) == 12
    assert chart_of(found)._start == chosen
    press(found, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert shown(found) == 20
    assert chart_of(found)._start == chosen
    assert found.view._ranges._segments["16"].isChecked() is False


def test_the_wheel_zooms_around_the_mouse_and_scrolls_aside(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    wheel(found, QPoint(0, 60))
    assert shown(found) == 16
    wheel(found, QPoint(0, 60))
    assert (shown(found), newest(found)) == (12, MONDAY)
    wheel(found, QPoint(0, -120), 11)
    assert shown(found) == 16
    wheel(found, QPoint(0, 120), 15, SHIFT)
    assert newest(found) == MONDAY - timedelta(weeks=1)
    wheel(found, QPoint(-120, 0))
    assert newest(found) == MONDAY


@pytest.mark.parametrize("by_key", [True, False])
def test_a_bar_opens_its_week(qtbot: QtBot, *, by_key: bool) -> None:
    found = opened(qtbot, year())
    asked: list[tuple[object, object]] = []

    def note(first: object, last: object) -> None:
        asked.append((first, last))

    found.page.days_opened.connect(note)
    if by_key:
        press(found, Qt.Key.Key_Return)
        assert asked == []
        press(found, *[Qt.Key.Key_Left] * 3, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(viewport_of(found), LEFT, PLAIN, middle(found, 13))
    week = MONDAY - timedelta(weeks=2)
    assert asked == [(week, week + timedelta(days=6))]


def test_the_page_hands_the_charts_keys_on(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.page.setFocus()
    QTest.keyClick(found.page, Qt.Key.Key_Plus)
    assert shown(found) == 12
    QTest.keyClick(chart_of(found), Qt.Key.Key_F7)
    assert shown(found) == 12


def test_another_measure_is_drawn_without_asking(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    asked = len(found.review.questions)
    found.view._measures.choose("tut")
    assert len(found.review.questions) == asked
    assert chart_of(found)._props.title == "Tension"
    assert any("Time under tension" in text for text in found.texts())
    found.view._measures.choose("load")
    assert "Forces are estimates" in " ".join(found.texts()) or "not known" in " ".join(
        found.texts()
    )


def test_nothing_is_wished_for_before_there_is_an_answer(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.view._reading.answer = None
    press(found, Qt.Key.Key_Plus, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    found.view._measures.choose("sets")
    assert (shown(found), newest(found)) == (16, MONDAY)


def test_the_last_view_is_drawn_at_once_and_refreshed(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    press(found, Qt.Key.Key_PageUp)
    assert newest(found) == MONDAY - timedelta(weeks=16)
    found.page.refresh()
    assert newest(found) == MONDAY - timedelta(weeks=16)
    assert found.jobs.drain() == 1
    assert newest(found) == MONDAY - timedelta(weeks=16)
