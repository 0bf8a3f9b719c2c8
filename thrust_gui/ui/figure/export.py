"""The figure as a file, painted by the code that paints it on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from thrust_gui.domain.message import QT_TRANSLATE_NOOP, Refusal
from thrust_gui.ui.figure.painter import paint
from thrust_gui.ui.figure.words import describe

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintDevice

    from thrust_gui.ui.figure.props import FigureProps
    from thrust_gui.ui.theme import Theme

PIXELS_AN_INCH: Final = 96
"""What a logical pixel is on paper, as on the web."""
POINTS: Final = 72 / PIXELS_AN_INCH


def svg(props: FigureProps, size: QSize, theme: Theme, path: Path) -> None:
    """Write the picture as SVG, with what it shows in words as its description.

    Args:
        props: what to show.
        size: in logical pixels.
        theme: its colours.
        path: of the file.

    Raises:
        Refusal: it cannot be written.
    """
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - not before the first frame

    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(_rect(size))
    generator.setResolution(PIXELS_AN_INCH)
    generator.setDescription(describe(props))
    _paint(generator, props, size, theme)
    _write(buffer.data(), path)


def png(props: FigureProps, size: QSize, theme: Theme, path: Path, ratio: float = 2.0) -> None:
    """Write it as PNG, with so many pixels a logical one; the rest as for `svg`.

    Raises:
        Refusal: it cannot be written.
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.setText("Description", describe(props))
    _paint(image, props, size, theme)
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want the format as bytes
    _write(buffer.data(), path)


def pdf(props: FigureProps, size: QSize, theme: Theme, path: Path) -> None:
    """Write it as one page of PDF without margins; the rest as for `svg`.

    Raises:
        Refusal: it cannot be written.
    """
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    points = QSizeF(size) * POINTS
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(PIXELS_AN_INCH)
    writer.setTitle(describe(props))
    _paint(writer, props, size, theme)
    _write(buffer.data(), path)


def _paint(device: QPaintDevice, props: FigureProps, size: QSize, theme: Theme) -> None:
    with QPainter(device) as painter:
        paint(painter, _rect(size), props, theme)


def _rect(size: QSize) -> QRectF:
    return QRectF(0.0, 0.0, size.width(), size.height())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _write(data: QByteArray, path: Path) -> None:
    try:
        path.write_bytes(bytes(data.data()))
    except OSError as error:
        raise Refusal(
            QT_TRANSLATE_NOOP("messages", "The picture {file} cannot be written."), file=str(path)
        ) from error
