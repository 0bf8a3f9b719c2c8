"""The chart's twin for those who would rather read, or have it read to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.painting import paint_round
from thrust_gui.ui.widgets.scroll import ScrollBar

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from thrust_gui.ui.progress.props import TableProps

ROW: Final = 38
SIDE: Final = 14
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""Texts stand at the left, numbers at the right."""


def _alignment(model: QAbstractItemModel, column: int) -> Qt.AlignmentFlag:
    role = Qt.ItemDataRole.TextAlignmentRole
    found = model.headerData(column, Qt.Orientation.Horizontal, role)
    return LEFT if found == LEFT else RIGHT


class _Header(QHeaderView):
    """Names of the columns over a line."""

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """As wide as the name."""
        return QSize(self.fontMetrics().horizontalAdvance(self._name(logicalIndex)) + 2 * SIDE, ROW)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the name and the line."""
        theme = theme_of(self)
        painter.fillRect(rect, theme.surface)
        painter.setPen(theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self.font())
        painter.setPen(theme.label)
        text = rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.drawText(text, _alignment(self.model(), logicalIndex), self._name(logicalIndex))

    def _name(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")


class _Cells(QStyledItemDelegate):
    """Plain cells over a line; the chosen row is raised, the current cell has a ring."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the text."""
        return QSize(self._table.fontMetrics().horizontalAdvance(str(index.data())) + 2 * SIDE, ROW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell."""
        theme = theme_of(self._table)
        rect = self._table.visualRect(index)
        chosen = index.row() == self._table.currentRow() and self._table.hasFocus()
        painter.fillRect(rect, theme.raised if chosen else theme.surface)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and index.column() == self._table.currentColumn():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_round(painter, QRectF(rect).adjusted(2, 2, -2, -3), 6, None, theme.text, 2)
        painter.setFont(self._table.font())
        painter.setPen(theme.text)
        text = rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.drawText(text, _alignment(index.model(), index.column()), str(index.data()))


class WeekTable(QTableWidget):
    """A row a week; each cell says in full what it is to screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Weeks as a table"))
        self.setFont(font(Role.LABEL))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        bars = ScrollBar(Qt.Orientation.Vertical), ScrollBar(Qt.Orientation.Horizontal)
        corner = QWidget()
        for part in (*bars, corner):
            part.setBackgroundRole(QPalette.ColorRole.Base)
            part.setAutoFillBackground(True)
        self.setVerticalScrollBar(bars[0])
        self.setHorizontalScrollBar(bars[1])
        self.setCornerWidget(corner)
        self.setItemDelegate(_Cells(self))
        # Qt paints the two cells again, but their whole rows look different
        self.currentCellChanged.connect(self._on_moved)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = _Header(Qt.Orientation.Horizontal, self)
        header.setFont(font(Role.CAPTION))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setResizeContentsPrecision(-1)
        self.setHorizontalHeader(header)
        self._recolour()

    def set_props(self, props: TableProps) -> None:
        """Show these rows; the current cell stays current."""
        at = max(0, self.currentRow()), max(0, self.currentColumn())
        self.setColumnCount(len(props.headers))
        self.setRowCount(len(props.rows))
        self.setHorizontalHeaderLabels(props.headers)
        for column in range(len(props.headers)):
            named = self.horizontalHeaderItem(column)
            if named is not None:  # pragma: no branch - it was set above
                named.setTextAlignment(LEFT if column in props.texts else RIGHT)
        for row, texts in enumerate(props.rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{props.headers[column]}: {text}")
                self.setItem(row, column, item)
        self.setCurrentCell(min(at[0], len(props.rows) - 1), at[1])
        self._spread()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._spread()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _on_moved(self) -> None:
        self.viewport().update()

    def _spread(self) -> None:
        """Room that is left goes to a text at the end, or to all columns alike."""
        header, count = self.horizontalHeader(), self.columnCount()
        if not count:
            return
        widths = [
            max(header.sectionSizeHint(each), self.sizeHintForColumn(each)) for each in range(count)
        ]
        spare = max(0, self.viewport().width() - sum(widths))
        if _alignment(self.model(), count - 1) == LEFT:
            widths[-1] += spare
        else:
            widths = [width + spare // count for width in widths]
            widths[0] += spare % count
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        self.updateGeometries()  # else the bar beneath comes only with the next event

    def _recolour(self) -> None:
        """The ground beneath the rows is the card's."""
        surface, role = theme_of(self).surface, QPalette.ColorRole.Base
        if self.palette().color(role) != surface:
            palette = QPalette()
            palette.setColor(role, surface)
            self.setPalette(palette)
