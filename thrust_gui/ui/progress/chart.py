"""The chart: three plots on one axis of columns. The only module that knows pyqtgraph.

It is loaded when Progress is first opened. pyqtgraph has no types, so it is ``Any`` here and
nothing of it leaves this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pyqtgraph
from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.bars import paint_bars
from thrust_gui.ui.progress.days import paint_days
from thrust_gui.ui.progress.geometry import Box, Columns, Pane, Panes, panes, place_tip
from thrust_gui.ui.progress.handled import Handled
from thrust_gui.ui.progress.plane import PaneItem, Plane
from thrust_gui.ui.progress.scene import Scene, bar_width
from thrust_gui.ui.progress.sessions import paint_sessions
from thrust_gui.ui.progress.sides import (
    AXIS,
    LEFT,
    RIGHT,
    Sides,
    paint_legend,
    paint_titles,
)
from thrust_gui.ui.progress.tip import Tip
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from thrust_gui.ui.progress.props import ChartProps

pg: Any = pyqtgraph

FRAME: Final = QMargins(8, 8, 8, 4)
"""Room for the focus ring."""
LEAST: Final = QSize(420, 300)
DOT_NAMES: Final = 15.0
"""Rows of dots at least so high have a number each."""
WEEK_LINE: Final = 11.0
"""From the last day to the middle of the line of week numbers."""
DAY_NAMES: Final = 18.0
"""Rows at least so high have a name each."""


class Chart(Handled):
    """Bars, sessions and days, with a tooltip that follows mouse and arrow keys."""

    def __init__(self, props: ChartProps, parent: QWidget | None = None) -> None:
        super().__init__(props, parent)
        self._view: Any = pg.GraphicsLayoutWidget()
        self._area: QWidget = self._view
        self._area.setParent(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.ci.layout.setContentsMargins(0, 0, 0, 0)
        self._view.ci.layout.setSpacing(0)
        self._items: list[PaneItem] = []
        self._plots: list[Any] = []
        for row, paint in enumerate((paint_bars, paint_sessions, paint_days)):
            self._add_plot(row, paint)
        self._tip = Tip(self)
        self._watch(self._view.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Weekly chart"))
        self._restyle()

    def set_props(self, props: ChartProps) -> None:
        """Show other columns; the chosen one stays chosen where it is among them."""
        start = self._start
        self._props = props
        self._chosen = None
        self._arrange()
        found = (at for at, column in enumerate(props.columns) if column.start == start)
        self._choose(next(found, None))
        self._tip.setVisible(self._chosen is not None)

    @override
    def minimumSizeHint(self) -> QSize:
        """Below this the panes would run into each other."""
        return LEAST

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the tooltip away."""
        self._choose(None)
        super().focusOutEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new size out."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint titles and legend beside the panes, and the focus ring."""
        theme = theme_of(self)
        inner = self._inner
        with smooth(self) as painter:
            if self.hasFocus():
                paint_round(painter, QRectF(self.rect()), 12, None, theme.text, 2.0)
            painter.translate(inner.topLeft())
            sides = Sides(props=self._props, panes=self._panes, theme=theme, width=inner.width())
            paint_titles(painter, sides)
            paint_legend(painter, sides)

    @property
    def _inner(self) -> QRectF:
        return QRectF(self.rect().marginsRemoved(FRAME))

    @property
    def _panes(self) -> Panes:
        props = self._props
        days = len(props.weekdays)
        return panes(self._inner.height(), props.ticks[-1][0], props.rows, days)

    def _add_plot(self, row: int, paint: Callable[[QPainter, Plane, Scene], None]) -> None:
        plot = self._view.addPlot(row=row, col=0, enableMenu=False)
        plot.setContentsMargins(0, 0, 0, 0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.hideAxis("bottom")
        axis = plot.getAxis("left")
        axis.setWidth(AXIS)
        axis.setStyle(tickLength=0, tickAlpha=0, tickTextOffset=8, autoReduceTextSpace=False)
        item = PaneItem(lambda painter, plane: paint(painter, plane, self._scene))
        plot.addItem(item, ignoreBounds=True)
        plot.invertY(row == len(("bars", "sessions")))
        self._items.append(item)
        self._plots.append(plot)

    @property
    def _scene(self) -> Scene:
        return Scene(props=self._props, theme=theme_of(self), chosen=self._chosen)

    def _restyle(self) -> None:
        theme = theme_of(self)
        self._view.setBackground(theme.surface)
        for plot in self._plots:
            axis = plot.getAxis("left")
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(theme.label)
            axis.setStyle(tickFont=font(Role.AXIS))
        self._arrange()

    def _arrange(self) -> None:
        inner, shown = self._inner, self._panes
        self._area.setGeometry(
            round(inner.x()) + LEFT,
            round(inner.y()),
            max(1, round(inner.width()) - LEFT - RIGHT),
            max(1, round(inner.height())),
        )
        days = enumerate(self._props.weekdays)
        names = [(row + 0.5, name) for row, name in days][:: 1 if shown.day >= DAY_NAMES else 2]
        names.append((len(self._props.weekdays) + WEEK_LINE / shown.day, self._props.number))
        every = 1 if shown.dot >= DOT_NAMES else 2
        rows = [(row, str(row)) for row in range(1, self._props.rows + 1, every)]
        for row, (pane, axis_ticks) in enumerate(
            ((shown.bars, self._props.ticks), (shown.sessions, rows), (shown.days, names))
        ):
            self._arrange_pane(row, pane, axis_ticks)
        self.update()

    def _arrange_pane(self, row: int, pane: Pane, ticks: object) -> None:
        plot = self._plots[row]
        self._view.ci.layout.setRowFixedHeight(row, pane.height)
        low, high = sorted((pane.low, pane.high))
        columns = self._columns
        left, right = -0.5 - columns.margin, columns.count - 0.5 + columns.margin
        plot.setXRange(left, right, padding=0)
        plot.setYRange(low, high, padding=0)
        plot.getAxis("left").setTicks([ticks])
        self._items[row].set_view(QRectF(left, low, right - left, high - low))

    @override
    def _choose(self, at: int | None) -> None:
        if at == self._chosen:
            return
        for changed in (self._chosen, at):
            if changed is not None:
                for item in self._items:
                    item.refresh(changed, self._columns.step)
        self._chosen = at
        self._tip.setVisible(at is not None)
        if at is not None:
            self._tell(at)

    def _tell(self, at: int) -> None:
        column = self._props.columns[at]
        self._tip.set_props(column.tip, self._props.keys)
        size = self._tip.size()
        left, step = self._columns.span(at)
        spot = place_tip(
            Box(left, self._area.y(), step, self._area.height()),
            (size.width(), size.height()),
            Box(
                self._area.x() + AXIS,
                self._area.y(),
                self.width() - self._area.x() - AXIS,
                self._area.height(),
            ),
            [self._label_box(each) for each in range(len(self._props.columns))],
        )
        self._tip.move(round(spot[0]), round(spot[1]))
        self._tip.raise_()
        self.setAccessibleDescription(column.words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    @property
    @override
    def _columns(self) -> Columns:
        left = self._area.x() + AXIS
        width = max(1.0, self._area.width() - AXIS)
        return Columns(left=left, width=width, count=len(self._props.columns))

    def _label_box(self, at: int) -> Box:
        left, step = self._columns.span(at)
        width = bar_width(step)
        head = self._area.y() + self._panes.bars.pixel(self._props.columns[at].value)
        return Box(left + (step - width) / 2, head - 22, width, 20)
