"""A chart as a picture: pixels for the screen, lines for paper, both by the painter of the screen.

The chart is painted again, by the code that paints it on the screen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from thrust_gui.ui.paper.wrapped import Wrapped, face
from thrust_gui.ui.typography import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

    from thrust_gui.ui.keep.source import ChartSource
    from thrust_gui.ui.theme import Theme

RATIO: Final = 2.0
"""Pixels of a picture to a logical one: sharp on paper and on dense screens."""
PIXELS_AN_INCH: Final = 96
MARGIN: Final = 20.0
HEAD: Final = 56.0
"""Room for the title over the chart."""
_METRES_AN_INCH: Final = 0.0254
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def image(source: ChartSource, theme: Theme, ratio: float = RATIO) -> QImage:
    """The chart in pixels, its title and its words in the file's own text."""
    words = _words(source)
    found = QImage(_whole(source, words) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    found.setDevicePixelRatio(ratio)
    dots = round(PIXELS_AN_INCH * ratio / _METRES_AN_INCH)
    found.setDotsPerMeterX(dots)
    found.setDotsPerMeterY(dots)
    found.setText("Title", source.title)
    found.setText("Description", source.words)
    _onto(found, source, words, theme)
    return found


def png(source: ChartSource, theme: Theme, ratio: float = RATIO) -> bytes:
    """The chart as the bytes of a PNG file."""
    buffer = _buffer()
    image(source, theme, ratio).save(buffer, "PNG")  # type: ignore[call-overload] # stubs: bytes
    return bytes(buffer.data().data())


def svg(source: ChartSource, theme: Theme) -> bytes:
    """The chart as the bytes of an SVG file; its texts stay texts."""
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - not before the first frame

    words = _words(source)
    size = _whole(source, words)
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0.0, 0.0, size.width(), size.height()))
    generator.setResolution(PIXELS_AN_INCH)
    generator.setTitle(source.title)
    generator.setDescription(source.words)
    _onto(generator, source, words, theme)
    written = bytes(buffer.data().data()).decode(errors="replace")
    return _NOT_XML.sub("", written).encode()  # Qt lets such characters through


def _words(source: ChartSource) -> Wrapped:
    return Wrapped(source.words, face(Role.BODY), source.size.width() - 2 * MARGIN)


def _whole(source: ChartSource, words: Wrapped) -> QSize:
    """The chart with its title above and its words beneath: it is looked at on its own."""
    return QSize(source.size.width(), round(HEAD + source.size.height() + words.height + MARGIN))


def _onto(device: QPaintDevice, source: ChartSource, words: Wrapped, theme: Theme) -> None:
    size = source.size
    with QPainter(device) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = _whole(source, words)
        painter.fillRect(QRectF(0, 0, whole.width(), whole.height()), theme.surface)
        painter.setFont(face(Role.CARD_TITLE))
        painter.setPen(theme.text)
        title = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, HEAD - MARGIN)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, source.title)
        words.draw(painter, QPointF(MARGIN, HEAD + size.height()), theme.label)
        painter.translate(0.0, HEAD)
        source.paint(painter, size, theme)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
