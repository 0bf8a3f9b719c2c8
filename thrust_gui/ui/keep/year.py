"""The calendar of a year to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize

from thrust_gui.ui.keep.source import ChartSource
from thrust_gui.ui.progress.calendar.drawing import CalendarDrawing
from thrust_gui.ui.progress.calendar.presenter import derive_calendar

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QPainter

    from thrust_gui.app.years import YearAnswer
    from thrust_gui.ui.theme import Theme

MARGIN: Final = 20.0
SIZE: Final = QSize(1240, 500)

translate = QCoreApplication.translate


def year_source(answer: YearAnswer, first_weekday: int, locale: QLocale) -> ChartSource:
    """The calendar of a year; its table has a row for each day of training."""
    props = derive_calendar(answer, first_weekday, locale)
    drawing = CalendarDrawing(props, answer, locale)
    tight = set(answer.volume.adjacent)

    def paint(painter: QPainter, size: QSize, theme: Theme) -> None:
        room = QRectF(0, 0, size.width(), size.height())
        drawing.paint(painter, room.adjusted(MARGIN, MARGIN / 2, -MARGIN, -MARGIN / 2), theme)

    return ChartSource(
        key=f"year-{answer.volume.year}",
        name=translate("Keep", "Calendar"),
        span=props.name,
        words=props.summary,
        headers=(
            translate("Keep", "Date"),
            translate("Keep", "Repetitions"),
            translate("Keep", "Sessions"),
            translate("Keep", "Sets"),
            translate("Keep", "Time under tension (s)"),
            translate("Keep", "Time held (s)"),
            translate("Keep", "Rest day before"),
        ),
        rows=tuple(
            (
                day.day.isoformat(),
                day.reps,
                day.sessions,
                day.sets,
                round(day.tut_ms / 1000, 1) if day.tut_ms else None,
                round(day.hold_ms / 1000, 1) if day.tut_ms else None,
                translate("Keep", "no") if day.day in tight else translate("Keep", "yes"),
            )
            for day in answer.volume.trained
        ),
        paint=paint,
        size=SIZE,
    )
