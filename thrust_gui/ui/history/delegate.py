"""Paints the rows of History, and takes the mouse on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QToolTip

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.geometry import (
    MORE,
    PADDING,
    ROW,
    SET_ROW,
    WEEK,
    chevron_rect,
    columns,
    trash_rect,
)
from thrust_gui.ui.history.paint import Brush, paint_set, paint_week, paint_workout
from thrust_gui.ui.history.presenter import (
    derive_set,
    derive_week,
    derive_workout,
    loading,
    no_rest_day,
)
from thrust_gui.ui.history.rows import MoreRow, SetRow, WeekRow, WorkoutRow
from thrust_gui.ui.text import key_text
from thrust_gui.ui.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

    from thrust_gui.ui.history.rows import Row

    Index = QModelIndex | QPersistentModelIndex


HEIGHTS: Final[dict[type, int]] = {
    WeekRow: WEEK,
    WorkoutRow: ROW,
    SetRow: SET_ROW,
    MoreRow: MORE,
    type(None): 0,
}


class HistoryDelegate(QStyledItemDelegate):
    """Knows how each kind of row looks, and which part of it was pressed."""

    toggled = Signal(QModelIndex)
    deleted = Signal(QModelIndex)

    def __init__(
        self, row_at: Callable[[Index], Row | None], today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._row_at = row_at
        self._today = today
        self._scale = 0.0
        self._sizes: dict[type, QSize] = {}
        self._mouse: QPoint | None = None
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> bool:
        """Scale rows and texts; whether that changes their sizes."""
        if scale == self._scale:
            return False
        self._scale = scale
        self._sizes = {kind: QSize(100, round(height * scale)) for kind, height in HEIGHTS.items()}
        return True

    def set_mouse(self, at: QPoint | None) -> None:
        """Where the mouse is in the view, or None when it left."""
        self._mouse = at

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are as high as their kind; the view gives the width."""
        return self._sizes[type(self._row_at(index))]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        widget = option.widget
        theme = theme_of(widget)
        rect = QRectF(option.rect)
        state = option.state
        brush = Brush(
            painter=painter,
            rect=rect,
            columns=columns(rect.width(), self._scale),
            theme=theme,
            scale=self._scale,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            mouse=QPointF(self._mouse) if self._mouse is not None else None,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        locale, today = QLocale(), self._today()
        match self._row_at(index):
            case WeekRow() as row:
                paint_week(brush, derive_week(row, today, locale))
            case WorkoutRow() as row:
                paint_workout(brush, row, derive_workout(row, locale))
            case SetRow() as row:
                paint_set(brush, row, derive_set(row, locale))
            case MoreRow():
                brush.text(PADDING, rect.width(), loading(), colour=theme.label)
            case None:
                pass
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the bin deletes; anywhere else on a workout it shows or hides the sets."""
        if (
            not isinstance(event, QMouseEvent)
            or event.type() != QEvent.Type.MouseButtonRelease
            or event.button() != Qt.MouseButton.LeftButton
        ):
            return False
        rect = QRectF(option.rect)
        row = self._row_at(index)
        if not isinstance(row, WorkoutRow | SetRow) or not rect.contains(event.position()):
            return False
        if trash_rect(rect, self._scale).contains(event.position()):
            self.deleted.emit(index)
        elif isinstance(row, WorkoutRow):
            self.toggled.emit(index)
        return True

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what a click here does, and its key."""
        words = self.tooltip(self._row_at(index), QRectF(option.rect), QPointF(event.pos()))
        QToolTip.showText(event.globalPos(), words, view)
        return bool(words)

    def tooltip(self, row: Row | None, rect: QRectF, at: QPointF) -> str:
        """The words for a place in a row; empty where there are none."""
        if trash_rect(rect, self._scale).contains(at) and isinstance(row, WorkoutRow | SetRow):
            what = (
                self.tr("Delete this workout")
                if isinstance(row, WorkoutRow)
                else self.tr("Delete this set")
            )
            return f"{what} · {key_text('Del')}"
        if not isinstance(row, WorkoutRow):
            return ""
        if chevron_rect(rect, self._scale).contains(at):
            what = self.tr("Hide the sets") if row.open else self.tr("Show the sets")
            return f"{what} · {key_text('Return')}"
        return no_rest_day().capitalize() if row.tight else ""
