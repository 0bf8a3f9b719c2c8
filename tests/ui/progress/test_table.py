from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.helpers.weeks import ago, answer_of, progress_of
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.theme import DARK, LIGHT, palette_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from thrust_gui.ui.progress.props import TableProps


def props_of(shown: int = 8) -> TableProps:
    days = [(ago(1, day), 36) for day in (0, 2, 3)]
    return progress_of(answer_of(days, shown), shown, 0, QLocale("en_GB")).table


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[WeekTable]:
    """A table with the focus, in a dark window."""
    card, table = QWidget(), WeekTable()
    card.setPalette(palette_for(DARK))
    QVBoxLayout(card).addWidget(table)
    qtbot.addWidget(card)
    card.resize(900, 400)
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    table.setFocus()
    table.set_props(props_of())
    yield table
    card.close()


def test_it_shows_the_rows(table: WeekTable) -> None:
    props = props_of()
    shown = [
        tuple(table.model().index(row, column).data() for column in range(len(props.headers)))
        for row in range(table.rowCount())
    ]
    assert tuple(shown) == props.rows


def test_every_cell_is_readable_through_accessibility(table: WeekTable) -> None:
    props = props_of()
    reader = QAccessible.queryAccessibleInterface(table)
    assert reader.text(QAccessible.Text.Name) == "Weeks as a table"
    names = [
        reader.child(at).text(QAccessible.Text.Name)
        for at in range(reader.childCount())
        if reader.child(at).role() is QAccessible.Role.Cell
    ]
    assert names == [
        f"{header}: {text}"
        for texts in props.rows
        for header, text in zip(props.headers, texts, strict=True)
    ]


def test_arrow_keys_go_from_cell_to_cell(table: WeekTable) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(table, key)
    assert (table.currentRow(), table.currentColumn()) == (2, 1)


def test_the_current_cell_stays_current_where_there_is_one(table: WeekTable) -> None:
    table.setCurrentCell(6, 2)
    table.set_props(props_of())
    assert (table.currentRow(), table.currentColumn()) == (6, 2)
    table.set_props(props_of(4))
    assert (table.currentRow(), table.currentColumn()) == (3, 2)


def test_only_the_current_row_is_raised(table: WeekTable) -> None:
    """What is on the screen, painted bit by bit, is what a whole repaint shows."""
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
        QApplication.processEvents()
    area = table.viewport().geometry()
    area.moveTopLeft(table.mapTo(table.window(), area.topLeft()))
    screen = table.screen().grabWindow(table.window().winId()).copy(area)
    assert screen.toImage() == table.window().grab().copy(area).toImage()


def test_nothing_can_be_typed(table: WeekTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.state() is not table.State.EditingState


def test_it_follows_the_theme(table: WeekTable) -> None:
    below = table.viewport().geometry().bottom() - 5
    for theme in (DARK, LIGHT, DARK):
        table.window().setPalette(palette_for(theme))
        image = table.grab().toImage()
        assert image.pixelColor(20, below) == theme.surface
        assert image.pixelColor(table.width() - 30, 4) == theme.surface


def test_the_current_cell_has_a_ring_while_it_has_the_focus(table: WeekTable) -> None:
    cell = table.visualRect(table.model().index(0, 0))
    edge = table.viewport().mapTo(table, cell.center())
    edge.setY(edge.y() - cell.height() // 2 + 3)
    assert table.grab().toImage().pixelColor(edge) == DARK.text
    table.clearFocus()
    assert table.grab().toImage().pixelColor(edge) == DARK.surface
