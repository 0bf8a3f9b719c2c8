"""Progress: am I training often enough, and resting enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.page import Page
from thrust_gui.ui.progress.presenter import RANGES, derive_progress, weeks_to_ask
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.progress.tile import Tile
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button, Kind
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from thrust_gui.app.ports import JobRunner
    from thrust_gui.app.review import Review, WeeksAnswer
    from thrust_gui.ui.progress.chart import Chart
    from thrust_gui.ui.progress.props import ChartProps, ProgressProps

USUAL: Final = 16
YEAR: Final = 52
TABLE_KEY: Final = "T"
TIGHT_HEIGHT: Final = 760
TIGHT_WIDTH: Final = 1100
"""Pages lower or narrower than this get less air."""


class ProgressPage(Page):
    """Tiles, and the weeks as a chart or as a table."""

    start_requested = Signal()
    """The one action that fills an empty page."""

    def __init__(
        self, *, review: Review, jobs: JobRunner, first_weekday: Callable[[], int]
    ) -> None:
        super().__init__()
        self._review = review
        self._jobs = jobs
        self._first_weekday = first_weekday
        self._shown = USUAL
        self._asked = 0
        self._empty = False
        self._chart: Chart | None = None
        self._dates = Elided("", Role.LEAD, "label")
        self._ranges = Segmented([(str(weeks), self._range_name(weeks)) for weeks in RANGES])
        self._ranges.setAccessibleName(self.tr("Weeks shown"))
        self._ranges.set_value(str(USUAL))
        self._ranges.changed.connect(self._on_range)
        self._toggle = Button(self.tr("Table"), icon=Icon.HISTORY, key=TABLE_KEY)
        self._toggle.clicked.connect(self._on_toggle)
        self._tiles = tuple(Tile() for _ in range(4))
        self._tile_row = QHBoxLayout()
        self._summary = Label("", Role.BODY, "label", wrap=True)
        self._table = WeekTable()
        self._views = QStackedWidget()
        self._chart_room = QGridLayout()
        self._invitation = _Notice(
            self.tr("Your weeks will stand here"),
            self.tr(
                "Repetitions a week, sessions beside the recommended three or four, "
                "and whether there was a rest day between. The first workout begins it."
            ),
            self.tr("Start a workout"),
        )
        self._invitation.acted.connect(self.start_requested)
        self._trouble = _Notice(self.tr("The weeks cannot be read"), "", self.tr("Try again"))
        self._trouble.acted.connect(self.refresh)
        self._card = Card(padding=20, spacing=12)
        self._rows = QVBoxLayout(self)
        self._lay_out()
        shortcut = QShortcut(QKeySequence(TABLE_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_toggle)

    @property
    def chart(self) -> Chart | None:
        """The chart, once the first answer came."""
        return self._chart

    @override
    def refresh(self) -> None:
        """Ask the log, off the interface's thread; the newest question wins."""
        self._asked += 1
        asked, shown, first = self._asked, self._shown, self._first_weekday()
        self._jobs.run(
            lambda: self._review.weeks(weeks_to_ask(shown), first),
            lambda answer: self._on_answer(asked, shown, first, answer),
            lambda error: self._on_failure(asked, error),
        )

    @override
    def main_action(self) -> None:
        """Start a workout where there is none yet."""
        if self._empty:
            self.start_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys that no control took go from week to week."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() in arrows and self._chart and self._chart.isVisible() and not self._empty:
            self._chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._chart.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air in a low window."""
        super().resizeEvent(event)
        size = event.size()
        tight = size.height() < TIGHT_HEIGHT or size.width() < TIGHT_WIDTH
        air = 16 if tight else 24
        self._rows.setContentsMargins(32, 24 if tight else 29, 32, air)
        self._rows.setSpacing(air)
        self._tile_row.setSpacing(air)
        self._card.body.setContentsMargins(20, 10, 20, 10) if tight else (
            self._card.body.setContentsMargins(20, 20, 20, 16)
        )
        for tile in self._tiles:
            tile.set_tight(tight=tight)

    def _range_name(self, weeks: int) -> str:
        return self.tr("1 year") if weeks == YEAR else self.tr("%n week(s)", "", weeks)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        baseline = Qt.AlignmentFlag.AlignBaseline
        head.addWidget(Label(self.tr("Progress"), Role.PAGE_TITLE), 0, baseline)
        head.addSpacing(4)
        head.addWidget(self._dates, 1, baseline)
        head.addWidget(self._ranges)
        head.addWidget(self._toggle)
        for tile in self._tiles:
            self._tile_row.addWidget(tile, 1)
        room = QWidget()
        room.setLayout(self._chart_room)
        self._chart_room.setContentsMargins(0, 0, 0, 0)
        self._chart_room.addWidget(self._invitation, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self._chart_room.addWidget(self._trouble, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self._invitation.hide()
        self._trouble.hide()
        self._views.addWidget(room)
        self._views.addWidget(self._table)
        self._card.body.addWidget(self._views, 1)
        self._card.body.addWidget(self._summary)
        self._rows.addLayout(head)
        self._rows.addLayout(self._tile_row)
        self._rows.addWidget(self._card, 1)

    def _on_range(self, key: str) -> None:
        self._shown = int(key)
        self.refresh()

    def _on_toggle(self) -> None:
        table = self._views.currentWidget() is not self._table
        self._views.setCurrentIndex(int(table))
        self._toggle.set_text(self.tr("Chart") if table else self.tr("Table"))
        self._toggle.set_icon(Icon.PROGRESS if table else Icon.HISTORY)
        if table:
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_answer(self, asked: int, shown: int, first: int, answer: WeeksAnswer) -> None:
        if asked == self._asked:
            self._show(derive_progress(answer, shown, first, QLocale()))

    def _on_failure(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        self._trouble.set_text(say(error.message) if isinstance(error, Refusal) else str(error))
        self._trouble.show()
        self._trouble.raise_()
        self._invitation.hide()
        self._views.setCurrentIndex(0)
        if self._chart:
            self._chart.hide()

    def _show(self, props: ProgressProps) -> None:
        self._empty = props.empty
        self._trouble.hide()
        self._dates.set_whole(props.dates)
        self._summary.setText(props.summary)
        for tile, tile_props in zip(self._tiles, props.tiles, strict=True):
            tile.set_props(tile_props)
        self._table.set_props(props.table)
        self._show_chart(props.chart)
        self._invitation.setVisible(props.empty)
        self._invitation.raise_()

    def _show_chart(self, props: ChartProps) -> None:
        if self._chart is None:
            # pyqtgraph is loaded here, when the page is first opened, not when the program starts
            from thrust_gui.ui.progress.chart import Chart  # noqa: PLC0415

            self._chart = Chart(props)
            self._chart_room.addWidget(self._chart, 0, 0)
        self._chart.set_props(props)
        self._chart.show()


class _Notice(Card):
    """What stands over the chart where there is nothing to draw, with the one thing to do."""

    acted = Signal()

    def __init__(self, title: str, text: str, action: str) -> None:
        super().__init__(padding=28, spacing=12)
        self._text = Label(text, Role.BODY, "label", wrap=True)
        self._text.setMinimumWidth(380)
        button = Button(action, kind=Kind.PRIMARY, key="Return")
        button.clicked.connect(self.acted)
        self.body.addWidget(Label(title, Role.CARD_TITLE))
        self.body.addWidget(self._text)
        self.body.addSpacing(4)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_text(self, text: str) -> None:
        """Another explanation."""
        self._text.setText(text)
