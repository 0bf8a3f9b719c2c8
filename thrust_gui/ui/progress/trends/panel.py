"""One trend in its card: title, words, and the chart or its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget

from thrust_gui.ui.progress.drawn import DrawnChart
from thrust_gui.ui.progress.table import WeekTable
from thrust_gui.ui.progress.trends.drawing import TrendDrawing
from thrust_gui.ui.typography import Role
from thrust_gui.ui.widgets.card import Card
from thrust_gui.ui.widgets.elided import Elided
from thrust_gui.ui.widgets.label import Label

if TYPE_CHECKING:
    from thrust_gui.ui.progress.trends.props import TrendProps

LEAST: Final = QSize(280, 190)


class TrendPanel(Card):
    """A trend of the log."""

    def __init__(self) -> None:
        super().__init__(padding=20, spacing=6)
        self._title = Label("", Role.CARD_TITLE)
        self._unit = Elided("", Role.CAPTION, "label")
        self.chart = DrawnChart("", LEAST)
        self.table = WeekTable()
        self._views = QStackedWidget()
        self._summary = Label("", Role.CAPTION, "label", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._unit, 1)
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        self._views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addLayout(head)
        self.body.addWidget(self._views, 1)
        self.body.addWidget(self._summary)

    def set_props(self, props: TrendProps) -> None:
        """Show this."""
        self._title.setText(props.title)
        self._unit.set_whole(props.unit)
        self._summary.setText(props.summary)
        self._summary.setVisible(bool(props.lines))
        self.chart.setAccessibleName(f"{props.title}, {props.unit}")
        self.chart.set_drawing(TrendDrawing(props))
        self.table.setAccessibleName(self.tr("{title} as a table").format(title=props.title))
        self.table.set_props(props.table)

    def show_table(self, *, table: bool) -> None:
        """Show the table, or the chart."""
        self._views.setCurrentIndex(int(table))

    def set_tight(self, *, tight: bool) -> None:
        """Less air in a small window."""
        side = 12 if tight else 16
        self.body.setContentsMargins(20, side, 20, side)
