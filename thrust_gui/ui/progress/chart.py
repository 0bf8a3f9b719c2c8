"""The chart: three panes over one axis of columns, painted by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.progress.geometry import Box, Columns, Panes, panes, place_tip
from thrust_gui.ui.progress.handled import Handled
from thrust_gui.ui.progress.panes_view import paint_panes
from thrust_gui.ui.progress.plane import REACH
from thrust_gui.ui.progress.scene import Scene, bar_width
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
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent

    from thrust_gui.ui.progress.props import ChartProps

FRAME: Final = QMargins(8, 8, 8, 4)
"""Room for the focus ring."""
LEAST: Final = QSize(420, 300)


class _Area(QWidget):
    """Panes and numbers: what the mouse acts on, and what is painted again while it does."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._chart = chart
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is exposed."""
        with smooth(self) as painter:
            self._chart.paint_area(painter, QRectF(event.rect()))


class Chart(Handled):
    """Bars, sessions and days, with a tooltip that follows mouse and arrow keys."""

    def __init__(self, props: ChartProps, parent: QWidget | None = None) -> None:
        super().__init__(props, parent)
        self._area = _Area(self)
        self._tip = Tip(self)
        self._watch(self._area)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Weekly chart"))
        self._arrange()

    def set_props(self, props: ChartProps) -> None:
        """Show other columns; the chosen one stays chosen where it is among them."""
        start, beside = self._start, self._props.beside
        self._props = props
        self._chosen = None
        self._area.update()
        if props.beside != beside:
            self.update()
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

    def paint_area(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint what is exposed of the panes and their numbers."""
        painter.fillRect(exposed, theme_of(self).surface)
        paint_panes(painter, self._scene, QRectF(self._area.rect()), exposed)

    @property
    def _scene(self) -> Scene:
        return Scene(props=self._props, theme=theme_of(self), chosen=self._chosen)

    def _arrange(self) -> None:
        inner = self._inner
        self._area.setGeometry(
            round(inner.x()) + LEFT,
            round(inner.y()),
            max(1, round(inner.width()) - LEFT - RIGHT),
            max(1, round(inner.height())),
        )
        self._area.update()
        self.update()

    @override
    def _choose(self, at: int | None) -> None:
        if at == self._chosen:
            return
        for changed in (self._chosen, at):
            if changed is not None:
                self._area.update(self._reached(changed))
        self._chosen = at
        self._tip.setVisible(at is not None)
        if at is not None:
            self._tell(at)

    def _reached(self, at: int) -> QRect:
        """What of the area a column and its labels are painted on."""
        left, step = self._columns.span(at)
        half = max(step / 2, REACH)
        middle = left + step / 2 - self._area.x()
        return QRectF(middle - half, 0, 2 * half, self._area.height()).toAlignedRect()

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
