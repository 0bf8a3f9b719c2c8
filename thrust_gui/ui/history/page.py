"""History: every workout, by week, newest first, to look at and to put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.plan import Plan
from thrust_gui.ui.dates import first_weekday as weekday_of
from thrust_gui.ui.history.chosen_bar import ChosenBar
from thrust_gui.ui.history.desk import Desk
from thrust_gui.ui.history.feed import Feed
from thrust_gui.ui.history.filters import FilterBar
from thrust_gui.ui.history.geometry import text_scale
from thrust_gui.ui.history.header import Header
from thrust_gui.ui.history.headings import Headings
from thrust_gui.ui.history.legend import Legend, derive_legend
from thrust_gui.ui.history.listing import Listing
from thrust_gui.ui.history.notice import Notice, Placeholder
from thrust_gui.ui.history.presenter import derive_totals
from thrust_gui.ui.page import Page
from thrust_gui.ui.shortcuts import Act, bind
from thrust_gui.ui.text import say
from thrust_gui.ui.widgets.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from thrust_gui.app.editing import Editor
    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import Review

SMALL: Final = 1100
"""Pages less wide than this have smaller margins."""
TYPED_MS: Final = 250
"""So long after the last letter the search begins."""


class HistoryPage(Page):
    """Shows what the feed knows; what is done by hand goes through the desk."""

    start_requested = Signal()
    done = Signal(object)
    """A Step that was made, to be offered for undo."""
    refused = Signal(object)
    """A Message: why something cannot be done."""
    undo_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self,
        *,
        review: Review,
        jobs: JobRunner,
        editor: Editor,
        first_weekday: Callable[[], int] = lambda: weekday_of(None, QLocale()),
        plan: Callable[[], Plan] = Plan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self.legend = Legend()
        self.feed = Feed(review, jobs, first_weekday, self)
        self.header = Header()
        self.filters = FilterBar()
        self.chosen = ChosenBar()
        self.headings = Headings()
        self.listing = Listing(self.feed)
        self.desk = Desk(self.listing, self.feed, editor, plan, lambda: self.legend, self)
        self._waiting = Placeholder()
        self.empty = Notice(
            self.tr("Your workouts will be here"), self.tr("Start a workout"), Icon.PLAY
        )
        self.empty.say(
            self.tr("Week by week, each with its sets. Start the first one, or add one you did.")
        )
        self.nothing = Notice(self.tr("No workout is like that"), self.tr("Clear the filters"))
        self.unread = Notice(self.tr("The log could not be read"), self.tr("Try again"))
        self._bars = QStackedLayout()
        self._stack = QStackedLayout()
        self._rows = QVBoxLayout(self)
        self._columns = QHBoxLayout()
        self._sought: tuple[date, date] | None = None
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()
        editor.watch(self._on_edits)
        self._show(self._waiting)

    @override
    def refresh(self) -> None:
        """Read again what is shown, and anything newer; the last view stays until then."""
        if not self._editor.known:
            self._jobs.run(self._editor.read, self._on_steps, self._on_failure)
        self.header.show_step(self._editor.last)
        self.feed.refresh()

    @override
    def main_action(self) -> None:
        """Edit the chosen workout; in an empty log, start one."""
        match self._stack.currentWidget():
            case self.empty:
                self.start_requested.emit()
            case self.nothing:
                self.clear_filters()
            case self.unread:
                self.refresh()
            case _:
                self.desk.toggle(self.listing.currentIndex().row())

    def clear_filters(self) -> None:
        """Leave nothing out, as far back as there is anything."""
        self.header.search.clear()
        self.filters.range.set_value("")
        self.filters.clear()

    def show_days(self, first: date, last: date) -> None:
        """Bring the newest workout of some days in sight, once it was read; nothing is left out."""
        self._sought = (first, last)
        self.clear_filters()
        self._on_filter()
        self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit texts and margins to the page."""
        scale = text_scale(event.size().width(), event.size().height())
        margin = 20 if event.size().width() < SMALL else round(32 * scale)
        self._rows.setContentsMargins(margin, margin - 4, 0, 0)
        self._columns.setContentsMargins(0, 0, margin, 0)
        self.header.setContentsMargins(0, 0, margin, 0)
        self.filters.setContentsMargins(0, 0, margin, 0)
        self.chosen.setContentsMargins(0, 0, margin, 0)
        self.listing.set_gutter(margin)
        self._waiting.setContentsMargins(0, 0, margin, 0)
        for part in (self.header, self.headings, self.listing, self._waiting):
            part.set_scale(scale)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        for each in (self.listing, self._waiting, self.empty, self.nothing, self.unread):
            self._stack.addWidget(each)
        for bar in (self.filters, self.chosen):
            self._bars.addWidget(bar)
        self._columns.addWidget(self.headings)
        self._rows.addWidget(self.header)
        self._rows.addSpacing(8)
        self._rows.addLayout(self._bars)
        self._rows.addLayout(self._columns)
        self._rows.addLayout(self._stack, 1)
        self._rows.setSpacing(4)

    def _connect(self) -> None:
        self.feed.resetting.connect(self.listing.begin_reload)
        self.feed.reset.connect(self._on_reset)
        self.feed.loaded.connect(self.listing.update_rows)
        self.feed.failed.connect(self._on_failure)
        self.listing.looking.connect(self.feed.look)
        self.listing.chosen.connect(self._on_chosen)
        self.desk.done.connect(self._on_done)
        self.desk.refused.connect(self.refused)
        self.desk.changed.connect(self._show_right)
        self.filters.changed.connect(self._on_filter)
        self.header.search.textEdited.connect(self._on_typed)
        self.header.search.returnPressed.connect(self._on_filter)
        self._typed.timeout.connect(self._on_filter)
        self.header.add.clicked.connect(self.desk.add)
        self.header.undo.clicked.connect(self.undo_requested)
        self.header.take.clicked.connect(self.import_requested)
        self.header.give.clicked.connect(self.export_requested)
        self.chosen.deletion.connect(self.desk.delete_chosen)
        self.chosen.moving.connect(self.desk.move_chosen)
        self.chosen.band.connect(self.desk.band_chosen)
        self.chosen.cleared.connect(self.desk.choose_one)
        self.empty.pressed.connect(self.start_requested)
        self.nothing.pressed.connect(self.clear_filters)
        self.unread.pressed.connect(self.refresh)
        bind(
            self,
            {
                Act.ADD_WORKOUT: self.desk.add,
                Act.FIND: lambda: self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            },
        )

    def _show(self, part: QWidget) -> None:
        focus: QWidget | None = QApplication.focusWidget()
        shown = self._stack.currentWidget()
        moves = focus is not None and (
            focus in (self, shown) or (shown is not None and shown.isAncestorOf(focus))
        )
        self._stack.setCurrentWidget(part)
        self.headings.setVisible(part in (self.listing, self._waiting))
        self._show_bar(part)
        proxy = self.listing if part is self._waiting else part
        self.setFocusProxy(proxy)
        if moves and part is not shown:
            proxy.setFocus()

    def _show_bar(self, part: QWidget | None) -> None:
        if bar := self._bars.currentWidget():
            bar.setVisible(part is not self.empty)

    # --- what came --------------------------------------------------------------------------------

    def _on_steps(self, steps: object) -> None:
        self._editor.remember(steps)  # type: ignore[arg-type] # what `read` gave
        self.header.show_step(self._editor.last)

    def _on_reset(self) -> None:
        answer, sheet = self.feed.answer, self.feed.sheet
        legend = derive_legend(answer)
        if legend != self.legend:
            self.legend = legend
            self.chosen.show_legend(legend)
        self.filters.show_answer(answer, legend)
        self.listing.reload(legend)
        self.desk.follow()
        filtered = self.feed.wanted.narrows
        self.header.totals.set_whole(derive_totals(sheet, filtered=filtered))
        self.header.totals.setVisible(answer.begun or bool(sheet.count))
        self._show_right()
        self._on_chosen()
        self._seek()

    def _seek(self) -> None:
        """Go to the days that were asked for, once all weeks are there."""
        if self._sought and self.feed.answer.wanted.first is None:
            self.listing.choose_days(*self._sought)
            self._sought = None

    def _show_right(self) -> None:
        """The list, or what stands in its place."""
        answer, sheet = self.feed.answer, self.feed.sheet
        if sheet.count or self.desk.open:
            self._show(self.listing)
        elif not self.feed.asked:
            self._show(self._waiting)
        elif answer.begun:
            narrowed = self.feed.wanted.narrows
            self.nothing.say(
                self.tr("Other filters may find some, or a longer time.")
                if narrowed
                else self.tr("There are workouts, but longer ago.")
            )
            self._show(self.nothing)
        else:
            self._show(self.empty)

    def _on_failure(self, error: Exception) -> None:
        self.unread.say(say(error.message) if isinstance(error, Refusal) else str(error))
        self._show(self.unread)

    def _on_edits(self, edits: object) -> None:
        self.header.show_step(self._editor.last)
        self.feed.amend(edits)  # type: ignore[arg-type] # what `watch` gives

    # --- what is done ----------------------------------------------------------------------------

    def _on_typed(self, _text: str) -> None:
        self._typed.start()

    def _on_filter(self) -> None:
        self._typed.stop()
        wanted = replace(self.filters.wanted, text=self.header.search.text())
        if (wanted, self.filters.weeks) != (self.feed.wanted, self.feed.weeks):
            self.feed.wanted, self.feed.weeks = wanted, self.filters.weeks
            self.desk.close()
            self.listing.verticalScrollBar().setValue(0)
            self.feed.refresh()

    def _on_chosen(self) -> None:
        count = len(self.listing.chosen_rows())
        several = count > 1
        self._bars.setCurrentWidget(self.chosen if several else self.filters)
        self._show_bar(self._stack.currentWidget())
        if several:
            self.chosen.say(count)

    def _on_done(self, step: object) -> None:
        self.done.emit(step)
