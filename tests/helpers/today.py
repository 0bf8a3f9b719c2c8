"""A Today page on a desk of its own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.fakes import FakeClock, ManualJobs, MemoryLog
from tests.helpers.painted import shown
from thrust_gui.app.review import Review
from thrust_gui.app.settings import Settings
from thrust_gui.domain.records import LogContents, WorkoutRecord
from thrust_gui.ui.today.page import TodayPage
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)
KNOWN = Settings(caution_seen=True)
SIZES = [(936, 592), (936, 640), (1352, 900), (2472, 1440), (3752, 2160)]


class Desk:
    """A Today page with a log and jobs that run when told to."""

    def __init__(
        self, qtbot: QtBot, *workouts: WorkoutRecord, settings: Settings = KNOWN, log: MemoryLog
    ) -> None:
        self.log = log
        self.log.add(LogContents(workouts=workouts))
        self.jobs = ManualJobs()
        self.clock = FakeClock()
        self.page = TodayPage(jobs=self.jobs, clock=self.clock, settings=settings)
        self.page.resize(1352, 900)
        shown(qtbot, self.page)
        self.review = Review(self.log, self.clock)

    def open_log(self) -> None:
        self.page.set_review(self.review)
        self.jobs.drain()

    def resize(self, size: tuple[int, int]) -> None:
        self.page.resize(*size)
        for _ in range(2):  # a layout may ask for another
            QApplication.processEvents()

    @property
    def words(self) -> set[str]:
        """Everything that labels, buttons and painted parts say."""
        found: set[str] = set()
        for each in self.page.findChildren(QWidget):
            if each.isVisibleTo(self.page):
                texts = [each.accessibleName(), each.accessibleDescription()]
                found.update(texts, [each.text()] if isinstance(each, Label) else [])
        return found


def desk(
    qtbot: QtBot,
    *workouts: WorkoutRecord,
    settings: Settings = KNOWN,
    log: MemoryLog | None = None,
) -> Desk:
    return Desk(qtbot, *workouts, settings=settings, log=log or MemoryLog())
