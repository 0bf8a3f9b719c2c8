"""History: every workout, by week, newest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.dates import first_weekday as weekday_of
from thrust_gui.ui.history.geometry import text_scale
from thrust_gui.ui.history.headings import Headings
from thrust_gui.ui.history.listing import Listing
from thrust_gui.ui.history.notice import Notice, Placeholder
from thrust_gui.ui.history.presenter import derive_totals
from thrust_gui.ui.history.rows import (
    Chunk,
    Row,
    SetRow,
    WorkoutRow,
    derive_rows,
    open_rows,
    read_chunk,
)
from thrust_gui.ui.page import Page
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from thrust_gui.app.editing import Editor
    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import Review, Totals
    from thrust_gui.domain.records import WorkoutRecord

CHUNK: Final = 50
"""How many workouts are read at a time."""
SMALL: Final = 1100
"""Pages less wide than this have smaller margins."""
ONE_WEEK_MORE: Final = 8
"""Read beyond what is shown, so that its oldest week is known to be whole."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the log said: all of it anew, or older workouts to add (then without totals)."""

    chunk: Chunk
    totals: Totals | None


class HistoryPage(Page):
    """Reads in the background, a few weeks at a time; one question is under way at most."""

    start_requested = Signal()
    deleted = Signal(object)
    """A Step that was made, to be offered for undo."""

    def __init__(
        self,
        *,
        review: Review,
        jobs: JobRunner,
        editor: Editor,
        first_weekday: Callable[[], int] = lambda: weekday_of(None, QLocale()),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._jobs = jobs
        self._editor = editor
        self._first_weekday = first_weekday
        self._workouts: tuple[WorkoutRecord, ...] = ()
        self._closed: tuple[Row, ...] = ()
        self._opened: frozenset[str] = frozenset()
        self._before: date | None = None
        self._today = date.min
        self._reading = False
        self._again = False
        self._outdated = False
        self._title = Label(self.tr("History"), Role.PAGE_TITLE)
        self._totals = Label("", Role.LEAD, "label")
        self._headings = Headings()
        self._columns = QHBoxLayout()
        self.listing = Listing(lambda: self._today)
        self._waiting = Placeholder()
        self.empty = Notice(
            self.tr("Your workouts will be here"), self.tr("Start a workout"), Icon.PLAY
        )
        self.empty.say(self.tr("Week by week, each with its sets. The first one fills this page."))
        self.unread = Notice(self.tr("The log could not be read"), self.tr("Try again"))
        self._stack = QStackedLayout()
        self._rows = QVBoxLayout(self)
        self._lay_out()
        self.listing.toggled.connect(self._toggle)
        self.listing.deletion.connect(self._delete)
        self.listing.near_end.connect(self._read_more)
        self.empty.pressed.connect(self.start_requested)
        self.unread.pressed.connect(self.refresh)
        self._show(self._waiting)

    @override
    def refresh(self) -> None:
        """Read again what is shown, and anything newer."""
        if self._reading:
            self._again = True
            return
        review, weekday = self._review, self._first_weekday()
        limit = max(CHUNK, len(self._workouts) + ONE_WEEK_MORE)
        self._ask(
            lambda: Answer(
                read_chunk(review.history, None, limit, weekday),
                review.totals(),
            )
        )

    @override
    def main_action(self) -> None:
        """Show or hide the sets of the chosen workout; in an empty log, start a workout."""
        match self._stack.currentWidget():
            case self.empty:
                self.start_requested.emit()
            case self.unread:
                self.refresh()
            case _:
                self.listing.toggle_current()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit texts and margins to the page."""
        scale = text_scale(event.size().width(), event.size().height())
        margin = 20 if event.size().width() < SMALL else round(32 * scale)
        self._rows.setContentsMargins(margin, margin - 4, 0, 0)
        self._columns.setContentsMargins(0, 0, margin, 0)
        self.listing.set_gutter(margin)
        self._waiting.setContentsMargins(0, 0, margin, 0)
        self._title.setFont(font(Role.PAGE_TITLE, scale))
        self._totals.setFont(font(Role.LEAD, scale))
        for part in (self._headings, self.listing, self._waiting):
            part.set_scale(scale)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._totals, 1, Qt.AlignmentFlag.AlignBottom)
        self._totals.setContentsMargins(0, 0, 0, 5)
        for each in (self.listing, self._waiting, self.empty, self.unread):
            self._stack.addWidget(each)
        self._columns.addWidget(self._headings)
        self._rows.addLayout(head)
        self._rows.addLayout(self._columns)
        self._rows.addLayout(self._stack, 1)
        self._rows.setSpacing(4)

    def _show(self, part: QWidget) -> None:
        focus: QWidget | None = QApplication.focusWidget()
        focused = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentWidget(part)
        self._headings.setVisible(part in (self.listing, self._waiting))
        proxy = self.listing if part is self._waiting else part
        self.setFocusProxy(proxy)
        if focused:
            proxy.setFocus()

    # --- reading -----------------------------------------------------------------------------

    def _read_more(self) -> None:
        if self._reading or self._before is None:
            return
        review, weekday, before = self._review, self._first_weekday(), self._before
        self._ask(lambda: Answer(read_chunk(review.history, before, CHUNK, weekday), None))

    def _ask(self, work: Callable[[], Answer]) -> None:
        self._reading, self._outdated = True, False
        self._jobs.run(work, self._on_answer, self._on_failure)

    def _on_answer(self, answer: Answer) -> None:
        self._reading = False
        if not self._outdated:
            older = answer.totals is None
            chunk = answer.chunk
            self._workouts = self._workouts + chunk.workouts if older else chunk.workouts
            self._before, self._today = chunk.before, chunk.today
            if answer.totals is not None:
                self._totals.setText(derive_totals(answer.totals))
            self._show_workouts()
        self._go_on()

    def _on_failure(self, error: Exception) -> None:
        self._reading = False
        self.unread.say(say(error.message) if isinstance(error, Refusal) else str(error))
        self._show(self.unread)
        self._go_on()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.refresh()

    def _show_workouts(self) -> None:
        more = self._before is not None
        self._closed = derive_rows(self._workouts, self._first_weekday(), more=more)
        self._show_rows()
        self._totals.setVisible(bool(self._closed))
        self._show(self.listing if self._closed else self.empty)

    def _show_rows(self) -> None:
        self.listing.set_rows(open_rows(self._closed, self._opened))

    # --- doing ---------------------------------------------------------------------------------

    def _toggle(self, workout_id: str) -> None:
        self._opened ^= {workout_id}
        self._show_rows()

    def _delete(self, row: WorkoutRow | SetRow) -> None:
        """Delete at once and ask nothing; what is shown does not wait for the disk."""
        workout = row.workout
        if isinstance(row, SetRow):
            change = self._editor.delete_set(workout, row.record)
            gone = {row.record.id}
            left = tuple(each for each in workout.sets if each.id != row.record.id)
            rest = replace(workout, sets=left)
            self._workouts = tuple(
                rest if each.id == workout.id else each for each in self._workouts
            )
        else:
            change = self._editor.delete((workout,))
            gone = {workout.id, *(each.id for each in workout.sets)}
            self._workouts = tuple(each for each in self._workouts if each.id != workout.id)
        self.listing.choose_after(frozenset(gone))
        self._show_workouts()
        self._outdated = True
        self.refresh()
        self.deleted.emit(change)
