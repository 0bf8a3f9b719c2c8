"""A History page on a desk of its own, with logs to show."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.test_review import workout
from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from tests.helpers.painted import shown
from thrust_gui.app.editing import Editor
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.ui.history.page import HistoryPage
from thrust_gui.ui.history.rows import WeekRow, key_of
from thrust_gui.ui.theme import DARK, Theme
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.edits import Step

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
        self.editor = Editor(self.log, FakeClock(), map("n{}".format, count()).__next__)
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


def deletions(here: Desk) -> list[str]:
    """What the page says was deleted, from now on."""
    found: list[str] = []

    def note(change: Step) -> None:
        found.append(str(change.said))

    here.page.deleted.connect(note)
    return found
