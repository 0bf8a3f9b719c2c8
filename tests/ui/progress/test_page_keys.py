from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.progress import opened
from tests.helpers.weeks import year
from thrust_gui.ui.progress.table import WeekTable

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


def key(page: QWidget, which: Qt.Key) -> None:
    QTest.keyClick(page if page.hasFocus() else page.focusWidget(), which)


def test_the_table_is_the_charts_twin_on_one_key(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    (table,) = found.page.findChildren(WeekTable)
    assert not table.isVisible()
    key(found.page, Qt.Key.Key_T)
    assert table.isVisible()
    assert table.hasFocus()
    assert table.rowCount() == 16
    assert found.button("Chart").toolTip() == "Chart · T"
    key(found.page, Qt.Key.Key_T)
    assert not table.isVisible()
    assert found.button("Table").isVisible()


def test_the_table_follows_the_range(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.button("Table").click()
    found.button("52 weeks").click()
    found.jobs.drain()
    (table,) = found.page.findChildren(WeekTable)
    assert table.rowCount() == 52


def test_arrow_keys_reach_the_chart_from_the_page(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.page.setFocus()
    QTest.keyClick(found.page, Qt.Key.Key_Left)
    chart = found.chart
    assert chart is not None
    assert chart.chosen == 15
    assert chart.hasFocus()
    key(found.page, Qt.Key.Key_Left)
    assert chart.chosen == 14


@pytest.mark.parametrize("days", [[], year()])
def test_other_keys_are_left_alone(qtbot: QtBot, days: list[tuple[date, int]]) -> None:
    found = opened(qtbot, days)
    found.page.setFocus()
    QTest.keyClick(found.page, Qt.Key.Key_Up)
    if not days:
        QTest.keyClick(found.page, Qt.Key.Key_Left)
    assert found.chart is not None
    assert found.chart.chosen is None


def test_everything_is_reached_by_tab(qtbot: QtBot) -> None:
    found = opened(qtbot, year())
    found.page.setFocus()
    seen: list[str] = []
    for _ in range(8):
        key(found.page, Qt.Key.Key_Tab)
        widget = found.page.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
    assert {"Measure", "Table", "Weekly chart"} <= set(seen)
