"""Text in which some words are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from thrust_gui.domain.search import Span

DOTS = "…"


def paint_marked(
    painter: QPainter,
    room: QRectF,
    text: str,
    spans: tuple[Span, ...],
    *,
    role: QFont,
    colours: tuple[QColor, QColor],
) -> None:
    """Write as many lines as fit; the marked words are bold, underlined, in the second colour."""
    metrics = QFontMetricsF(role)
    most = max(1, int(room.height() // metrics.lineSpacing()))
    text = _fitting(text, role, room.width(), most)
    layout = QTextLayout(text, role)
    layout.setFormats([_mark(span, len(text), colours[1]) for span in spans if span[0] < len(text)])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid() and top + metrics.height() <= room.height() + 1:
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0.0, top))
        top += metrics.lineSpacing()
    layout.endLayout()
    painter.setPen(colours[0])
    layout.draw(painter, room.topLeft())


def _mark(span: Span, size: int, colour: QColor) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    form.setForeground(colour)
    found = QTextLayout.FormatRange()
    found.start = span[0]  # pyright: ignore[reportAttributeAccessIssue] - the stubs have no fields
    found.length = min(span[1], size) - span[0]  # pyright: ignore[reportAttributeAccessIssue] - likewise
    found.format = form  # pyright: ignore[reportAttributeAccessIssue] - likewise
    return found


def _fitting(text: str, role: QFont, width: float, lines: int) -> str:
    """As much of a text as fits into so many lines, in whole words."""
    if _lines(text, role, width) <= lines:
        return text
    words = text.split(" ")
    while words and _lines(" ".join(words) + DOTS, role, width) > lines:
        words.pop()
    return " ".join(words) + DOTS


def _lines(text: str, role: QFont, width: float) -> int:
    bold = QFont(role)
    bold.setWeight(QFont.Weight.Bold)  # as if all were marked, so that the marks fit too
    layout = QTextLayout(text, bold)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count
