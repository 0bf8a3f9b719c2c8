"""A chart under the hand: what mouse and keys wish for, told by signals."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from thrust_gui.domain.compat import override
from thrust_gui.domain.frequency import DAY
from thrust_gui.ui.progress.hand import Hand

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from thrust_gui.ui.progress.geometry import Columns
    from thrust_gui.ui.progress.props import ChartProps

KEYS: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Equal,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""Those by which columns are chosen and others wished for."""


class Handled(QWidget):
    """It shows the columns it is given; where others are wanted it asks by its signals."""

    moved = Signal(int)
    """So many columns to the right, later, are wanted."""
    zoomed = Signal(int, float)
    """So many steps closer, around a share of the width from 0 (left) to 1."""
    ended = Signal(int)
    """The oldest columns (-1) or the newest (1) are wanted."""
    opened = Signal(object, object)
    """The days from the first to the last (both included) are to be opened."""

    def __init__(self, props: ChartProps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = props
        self._chosen: int | None = None
        self._dragged = 0

    @property
    def count(self) -> int:
        """How many columns there are."""
        return len(self._props.columns)

    @property
    def chosen(self) -> int | None:
        """The column that the tooltip speaks of."""
        return self._chosen

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from column to column and on; the others as the mouse does."""
        last = self.count - 1
        at = self._chosen
        match event.key():
            case Qt.Key.Key_Left:
                self._step(last if at is None else at - 1)
            case Qt.Key.Key_Right:
                self._step(last if at is None else at + 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at is not None:
                self._open(at)
            case Qt.Key.Key_Escape if at is not None:
                self._choose(None)
            case _:
                if not self._look_elsewhere(event.key()):
                    super().keyPressEvent(event)

    def _look_elsewhere(self, key: int) -> bool:
        """Ask for other columns; whether the key is one of those that do."""
        at = self._chosen
        anchor = 1.0 if at is None else (at + 0.5) / self.count
        match key:
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.moved.emit(self.count if key == Qt.Key.Key_PageDown else -self.count)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoomed.emit(1, anchor)
            case Qt.Key.Key_Minus:
                self.zoomed.emit(-1, anchor)
            case Qt.Key.Key_Home:
                self.ended.emit(-1)
                self._choose(0)
            case Qt.Key.Key_End:
                self.ended.emit(1)
                self._choose(self.count - 1)
            case _:
                return False
        return True

    @property
    def _start(self) -> date | None:
        """Where the chosen column begins."""
        return None if self._chosen is None else self._props.columns[self._chosen].start

    @property
    @abstractmethod
    def _columns(self) -> Columns:
        """Where the columns are."""

    def choose(self, at: int | None) -> None:
        """Raise a column and speak of it, as under the mouse; None for none."""
        self._choose(at)

    @abstractmethod
    def _choose(self, at: int | None) -> None:
        """Raise a column and speak of it; None for none."""

    def _watch(self, viewport: QWidget) -> None:
        self._viewport = viewport
        hand = Hand(viewport)
        hand.hovered.connect(self._on_hovered)
        hand.left.connect(lambda: self._choose(None))
        hand.dragged.connect(self._on_dragged)
        hand.dropped.connect(lambda: self._on_dragged(0.0))
        hand.clicked.connect(self._on_clicked)
        hand.scrolled.connect(self.moved)
        hand.zoomed.connect(self._on_wheel)

    @property
    def _left(self) -> int:
        """Where the mouse counts from."""
        return self._viewport.mapTo(self, self._viewport.rect().topLeft()).x()

    def _at(self, x: float) -> int | None:
        return self._columns.at(self._left + x)

    def _on_hovered(self, x: float) -> None:
        self._choose(self._at(x))

    def _on_dragged(self, far: float) -> None:
        """The columns follow the hand; 0 ends a drag."""
        columns = round(far / self._columns.step)
        if far and columns != self._dragged:
            self._choose(None)
            self.moved.emit(self._dragged - columns)
        self._dragged = columns if far else 0

    def _on_clicked(self, x: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._at(x)
        if at is not None:
            self._open(at)

    def _on_wheel(self, steps: int, x: float) -> None:
        columns = self._columns
        share = (self._left + x - columns.left) / columns.width
        self.zoomed.emit(steps, min(1.0, max(0.0, share)))

    def _open(self, at: int) -> None:
        column = self._props.columns[at]
        self.opened.emit(column.start, column.end - DAY)

    def _step(self, at: int) -> None:
        """Choose a column; one beyond the edge is asked for first."""
        last = self.count - 1
        if not 0 <= at <= last:
            self.moved.emit(1 if at > last else -1)
        self._choose(min(max(0, at), self.count - 1))
