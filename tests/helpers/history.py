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
from thrust_gui.domain.message import Message, Refusal
from thrust_gui.domain.records import BandRecord, LogContents, WorkoutRecord
from thrust_gui.ui.history.page import HistoryPage
from thrust_gui.ui.history.rows import WeekRow, WorkoutRow
from thrust_gui.ui.theme import DARK, Theme
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from thrust_gui.domain.edits import Step
    from thrust_gui.domain.history import DayLine, HistoryFilter
    from thrust_gui.ui.history.editor import Editor as EditorWidget
    from thrust_gui.ui.history.rows import Row

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


class Broken(MemoryLog):
    """A log that cannot be read until it is mended."""

    mended = False

    @override
    def outline(self, wanted: HistoryFilter) -> tuple[DayLine, ...]:
        if not self.mended:
            raise Refusal("The disk is gone.")
        return MemoryLog.outline(self, wanted)


class Desk:
    """A History page with a log and jobs that run when told to."""

    def __init__(
        self,
        qtbot: QtBot,
        *workouts: WorkoutRecord,
        log: MemoryLog | None = None,
        bands: tuple[BandRecord, ...] = (),
        theme: Theme = DARK,
        size: tuple[int, int] = (1352, 900),
    ) -> None:
        self.log = log or MemoryLog()
        self.log.add(LogContents(bands=bands, workouts=workouts))
        self.jobs = ManualJobs()
        self.editor = Editor(self.log, FakeClock(), map("n{}".format, count()).__next__)
        self.page = HistoryPage(
            review=Review(self.log, FakeClock()), jobs=self.jobs, editor=self.editor
        )
        self.told: list[str] = []
        self.refused: list[str] = []

        def tell(step: Step) -> None:
            self.told.append(str(step.said))

        def refuse(message: Message) -> None:
            self.refused.append(str(message))

        self.page.done.connect(tell)
        self.page.refused.connect(refuse)
        self.page.resize(*size)
        shown(qtbot, self.page, theme)
        self.list = self.page.listing

    def read(self) -> None:
        self.page.refresh()
        self.settle()
        self.page.setFocus()
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.jobs.drain()
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.list, key, modifier)

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def rect(self, key: str) -> QRectF:
        """A workout's row, without its editor."""
        return self.list.row_rect(self.page.feed.row_of(key))

    @property
    def editing(self) -> EditorWidget:
        assert self.page.desk.widget is not None
        return self.page.desk.widget

    @property
    def current(self) -> str:
        return self.list.current_id()

    @property
    def chosen(self) -> set[str]:
        return set(self.list.chosen_ids())

    @property
    def rows(self) -> list[Row]:
        return [self.page.feed.row(at) for at in range(self.page.feed.sheet.count)]

    @property
    def keys(self) -> list[str]:
        """The workouts, "?" for those not read."""
        return [
            row.workout.id if isinstance(row, WorkoutRow) else "?"
            for row in self.rows
            if not isinstance(row, WeekRow)
        ]

    @property
    def words(self) -> set[str]:
        labels = self.page.findChildren(Label)
        return {
            each.whole if isinstance(each, Elided) else each.text()
            for each in labels
            if each.isVisibleTo(self.page)
        }

    def image(self) -> QImage:
        self.list.viewport().repaint()
        return self.list.viewport().grab().toImage()


def three() -> tuple[WorkoutRecord, ...]:
    """Friday and Wednesday of this week, Friday of the last."""
    return tuple(workout(f"w{back}", FRIDAY - back * DAY, (12, 11)) for back in (0, 2, 7))


def many(count: int) -> tuple[WorkoutRecord, ...]:
    return tuple(workout(f"w{n:04}", FRIDAY - (n * 7 // 3) * DAY) for n in range(count))
