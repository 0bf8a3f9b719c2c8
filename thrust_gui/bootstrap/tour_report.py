"""A picture of the report of a period: its first page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter

from thrust_gui import __version__
from thrust_gui.app.period import period_of
from thrust_gui.bootstrap.stand_ins import TODAY
from thrust_gui.ui.keep.report.output import pages_of, paint_page, size_of
from thrust_gui.ui.keep.report.presenter import ReportInputs, derive_report
from thrust_gui.ui.paper.output import Paper
from thrust_gui.ui.theme import LIGHT

if TYPE_CHECKING:
    from thrust_gui.bootstrap.program import Program

WEEKS: Final = 16
SCALE: Final = 1.5
"""Of a page in pixels of 1/96 inch, so that small print can be read."""


def first_page(program: Program) -> QImage:
    """The first page of the report of the last weeks, on A4."""
    first = TODAY - timedelta(weeks=WEEKS)
    weekday = program.first_weekday()
    props = derive_report(
        ReportInputs(
            answer=period_of(program.late.log, program.clock, first, TODAY, weekday),
            first_weekday=weekday,
            version=__version__,
            unit=program.settings.force,
            locale=QLocale(),
        )
    )
    picture = QImage((size_of(Paper.A4) * SCALE).toSize(), QImage.Format.Format_RGB32)
    picture.fill(LIGHT.surface)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        paint_page(painter, props, Paper.A4, pages_of(props, Paper.A4), 0)
    return picture
