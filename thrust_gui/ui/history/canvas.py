"""A list laid out by arithmetic: it asks for no row's size, so that their number does not matter.

A row can be open, with an editor in it, and there can be an editor above all rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.delegate import HistoryDelegate
from thrust_gui.ui.history.geometry import ROW, WEEK
from thrust_gui.ui.history.model import HistoryModel
from thrust_gui.ui.history.sheet import Measures
from thrust_gui.ui.widgets.scroll import WIDTH, ScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from thrust_gui.ui.history.feed import Feed

    Index = QModelIndex | QPersistentModelIndex

Move = QAbstractItemView.CursorAction
GAP = 8


class RowsView(QListView):
    """A QListView, for the sake of its keyboard, selection and accessibility, with our layout."""

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._scale = 1.0
        self._editor: QWidget | None = None
        self._opened = -1
        self.rows = HistoryModel(feed, self)
        self.delegate = HistoryDelegate(self.rows, self)
        self._measures = Measures(sheet=feed.sheet, week=WEEK, row=ROW)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)

    def row_rect(self, at: int) -> QRectF:
        """The upper part of a row, without its editor."""
        rect = QRectF(self.visualRect(self.rows.index(at)))
        rect.setHeight(min(rect.height(), round(ROW * self._scale)))
        return rect

    # --- the editor ------------------------------------------------------------------------------

    def open_editor(self, editor: QWidget | None, at: int) -> None:
        """Put an editor into a row, or above all of them (-1); None takes it away."""
        if self._editor is not None and self._editor is not editor:
            self._editor.hide()
            self._editor.deleteLater()
        self._editor = editor
        self._opened = at if editor else -1
        self.delegate.opened = self._opened
        if editor is not None:
            editor.setParent(self.viewport())
        self.measure()
        if editor is not None:
            editor.show()
            self._show_editor()

    def editor_resized(self) -> None:
        """The editor became higher or lower."""
        self.measure()
        self._show_editor()

    def editor_row(self, at: int) -> None:
        """The row that is open is now another one."""
        self._opened = at
        self.delegate.opened = at
        self.measure()

    def _show_editor(self) -> None:
        """Scroll so that the whole editor is in sight, or else its top."""
        top, height = self._editor_place()
        bar = self.verticalScrollBar()
        if self._opened >= 0:
            above = round(ROW * self._scale)
            top, height = top - above, height + above
        if top < bar.value() or height > self.viewport().height():
            bar.setValue(top)
        elif top + height > bar.value() + self.viewport().height():
            bar.setValue(top + height - self.viewport().height())

    def _editor_place(self) -> tuple[int, int]:
        assert self._editor is not None  # noqa: S101 - asked only while there is one
        height = self._editor.sizeHint().height()
        if self._opened < 0:
            return GAP, height
        return self._measures.top(self._opened) + round(ROW * self._scale), height

    def measure(self) -> None:
        """Lay out anew; costs nothing for the rows that are not in sight."""
        high = self._editor.sizeHint().height() + GAP if self._editor else 0
        alone = self._editor is not None and self._opened < 0
        self._measures = Measures(
            sheet=self._feed.sheet,
            week=round(WEEK * self._scale),
            row=round(ROW * self._scale),
            head=high + GAP if alone else 0,
            opened=(self._opened, high) if self._editor and not alone else None,
        )
        self.updateGeometries()
        self.viewport().update()

    # --- layout, as Qt asks for it ---------------------------------------------------------------

    def set_gutter(self, width: int) -> None:
        """Leave room on the right, the scroll bar at its outer edge."""
        self.setViewportMargins(0, 0, max(0, width - WIDTH), 0)

    def set_scale(self, scale: float) -> None:
        """Scale rows and texts."""
        if scale != self._scale:
            self._scale = self.delegate.scale = scale
            self.measure()

    @override
    def updateGeometries(self) -> None:
        """Tell the scroll bar how high everything is, and the editor where it is."""
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(round(34 * self._scale))
        bar.setRange(0, max(0, self._measures.total - page))
        if self._editor is not None:
            top, height = self._editor_place()
            width = self.viewport().width()
            self._editor.setGeometry(1, top - bar.value(), width - 2, height)

    @override
    def doItemsLayout(self) -> None:
        """There is nothing to lay out row by row."""
        QAbstractItemView.doItemsLayout(self)

    @override
    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        if not 0 <= index.row() < self.rows.rowCount():
            return QRect()
        top = self._measures.top(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._measures.height(index.row()))

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        at = self._measures.at(p.y() + self.verticalScrollBar().value())
        return self.rows.index(at) if 0 <= at < self.rows.rowCount() else QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row in sight, with its week's heading where it is the first of it."""
        if not index.isValid():
            return
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top = self._measures.top(index.row())
        bottom = top + round(ROW * self._scale)
        if self._feed.sheet.place(index.row())[1] == 0:
            top -= round(WEEK * self._scale)
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif bottom + GAP > bar.value() + page:
            bar.setValue(bottom + GAP - page)

    @override
    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        """It does not scroll sideways."""
        return 0

    @override
    def isIndexHidden(self, index: Index) -> bool:
        """None is."""
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows that a rectangle touches."""
        rect = rect.normalized()
        offset, last = self.verticalScrollBar().value(), self.rows.rowCount() - 1
        top = max(0, self._measures.at(max(0, rect.top() + offset)))
        bottom = min(last, self._measures.at(max(0, rect.bottom() + offset)))
        picked = QItemSelection()
        if top <= bottom:
            picked.append(QItemSelectionRange(self.rows.index(top), self.rows.index(bottom)))
        self.selectionModel().select(picked, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is to be painted anew when other rows are chosen."""
        return QRegion(self.viewport().rect())

    @override
    def moveCursor(self, cursorAction: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The row a key leads to; headings are passed over."""
        here, count = self.currentIndex().row(), self.rows.rowCount()
        page = self.viewport().height() - round(ROW * self._scale)
        match cursorAction:
            case Move.MoveUp | Move.MovePrevious | Move.MoveLeft:
                found = self.workout_near(here - 1, -1)
            case Move.MoveDown | Move.MoveNext | Move.MoveRight:
                found = self.workout_near(here + 1, 1)
            case Move.MoveHome:
                found = self.workout_near(0, 1)
            case Move.MoveEnd:
                found = self.workout_near(count - 1, -1)
            case Move.MovePageUp:
                top = self._measures.top(max(0, here)) - page
                found = self.workout_near(max(0, self._measures.at(max(0, top))), 1)
            case _:
                top = self._measures.top(max(0, here)) + page
                found = self.workout_near(min(count - 1, self._measures.at(top)), -1)
        return self.rows.index(found if found >= 0 else here)

    def workout_near(self, at: int, step: int) -> int:
        """The first workout from a row on, in one direction; -1 where there is none."""
        while 0 <= at < self.rows.rowCount():
            if self._feed.sheet.place(at)[1] >= 0:
                return at
            at += step
        return -1

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters do not search: the field above does."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        offset, count = self.verticalScrollBar().value(), self.rows.rowCount()
        current, focused = self.currentIndex().row(), self.hasFocus()
        picked = self.selectionModel()
        at = max(0, self._measures.at(max(0, event.rect().top() + offset)))
        flag = QStyle.StateFlag
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with painter:
            while at < count:
                index = self.rows.index(at)
                rect = self.visualRect(index)
                if rect.top() > event.rect().bottom():
                    break
                state = flag.State_Enabled
                if picked.isSelected(index):
                    state |= flag.State_Selected
                if focused and at == current:
                    state |= flag.State_HasFocus
                option.rect, option.state = rect, state
                self.delegate.paint(painter, option, index)
                at += 1
