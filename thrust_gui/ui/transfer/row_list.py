"""A list of rows that may be long: each is made and painted only when it is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import paint_tick
from thrust_gui.ui.widgets.painting import paint_focus, paint_round
from thrust_gui.ui.widgets.scroll import ScrollBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from thrust_gui.ui.transfer.rows import Row

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 36
SIDE: Final = 10
BOX: Final = 20.0
GAP: Final = 16


class RowModel(QAbstractListModel):
    """Rows made of items as they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[object] = ()
        self._make: Callable[[int], Row] | None = None

    def set_rows(self, items: Sequence[object], make: Callable[[int], Row]) -> None:
        """Other items; `make` gives the row of a place."""
        if len(items) == len(self._items):
            self._items, self._make = items, make
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items, self._make = items, make
        self.endResetModel()

    def row(self, at: int) -> Row | None:
        """The row of a place."""
        return self._make(at) if self._make and 0 <= at < len(self._items) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows with a tick can be ticked."""
        row = self.row(index.row())
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row is not None and row.ticked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says in words, and whether it is ticked; the rest is painted."""
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.text
            case Qt.ItemDataRole.CheckStateRole if row.ticked is not None:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
            case _:
                return None


class RowDelegate(QStyledItemDelegate):
    """Paints tick, text and detail."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        model, view = index.model(), self.parent()
        if not isinstance(model, RowModel) or not isinstance(view, RowList):
            return
        row = model.row(index.row())
        if row is None:
            return
        theme, rect = theme_of(view), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rect = paint_focus(painter, rect, 10.0, theme).adjusted(-4, 0, 4, 0)
        elif row.ticked is not None and option.state & QStyle.StateFlag.State_MouseOver:
            paint_round(painter, rect, 10.0, theme.raised)
        left = rect.left() + SIDE
        if row.ticked is not None:
            box = QRectF(left, rect.center().y() - BOX / 2, BOX, BOX)
            fill = theme.primary if row.ticked else None
            paint_round(painter, box, 6.0, fill, None if row.ticked else theme.faint, 2.0)
            if row.ticked:
                paint_tick(painter, box.adjusted(5, 5, -5, -5), theme.on_primary)
            left += BOX + 12
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Role.LABEL))
        metrics = painter.fontMetrics()
        right = rect.right() - SIDE
        detail = metrics.horizontalAdvance(row.detail)
        painter.setPen(theme.label)
        place = QRectF(right - detail, rect.top(), detail + 1, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, row.detail)
        room = right - detail - GAP - left
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, round(room))
        painter.setPen(theme.text if view.isEnabled() else theme.faint)
        place = QRectF(left, rect.top(), room + 2, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()


class RowList(QListView):
    """Arrow keys move; Space or a click ticks a row that can be ticked."""

    turned = Signal(int)
    """The place of a row whose tick is to be the other way round."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(2 * HEIGHT)
        self.clicked.connect(self._turn)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Enter and Esc are the page's."""
        match event.key():
            case Qt.Key.Key_Space:
                self._turn(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _turn(self, index: Index) -> None:
        row = self.rows.row(index.row())
        if row is not None and row.ticked is not None:
            self.turned.emit(index.row())
