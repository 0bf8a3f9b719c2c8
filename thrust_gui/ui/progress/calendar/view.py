"""The calendar: a year at a glance, as days or as a table of months."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.asking import AskingView
from thrust_gui.ui.progress.calendar.drawing import CalendarDrawing
from thrust_gui.ui.progress.calendar.presenter import derive_calendar
from thrust_gui.ui.progress.drawn import DrawnChart
from thrust_gui.ui.progress.notice import Notice
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import IconButton, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from thrust_gui.app.years import YearAnswer
    from thrust_gui.ui.keep.source import ChartSource
    from thrust_gui.ui.progress.view import Means

LEAST: Final = QSize(640, 300)
TURNS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CalendarView(AskingView["YearAnswer"]):
    """A year that can be turned, its days, and what they come to."""

    def __init__(self, means: Means) -> None:
        super().__init__(
            means,
            invitation=Notice(
                self.tr("Your year will stand here"),
                self.tr(
                    "Every day you train, by its repetitions, and where a rest day was missing. "
                    "The first workout begins it."
                ),
                self.tr("Start a workout"),
            ),
            trouble=self.tr("The year cannot be read"),
        )
        self._year: int | None = None
        self._years = (0, 0)
        self._drawing: CalendarDrawing | None = None
        self._name = Label("", Role.CARD_TITLE)
        self._back = IconButton(
            Icon.LEFT, self.tr("The year before"), key="PgUp", kind=Kind.SECONDARY
        )
        self._on = IconButton(
            Icon.RIGHT, self.tr("The year after"), key="PgDown", kind=Kind.SECONDARY
        )
        self._back.clicked.connect(partial(self._turn_year, -1))
        self._on.clicked.connect(partial(self._turn_year, 1))
        self.chart = DrawnChart(self.tr("Calendar of the year"), LEAST, opens=True)
        self.chart.opened.connect(self._on_opened)
        self.table = WeekTable()
        self.table.setAccessibleName(self.tr("Months as a table"))
        self._views = QStackedWidget()
        self._summary = Label("", Role.BODY, "label", wrap=True)
        self._card = Card(padding=20, spacing=12)
        self._lay_out()

    @override
    def question(self) -> Callable[[], YearAnswer]:
        """One year."""
        return partial(self.means.review.year, self._year)

    @override
    def show_answer(self, answer: YearAnswer) -> None:
        """Show a year."""
        locale = QLocale()
        props = derive_calendar(answer, self.means.first_weekday(), locale)
        self._year, self._years = answer.volume.year, answer.years
        self._drawing = CalendarDrawing(props, answer, locale)
        self.empty = props.empty
        self._name.setText(props.name)
        self._back.setEnabled(props.before)
        self._on.setEnabled(props.after)
        self.chart.set_drawing(self._drawing)
        self.table.set_props(props.table)
        self._summary.setText(props.summary)
        self.headed.emit(props.dates)

    @override
    def kept(self) -> ChartSource | None:
        """The year that is shown."""
        from thrust_gui.ui.keep.year import year_source  # noqa: PLC0415 - when asked for

        if self._drawing is None:
            return None
        return year_source(self._drawing.answer, self.means.first_weekday(), QLocale())

    @override
    def show_table(self, *, table: bool) -> None:
        """The months as a table, or the days."""
        self._views.setCurrentIndex(int(table))
        if table:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def take_key(self, event: QKeyEvent) -> bool:
        """Arrow keys go from day to day, page keys from year to year."""
        key = Qt.Key(event.key())
        if key in TURNS:
            self._turn_year(TURNS[key])
            return True
        if key in ARROWS and not self.tabled and not self.empty and self._drawing:
            self.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.chart.keyPressEvent(event)
            return True
        return super().take_key(event)

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Less air in a small window."""
        side, air = (10, 6) if tight else (16, 12)
        self._card.body.setContentsMargins(20, side, 20, side)
        self._card.body.setSpacing(air)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self._back)
        tools.addWidget(self._name)
        tools.addWidget(self._on)
        tools.addStretch(1)
        tools.addWidget(self.toggle)
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        self._card.body.addLayout(tools)
        self._card.body.addWidget(self._views, 1)
        self._card.body.addWidget(self._summary)
        self.rows.addWidget(self._card, 1)

    def _turn_year(self, by: int) -> None:
        if self._year is not None:
            to = self._year + by
            if self._years[0] <= to <= self._years[1]:
                self._year = to
                self.refresh()

    def _on_opened(self, at: int) -> None:
        if self._drawing:
            day = self._drawing.day(at)
            self.days_opened.emit(day, day)
