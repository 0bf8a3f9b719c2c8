"""The weeks: tiles, and the weekly chart or its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.ui.progress.notice import Notice
from thrust_gui.ui.progress.presenter import RANGES, derive_progress, weeks_to_ask
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.progress.tile import Tile
from thrust_gui.ui.progress.view import View
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from thrust_gui.app.review import WeeksAnswer
    from thrust_gui.ui.keep.source import ChartSource
    from thrust_gui.ui.progress.chart import Chart
    from thrust_gui.ui.progress.props import ChartProps, ProgressProps
    from thrust_gui.ui.progress.view import Means

USUAL: Final = 16
YEAR: Final = 52
TABLE_KEY: Final = "T"


class WeeksView(View):
    """Tiles, and the weeks as a chart or as a table."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._shown = USUAL
        self._asked = 0
        self._empty = False
        self._answer: tuple[WeeksAnswer, int, int] | None = None
        self._chart: Chart | None = None
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
        self._invitation = Notice(
            self.tr("Your weeks will stand here"),
            self.tr(
                "Repetitions a week, sessions beside the recommended three or four, "
                "and whether there was a rest day between. The first workout begins it."
            ),
            self.tr("Start a workout"),
        )
        self._invitation.acted.connect(self.start_requested)
        self._trouble = Notice(self.tr("The weeks cannot be read"), "", self.tr("Try again"))
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
        asked, shown, first = self._asked, self._shown, self._means.first_weekday()
        self._means.jobs.run(
            lambda: self._means.review.weeks(weeks_to_ask(shown), first),
            lambda answer: self._on_answer(asked, shown, first, answer),
            lambda error: self._on_failure(asked, error),
        )

    @override
    def main_action(self) -> None:
        """Start a workout where there is none yet."""
        if self._empty:
            self.start_requested.emit()

    @override
    def take_key(self, event: QKeyEvent) -> bool:
        """Arrow keys go from week to week; T as within the view."""
        if event.text().upper() == TABLE_KEY:
            self._on_toggle()
            return True
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        chart = self._chart
        if event.key() not in arrows or self._empty or chart is None or not chart.isVisible():
            return False
        chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chart.keyPressEvent(event)
        return True

    @override
    def kept(self) -> ChartSource | None:
        """The weeks as they are shown."""
        from thrust_gui.ui.keep.weeks import weeks_source  # noqa: PLC0415 - when asked for

        return weeks_source(*self._answer, QLocale()) if self._answer else None

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Less air in a small window."""
        air = 12 if tight else 24
        self._rows.setSpacing(air)
        self._tile_row.setSpacing(air)
        self._card.body.setContentsMargins(20, 10, 20, 10) if tight else (
            self._card.body.setContentsMargins(20, 16, 20, 16)
        )
        self._card.body.setSpacing(6 if tight else 12)
        for tile in self._tiles:
            tile.set_tight(tight=tight)

    def _range_name(self, weeks: int) -> str:
        return self.tr("1 year") if weeks == YEAR else self.tr("%n week(s)", "", weeks)

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addStretch(1)
        tools.addWidget(self._ranges)
        tools.addWidget(self._toggle)
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
        self._card.body.addLayout(tools)
        self._card.body.addWidget(self._views, 1)
        self._card.body.addWidget(self._summary)
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
            self._answer = (answer, shown, first)
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
        self.headed.emit(props.dates)
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
