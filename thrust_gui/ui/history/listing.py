"""The list of History: arrow keys move, Enter shows the sets, Delete deletes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.delegate import HistoryDelegate
from thrust_gui.ui.history.model import HistoryModel
from thrust_gui.ui.history.rows import Row, SetRow, WorkoutRow, key_of
from thrust_gui.ui.widgets.scroll import WIDTH, ScrollBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

NEAR_END: Final = 1.5
"""Older workouts are asked for when less than this many pages of the list lie below."""
FORTH: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Listing(QListView):
    """Shows rows and says what is to be done with them; it changes nothing itself."""

    toggled = Signal(str)
    """The id of the workout whose sets are to be shown or hidden."""
    deletion = Signal(object)
    """The row to delete."""
    near_end = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows = HistoryModel(self)
        self._delegate = HistoryDelegate(self._rows.row_at, today, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Workouts by week, newest first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self._delegate.toggled.connect(self._on_toggled)
        self._delegate.deleted.connect(self._on_deleted)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look_ahead)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_soon)
        bar.rangeChanged.connect(self._look_soon)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows now."""
        return self._rows.rows

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; focus and selection stay with their row."""
        self._rows.set_rows(rows, self._today())
        self._look_soon()

    def set_gutter(self, width: int) -> None:
        """Leave room on the right, the scroll bar at its outer edge."""
        self.setViewportMargins(0, 0, max(0, width - WIDTH), 0)

    def set_scale(self, scale: float) -> None:
        """Scale rows and texts."""
        if self._delegate.set_scale(scale):
            self.verticalScrollBar().setSingleStep(round(34 * scale))
            self.scheduleDelayedItemsLayout()

    def current_row(self) -> Row | None:
        """The chosen row: a workout or a set."""
        row = self._rows.row_at(self.currentIndex())
        return row if isinstance(row, WorkoutRow | SetRow) else None

    def choose(self, key: str) -> None:
        """Choose the row with a key, if there is one."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def choose_after(self, keys: frozenset[str]) -> None:
        """Choose the first row after those with these keys, else the last one before them."""
        before: Row | None = None
        passed = False
        for row in self.rows:
            if key_of(row) in keys:
                passed = True
            elif isinstance(row, WorkoutRow | SetRow):
                before = row
                if passed:
                    break
        if before is not None:
            self.choose(key_of(before))

    def toggle_current(self) -> bool:
        """Show or hide the sets of the chosen workout, or of the chosen set's workout."""
        match self.current_row():
            case WorkoutRow(workout=workout) | SetRow(workout=workout):
                self.choose(workout.id)
                self.toggled.emit(workout.id)
                return True
            case _:
                return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; Space is left to the window."""
        row = self.current_row()
        is_open = isinstance(row, WorkoutRow) and row.open
        match event.key():
            case Qt.Key.Key_Space:
                event.ignore()
            case key if key in FORTH and self.toggle_current():
                event.accept()
            case Qt.Key.Key_Right if isinstance(row, WorkoutRow) and not is_open:
                self.toggle_current()
            case Qt.Key.Key_Left if is_open or isinstance(row, SetRow):
                self.toggle_current()
            case Qt.Key.Key_Home:
                self._choose_near(0)
                self.scrollToTop()
            case Qt.Key.Key_End:
                self._choose_near(len(self.rows))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if row is not None:
                self.deletion.emit(row)
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row that Qt makes current, so that the focus is seen."""
        super().focusInEvent(event)
        row = self.current_row()
        if row is not None:
            self.choose(key_of(row))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what the mouse is on."""
        super().mouseMoveEvent(event)
        self._delegate.set_mouse(event.position().toPoint())
        self.viewport().update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._delegate.set_mouse(None)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for older workouts where the list has become longer than they are."""
        super().resizeEvent(event)
        self._look_soon()

    def _look_soon(self) -> None:
        self._later.start()

    def _look_ahead(self) -> None:
        """Once Qt has laid out the rows, see how many pages lie below."""
        if not self.isVisible():
            return
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < NEAR_END * self.viewport().height():
            self.near_end.emit()

    def _choose_near(self, at: int) -> None:
        choosable = [
            place for place, row in enumerate(self.rows) if isinstance(row, WorkoutRow | SetRow)
        ]
        if choosable:
            place = min(choosable, key=lambda each: abs(each - at))
            self.choose(key_of(self.rows[place]))

    def _on_toggled(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, WorkoutRow):
            self.toggled.emit(row.workout.id)

    def _on_deleted(self, index: QModelIndex) -> None:
        self.deletion.emit(self._rows.row_at(index))
