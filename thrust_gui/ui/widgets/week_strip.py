"""Seven days: trained, rested, today, and what the week still has room for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrust_gui.domain.compat import override
from thrust_gui.ui.theme import theme_of
from thrust_gui.ui.typography import Role, font
from thrust_gui.ui.widgets.icons import Icon, paint_icon, paint_tick
from thrust_gui.ui.widgets.painting import paint_round, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent

    from thrust_gui.ui.theme import Theme

DAYS: Final = 7
GLYPH: Final = (34.0, 56.0)
"""Least and greatest width of a day's glyph at scale 1."""
HEAD: Final = 27
"""From the top of the weekday to its glyph."""
FOOT: Final = 42
"""The caption and the warning beneath a glyph."""


class Mark(Enum):
    """What a day is."""

    DONE = auto()
    GO = auto()
    """Today, and a good day to train."""
    WAIT = auto()
    """Today, and better a rest day."""
    REST = auto()
    LATER = auto()
    """A rest day to come."""
    SESSION = auto()
    """A day to come that would bring the week to what is recommended."""
    OPTIONAL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayProps:
    """One day of the strip.

    Attributes:
        name: of the weekday.
        mark: what the day is.
        caption: beneath the glyph.
        today: whether it is today.
        warning: beneath the caption in alert colour, with a triangle; empty for none.
        spoken: the whole in words.
    """

    name: str
    mark: Mark
    caption: str
    today: bool = False
    warning: str = ""
    spoken: str = ""


class WeekStrip(QWidget):
    """Paints the days of one week; quiet shapes while they are not known."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayProps, ...] = ()
        self._scale = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_days(self, days: tuple[DayProps, ...]) -> None:
        """Show seven days, or none yet."""
        self._days = days
        self.setAccessibleDescription("; ".join(day.spoken for day in days))
        self.update()

    def set_scale(self, scale: float) -> None:
        """Scale the texts."""
        self._scale = scale
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Seven columns of 76, as in the design."""
        return QSize(DAYS * 76, 150)

    @override
    def minimumSizeHint(self) -> QSize:
        """As little as the shortest window leaves."""
        return QSize(DAYS * 46, 100)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each column."""
        theme = theme_of(self)
        width = self.width() / DAYS
        with smooth(self) as painter:
            for index in range(DAYS):
                column = QRectF(index * width, 0, width, self.height())
                if self._days:
                    self._paint_day(painter, column, self._days[index], theme)
                else:
                    self._paint_blank(painter, column, theme)

    def glyph_rect(self, column: QRectF) -> QRectF:
        """Where a column's glyph is: between the weekday above and the two lines beneath."""
        room = column.height() - (HEAD + FOOT) * self._scale
        least, most = GLYPH
        side = min(max(room, least), most * self._scale, column.width() - 6)
        top = self._top(column) + HEAD * self._scale
        return QRectF(column.center().x() - side / 2, top, side, side)

    def _top(self, column: QRectF) -> float:
        """Where the weekdays begin: what is to spare goes above and below alike."""
        most = (HEAD + GLYPH[1] + FOOT) * self._scale
        return max(0.0, (column.height() - most) / 2)

    def _paint_blank(self, painter: QPainter, column: QRectF, theme: Theme) -> None:
        glyph = self.glyph_rect(column)
        x, wide = column.center().x(), 14 * self._scale
        for y in (glyph.top() - 20 * self._scale, glyph.bottom() + 12 * self._scale):
            paint_round(painter, QRectF(x - wide, y, 2 * wide, 8), 4, theme.raised)
        paint_round(painter, glyph, glyph.width() / 2, theme.raised)

    def _paint_day(self, painter: QPainter, column: QRectF, day: DayProps, theme: Theme) -> None:
        glyph = self.glyph_rect(column)
        strong = day.today or day.mark is Mark.DONE
        ink = theme.text if strong else theme.label
        head = Role.KEY if day.today else Role.LABEL
        line = QRectF(column.left(), self._top(column), column.width(), 20 * self._scale)
        self._text(painter, line, day.name, head, ink)
        self._paint_mark(painter, glyph, day, theme)
        line.moveTop(glyph.bottom() + 6 * self._scale)
        line.setHeight(18 * self._scale)
        self._text(painter, line, day.caption, Role.CAPTION, ink if day.today else theme.label)
        if day.warning:
            line.translate(0, line.height())
            self._text(painter, line, day.warning, Role.CAPTION, theme.alert)
            side = glyph.width() * 0.38
            corner = QRectF(glyph.right() - side * 0.72, glyph.top() - side * 0.3, side, side)
            paint_round(painter, corner.adjusted(-2, -2, 2, 2), side, theme.surface)
            paint_icon(painter, Icon.ALERT, corner, theme.alert_fill)

    def _text(self, painter: QPainter, rect: QRectF, text: str, role: Role, colour: QColor) -> None:
        smaller = (font(role, self._scale), font(Role.AXIS, self._scale))
        fits = (each for each in smaller if _width(each, text) <= rect.width() - 2)
        which = next(fits, font(Role.AXIS, self._scale * 0.92))
        painter.setFont(which)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _paint_mark(self, painter: QPainter, rect: QRectF, day: DayProps, theme: Theme) -> None:
        side = rect.width()
        match day.mark:
            case Mark.DONE:
                inner = rect.adjusted(5, 5, -5, -5) if day.today else rect
                if day.today:
                    paint_round(painter, rect, side / 2, None, theme.hold_text, side / 18)
                paint_round(painter, inner, side / 2, theme.text)
                paint_tick(painter, _inside(rect, 0.46), theme.surface)
            case Mark.GO:
                paint_round(painter, rect, side / 2, None, theme.hold_text, side / 18)
                place = _inside(rect.translated(side * 0.02, 0), 0.42)
                paint_icon(painter, Icon.PLAY, place, theme.hold_text)
            case Mark.WAIT:
                paint_round(painter, rect, side / 2, None, theme.label, side / 18)
                _dash(painter, rect, theme.label)
            case Mark.REST:
                _dash(painter, rect, theme.faint)
            case Mark.LATER:
                _dash(painter, rect, theme.empty)
            case Mark.SESSION | Mark.OPTIONAL:
                likely = day.mark is Mark.SESSION
                pen = QPen(theme.label if likely else theme.faint, 2.0 if likely else 1.75)
                pen.setDashPattern([4.2, 2.0] if likely else [2.4, 3.0])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _width(which: QFont, text: str) -> float:
    return QFontMetricsF(which).horizontalAdvance(text)


def _inside(rect: QRectF, share: float) -> QRectF:
    side = rect.width() * share
    place = QRectF(0, 0, side, side)
    place.moveCenter(rect.center())
    return place


def _dash(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    width, height = rect.width() * 0.36, 4.0
    at = rect.center() - QPointF(width / 2, height / 2)
    paint_round(painter, QRectF(at.x(), at.y(), width, height), height / 2, colour)
