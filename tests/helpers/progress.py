"""The progress page, opened over a log that a test made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.helpers.fakes import FakeClock, ManualJobs
from tests.helpers.weeks import log_of
from thrust_gui.app.review import Review
from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.page import ProgressPage
from thrust_gui.ui.progress.weeks_view import WeeksView
from thrust_gui.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pytestqt.qtbot import QtBot

    from tests.helpers.fakes import MemoryLog
    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.ui.progress.chart import Chart


class Asked(Review):
    """A review that remembers what it was asked, and can be made to fail."""

    def __init__(self, log: MemoryLog) -> None:
        super().__init__(log, FakeClock())
        self.questions: list[tuple[int | None, int]] = []
        self.backs: list[int] = []
        self.trouble: Callable[[], Exception] | None = None

    @override
    def weeks(self, count: int | None, first_weekday: int = 0, *, back: int = 0) -> WeeksAnswer:
        self.questions.append((count, first_weekday))
        self.backs.append(back)
        if self.trouble:
            raise self.trouble()
        return super().weeks(count, first_weekday, back=back)


@dataclass
class Opened:
    page: ProgressPage
    jobs: ManualJobs
    review: Asked
    started: list[bool] = field(default_factory=list[bool])

    @property
    def view(self) -> WeeksView:
        view = self.page.view_of("weeks")
        assert isinstance(view, WeeksView)
        return view

    @property
    def chart(self) -> Chart | None:
        return self.view.chart

    def texts(self) -> list[str]:
        labels = self.page.findChildren(QLabel)
        return [
            label.whole if isinstance(label, Elided) else label.text()
            for label in labels
            if label.isVisible()
        ]

    def button(self, name: str) -> QAbstractButton:
        return next(
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.accessibleName() == name
        )


def opened(
    qtbot: QtBot,
    days: Iterable[tuple[date, int]] = (),
    size: tuple[int, int] = (1352, 900),
    first_weekday: int = 0,
) -> Opened:
    review, jobs = Asked(log_of(days)), ManualJobs()
    page = ProgressPage(review=review, jobs=jobs, first_weekday=lambda: first_weekday)
    found = Opened(page, jobs, review)
    page.start_requested.connect(lambda: found.started.append(True))
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.refresh()
    jobs.drain()
    return found
