"""The trends: four small charts of the same time, or their tables."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.asking import AskingView
from thrust_gui.ui.progress.notice import Notice
from thrust_gui.ui.progress.trends.panel import TrendPanel
from thrust_gui.ui.progress.trends.presenter import derive_trends
from thrust_gui.ui.widgets.scroll import ScrollArea
from thrust_gui.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from thrust_gui.app.trends import TrendsAnswer
    from thrust_gui.ui.keep.source import ChartSource
    from thrust_gui.ui.progress.view import Means

ALL: Final = "all"
RANGES: Final = {"16": 16, "52": 52, ALL: None}
"""Weeks back by key; None is everything."""
TRENDS: Final = 4
COLUMNS: Final = 2


class TrendsView(AskingView["TrendsAnswer"]):
    """Best set, effort, hold and phases over time."""

    def __init__(self, means: Means) -> None:
        super().__init__(
            means,
            invitation=Notice(
                self.tr("Your trends will stand here"),
                self.tr(
                    "Whether the same work gets easier, and whether it is held as planned. "
                    "The first workout begins them."
                ),
                self.tr("Start a workout"),
            ),
            trouble=self.tr("The trends cannot be read"),
        )
        self._answer: TrendsAnswer | None = None
        self._weeks: int | None = RANGES["16"]
        self.ranges = Segmented(
            [
                ("16", self.tr("%n week(s)", "", 16)),
                ("52", self.tr("1 year")),
                (ALL, self.tr("All")),
            ]
        )
        self.ranges.setAccessibleName(self.tr("Time shown"))
        self.ranges.changed.connect(self._on_range)
        self.panels = tuple(TrendPanel() for _ in range(TRENDS))
        self._grid = QGridLayout()
        self._lay_out()

    @override
    def question(self) -> Callable[[], TrendsAnswer]:
        """The sums of the time that is shown."""
        return partial(self.means.review.trends, self._weeks, self.means.first_weekday())

    @override
    def show_answer(self, answer: TrendsAnswer) -> None:
        """Show all trends."""
        self._answer = answer
        props = derive_trends(answer, QLocale())
        self.empty = props.empty
        for panel, trend in zip(self.panels, props.trends, strict=True):
            panel.set_props(trend)
        self.headed.emit(props.dates)

    @override
    def kept(self) -> ChartSource | None:
        """All trends that are shown."""
        from thrust_gui.ui.keep.trends import trends_source  # noqa: PLC0415 - when asked for

        return trends_source(self._answer, QLocale()) if self._answer else None

    @override
    def show_table(self, *, table: bool) -> None:
        """Show tables, or charts."""
        for panel in self.panels:
            panel.show_table(table=table)
        if table:
            self.panels[0].table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def set_tight(self, *, tight: bool) -> None:
        """Less air in a small window."""
        self._grid.setSpacing(12 if tight else 24)
        self.rows.setSpacing(10 if tight else 16)
        for panel in self.panels:
            panel.set_tight(tight=tight)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addStretch(1)
        tools.addWidget(self.ranges)
        tools.addWidget(self.toggle)
        inner = QWidget()
        inner.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for at, panel in enumerate(self.panels):
            self._grid.addWidget(panel, at // COLUMNS, at % COLUMNS)
            self._grid.setColumnStretch(at % COLUMNS, 1)
            self._grid.setRowStretch(at // COLUMNS, 1)
        self.rows.addLayout(tools)
        self.rows.addWidget(ScrollArea(inner), 1)

    def _on_range(self, key: str) -> None:
        self._weeks = RANGES[key]
        self.refresh()
