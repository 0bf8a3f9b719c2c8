"""The calendar as a drawing: months as bars over the days as heat, and the legend beneath."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import floor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from thrust_gui.ui.progress.calendar.paint import paint_days, paint_legend, paint_months
from thrust_gui.ui.progress.calendar.props import DAYS
from thrust_gui.ui.progress.calendar.rooms import Rooms
from thrust_gui.ui.progress.calendar.words import derive_day
from thrust_gui.ui.widgets.painting import paint_round

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QPainter

    from thrust_gui.app.years import YearAnswer
    from thrust_gui.ui.progress.calendar.props import CalendarProps
    from thrust_gui.ui.progress.props import TipProps
    from thrust_gui.ui.theme import Theme

MOVES: Final = {
    Qt.Key.Key_Left: -DAYS,
    Qt.Key.Key_Right: DAYS,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}
"""Left and right by weeks, up and down by days, as the cells lie."""


@dataclass(frozen=True, slots=True)
class CalendarDrawing:
    """One year; its places are the days from the first of January, numbered from 0."""

    props: CalendarProps
    answer: YearAnswer
    locale: QLocale

    @property
    def summary(self) -> str:
        """The year in words."""
        return self.props.summary

    def day(self, at: int) -> date:
        """The date of a place."""
        return date(self.answer.volume.year, 1, 1) + timedelta(days=at)

    def moved(self, at: int | None, key: Qt.Key) -> int | None:
        """The day that a key leads to; the first press shows today, or the last day."""
        last = len(self.props.cells) - 1
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return last
        if key not in MOVES:
            return None
        if at is None:
            return last if self.props.today is None else self.props.today
        to = at + MOVES[key]
        return to if 0 <= to <= last else at

    def place(self, point: QPointF, room: QRectF) -> int | None:
        """The day at a point."""
        rooms = self._rooms(room)
        column = (point.x() - rooms.days.left()) / rooms.step
        row = (point.y() - rooms.days.top()) / rooms.pitch
        return self.props.day(floor(column), floor(row))

    def spot(self, at: int, room: QRectF) -> QRectF:
        """The cell of a day."""
        return self._rooms(room).cell(*self.props.cell(at))

    def tip(self, at: int) -> TipProps:
        """The day."""
        return derive_day(self.answer, self.day(at), self.locale).tip

    def words(self, at: int) -> str:
        """The day in words."""
        return derive_day(self.answer, self.day(at), self.locale).words

    def paint(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        """Paint months, days and legend."""
        rooms = self._rooms(room)
        paint_months(painter, rooms, self.props, theme)
        paint_days(painter, rooms, self.props, theme)
        paint_legend(painter, rooms, self.props, theme)

    def paint_chosen(self, painter: QPainter, room: QRectF, theme: Theme, at: int) -> None:
        """A ring round the chosen day."""
        cell = self.spot(at, room).adjusted(-3, -3, 3, 3)
        paint_round(painter, cell, 6, None, theme.surface, 5)
        paint_round(painter, cell, 6, None, theme.text, 2)

    def _rooms(self, room: QRectF) -> Rooms:
        return Rooms.within(room, self.props.columns, self.props.ticks[-1][0])
