"""A report as PDF. It may be made on any thread: nothing of it is a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from thrust_gui.app.transfer import CalledOffError, never, unheard
from thrust_gui.ui.keep.report.flow import flow
from thrust_gui.ui.keep.report.pieces import RIGHT, line, pieces_of
from thrust_gui.ui.paper.output import PIXELS_AN_INCH, RESOLUTION
from thrust_gui.ui.paper.wrapped import face
from thrust_gui.ui.theme import LIGHT
from thrust_gui.ui.typography import Role, searchable

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from thrust_gui.app.transfer import Cancelled, Progress
    from thrust_gui.ui.keep.report.flow import Page
    from thrust_gui.ui.keep.report.props import ReportProps
    from thrust_gui.ui.paper.output import Paper

MARGIN: Final = 45.0
"""12 mm: what every printer can print on."""
HEAD: Final = 26.0
FOOT: Final = 30.0

translate = QCoreApplication.translate


def size_of(paper: Paper) -> QSizeF:
    """A sheet in pixels of 1/96 inch."""
    return QPageSize(paper.value).size(QPageSize.Unit.Inch) * PIXELS_AN_INCH


def pages_of(props: ReportProps, paper: Paper) -> tuple[Page, ...]:
    """The report set on pages of a sheet."""
    size = size_of(paper)
    width, height = size.width() - 2 * MARGIN, size.height() - 2 * MARGIN - HEAD - FOOT
    with searchable():
        return flow(pieces_of(props, width), height)


def pdf(
    props: ReportProps, paper: Paper, progress: Progress = unheard, cancelled: Cancelled = never
) -> bytes:
    """The report as the bytes of a PDF file. Progress counts pages.

    Raises:
        CalledOffError: it was stopped.
    """
    pages = pages_of(props, paper)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(paper.value))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(RESOLUTION)
    writer.setTitle(f"{props.title}, {props.span}")
    writer.setCreator("Thrust")
    with QPainter(writer) as painter:
        scale = RESOLUTION / PIXELS_AN_INCH
        for at in range(len(pages)):
            progress(at, len(pages))
            if cancelled():
                raise CalledOffError
            if at:
                writer.newPage()
            painter.save()
            painter.scale(scale, scale)
            paint_page(painter, props, paper, pages, at)
            painter.restore()
    progress(len(pages), len(pages))
    return bytes(buffer.data().data())


def paint_page(
    painter: QPainter, props: ReportProps, paper: Paper, pages: tuple[Page, ...], at: int
) -> None:
    """Paint one of the pages in pixels, with its head and its foot."""
    size = size_of(paper)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), LIGHT.surface)
    width = size.width() - 2 * MARGIN
    small = face(Role.AXIS, 0.84)
    with searchable():
        if at:
            head = QRectF(MARGIN, MARGIN - 6, width, 16)
            line(painter, head, f"{props.title}, {props.span}", small, LIGHT.faint)
        foot = QRectF(MARGIN, size.height() - MARGIN - 14, width, 16)
        line(painter, foot, props.made, small, LIGHT.faint)
        number = translate("Report", "Page {page} of {pages}").format(page=at + 1, pages=len(pages))
        line(painter, foot, number, small, LIGHT.faint, RIGHT)
        for top, piece in pages[at]:
            piece.paint(painter, QRectF(MARGIN, MARGIN + HEAD + top, width, piece.height))
