from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from tests.helpers.painted import shown
from thrust_gui.app.editing import Change, Editor
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.ui.history.geometry import ROW, SET_ROW, WEEK, chevron_rect, trash_rect
from thrust_gui.ui.history.page import CHUNK, HistoryPage
from thrust_gui.ui.history.rows import SetRow, WeekRow, WorkoutRow, key_of
from thrust_gui.ui.theme import DARK, LIGHT, Theme
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


class Broken(MemoryLog):
    """A log that cannot be read until it is mended."""

    mended = False

    @override
    def workouts(self, *, before: date | None = None, limit: int = 50) -> tuple[WorkoutRecord, ...]:
        if not self.mended:
            raise Refusal("The disk is gone.")
        return MemoryLog.workouts(self, before=before, limit=limit)


class Desk:
    """A History page with a log and jobs that run when told to."""

    def __init__(
        self,
        qtbot: QtBot,
        *workouts: WorkoutRecord,
        log: MemoryLog | None = None,
        theme: Theme = DARK,
        size: tuple[int, int] = (1352, 900),
    ) -> None:
        self.log = log or MemoryLog()
        self.log.add(LogContents(workouts=workouts))
        self.jobs = ManualJobs()
        self.editor = Editor(self.log)
        self.page = HistoryPage(
            review=Review(self.log, FakeClock()), jobs=self.jobs, editor=self.editor
        )
        self.page.resize(*size)
        shown(qtbot, self.page, theme)
        self.list = self.page.listing

    def read(self) -> None:
        self.page.refresh()
        self.settle()
        self.page.setFocus()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.jobs.drain()
            QApplication.processEvents()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.list, key)

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def rect(self, key: str) -> QRectF:
        return QRectF(self.list.visualRect(self.list.model().index(self.place(key), 0)))

    def place(self, key: str) -> int:
        return [key_of(row) for row in self.list.rows].index(key)

    @property
    def current(self) -> str:
        row = self.list.current_row()
        return key_of(row) if row else ""

    @property
    def keys(self) -> list[str]:
        return [key_of(row) for row in self.list.rows if not isinstance(row, WeekRow)]

    @property
    def words(self) -> set[str]:
        labels = self.page.findChildren(Label)
        return {each.text() for each in labels if each.isVisibleTo(self.page)}

    def image(self) -> QImage:
        self.list.viewport().repaint()
        return self.list.viewport().grab().toImage()


def three() -> tuple[WorkoutRecord, ...]:
    """Friday and Wednesday of this week, Friday of the last."""
    return tuple(workout(f"w{back}", FRIDAY - back * DAY, (12, 11)) for back in (0, 2, 7))


