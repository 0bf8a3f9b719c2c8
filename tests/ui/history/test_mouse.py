from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.test_review import workout
from tests.helpers.history import DAY, FRIDAY, Desk, deletions, many, three
from thrust_gui.ui.history.geometry import ROW, SET_ROW, WEEK, chevron_rect, trash_rect
from thrust_gui.ui.history.rows import SetRow, WeekRow, WorkoutRow
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# --- by mouse -----------------------------------------------------------------------------------


def test_a_click_opens_and_closes(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.click(here.rect("w2").center().toPoint())
    assert here.keys == ["w0", "w2", "w2-1", "w2-2", "w7"]
    assert here.current == "w2"
    here.settle()
    here.click(chevron_rect(here.rect("w2"), 1.0).center().toPoint())
    assert here.keys == ["w0", "w2", "w7"]


def test_a_click_on_the_bin_deletes(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = deletions(here)
    here.click(here.rect("w0").center().toPoint())
    here.settle()
    here.click(trash_rect(here.rect("w0-2"), 1.0).center().toPoint())
    here.settle()
    here.click(trash_rect(here.rect("w7"), 1.0).center().toPoint())
    assert told == ["Set 2 of 2026-11-20 deleted", "Workout of 2026-11-13 deleted"]


def test_a_click_on_a_set_or_a_heading_only_chooses(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_Return)
    here.settle()
    before = here.keys
    here.click(here.rect("w0-2").center().toPoint())
    assert (here.keys, here.current) == (before, "w0-2")
    heading = QRectF(here.list.visualRect(here.list.model().index(0, 0)))
    here.click(trash_rect(heading, 1.0).center().toPoint())
    assert here.keys == before


@pytest.mark.parametrize(
    ("key", "where", "words"),
    [
        ("w0", "trash", "Delete this workout · Del"),
        ("w0-1", "trash", "Delete this set · Del"),
        ("w0", "chevron", "Hide the sets · Return"),
        ("w3", "chevron", "Show the sets · Return"),
        ("w2", "row", "No rest day before it"),
        ("w3", "row", ""),
        ("w0-1", "row", ""),
        ("week 2026-11-16", "trash", ""),
    ],
)
def test_tooltips_name_the_keys(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str, where: str, words: str
) -> None:
    here = Desk(qtbot, *(workout(f"w{back}", FRIDAY - back * DAY) for back in (0, 2, 3)))
    here.read()
    here.press(Qt.Key.Key_Return)
    here.settle()
    rect = here.rect(key)
    places = {"trash": trash_rect(rect, 1.0), "chevron": chevron_rect(rect, 1.0), "row": rect}
    row = here.list.rows[here.place(key)]
    delegate = here.list._delegate
    assert delegate.tooltip(row, rect, places[where].center()) == words
    told: list[str] = []

    def show(_at: QPoint, text: str, _widget: QWidget) -> None:
        told.append(text)

    monkeypatch.setattr("thrust_gui.ui.history.delegate.QToolTip.showText", show)
    at = places[where].center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, here.list.mapToGlobal(at))
    QApplication.sendEvent(here.list.viewport(), event)
    assert told == [words]


# --- painting -----------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_rows_at_their_pixels(qtbot: QtBot, theme: Theme) -> None:
    here = Desk(qtbot, *three(), theme=theme)
    here.read()
    here.press(Qt.Key.Key_Return)
    here.settle()
    image = here.image()

    def colour(rect: QRectF, x: float, y: float) -> str:
        return image.pixelColor(int(rect.left() + x), int(rect.top() + y)).name()

    assert [round(here.rect(key).height()) for key in ("week 2026-11-16", "w0", "w0-1")] == [
        WEEK,
        ROW,
        SET_ROW,
    ]
    assert colour(here.rect("week 2026-11-16"), 600, 5) == theme.bg.name()
    assert colour(here.rect("w0"), 800, 10) == theme.raised.name()
    assert colour(here.rect("w0"), 800, 5) == theme.text.name()  # the focus ring
    assert colour(here.rect("w0-1"), 800, 4) == theme.raised.name()
    assert colour(here.rect("w2"), 800, 10) == theme.surface.name()
    assert colour(here.rect("w2"), 0, 30) == theme.line.name()
    assert colour(here.rect("w2"), 178 + 4, 34) == theme.selected.name()  # a pill
    assert colour(here.rect("w0"), 0, 0) == theme.bg.name()  # a round corner
    assert colour(here.rect("w2"), 0, ROW - 1) == theme.bg.name()


def test_the_row_under_the_mouse_stands_out(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    rect = here.rect("w2")
    point = trash_rect(rect, 1.0).center().toPoint()
    corner = trash_rect(rect, 1.0).topLeft().toPoint() + QPoint(4, 20)
    assert here.image().pixelColor(corner).name() == DARK.surface.name()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(here.list.mapToGlobal(point)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(here.list.viewport(), move)
    image = here.image()
    assert image.pixelColor(corner).name() == DARK.selected.name()
    assert image.pixelColor(int(rect.left()) + 800, int(rect.top()) + 10) == DARK.raised
    QApplication.sendEvent(here.list, QEvent(QEvent.Type.Leave))
    assert here.image().pixelColor(corner).name() == DARK.surface.name()


def test_reading_on_is_said_at_the_end(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    here.list.scrollToBottom()
    image, foot = here.image(), here.rect("more")
    assert image.rect().contains(foot.toRect())
    shown = {
        image.pixelColor(x, y).name()
        for x in range(20, 260)
        for y in range(int(foot.top()), int(foot.bottom()))
    }
    assert DARK.label.name() in shown
    assert DARK.surface.name() not in shown


def test_effort_is_a_bar_of_ten(qtbot: QtBot) -> None:
    plain = workout("w0", FRIDAY)
    rated = replace(plain, sets=tuple(replace(each, effort=5.0) for each in plain.sets))
    here = Desk(qtbot, rated, workout("w2", FRIDAY - 2 * DAY))
    here.read()
    here.press(Qt.Key.Key_Down)
    image, rect = here.image(), here.rect("w0")
    row = [image.pixelColor(x, int(rect.center().y())).name() for x in range(930, 1050)]
    done, left = row.count(DARK.label.name()), row.count(DARK.line.name())
    assert done == pytest.approx(left, abs=6)
    assert done > 40
    unrated = int(here.rect("w2").center().y())
    dash = [image.pixelColor(x, unrated).name() for x in range(940, 1050)]
    assert DARK.label.name() not in dash


def test_every_size_shows_all_columns(qtbot: QtBot) -> None:
    for size in ((936, 640), (1352, 900), (2472, 1440)):
        here = Desk(qtbot, *three(), size=size)
        here.read()
        rect = here.rect("w0")
        assert rect.width() == here.list.viewport().width()
        assert rect.left() == 0
        assert here.page._headings.width() == here.list.viewport().width()
        assert here.list.horizontalScrollBar().maximum() == 0


def test_the_controls_have_names(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    for each in here.page.findChildren(QWidget):
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible():
            assert each.accessibleName() or each is here.list.viewport(), each


def test_rows_are_of_three_kinds(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_Return)
    kinds = [type(row) for row in here.list.rows]
    assert kinds == [WeekRow, WorkoutRow, SetRow, SetRow, WorkoutRow, WeekRow, WorkoutRow]
