"""Rows as Qt's views see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from thrust_gui.domain.compat import override
from thrust_gui.ui.history.legend import Legend
from thrust_gui.ui.history.presenter import derive_week, derive_workout, spoken
from thrust_gui.ui.history.rows import WeekRow

if TYPE_CHECKING:
    from thrust_gui.ui.history.feed import Feed
    from thrust_gui.ui.history.presenter import WeekProps, WorkoutProps
    from thrust_gui.ui.history.rows import Row, WorkoutRow

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """A flat list of rows; only workouts can be chosen. What rows say is derived once."""

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._count = 0
        self._derived: dict[int, WeekProps | WorkoutProps] = {}
        self.legend = Legend()

    def begin(self) -> None:
        """The feed is about to have other rows."""
        self.beginResetModel()

    def reload(self, legend: Legend) -> None:
        """The feed has other rows; `begin` was told of it before."""
        self.legend = legend
        self._derived.clear()
        self._count = self._feed.sheet.count
        self.endResetModel()

    def update(self) -> None:
        """The feed read more of the same rows."""
        self._derived.clear()
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; None for an invalid one."""
        return self._feed.row(index.row()) if 0 <= index.row() < self._count else None

    def props(self, at: int, row: WeekRow | WorkoutRow) -> WeekProps | WorkoutProps:
        """What a row says, column by column."""
        found = self._derived.get(at)
        if found is None:
            locale = QLocale()
            if isinstance(row, WeekRow):
                found = derive_week(row, self._feed.answer.today, locale)
            else:
                found = derive_workout(row, self.legend, locale)
            self._derived[at] = found
        return found

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        if 0 <= index.row() < self._count and self._feed.sheet.place(index.row())[1] >= 0:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a row says in words; the rest is painted."""
        row = self.row_at(index)
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return spoken(row, self.legend, self._feed.answer.today, QLocale())
