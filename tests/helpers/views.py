"""A view of Progress on its own, over a log that a test made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.helpers.fakes import FakeClock, ManualJobs
from tests.helpers.weeks import log_of
from thrust_gui.app.review import Review
from thrust_gui.ui.progress.view import Means, View
from thrust_gui.ui.theme import DARK, Theme, palette_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pytestqt.qtbot import QtBot

    from tests.helpers.fakes import MemoryLog

V = TypeVar("V", bound=View)


def cells_read(table: QWidget) -> list[str]:
    """What a screen reader says of each cell, row by row."""
    reader = QAccessible.queryAccessibleInterface(table)
    children = [reader.child(at) for at in range(reader.childCount())]
    return [
        child.text(QAccessible.Text.Name)
        for child in children
        if child.role() is QAccessible.Role.Cell
    ]


@dataclass
class Viewed(Generic[V]):
    view: V
    jobs: ManualJobs
    started: list[bool] = field(default_factory=list[bool])
    opened: list[tuple[date, date]] = field(default_factory=list["tuple[date, date]"])
    heads: list[str] = field(default_factory=list[str])

    def keep_opened(self, first: date, last: date) -> None:
        self.opened.append((first, last))

    def texts(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        return next(
            each
            for each in self.view.findChildren(QAbstractButton)
            if each.accessibleName() == name
        )

    def press(self, name: str) -> None:
        self.button(name).click()
        self.jobs.drain()


def viewed(
    qtbot: QtBot,
    make: Callable[[Means], V],
    days: Iterable[tuple[date, int]] = (),
    *,
    log: MemoryLog | None = None,
    first_weekday: int = 0,
    theme: Theme = DARK,
    size: tuple[int, int] = (1288, 780),
) -> Viewed[V]:
    jobs = ManualJobs()
    review = Review(log_of(days) if log is None else log, FakeClock())
    view = make(Means(review=review, jobs=jobs, first_weekday=lambda: first_weekday))
    found = Viewed(view, jobs)
    view.start_requested.connect(lambda: found.started.append(True))
    view.days_opened.connect(found.keep_opened)
    view.headed.connect(found.heads.append)
    view.setPalette(palette_for(theme))
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.refresh()
    jobs.drain()
    return found
