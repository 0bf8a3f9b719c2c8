"""Rows as Qt's views see them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.presenter import spoken
from thrust_gui.ui.history.rows import Row, SetRow, WorkoutRow, key_of

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """A flat list of rows; only workouts and sets can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._today = date.min

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows now."""
        return self._rows

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; None for an invalid one."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with a key; an invalid one where there is none."""
        places = (at for at, row in enumerate(self._rows) if key_of(row) == key)
        return self.index(next(places, -1))

    def set_rows(self, rows: tuple[Row, ...], today: date) -> None:
        """Show other rows; those whose key stays keep their place, focus and selection."""
        if not self._rows:
            self._today = today
        start, old_end, new_end = _changed(self._rows, rows)
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            self._rows = self._rows[:start] + self._rows[old_end:]
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._rows = self._rows[:start] + rows[start:new_end] + self._rows[start:]
            self.endInsertRows()
        self._rows, self._today = rows, today
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        if isinstance(self.row_at(index), WorkoutRow | SetRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a row says in words; the rest is painted."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row, self._today, QLocale())
        return None


def _changed(old: tuple[Row, ...], new: tuple[Row, ...]) -> tuple[int, int, int]:
    """Where two sequences differ: the start, and the ends in each, of the one span to replace."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and _same(old[start], new[start]):
        start += 1
    same = 0
    while same < shorter - start and _same(old[-1 - same], new[-1 - same]):
        same += 1
    return start, len(old) - same, len(new) - same


def _same(one: Row, other: Row) -> bool:
    return one is other or key_of(one) == key_of(other)
