"""Today: what to do, and whether to do it today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.dates import first_weekday
from thrust_gui.ui.page import Page
from thrust_gui.ui.text import say
from thrust_gui.ui.today.head import Head
from thrust_gui.ui.today.hero import Hero
from thrust_gui.ui.today.lower import LowerRow
from thrust_gui.ui.today.measures import Measures, measure
from thrust_gui.ui.today.notes import Notes
from thrust_gui.ui.today.presenter import derive_hero, derive_last

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from thrust_gui.app.interrupted import Interrupted
    from thrust_gui.app.ports import Clock, JobRunner
    from thrust_gui.app.review import Review, TodayAnswer
    from thrust_gui.app.settings import Settings
    from thrust_gui.domain.band import OwnBand
    from thrust_gui.ui.today.welcome import Welcome


LEAST: Final = QSize(640, 480)
"""Given outright, else the parts of a large page would keep the window from growing smaller."""


class TodayPage(Page):
    """The plan at once; what the log knows as soon as it was read."""

    start_requested = Signal()
    edit_requested = Signal()
    close_requested = Signal(object)
    """The lifter does not go on with this `Interrupted` workout."""
    guide_requested = Signal(str)
    """The id of a card of the guide."""
    settings_changed = Signal(object)
    """New settings, from the welcome."""
    band_wanted = Signal()
    """The band that the welcome suggests is the lifter's."""
    ready = Signal()
    """What the log knows is shown, or that it cannot be read."""

    def __init__(
        self,
        *,
        jobs: JobRunner,
        clock: Clock,
        settings: Settings,
        review: Review | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._clock = clock
        self._settings = settings
        self._band: OwnBand | None = None
        self._review = review
        self._answer: TodayAnswer | None = None
        self._offer: Interrupted | None = None
        self._begun = False
        self._known = False
        self._asking = False
        self._ask_again = False
        self._revealed = False
        self._welcomed = False
        self._measures: Measures | None = None
        self._head = Head()
        self.hero = Hero()
        self.notes = Notes(self.hero.note, self)
        self._lower = LowerRow()
        self._welcome: Welcome | None = None
        self._rows = QVBoxLayout(self)
        self.setMinimumSize(LEAST)
        self._lay_out()
        self.hero.start_requested.connect(self.start_requested)
        self.hero.edit_requested.connect(self._on_edit)
        self.notes.changed.connect(self._show_plan)
        self.notes.seen.connect(self.settings_changed)
        self.setFocusProxy(self.hero.start)
        self.set_settings(settings)

    def set_review(self, review: Review) -> None:
        """The log is open: ask it."""
        self._review = review
        self.refresh()

    def set_settings(self, settings: Settings, band: OwnBand | None = None) -> None:
        """Show other settings; `band` is the one the plan names, where it is known."""
        week_moved = settings.first_weekday != self._settings.first_weekday
        self._settings, self._band = settings, band
        self._show_plan()
        self._welcome_or_plan()
        if week_moved and self._answer:
            self.refresh()

    @property
    def offer(self) -> Interrupted | None:
        """The workout that was cut off, while going on with it is offered."""
        return self._offer

    @property
    def known(self) -> bool:
        """Whether the log was asked today, so that there is an offer or none."""
        return self._known and not self.stale

    @property
    def stale(self) -> bool:
        """Whether midnight went by since the log was asked."""
        return self._answer is not None and self._answer.today != self._clock.today()

    def may_start(self) -> bool:
        """Whether the workout may begin, or was asked about; going on with one is no new one."""
        return self._offer is not None or self.notes.may_start(self._answer)

    @property
    def last_day(self) -> date | None:
        """The date of the last session, as far as the log was read."""
        last = self._answer.last if self._answer else None
        return last.local_date if last else None

    def forget_offer(self) -> None:
        """A workout was begun or closed: what an earlier run left is settled."""
        self._begun = True
        self._offer = None
        self._show_plan()

    @override
    def refresh(self) -> None:
        """Ask the log, off the interface's thread; one question is under way at most."""
        self._show_plan()
        self._reveal()
        review = self._review
        if review is None:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        weekday = first_weekday(self._settings.first_weekday, QLocale())
        self._jobs.run(lambda: review.today(weekday), self._on_answer, self._on_failure)

    @override
    def main_action(self) -> None:
        """Start the workout; before the first, acknowledge the caution."""
        if self._welcome:
            self._welcome.accept()
        elif self.hero.edit.hasFocus():
            self._on_edit()
        elif self.notes.focused:
            self.notes.act()
        else:
            self.start_requested.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """A question that was left is not open any more."""
        self.notes.leave()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the page."""
        measures = measure(event.size().width(), event.size().height())
        if measures != self._measures:
            self._measures = measures
            self._apply(measures)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._rows.addWidget(self._head)
        self._rows.addWidget(self.hero, 1)
        self._rows.addWidget(self._lower)
        self._rows.addStretch()
        self.setTabOrder(self.hero.start, self.hero.edit)
        self.setTabOrder(self.hero.edit, self.hero.note)

    def _apply(self, measures: Measures) -> None:
        margin, gap = measures.margin, measures.gap
        self._rows.setContentsMargins(margin, margin - 4, margin, margin)
        self._rows.setSpacing(gap)
        self._head.set_measures(measures)
        self.hero.set_measures(measures)
        self._lower.set_measures(measures)
        if self._welcome:
            self._welcome.set_measures(measures)

    def _welcome_or_plan(self) -> None:
        first = not self._settings.caution_seen
        if self._welcome:
            self._welcome.hide()
            self._welcome.deleteLater()
            self._welcome = None
        if first:
            self._welcome = self._make_welcome()
        elif self._revealed:
            self.hero.figure.reveal()
        self.setFocusProxy(self._welcome or self.hero.start)
        if first or self._welcomed:
            self.hero.setVisible(not first)
            self._lower.setVisible(not first)
        self._welcomed = first
        self._head.title.setText(self.tr("Welcome") if first else self.tr("Today’s workout"))

    def _make_welcome(self) -> Welcome:
        from thrust_gui.ui.today.welcome import Welcome  # noqa: PLC0415 - needed only once

        welcome = Welcome(self._settings)
        welcome.accepted.connect(self._on_accepted)
        welcome.guide_requested.connect(self.guide_requested)
        welcome.band_wanted.connect(self.band_wanted)
        self._rows.insertWidget(1, welcome, 1)
        if self._measures:
            welcome.set_measures(self._measures)
        if self._revealed:
            welcome.figure.reveal()
        return welcome

    def _reveal(self) -> None:
        """Show what the first frame did without: the cards, whose place is kept, and the figure."""
        self._revealed = True
        self._lower.cards()
        (self._welcome or self.hero).figure.reveal()

    def _show_plan(self) -> None:
        today, locale = self._clock.today(), QLocale()
        advice = self._answer.look.advice if self._answer else None
        if self._offer:
            from thrust_gui.ui.today.cut_off import derive_cut_off  # noqa: PLC0415 - seldom

            props = derive_cut_off(self._offer, today, locale, self._band)
        else:
            props = derive_hero(
                self._settings.plan, today, locale, advice, self._band, asking=self.notes.asking
            )
        self._head.date.setText(props.date)
        self.hero.set_props(props)
        settings = self._settings
        self.hero.figure.set_body(settings.height_cm, settings.bench_cm, self._band)
        asked = self._answer if settings.caution_seen and not self._offer else None
        self.notes.show(asked, settings)

    def _on_edit(self) -> None:
        if self._offer:
            self.close_requested.emit(self._offer)
        else:
            self.edit_requested.emit()

    def _on_accepted(self, height_cm: float, bench_cm: float) -> None:
        settings = replace(
            self._settings, caution_seen=True, height_cm=height_cm, bench_cm=bench_cm
        )
        self.set_settings(settings, self._band)
        self.hero.start.setFocus()
        self.settings_changed.emit(settings)

    def _on_answer(self, answer: TodayAnswer) -> None:
        from thrust_gui.ui.today.week import derive_rest, derive_week  # noqa: PLC0415 - not before

        self._answer = answer
        self._offer = None if self._begun else answer.interrupted
        locale = QLocale()
        week, rest, last = self._lower.cards()
        week.set_props(derive_week(answer, locale))
        if self._offer:
            rest.say(self.tr("Go on, or close the workout; then this looks at rest days again."))
        else:
            rest.set_props(derive_rest(answer, locale))
        last.set_props(derive_last(answer, locale))
        self._on_asked()

    def _on_failure(self, error: Exception) -> None:
        self._answer = None
        why = say(error.message) if isinstance(error, Refusal) else str(error)
        week, *others = self._lower.cards()
        week.say(self.tr("The log could not be read: {why}").format(why=why))
        for card in others:
            card.say(self.tr("Not known while the log cannot be read."))
        self._on_asked()

    def _on_asked(self) -> None:
        self._asking = False
        self._known = True
        self._show_plan()
        self.ready.emit()
        if self._ask_again:
            self._ask_again = False
            self.refresh()