def many(count: int) -> tuple[WorkoutRecord, ...]:
    return tuple(workout(f"w{n:04}", FRIDAY - (n * 7 // 3) * DAY) for n in range(count))


# --- what is shown -----------------------------------------------------------------------------


def test_quiet_until_it_is_read(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    assert here.words - {""} == {"History"}
    assert not here.list.isVisible()
    here.page.refresh()
    assert not here.list.isVisible()


def test_workouts_by_week_and_what_they_come_to(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.keys == ["w0", "w2", "w7"]
    assert "3 sessions, 69 reps" in here.words
    assert [row.reps for row in here.list.rows if isinstance(row, WeekRow)] == [46, 23]


def test_an_empty_log_says_what_will_be_here_and_offers_a_start(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    started = QSignalSpy(here.page.start_requested)
    assert {"Your workouts will be here"} <= here.words
    assert here.page.empty.button.hasFocus()
    QTest.keyClick(here.page.empty.button, Qt.Key.Key_Space)
    here.page.main_action()
    assert started.count() == 2


def test_the_first_workout_takes_the_place_of_the_notice(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    here.log.add(LogContents(workouts=three()[:1]))
    here.read()
    assert here.list.isVisible()
    assert here.list.hasFocus()
    assert here.current == "w0"


@pytest.mark.parametrize("again", ["button", "main action"])
def test_an_unreadable_log_is_said_and_can_be_tried_again(qtbot: QtBot, again: str) -> None:
    log = Broken()
    here = Desk(qtbot, *three(), log=log)
    here.read()
    assert {"The log could not be read", "The disk is gone."} <= here.words
    log.mended = True
    if again == "button":
        QTest.mouseClick(here.page.unread.button, Qt.MouseButton.LeftButton)
    else:
        here.page.main_action()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]
    assert here.list.isVisible()


def test_any_other_failure_is_said_too(qtbot: QtBot) -> None:
    here = Desk(qtbot)

    def fail() -> object:
        raise OSError("no such file")

    here.log.first_day = fail  # type: ignore[assignment,method-assign]
    here.read()
    assert "no such file" in here.words


# --- reading on --------------------------------------------------------------------------------


def test_older_workouts_are_read_on_the_way_down(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.page.refresh()
    here.jobs.drain()
    first = len(here.keys)
    assert CHUNK - 4 <= first <= CHUNK + 1
    assert here.keys[-1] == "more"
    here.settle()
    assert len(here.keys) == first
    bar = here.list.verticalScrollBar()
    for _ in range(10):
        bar.setValue(bar.maximum())
        here.settle()
    assert here.keys == [each.id for each in many(160)]
    weeks = [row for row in here.list.rows if isinstance(row, WeekRow)]
    assert len({row.start for row in weeks}) == len(weeks)
    assert sum(row.reps for row in weeks) == 160 * 35


def test_a_high_window_reads_on_until_it_is_full(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(400), size=(1352, 9000))
    here.read()
    for _ in range(6):
        here.settle()
    bar = here.list.verticalScrollBar()
    assert bar.maximum() > 0
    assert len(here.keys) > 2 * CHUNK


def test_the_place_is_kept_when_older_workouts_come(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    here.list.choose("w0030")
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    here.settle()
    assert len(here.keys) > CHUNK
    assert (bar.value(), here.current) == (at, "w0030")


def test_reading_again_keeps_what_was_read(qtbot: QtBot) -> None:
    here = Desk(qtbot, *many(160))
    here.read()
    bar = here.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    here.settle()
    before, at = here.keys, bar.value()
    here.log.add(LogContents(workouts=(workout("new", FRIDAY + DAY),)))
    here.page.refresh()
    here.settle()
    assert here.keys[: len(before) + 1][:2] == ["new", "w0000"]
    assert set(before) <= {*here.keys, "more"}
    assert bar.value() == pytest.approx(at, abs=200)


def test_questions_do_not_pile_up(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    for _ in range(3):
        here.page.refresh()
    assert len(here.jobs.waiting) == 1
    assert here.jobs.drain() == 2


# --- by keyboard -------------------------------------------------------------------------------


def test_the_list_is_worked_by_keyboard(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    assert here.list.hasFocus()
    assert here.current == "w0"
    here.press(Qt.Key.Key_Down)
    assert here.current == "w2"
    here.press(Qt.Key.Key_Down)
    assert here.current == "w7"
    here.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert here.keys == ["w0", "w2", "w2-1", "w2-2", "w7"]
    here.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert here.current == "w2-2"
    here.press(Qt.Key.Key_Enter)
    assert (here.keys, here.current) == (["w0", "w2", "w7"], "w2")
    here.press(Qt.Key.Key_Right)
    assert "w2-1" in here.keys
    here.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert (here.keys, here.current) == (["w0", "w2", "w7"], "w2")
    here.press(Qt.Key.Key_End)
    assert here.current == "w7"
    here.press(Qt.Key.Key_Home)
    assert here.current == "w0"


def test_left_on_a_set_closes_its_workout(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert here.current == "w0-1"
    here.press(Qt.Key.Key_Left)
    assert (here.current, here.keys) == ("w0", ["w0", "w2", "w7"])


def test_enter_of_the_window_is_the_main_action(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.main_action()
    assert "w0-1" in here.keys


def test_space_is_left_to_the_window(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    pressed: list[int] = []
    here.page.keyPressEvent = lambda event: pressed.append(event.key())  # type: ignore[method-assign]
    here.press(Qt.Key.Key_Space)
    assert pressed == [Qt.Key.Key_Space]
    assert here.keys == ["w0", "w2", "w7"]


def test_a_page_that_is_opened_has_the_focus_when_it_was_read(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.page.setFocus()
    here.page.refresh()
    here.settle()
    assert here.list.hasFocus()
    assert here.current == "w0"
    assert [index.row() for index in here.list.selectedIndexes()] == [1]


def test_rows_are_told_to_readers(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = QAccessible.queryAccessibleInterface(here.list)
    assert told.text(QAccessible.Text.Name) == "Workouts by week, newest first"
    words = [told.child(n).text(QAccessible.Text.Name) for n in range(3)]
    assert words[0] == "This week, 16–22 November, 2 of 3–4 sessions, 46 reps"
    assert words[1].startswith("Friday, 20 November, 2 sets: 12 + 11, 23 reps")
    assert words[2].startswith("Wednesday, 18 November")


# --- deleting ----------------------------------------------------------------------------------


def deletions(here: Desk) -> list[str]:
    found: list[str] = []

    def note(change: Change) -> None:
        found.append(str(change.said))

    here.page.deleted.connect(note)
    return found


def test_delete_takes_a_workout_away_at_once_and_undo_brings_it_back(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w7"]
    assert here.current == "w7"
    assert here.list.hasFocus()
    assert told == ["Workout of 2026-11-18 deleted"]
    assert "w2" in here.log.deleted
    here.settle()
    assert here.keys == ["w0", "w7"]
    assert "2 sessions, 46 reps" in here.words
    here.editor.undo()
    here.page.refresh()
    here.settle()
    assert here.keys == ["w0", "w2", "w7"]
    assert "3 sessions, 69 reps" in here.words


def test_delete_takes_one_set(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w0-2", "w2", "w7"]
    assert here.current == "w0-2"
    assert told == ["Set 1 of 2026-11-20 deleted"]
    assert here.list.rows[0] == WeekRow(start=date(2026, 11, 16), sessions=2, reps=34)
    here.settle()
    here.press(Qt.Key.Key_Delete)
    assert here.keys == ["w0", "w2", "w7"]
    assert here.current == "w2"
    here.settle()
    here.editor.undo()
    here.editor.undo()
    here.page.refresh()
    here.settle()
    assert here.keys == ["w0", "w0-1", "w0-2", "w2", "w7"]


def test_deleting_the_last_row_chooses_the_one_before(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.press(Qt.Key.Key_End, Qt.Key.Key_Delete)
    assert here.current == "w2"
    here.press(Qt.Key.Key_Delete)
    assert here.current == "w0"
    here.press(Qt.Key.Key_Delete)
    assert "Your workouts will be here" in here.words
    here.settle()
    assert here.page.empty.button.hasFocus()


def test_an_answer_from_before_a_deletion_is_not_believed(qtbot: QtBot) -> None:
    here = Desk(qtbot, *three())
    here.read()
    here.page.refresh()
    early = here.jobs.waiting.pop()
    here.press(Qt.Key.Key_Delete)
    assert here.keys == ["w2", "w7"]
    here.log.deleted.clear()  # as if it were still queued for the disk
    early()
    assert here.keys == ["w2", "w7"]
    here.log.deleted.add("w0")
    here.settle()
    assert here.keys == ["w2", "w7"]


def test_nothing_chosen_nothing_deleted(qtbot: QtBot) -> None:
    here = Desk(qtbot)
    here.read()
    told = deletions(here)
    here.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert told == []


# --- by mouse ----------------------------------------------------------------------------------


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


# --- painting ----------------------------------------------------------------------------------


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
