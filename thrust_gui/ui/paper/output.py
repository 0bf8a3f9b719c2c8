"""The sheet as a PDF, and to a printer."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from thrust_gui.ui.paper.sheet import paint

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from thrust_gui.ui.paper.props import SheetProps

PIXELS_AN_INCH: Final = 96
RESOLUTION: Final = 600
"""Of the PDF: text and pictures stay lines; this is how finely they are placed."""


class Paper(Enum):
    """The sheets that printers have."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def usual_paper(locale: QLocale) -> Paper:
    """Letter where inches are usual, as in the United States; A4 elsewhere."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if locale.measurementSystem() is imperial else Paper.A4


def pdf(props: SheetProps, paper: Paper) -> bytes:
    """The sheet as a PDF file of one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(paper.value))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(RESOLUTION)
    writer.setTitle(props.title)
    writer.setCreator("Thrust")
    onto(writer, props)
    return bytes(buffer.data().data())


def onto(device: QPagedPaintDevice, props: SheetProps) -> None:
    """Paint the sheet onto a page of any size, over its margins: the sheet has its own."""
    layout = device.pageLayout()
    points = layout.fullRect(layout.Unit.Point).size()
    width, height = (each * PIXELS_AN_INCH / 72 for each in (points.width(), points.height()))
    with QPainter(device) as painter:
        full = device.pageLayout().fullRectPixels(device.logicalDpiX())
        inner = device.pageLayout().paintRectPixels(device.logicalDpiX())
        painter.translate(full.x() - inner.x(), full.y() - inner.y())
        scale = device.logicalDpiX() / PIXELS_AN_INCH
        painter.scale(scale, scale)
        paint(painter, props, width, height)
