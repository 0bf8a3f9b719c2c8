"""Fields for a date and a time of day, written as the locale writes them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal

from thrust_gui.domain.compat import override
from thrust_gui.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

DAYS: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}
MINUTES: Final = {
    Qt.Key.Key_Up: 5,
    Qt.Key.Key_Down: -5,
    Qt.Key.Key_PageUp: 60,
    Qt.Key.Key_PageDown: -60,
}
DAY_MINUTES: Final = 1440
SHORT: Final = QLocale.FormatType.ShortFormat


def date_pattern(locale: QLocale) -> str:
    """The locale's short date, with all digits of the year."""
    pattern = locale.dateFormat(SHORT)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


class DateField(TextField):
    """A date; arrow keys go by days, Page Up and Down by weeks."""

    changed = Signal()

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(name, width=136, parent=parent)
        self._day: date | None = day
        self.set_day(day)
        self.textEdited.connect(self._on_text)

    @property
    def day(self) -> date | None:
        """The date; None while what stands there is none."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show another date, without a signal."""
        self._day = day
        locale = QLocale()
        qdate = QDate(day.year, day.month, day.day)
        self.setText(locale.toString(qdate, date_pattern(locale)))
        self.set_wrong(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days and weeks."""
        by = DAYS.get(Qt.Key(event.key()))
        if by is None or self._day is None:
            super().keyPressEvent(event)
            return
        self.set_day(self._day + timedelta(days=by))
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        locale = QLocale()
        found = locale.toDate(text.strip(), date_pattern(locale))
        if not found.isValid():
            found = QDate.fromString(text.strip(), "yyyy-MM-dd")
        self._day = (
            date(found.year(), found.month(), found.day())
            if found.isValid() and found.year() >= 1
            else None
        )
        self.set_wrong(self._day is None)
        self.changed.emit()


class TimeField(TextField):
    """A time of day; arrow keys go by five minutes, Page Up and Down by hours."""

    changed = Signal()

    def __init__(self, name: str, minute: int, parent: QWidget | None = None) -> None:
        super().__init__(name, width=92, parent=parent)
        self._minute: int | None = minute
        self.set_minute(minute)
        self.textEdited.connect(self._on_text)

    @property
    def minute(self) -> int | None:
        """Minutes since midnight; None while what stands there is no time."""
        return self._minute

    def set_minute(self, minute: int) -> None:
        """Show another time, without a signal."""
        self._minute = minute
        self.setText(QLocale().toString(QTime(minute // 60, minute % 60), SHORT))
        self.set_wrong(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by minutes and hours; the day stays."""
        by = MINUTES.get(Qt.Key(event.key()))
        if by is None or self._minute is None:
            super().keyPressEvent(event)
            return
        self.set_minute(min(max(self._minute + by, 0), DAY_MINUTES - 1))
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        found = QLocale().toTime(text.strip(), SHORT)
        if not found.isValid():
            found = QTime.fromString(text.strip(), "H:mm")
        self._minute = found.hour() * 60 + found.minute() if found.isValid() else None
        self.set_wrong(self._minute is None)
        self.changed.emit()
