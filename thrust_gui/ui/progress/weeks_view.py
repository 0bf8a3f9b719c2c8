"""The weeks: tiles, and the weekly chart or its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.message import Refusal
from thrust_gui.domain.volume import Measure
from thrust_gui.ui.progress import presenter
from thrust_gui.ui.progress.handled import KEYS
from thrust_gui.ui.progress.measures import Scale
from thrust_gui.ui.progress.notice import invitation, trouble
from thrust_gui.ui.progress.presenter import Asked
from thrust_gui.ui.progress.reading import Reading
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.progress.tile import Tile
from thrust_gui.ui.progress.view import View
from thrust_gui.ui.progress.window import RANGES, Window
from thrust_gui.ui.text import say
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.button import Button
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.icons import Icon
from thrust_gui.ui.widgets.label import Label
from thrust_gui.ui.widgets.picker import Option, Picker
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from thrust_gui.ui.keep.source import ChartSource
    from thrust_gui.ui.progress.chart import Chart
    from thrust_gui.ui.progress.props import ChartProps, ProgressProps
    from thrust_gui.ui.progress.view import Means

USUAL: Final = 16
ALL: Final = "all"
TABLE_KEY: Final = "T"
STILL_MS: Final = 120
"""So long after the last step of a pan or zoom the words follow."""


class WeeksView(View):
    """Tiles, and the weeks as a chart or as a table."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._window = Window(USUAL)
        self._measure = Measure.REPS
        self._reading = Reading(means, self._on_answer, self._on_failure)
        self._deriving = presenter.Deriving()
        self._empty = False
        self._chart: Chart | None = None
        self._measures = Picker(
            self.tr("Measure"),
            [Option(each.value, Scale(each).name) for each in Measure],
            Measure.REPS.value,
        )
        self._measures.changed.connect(self._on_measure)
        ranges = [(str(weeks), self.tr("%n week(s)", "", weeks)) for weeks in RANGES]
        self._ranges = Segmented([*ranges, (ALL, self.tr("All"))], {key: key for key, _ in ranges})
        self._ranges.setAccessibleName(self.tr("Weeks shown"))
        self._ranges.set_value(str(USUAL))
        self._ranges.changed.connect(self._on_range)
        self._toggle = Button(self.tr("Table"), icon=Icon.HISTORY, key=TABLE_KEY)
        self._toggle.clicked.connect(self._on_toggle)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._draw)
        self._tiles = tuple(Tile() for _ in range(4))
        self._tile_row = QHBoxLayout()
        self._summary = Label("", Role.BODY, "label", wrap=True)
        self._table = WeekTable()
        self._views = QStackedWidget()
        self._chart_room = QGridLayout()
        self._invitation = invitation()
        self._invitation.acted.connect(self.start_requested)
        self._trouble = trouble()
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
        """Ask the log, off the interface's thread; the last view stands until it answers."""
        self._reading.refresh(self._window)

    @property
    def waiting(self) -> bool:
        """Whether a question is not answered yet."""
        return self._reading.waiting

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
        chart = self._chart
        if event.key() not in KEYS or self._empty or chart is None or not chart.isVisible():
            return False
        chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chart.keyPressEvent(event)
        return True

    @override
    def kept(self) -> ChartSource | None:
        """The weeks as they are shown."""
        from thrust_gui.ui.keep.weeks import weeks_source  # noqa: PLC0415 - when asked for

        answer = self._reading.answer
        return weeks_source(answer, self._look, QLocale()) if answer else None

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Less air in a small window."""
        air = 12 if tight else 24
        self._rows.setSpacing(air)
        self._tile_row.setSpacing(air)
        edge = 10 if tight else 16
        self._card.body.setContentsMargins(20, edge, 20, edge)
        self._card.body.setSpacing(6 if tight else 12)
        for tile in self._tiles:
            tile.set_tight(tight=tight)

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self._measures)
        tools.addStretch(1)
        tools.addWidget(Label(self.tr("Weeks"), Role.LABEL, "label"))
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
        self._look_at(Window(0, whole=True) if key == ALL else Window(int(key)))
        self._still.stop()
        if not self.waiting:
            self._draw()

    def _on_measure(self, key: str) -> None:
        self._measure = Measure(key)
        self._draw()

    def _on_moved(self, columns: int) -> None:
        if self._movable and self._chart:
            per_column = round(self._window.weeks / self._chart.count) or 1
            self._look_at(self._window.moved(columns * per_column, self._reading.total))

    def _on_zoomed(self, steps: int, anchor: float) -> None:
        if self._movable:
            self._look_at(self._window.zoomed(steps, anchor, self._reading.total))

    def _on_ended(self, side: int) -> None:
        if self._movable:
            total = self._reading.total
            self._look_at(self._window.moved(side * total, total))

    @property
    def _movable(self) -> bool:
        """Whether it is known which weeks are shown: of all there are, only once they are read."""
        return self._reading.answer is not None and self._window.weeks > 0

    def _look_at(self, window: Window) -> None:
        """Show other weeks: at once as far as they were read; the rest is asked for."""
        if window == self._window:
            return
        self._window = window
        self._ranges.set_value(self._range_key)
        if self._movable:
            self._still.start()
            self._draw_chart()
        self._reading.want(window)

    @property
    def _range_key(self) -> str | None:
        """Which of the ranges is shown, if it is one."""
        if self._window.whole:
            return ALL
        return str(self._window.weeks) if self._window.weeks in RANGES else None

    def _on_toggle(self) -> None:
        table = self._views.currentWidget() is not self._table
        self._views.setCurrentIndex(int(table))
        self._toggle.set_text(self.tr("Chart") if table else self.tr("Table"))
        self._toggle.set_icon(Icon.PROGRESS if table else Icon.HISTORY)
        if table:
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_answer(self) -> None:
        answer = self._reading.answer
        if answer and self._window.whole:
            self._window = Window(len(answer.weeks), whole=True)
        if self._still.isActive():
            self._draw_chart()
        else:
            self._draw()
        self._reading.go_on(self._window)

    def _draw_chart(self) -> None:
        """The chart alone: each frame of a pan is its own, words and table follow at rest."""
        if answer := self._reading.answer:
            self._show_chart(self._deriving.chart(answer, self._look, QLocale()))
            self.headed.emit(presenter.derive_dates(answer, self._look, QLocale()))

    def _draw(self) -> None:
        self._still.stop()
        if answer := self._reading.answer:
            self._show(self._deriving.progress(answer, self._look, QLocale()))

    @property
    def _look(self) -> Asked:
        return Asked(
            window=self._window,
            scale=Scale(self._measure, self._means.force()),
            first_weekday=self._reading.first_weekday,
        )

    def _on_failure(self, error: Exception) -> None:
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
            from thrust_gui.ui.progress.chart import Chart  # noqa: PLC0415 - once there is an answer

            self._chart = Chart(props)
            self._chart.moved.connect(self._on_moved)
            self._chart.zoomed.connect(self._on_zoomed)
            self._chart.ended.connect(self._on_ended)
            self._chart.opened.connect(self.days_opened)
            self._chart_room.addWidget(self._chart, 0, 0)
        self._chart.set_props(props)
        self._chart.show()
