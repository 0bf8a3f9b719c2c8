"""The list of History: arrow keys move, Enter edits, Space and Shift choose several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.volume import WEEK
from thrust_gui.ui.history.canvas import RowsView
from thrust_gui.ui.history.geometry import pencil_rect, trash_rect
from thrust_gui.ui.history.rows import WorkoutRow

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from thrust_gui.ui.history.feed import Feed
    from thrust_gui.ui.history.legend import Legend

Pick = QItemSelectionModel.SelectionFlag


class Listing(RowsView):
    """Shows rows and says what is to be done with them; it changes nothing itself."""

    edit_row = Signal(int)
    """The row to open or close."""
    delete = Signal()
    """The chosen rows are to go."""
    delete_row = Signal(int)
    looking = Signal(int, int)
    """The first and last row in sight."""
    chosen = Signal()
    """Other rows are chosen."""

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(feed, parent)
        self._pressed = ""
        self._kept: tuple[str, list[str]] = ("", [])
        self._place = -1
        self.setAccessibleName(self.tr("Workouts by week, newest first"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._tell_sight)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionModel().selectionChanged.connect(self.chosen)

    # --- rows ------------------------------------------------------------------------------------

    def begin_reload(self) -> None:
        """Other rows come: keep in mind what is chosen."""
        self._kept = (self.current_id(), self.chosen_ids())
        here, self._place = self.currentIndex(), -1
        if not here.isValid():
            self._place = 0 if self.hasFocus() else -1
        elif self.current_id() and self.viewport().rect().intersects(self.visualRect(here)):
            self._place = min([here.row(), *self.chosen_rows()])
        self.rows.begin()

    def reload(self, legend: Legend) -> None:
        """Show other rows; what was chosen stays so, by workout.

        Where the chosen one in sight is gone, or none was yet, the nearest is: keys have a place.
        """
        current, chosen = self._kept
        self.rows.reload(legend)
        self.measure()
        model = self.selectionModel()
        for each in chosen:
            if (at := self._feed.row_of(each)) >= 0:
                model.select(self.rows.index(at), Pick.Select)
        if (at := self._feed.row_of(current)) >= 0:
            model.setCurrentIndex(self.rows.index(at), Pick.NoUpdate)
        elif self._place >= 0 and not model.hasSelection():
            self.choose_near(min(self._place, self.rows.rowCount() - 1))
        self._look_soon()

    def update_rows(self) -> None:
        """More of the same rows was read."""
        self.rows.update()
        self.viewport().update()

    def current_id(self) -> str:
        """The id of the workout that has the focus, or nothing."""
        row = self.rows.row_at(self.currentIndex())
        return row.workout.id if isinstance(row, WorkoutRow) else ""

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from above."""
        return sorted(index.row() for index in self.selectedIndexes())

    def chosen_ids(self) -> list[str]:
        """The ids of those that were read."""
        rows = (self.rows.row_at(index) for index in self.selectedIndexes())
        return [row.workout.id for row in rows if isinstance(row, WorkoutRow)]

    def choose(self, at: int) -> None:
        """Choose one row and bring it in sight."""
        index = self.rows.index(at)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, Pick.ClearAndSelect)

    def choose_days(self, first: date, last: date) -> None:
        """Choose the newest workout of the newest week with one of these days, in the middle."""
        sheet = self._feed.sheet
        for week, start in zip(sheet.weeks, sheet.starts, strict=False):
            if first - WEEK < week.start <= last:
                self.choose(start + 1)
                self.scrollTo(self.currentIndex(), self.ScrollHint.PositionAtCenter)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def choose_near(self, at: int) -> None:
        """Choose the workout nearest to a row."""
        near = self.workout_near(at, 1)
        if near < 0:
            near = self.workout_near(at, -1)
        self.choose(near)

    # --- keys and mouse --------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        here = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 | Qt.Key.Key_E if (
                here.isValid() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.edit_row.emit(here.row())
            case Qt.Key.Key_Space if here.isValid():
                self.selectionModel().select(here, Pick.Toggle)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.selectedIndexes():
                self.delete.emit()
            case Qt.Key.Key_Escape if len(self.selectedIndexes()) > 1:
                self.choose(here.row())
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row, so that the focus is seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() or not self.selectedIndexes():
            self.choose(self.workout_near(max(0, self.currentIndex().row()), 1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on pencil or bin is theirs; anywhere else it chooses."""
        self._pressed = self._part_at(event.position())
        if not self._pressed:
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, if the mouse is still there."""
        pressed, self._pressed = self._pressed, ""
        if not pressed:
            super().mouseReleaseEvent(event)
            return
        if self._part_at(event.position()) == pressed:
            part, at = pressed.split()
            (self.edit_row if part == "pencil" else self.delete_row).emit(int(at))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._part_at(event.position()):
            self.edit_row.emit(index.row())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what the mouse is on."""
        super().mouseMoveEvent(event)
        self.delegate.mouse = event.position().toPoint()
        self.viewport().update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self.delegate.mouse = None
        self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is under the mouse, and its key."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            at = QPointF(event.pos())
            words = self.delegate.tooltip(index, self.row_rect(index.row()), at)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer rows are in sight."""
        super().resizeEvent(event)
        self.updateGeometries()
        self._look_soon()

    def _part_at(self, at: QPointF) -> str:
        index = self.indexAt(at.toPoint())
        if not isinstance(self.rows.row_at(index), WorkoutRow):
            return ""
        rect = self.row_rect(index.row())
        if trash_rect(rect, self._scale).contains(at):
            return f"trash {index.row()}"
        return f"pencil {index.row()}" if pencil_rect(rect, self._scale).contains(at) else ""

    # --- what is in sight ------------------------------------------------------------------------

    def _on_scrolled(self) -> None:
        self._look_soon()

    def _look_soon(self) -> None:
        self._later.start()

    def _tell_sight(self) -> None:
        if self.isVisible():
            offset = self.verticalScrollBar().value()
            first = self._measures.at(offset)
            last = self._measures.at(offset + self.viewport().height())
            self.looking.emit(max(0, first), max(0, last))
