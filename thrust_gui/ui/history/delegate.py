"""Paints the rows of History, and knows which part of one the mouse is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.geometry import ROW, columns, pencil_rect, trash_rect
from thrust_gui.ui.history.paint import Brush, paint_blank, paint_week, paint_workout
from thrust_gui.ui.history.presenter import WeekProps, WorkoutProps, chips_in_words, no_rest_day
from thrust_gui.ui.history.rows import BlankRow, WeekRow, WorkoutRow
from thrust_gui.ui.shortcuts import Act, key_of
from thrust_gui.ui.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from thrust_gui.ui.history.model import HistoryModel
    from thrust_gui.ui.history.rows import Row

    Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Knows how each kind of row looks."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.scale = 1.0
        self.mouse: QPoint | None = None
        """Where the mouse is in the view, or None when it left."""
        self.opened = -1
        """The row whose editor is open."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; an open one is higher, and says what it says in its upper part."""
        whole = QRectF(option.rect)
        row = self._model.row_at(index)
        rect = whole
        if isinstance(row, WorkoutRow):
            rect = QRectF(whole.topLeft(), whole.size())
            rect.setHeight(round(ROW * self.scale))
        state = option.state
        brush = Brush(
            painter=painter,
            rect=rect,
            columns=columns(rect.width(), self.scale),
            theme=theme_of(option.widget),
            scale=self.scale,
            card_rect=whole,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            opened=index.row() == self.opened,
            mouse=QPointF(self.mouse) if self.mouse is not None else None,
        )
        match row:
            case WeekRow():
                paint_week(brush, cast("WeekProps", self._model.props(index.row(), row)))
            case WorkoutRow():
                props = cast("WorkoutProps", self._model.props(index.row(), row))
                paint_workout(brush, row, props)
            case BlankRow():
                paint_blank(brush, row)
            case None:
                pass

    def tooltip(self, index: Index, rect: QRectF, at: QPointF) -> str:
        """The words for a place in a row; empty where there are none."""
        row: Row | None = self._model.row_at(index)
        if not isinstance(row, WorkoutRow):
            return ""
        if trash_rect(rect, self.scale).contains(at):
            return f"{self.tr('Delete this workout')} · {key_of(Act.DELETE)}"
        if pencil_rect(rect, self.scale).contains(at):
            return f"{self.tr('Edit this workout')} · {key_of(Act.EDIT)}"
        props = cast("WorkoutProps", self._model.props(index.row(), row))
        place = columns(rect.width(), self.scale)
        x = at.x() - rect.left()
        if place.sets <= x < place.reps:
            return chips_in_words(props)
        if x >= place.effort and props.note:
            return props.note
        said = no_rest_day()
        return said[:1].upper() + said[1:] if row.tight and x < place.sets else ""
