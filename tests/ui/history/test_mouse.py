from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.test_review import workout
from tests.helpers.history import DAY, FRIDAY, Desk, many, three
from thrust_gui.domain.records import BandRecord, WorkoutRecord
from thrust_gui.ui.history.geometry import ROW, WEEK, pencil_rect, trash_rect
from thrust_gui.ui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
GREEN = BandRecord(id="g", name="Green", width_mm=29, colour="green")
BLUE = BandRecord(id="b", name="Blue", width_mm=45, colour="blue")


def banded(record: WorkoutRecord, *bands: str | None, rigging: str | None = None) -> WorkoutRecord:
    sets = zip(record.sets, bands, strict=True)
    return replace(
        record, sets=tuple(replace(one, band=band, rigging=rigging) for one, band in sets)
    )


def test_the_pencil_opens_and_closes(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    before = here.rect("w7").top()
    here.click(pencil_rect(here.rect("w2"), 1.0).center().toPoint())
    assert here.editing.workout.id == "w2"
    assert here.current == "w2"
    assert here.rect("w7").top() == before + here.editing.height() + 8
    here.click(pencil_rect(here.rect("w2"), 1.0).center().toPoint())
    assert not here.page.desk.open
    assert here.rect("w7").top() == before


def test_a_double_click_edits_and_a_click_only_chooses(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    place = here.rect("w2").center().toPoint()
    here.click(place)
    assert here.chosen == {"w2"}
    assert not here.page.desk.open
    QTest.mouseDClick(here.list.viewport(), LEFT, pos=place)
    assert here.editing.workout.id == "w2"


def test_a_click_on_the_bin_deletes_that_row_alone(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_Down, shift=True)
    here.click(trash_rect(here.rect("w7"), 1.0).center().toPoint())
    here.settle()
    assert here.told == ["Workout of 2026-11-13 deleted"]
    assert here.chosen == {"w0", "w2"}


def test_a_press_that_leaves_the_bin_does_nothing(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    QTest.mousePress(
        here.list.viewport(), LEFT, pos=trash_rect(here.rect("w7"), 1.0).center().toPoint()
    )
    QTest.mouseRelease(here.list.viewport(), LEFT, pos=here.rect("w2").center().toPoint())
    assert here.told == []


def test_a_shift_click_chooses_everything_between(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    QTest.mouseClick(
        here.list.viewport(),
        LEFT,
        Qt.KeyboardModifier.ShiftModifier,
        here.rect("w7").center().toPoint(),
    )
    assert here.chosen == {"w0", "w2", "w7"}


@pytest.mark.parametrize(
    ("key", "where", "words"),
    [
        ("w0", "trash", "Delete this workout · Del"),
        ("w0", "pencil", "Edit this workout · E"),
        ("w2", "date", "No rest day before it"),
        ("w3", "date", ""),
        ("w3", "sets", "12 + 12 + 11 with No band noted"),
        ("w3", "note", "Knees"),
        ("w0", "note", ""),
    ],
)
def test_tooltips_say_what_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: str, where: str, words: str
) -> None:
    records = [workout(f"w{back}", FRIDAY - back * DAY) for back in (0, 2, 3)]
    here = Desk(qtbot, *records[:2], replace(records[2], note="Knees"))
    here.read()
    rect = here.rect(key)
    at = {
        "trash": trash_rect(rect, 1.0).center(),
        "pencil": pencil_rect(rect, 1.0).center(),
        "date": QPointF(40, rect.center().y()),
        "sets": QPointF(200, rect.center().y()),
        "note": QPointF(1100, rect.center().y()),
    }[where].toPoint()
    told: list[str] = []

    def show(_at: QPoint, text: str, _widget: QWidget) -> None:
        told.append(text)

    monkeypatch.setattr("thrust_gui.ui.history.listing.QToolTip.showText", show)
    event = QHelpEvent(QEvent.Type.ToolTip, at, here.list.mapToGlobal(at))
    QApplication.sendEvent(here.list.viewport(), event)
    assert told == [words]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_rows_at_their_pixels(qtbot: QtBot, theme: Theme) -> None:
    here = Desk(qtbot, *three(), theme=theme)
    here.read()
    here.press(Qt.Key.Key_Return)
    here.list.setFocus()
    here.settle()
    image = here.image()

    def colour(rect: QRectF, x: float, y: float) -> str:
        return image.pixelColor(int(rect.left() + x), int(rect.top() + y)).name()

    heading = QRectF(here.list.visualRect(here.list.model().index(0, 0)))
    assert [round(heading.height()), round(here.rect("w0").height())] == [WEEK, ROW]
    assert colour(heading, 600, 5) == theme.bg.name()
    assert colour(here.rect("w0"), 800, 12) == theme.raised.name()
    assert colour(here.rect("w0"), 800, 6) == theme.text.name()  # the focus ring
    assert colour(here.rect("w0"), 10, 34) == theme.text.name()  # the bar of a chosen row
    assert colour(here.rect("w2"), 800, 10) == theme.surface.name()
    assert colour(here.rect("w2"), 10, 34) == theme.surface.name()
    assert colour(here.rect("w2"), 0, 30) == theme.line.name()
    assert colour(here.rect("w2"), 178 + 4, 34) == theme.selected.name()  # a chip
    assert colour(here.rect("w0"), 0, 0) == theme.bg.name()  # a round corner
    assert colour(here.rect("w2"), 0, ROW - 1) == theme.bg.name()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_chips_show_the_band_by_colour_and_by_cuts(qtbot: QtBot, theme: Theme) -> None:
    record = workout("w0", FRIDAY)
    folded = banded(workout("w2", FRIDAY - 2 * DAY), "g", "g", "g", rigging="folded")
    here = Desk(qtbot, banded(record, "g", "b", None), folded, bands=(GREEN, BLUE), theme=theme)
    here.read()
    image, rect = here.image(), here.rect("w0")

    def stripe(chip: int, key: str = "w0", up: int = 2) -> list[str]:
        left, y = 178 + chip * 60, int(here.rect(key).center().y() + 20 - up)
        return [image.pixelColor(x, y).name() for x in range(left + 10, left + 42)]

    assert rect.left() == 0
    one, two, none = stripe(0), stripe(1), stripe(2)
    assert len(set(one)) == 1
    assert theme.selected.name() in two
    assert set(none) == {theme.selected.name()}
    assert set(one).isdisjoint(set(two) - {theme.selected.name()})
    assert theme.selected.name() in stripe(0, "w2", 3)  # the doubled stripe
    assert theme.selected.name() not in stripe(0, "w2", 1)


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


def test_what_is_not_read_yet_has_its_place(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.page.feed.weeks = None
    here.read()
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    image = here.image()
    shown = {image.pixelColor(60, y).name() for y in range(100, 700)}
    assert DARK.raised.name() in shown  # a bar where the date will be
    here.settle()
    image = here.image()
    later = {image.pixelColor(60, y).name() for y in range(100, 700)}
    assert DARK.raised.name() not in later


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
        assert here.page.headings.width() == here.list.viewport().width()
        assert here.list.horizontalScrollBar().maximum() == 0
